import { failAt } from './characters.js';
import type { Oddities } from './oddities.js';
import { readScalar } from './scalar.js';
import type { Decided, Field, Scalar } from './shape.js';
import type { Entries, Entry } from './table.js';

type Members = Record<string, unknown>;

/** An element that is open and that the table knows. */
export interface Frame {
  readonly parent: Frame | undefined;
  /** What the element is in its parent. */
  readonly entry: Entry;
  readonly shape: Decided;
  /** Absent: the shape is a scalar. */
  readonly entries: Entries | undefined;
  readonly offset: number;
  readonly members: Members;
  text: string;
  readonly isNil: boolean;
  /** A scalar has had elements in it. */
  isMixed: boolean;
}

/** What decoding has come to. */
export interface State {
  readonly text: string;
  /** Absent: nobody asks for them. */
  readonly oddities: Oddities | undefined;
  frame: Frame | undefined;
  /** How many elements are open which the table does not know. */
  skipped: number;
  value: unknown;
}

/** The names of the elements down to this one. */
export function pathOf({ parent, entry }: Frame): string {
  return parent ? `${pathOf(parent)}/${entry.element.name}` : entry.element.name;
}

/** The value of a text of the element, or of its attribute. Throws an `XmlError` for a text that is not of its kind. */
export function scalarOf(state: State, frame: Frame, scalar: Scalar, text: string, attribute = ''): unknown {
  const value = readScalar(scalar, text);
  if (value === null) failAt(state.text, frame.offset, `${pathOf(frame)}${attribute}: not a ${typeof scalar === 'string' ? scalar : scalar.bytes}`);
  return value;
}

/** Whether a value of this entry has a place: in a list, or where there is none so far. */
export function isFree(frame: Frame, { field, path }: Entry): boolean {
  return field.list === true || !hasMember(frame, field, path);
}

export function hasMember(frame: Frame, { name }: Field, path: readonly Field[]): boolean {
  const holder = holderOf(frame.members, path, false);
  return holder !== undefined && Object.hasOwn(holder, name);
}

/** Adds a value to what the element has; `undefined` is none. */
export function addMember(frame: Frame, { field, path }: Entry, value: unknown): void {
  if (value === undefined) return;
  const holder = path.length ? (holderOf(frame.members, path, true) ?? {}) : frame.members;
  if (!field.list) setMember(holder, field.name, value);
  else if (Object.hasOwn(holder, field.name)) (holder[field.name] as unknown[]).push(value); // Only this function sets it.
  else setMember(holder, field.name, [value]);
}

/** The object that has the members of the innermost inline field; `undefined` where there is none, and none is made. */
export function holderOf(members: Members, path: readonly Field[], isMade: boolean): Members | undefined {
  let holder: Members = members;
  for (const { name } of path) {
    if (!Object.hasOwn(holder, name)) {
      if (!isMade) return undefined;
      setMember(holder, name, {});
    }
    holder = holder[name] as Members; // Only this function sets it.
  }
  return holder;
}

/** Sets an own property, `__proto__` included. */
export function setMember(members: Members, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
  else members[name] = value;
}
