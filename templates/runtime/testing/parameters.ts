import { readValue } from '../convert/read.js';
import type { Parameter, ParameterStyle } from '../operation.js';
import { memberOf } from '../url.js';
import { coerce, itemOf, propertyOf, typesOf } from './coerce.js';
import { at, type OpenApiDocument } from './document.js';
import { wholeMedia } from './rows.js';

/** Pairs of a query, or of cookies, with names decoded and values as they came. */
export type Pairs = readonly (readonly [name: string, text: string])[];

/** What there is to read a parameter from: its own text in a path or a header, or all pairs of a query or of cookies. */
export interface Given {
  readonly text: string | undefined;
  readonly pairs: Pairs;
  /** The whole query, for a parameter that is it. */
  readonly whole: string;
}

/** What stands between the items of a list in each style, and before the first (OpenAPI 3.2.0, "Style Values"). */
const APART: Readonly<Record<ParameterStyle, readonly [lead: string, exploded: string, joined: RegExp]>> = {
  simple: ['', ',', /,/],
  label: ['.', '.', /,/],
  matrix: [';', ';', /,/],
  form: ['', '&', /,/],
  cookie: ['', ';', /,/],
  spaceDelimited: ['', '&', /%20|\+/],
  pipeDelimited: ['', '&', /%7C|\|/i],
  tabDelimited: ['', '&', /%09/],
  deepObject: ['', '&', /,/],
};

/** The value of a parameter as JSON has it, by its style and its schema; `undefined` where it was not sent. */
export function readParameter(document: OpenApiDocument, parameter: Parameter, schema: unknown, given: Given): unknown {
  const { in: place, name, content, whole } = parameter;
  if (content || whole) return readContent(parameter, whole ? given.whole : textOf(given, place, name));
  const style = parameter.style ?? (place === 'path' || place === 'header' ? 'simple' : 'form');
  const types = typesOf(document, schema);
  const explode = parameter.explode ?? /^(form|cookie|deepObject)$/.test(style);
  if (types.has('array')) return readList(document, schema, listOf(parameter, style, explode, given), place);
  if (types.has('object')) return readObject(document, schema, entriesOf(document, schema, parameter, style, explode, given), place);
  const text = textOf(given, place, name);
  return text === undefined ? undefined : coerce(document, schema, decode(place, strip(style, name, text)));
}

/** The value with dates and 64-bit integers where the table of the row, or the setting of the document, has them. */
export function convertParameter(document: OpenApiDocument, { conversion }: Parameter, schema: unknown, value: unknown): unknown {
  return conversion ? readValue(value, conversion, new Map()) : convertPlain(document, schema, value);
}

/** Rows of parameters have no table for what every style writes by itself. */
function convertPlain(document: OpenApiDocument, schema: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => convertPlain(document, itemOf(document, schema), item));
  const info = memberOf(document, 'info');
  const format = String(at(document, schema, 'format'));
  if (typeof value === 'string' && memberOf(info, 'x-dates') === 'Date' && /^date(-time)?$/.test(format)) return new Date(value);
  if (typeof value === 'number' && memberOf(info, 'x-int64') === 'bigint' && /^u?int64$/.test(format)) return BigInt(value);
  return value;
}

function readContent({ content, in: place }: Parameter, text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  if (!content) return decode(place, text);
  const media = wholeMedia(content);
  return media.codec.decode(media.codec.family === 'form' ? text : decode(place, text), media);
}

function textOf({ text, pairs }: Given, place: Parameter['in'], name: string): string | undefined {
  return place === 'path' || place === 'header' ? text : pairs.find(([key]) => key === name)?.[1];
}

/** The texts of a list's items, still encoded; `undefined` where nothing was sent. */
function listOf({ in: place, name }: Parameter, style: ParameterStyle, explode: boolean, given: Given): readonly string[] | undefined {
  const [, exploded, joined] = APART[style];
  if (exploded === '&' || place === 'cookie') {
    const found = given.pairs.filter(([key]) => key === name || key === `${name}[]`).map(([, text]) => text);
    if (!found.length) return undefined;
    return explode ? found : (found[0] ?? '').split(joined);
  }
  if (given.text === undefined) return undefined;
  const text = strip(style, explode ? '' : name, given.text);
  return text.split(explode ? exploded : joined).map((item) => (style === 'matrix' && explode ? item.replace(/^[^=]*=/, '') : item));
}

function readList(document: OpenApiDocument, schema: unknown, texts: readonly string[] | undefined, place: Parameter['in']): unknown {
  return texts?.map((text) => coerce(document, itemOf(document, schema), decode(place, text)));
}

/** The members of an object by name, still encoded. */
function entriesOf(document: OpenApiDocument, schema: unknown, { in: place, name }: Parameter, style: ParameterStyle, explode: boolean, given: Given): Pairs | undefined {
  if (style === 'deepObject') {
    const own = given.pairs.filter(([key]) => key.startsWith(`${name}[`));
    return own.length ? own.map(([key, text]) => [key.slice(name.length), text] as const) : undefined;
  }
  const [, exploded, joined] = APART[style];
  if (explode && (exploded === '&' || place === 'cookie')) {
    const own = given.pairs.filter(([key]) => propertyOf(document, schema, key) !== undefined);
    return own.length ? own : undefined;
  }
  const found = textOf(given, place, name);
  if (found === undefined) return undefined;
  const text = strip(style, explode ? '' : name, found);
  if (explode) return text.split(exploded).map((pair) => [pair.replace(/=.*/s, ''), pair.replace(/^[^=]*=/, '')] as const);
  const parts = text.split(joined);
  return parts.flatMap((key, index) => (index % 2 ? [] : [[key, parts[index + 1] ?? ''] as const]));
}

function readObject(document: OpenApiDocument, schema: unknown, pairs: Pairs | undefined, place: Parameter['in']): unknown {
  if (!pairs) return undefined;
  const made: Record<string, unknown> = {};
  for (const [key, text] of pairs) {
    const names = key.startsWith('[') ? [...key.matchAll(/\[([^\]]*)\]/g)].map(([, name = '']) => name) : [key];
    put(document, schema, made, names.map((name) => decode(place, name)), decode(place, text));
  }
  return made;
}

/** Puts a text where its brackets say: `[a][b]` and, for a list, `[a][]`. */
function put(document: OpenApiDocument, schema: unknown, target: Record<string, unknown>, [name = '', ...rest]: readonly string[], text: string): void {
  const inner = propertyOf(document, schema, name);
  if (!rest.length) return void define(target, name, coerce(document, inner, text));
  if (typesOf(document, inner).has('array')) {
    const list = memberOf(target, name);
    define(target, name, [...(Array.isArray(list) ? list : []), coerce(document, itemOf(document, inner), text)]);
    return;
  }
  const member = memberOf(target, name) ?? {};
  // It is one that was made here.
  put(document, inner, member as Record<string, unknown>, rest, text);
  define(target, name, member);
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/** The text without what its style has before it. */
function strip(style: ParameterStyle, name: string, text: string): string {
  const [lead] = APART[style];
  const bare = lead && text.startsWith(lead) ? text.slice(lead.length) : text;
  return style === 'matrix' && name ? bare.replace(/^[^=]*=?/, '') : bare;
}

function decode(place: Parameter['in'], text: string): string {
  if (place === 'header') return text;
  try {
    return decodeURIComponent(place === 'query' ? text.replace(/\+/g, ' ') : text);
  } catch {
    return text;
  }
}
