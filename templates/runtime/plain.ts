import type { Parameter } from './operation.js';
import { percentEncode, scalarText } from './scalar.js';

/** How the items of a parameter are put together. */
export interface Format {
  /** Stands before the whole. */
  readonly lead: string;
  /** Stands between the items of an exploded list or object. */
  readonly apart: string;
  /** Stands between the items of a list or object that is not exploded. */
  readonly joined: string;
  /** The parameter's name is part of the text. */
  readonly isNamed: boolean;
  readonly isExploded: boolean;
  readonly encode: (text: string) => string;
  readonly encodeName: (name: string) => string;
}

/** Items under their names: those of a list have the parameter's, members of an object their own. */
export type Entries = readonly (readonly [name: string, item: unknown])[];

/**
 * The value, a list or an object too, of a parameter with what is the default of its place: the style `simple` in a path and a header, `form` in a query and a
 * cookie (RFC 6570, sections 3.2.2 and 3.2.8), percent-encoded but in a header, which has no encoding; exploded cookies are cookies of
 * their own. Members and items that are
 * `undefined` or `null` are left out, and a list or object without others is the empty text (section 2.3). A list or object inside
 * another is JSON text. Throws where a value has no text: a number that is none, half a surrogate pair.
 */
export function serializePlain({ name, in: place, explode }: Parameter, value: unknown): string {
  const apart = { path: ',', header: ',', query: '&', cookie: '; ' }[place];
  const isNamed = apart !== ',';
  const encode = place === 'header' ? String : percentEncode;
  const format = { lead: '', apart, joined: ',', isNamed, isExploded: explode ?? isNamed, encode, encodeName: encode };
  return expand(format, name, isObject(value), entriesOf(name, value));
}

/** The items as one text; `isKeyed` where they are the members of an object. */
export function expand(format: Format, name: string, isKeyed: boolean, entries: Entries): string {
  const { encode, encodeName, isNamed } = format;
  const pairs = entries.filter(([, item]) => item != null).map(([key, item]) => [encodeName(key), encode(textOf(item))]);
  if (!pairs.length) return '';
  if (format.isExploded) return format.lead + pairs.map((pair) => (isNamed || isKeyed ? pair.join('=') : pair[1])).join(format.apart);
  const text = pairs.flatMap((pair) => (isKeyed ? pair : pair.slice(1))).join(format.joined);
  return format.lead + (isNamed ? `${encodeName(name)}=` : '') + text;
}

export function entriesOf(name: string, value: unknown): Entries {
  if (!isComposite(value)) return [[name, value]];
  return isObject(value) ? Object.entries(value) : Object.values(value).map((item) => [name, item]);
}

/** Whether a value is a list or an object of members. */
export function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

export function isObject(value: unknown): value is object {
  return isComposite(value) && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return isComposite(value) ? JSON.stringify(value, check) : scalarText(value);
}

function check(_: string, value: unknown): unknown {
  if (typeof value === 'function' || (typeof value === 'number' && !Number.isFinite(value))) throw new TypeError('a value has no text');
  return value;
}
