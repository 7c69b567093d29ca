import { XmlError } from './error.js';
import { escapeText } from './escape.js';
import { writeScalar } from './scalar.js';
import type { Planned } from './plan.js';
import type { Scalar } from './shape.js';

/** A document on its way. */
export interface Writer {
  /** The document so far, behind the name of the root. */
  out: string;
  /** Properties and indexes down to the value that is being written, for messages. */
  readonly path: (string | number)[];
  /** The prefixes that the root element declares. */
  readonly declared: Map<string, string>;
  depth: number;
}

/** A value that is an object. */
export type Members = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of a field; `undefined` where there is none to write, which only a field that is not required may have. `bare` is what {@link isBare} says of the value. */
export function memberOf(writer: Writer, { field, isInherited }: Planned, value: Members, bare: boolean): unknown {
  const { name } = field;
  const member = value[name];
  // Only own members count. Few names are such that an object has them anyway, unless its class has it.
  const isOwn = member !== undefined && ((bare && !isInherited) || Object.hasOwn(value, name));
  if (isOwn && (member !== null || (field.nil && !field.is))) return member;
  if (!field.required) return undefined;
  writer.path.push(name);
  fail(writer, 'required');
}

/** Whether an object has no class that could have members. */
export function isBare(value: Members): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The text of a scalar, escaped. Throws an `XmlError` for a value that is none, and a character that XML forbids. */
export function writeText(writer: Writer, scalar: Scalar, value: unknown, escape: (text: string) => string | undefined = escapeText): string {
  const text = writeScalar(scalar, value) ?? refuse(writer, typeof scalar === 'string' ? EXPECTED[scalar] : 'Uint8Array', value);
  // Numbers and bytes need no escaping, and a long text is not searched for what would.
  const isSafe = typeof value !== 'string' && escape === escapeText;
  return isSafe ? text : (escape(text) ?? fail(writer, 'a character that XML forbids'));
}

/** The same as character data; `undefined` where that throws. */
export function scalarText(scalar: Scalar, value: unknown): string | undefined {
  const text = writeScalar(scalar, value);
  return text === undefined || typeof value !== 'string' ? text : escapeText(text);
}

const EXPECTED = {
  string: 'string',
  token: 'string',
  number: 'finite number',
  boolean: 'boolean',
  any: 'string, number or boolean',
};

/** Throws an `XmlError` for a value of another kind. */
export function refuse(writer: Writer, expected: string, value: unknown): never {
  const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  fail(writer, `expected ${expected}, found ${found}`);
}

/** Throws an `XmlError` with the path of the value that is being written. */
export function fail(writer: Writer, message: string): never {
  const path = writer.path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step)).join('');
  throw new XmlError(`${path}: ${message}`);
}
