import { XmlError } from './error.js';
import { escapeText } from './escape.js';
import { writeScalar } from './scalar.js';
import type { Field, Scalar } from './shape.js';

/** A document on its way. */
export interface Writer {
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

/** The member of a field; `undefined` where there is none to write, which only a field that is not required may have. */
export function memberOf(writer: Writer, { name, required, nil, is }: Field, value: Members): unknown {
  const member = Object.hasOwn(value, name) ? value[name] : undefined;
  if (member !== undefined && (member !== null || (nil && !is))) return member;
  if (!required) return undefined;
  writer.path.push(name);
  fail(writer, 'required');
}

/** The text of a scalar, escaped. */
export function writeText(writer: Writer, scalar: Scalar, value: unknown, escape = escapeText): string {
  const text = writeScalar(scalar, value) ?? refuse(writer, EXPECTED[scalar], value);
  // A long text that needs no escaping is not searched for what would.
  return scalar === 'base64' && escape === escapeText ? text : (escape(text) ?? fail(writer, 'a character that XML forbids'));
}

const EXPECTED = {
  string: 'string',
  token: 'string',
  number: 'finite number',
  boolean: 'boolean',
  base64: 'Uint8Array',
  hex: 'Uint8Array',
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
