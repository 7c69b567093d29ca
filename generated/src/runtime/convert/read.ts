import { childOf, isNamed, partsOf, resolveConversion, type Conversion, type Kind } from './conversion.js';
import { readDate } from './dates.js';
import { ConversionError, within } from './error.js';
import { digitsOf, numberOf, readInteger, type Longs } from './integers.js';

/**
 * The value with dates and 64-bit integers where the table has them. Objects and arrays are changed in place: they are fresh from a
 * parser. `null` stays what it is. An object that fits none of its alternatives stays as JSON has it.
 * Throws `ConversionError` where a date or an integer is wanted and there is something else.
 */
export function readValue(value: unknown, conversion: Conversion | undefined, longs: Longs): unknown {
  if (typeof value === 'object' && value !== null) return readMembers(value, conversion, longs);
  const resolved = conversion && resolveConversion(conversion);
  if (value === null || !resolved) return typeof value === 'number' ? numberOf(value, longs) : value;
  if (typeof resolved === 'string') return readScalar(resolved, value, longs);
  if (typeof value === 'string' && resolved.text) return readScalar(resolved.text, value, longs);
  if (typeof value === 'number') return resolved.integer ? readScalar('int64', value, longs) : numberOf(value, longs);
  return value;
}

function readMembers(value: object, conversion: Conversion | undefined, longs: Longs): object {
  // Without a table only numbers that were replaced have to be put back.
  if (!conversion && !longs.size) return value;
  const resolved = conversion && resolveConversion(conversion);
  if (typeof resolved === 'string') refuse(resolved);
  const parts = partsOf(conversion, value);
  const isList = Array.isArray(value);
  for (const [name, member] of Object.entries(value)) {
    const key = isList ? Number(name) : name;
    try {
      const read = readValue(member, childOf(parts, key), longs);
      if (read !== member) Reflect.set(value, name, read);
    } catch (error) {
      throw error instanceof ConversionError ? within(key, isNamed(parts, name), error) : error;
    }
  }
  return value;
}

function readScalar(kind: Kind, value: unknown, longs: Longs): Date | bigint {
  const text = typeof value === 'number' && kind === 'int64' ? digitsOf(value, longs) : value;
  const read = typeof text !== 'string' ? undefined : kind === 'int64' ? readInteger(text) : readDate(kind, text);
  return read ?? refuse(kind);
}

function refuse(kind: Kind): never {
  throw new ConversionError('', `no ${kind === 'int64' ? '64-bit integer' : kind}`);
}
