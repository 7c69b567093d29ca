import type { ParameterStyle } from '../operation.js';
import { childOf, isNamed, partsOf, resolveConversion, type Conversion } from './conversion.js';
import { writeDate } from './dates.js';
import { ConversionError, within } from './error.js';

/**
 * The JSON text of a value (ECMAScript, 25.5.2: `undefined` and functions are left out, `toJSON` counts), where a `bigint` is its digits and
 * a `Date` its text: a day alone where the table says so. `undefined` where the value has none.
 * Throws `ConversionError` for a date that cannot be written, and `RangeError` for a value that contains itself.
 */
export function writeJson(value: unknown, conversion: Conversion | undefined): string | undefined {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return `"${textOf(value, conversion)}"`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return writeJson(value.toJSON(), conversion);
  const members = mapMembers(value, conversion, writeJson);
  if (Array.isArray(value)) return `[${members.map(([, text]) => text ?? 'null').join()}]`;
  return `{${members.flatMap(([name, text]) => (text === undefined ? [] : [`${JSON.stringify(name)}:${text}`])).join()}}`;
}

/**
 * A copy of a value in which a `Date` and a `bigint` are text, for media types whose values are texts. Files and other things that
 * are no plain objects are not looked into. Throws like {@link writeJson}.
 */
export function writeTexts(value: unknown, conversion: Conversion | undefined): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return textOf(value, conversion);
  if (Array.isArray(value)) return mapMembers(value, conversion, writeTexts).map(([, item]) => item);
  return isData(value) ? Object.fromEntries(mapMembers(value, conversion, writeTexts)) : value;
}

/**
 * A copy of a value as {@link writeTexts} makes it, for a style of parameters: a list or an object inside another is JSON text, in which a
 * `bigint` is its digits. With `deepObject` its members have names of their own. Throws like {@link writeJson}.
 */
export function writeStyled(style: ParameterStyle | undefined, value: unknown, conversion: Conversion | undefined): unknown {
  if (style === 'deepObject' || !isData(value)) return writeTexts(value, conversion);
  const members = mapMembers(value, conversion, (member, table) => (isData(member) ? writeJson(member, table) : writeTexts(member, table)));
  return Array.isArray(value) ? members.map(([, item]) => item) : Object.fromEntries(members);
}

/** Whether a value is a list or a plain object: no date, no file. */
export function isData(value: unknown): value is object {
  return typeof value === 'object' && value !== null && /^\[object (Object|Array)\]$/.test(Object.prototype.toString.call(value));
}

function textOf(date: Date, conversion: Conversion | undefined): string {
  const resolved = conversion && resolveConversion(conversion);
  const kind = typeof resolved === 'string' ? resolved : resolved?.text;
  try {
    return writeDate(kind === 'date' ? 'date' : 'date-time', date);
  } catch (error) {
    throw new ConversionError('', error instanceof Error ? error.message : '');
  }
}

/** What `write` makes of each member or item, by name. What it throws is told of the place. */
export function mapMembers<Written>(
  value: object,
  conversion: Conversion | undefined,
  write: (member: unknown, conversion: Conversion | undefined, name: string) => Written,
): [string, Written][] {
  const parts = partsOf(conversion, value);
  // An array may have holes, which are items all the same.
  const entries: [string, unknown][] = Array.isArray(value) ? [...value].map((item, index) => [String(index), item]) : Object.entries(value);
  return entries.map(([name, member]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    try {
      return [name, write(member, childOf(parts, key), name)];
    } catch (error) {
      throw error instanceof ConversionError ? within(key, isNamed(parts, name), error) : error;
    }
  });
}
