import { failAt } from './characters.js';
import type { XmlLimits } from './limits.js';
import { expandedName } from './namespaces.js';
import { readScalar } from './scalar.js';
import { scanXml } from './scan.js';
import type { Field, ObjectShape, Root, Scalar, Shape } from './shape.js';
import { entriesOf, resolveShape } from './table.js';

/** An element that is open and that the table knows. */
interface Frame {
  readonly parent: Frame | undefined;
  /** What it is called in the paths of messages. */
  readonly name: string;
  readonly offset: number;
  readonly shape: Scalar | ObjectShape;
  /** What the element is to its parent; the root is no field. */
  readonly field: Field | undefined;
  readonly members: Record<string, unknown>;
  text: string;
}

/** What decoding has come to. */
interface State {
  readonly text: string;
  frame: Frame | undefined;
  /** How many elements are open which the table does not know. */
  skipped: number;
  value: unknown;
}

/**
 * Reads a document into the value that the table describes.
 *
 * Elements and attributes are matched by local name and namespace; one without `namespace` in the table is in none. Those that the
 * table does not know are passed over, and so is a repetition of what is single there, and text beside elements. A list
 * is a list however often its element stands: `[]` where it is required and absent, left out otherwise. White space stays in a
 * `string` and is trimmed elsewhere. An empty element is `''` as a `string` or `token`, no bytes as `base64`, and no value
 * as a `number` or `boolean`. Nothing but lists is missed when absent.
 *
 * Throws an `XmlError` with line and column for a document that is not well-formed or beyond the limits, one with another root, and
 * text that is not of its kind: a number outside the decimal and double forms of XML Schema, infinite, or an integer which a number
 * cannot hold; a boolean other than `true`, `false`, `1`, `0`; text that is not base64.
 */
export function decodeXml(text: string, root: Root, limits?: XmlLimits): unknown {
  const state: State = { text, frame: undefined, skipped: 0, value: undefined };
  const sink = {
    open: (name: string, attributes: ReadonlyMap<string, string> | undefined, offset: number) => {
      if (state.skipped > 0 || !openElement(state, root, name, offset)) state.skipped++;
      else if (attributes && state.frame) readAttributes(state, state.frame, attributes);
    },
    text: (part: string) => {
      if (state.skipped === 0 && state.frame) state.frame.text += part;
    },
    close: () => {
      if (state.skipped > 0) state.skipped--;
      else if (state.frame) closeElement(state, state.frame);
    },
  };
  scanXml(text, sink, limits);
  return state.value;
}

/** Whether the element is one to read. */
function openElement(state: State, root: Root, name: string, offset: number): boolean {
  const parent = state.frame;
  if (!parent) {
    const expected = expandedName(root.name, root.namespace);
    if (name !== expected) refuseRoot(state.text, offset, expected, name);
    pushFrame(state, root.name, offset, root.shape, undefined);
    return true;
  }
  if (typeof parent.shape === 'string') return false;
  const entry = entriesOf(parent.shape).get(name);
  if (!entry) return false;
  const { field, shape } = entry;
  if ((!field.list || field.item) && Object.hasOwn(parent.members, field.name)) return false;
  pushFrame(state, field.as ?? field.name, offset, shape, field);
  return true;
}

function refuseRoot(text: string, offset: number, expected: string, found: string): never {
  const names = [localName(expected), localName(found)];
  const place = names[0] === names[1] ? ' in another namespace' : '';
  failAt(text, offset, `expected the root element ${names[0]}, found ${names[1]}${place}`);
}

/** The name without the namespace, which is a value of the document; bounded, since the document chose it. */
function localName(name: string): string {
  return name.slice(name.lastIndexOf('}') + 1).slice(0, 60);
}

function pushFrame(state: State, name: string, offset: number, shape: Shape, field: Field | undefined): void {
  const resolved = resolveShape(shape);
  const members = typeof resolved === 'string' ? NONE : {};
  state.frame = { parent: state.frame, name, offset, shape: resolved, field, members, text: '' };
}

const NONE: Record<string, unknown> = {};

function readAttributes(state: State, frame: Frame, attributes: ReadonlyMap<string, string>): void {
  if (typeof frame.shape === 'string') return;
  const entries = entriesOf(frame.shape);
  for (const [name, text] of attributes) {
    const field = entries.get(`@${name}`)?.field;
    const scalar = field && resolveShape(field.shape);
    if (!field || typeof scalar !== 'string') continue;
    addMember(frame, field, scalarOf(state, frame, scalar, text, `/@${field.as ?? field.name}`));
  }
}

function closeElement(state: State, frame: Frame): void {
  const { parent, field, shape, members } = frame;
  state.frame = parent;
  const value = typeof shape === 'string' ? scalarOf(state, frame, shape, frame.text, '') : complete(shape, members);
  if (parent && field) addMember(parent, field, field.item ? members[field.item] : value);
  else state.value = value;
}

function scalarOf(state: State, frame: Frame, scalar: Scalar, text: string, attribute: string): unknown {
  const value = readScalar(scalar, text);
  if (value === null) failAt(state.text, frame.offset, `${pathOf(frame)}${attribute}: not a ${scalar}`);
  return value;
}

function pathOf({ parent, name }: Frame): string {
  return parent ? `${pathOf(parent)}/${name}` : name;
}

function complete({ fields }: ObjectShape, members: Record<string, unknown>): Record<string, unknown> {
  for (const { name, list, required } of fields) {
    if (list && required && !Object.hasOwn(members, name)) setMember(members, name, []);
  }
  return members;
}

function addMember({ members }: Frame, field: Field, value: unknown): void {
  if (value === undefined) return;
  if (!field.list || field.item) setMember(members, field.name, value);
  else if (Object.hasOwn(members, field.name)) (members[field.name] as unknown[]).push(value); // Only this function sets it.
  else setMember(members, field.name, [value]);
}

/** Sets an own property, `__proto__` included. */
function setMember(members: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
  else members[name] = value;
}
