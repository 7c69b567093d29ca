import { textAt } from '../document.js';
import { memberAt, type JsonObject } from '../json.js';
import { typesOf } from '../typed/types.js';
import type { ConversionSettings } from './settings.js';

/** What a text or an integer is converted to and from. */
export type ScalarKind = 'date-time' | 'date' | 'int64';

/**
 * The kind of a schema that is nothing but a date or a 64-bit integer, `null` aside. One with listed values (`enum`, `const`), and
 * one that may be something else besides, stays what JSON has.
 */
export function scalarKind(schema: JsonObject, settings: ConversionSettings): ScalarKind | undefined {
  const [type, ...others] = typesOf(schema) ?? [];
  if (others.length > 0 || memberAt(schema, 'enum') !== undefined || memberAt(schema, 'const') !== undefined) return undefined;
  const format = textAt(schema, 'format');
  if (settings.dates && type === 'string' && (format === 'date-time' || format === 'date')) return format;
  if (settings.integers && type === 'integer' && (format === 'int64' || format === 'uint64')) return 'int64';
  return undefined;
}
