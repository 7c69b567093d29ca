import type { Parameter } from './operation.js';

/**
 * The value of a parameter that is a text, a number, a boolean, a `bigint` or a `Date`, as the default style of its place has it
 * (RFC 6570, sections 3.2.2 and 3.2.8): percent-encoded but in a header, which has no encoding. Throws where a value has no text: a
 * number that is none, half a surrogate pair, a list or an object.
 */
export function serializeScalar({ name, in: place }: Parameter, value: unknown): string {
  const text = scalarText(value);
  if (place === 'header') return text;
  return place === 'path' ? percentEncode(text) : `${percentEncode(name)}=${percentEncode(text)}`;
}

/** All but the unreserved characters (RFC 3986, section 2.3). */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

export function scalarText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (/^(function|object)$/.test(typeof value) || (typeof value === 'number' && !Number.isFinite(value))) throw new TypeError('a value has no text');
  const text = String(value);
  // A large integer without its exponent.
  return Number.isInteger(value) && text.includes('e') ? String(BigInt(Number(value))) : text;
}
