/**
 * The tables that say where dates and 64-bit integers stand in a value. They are decided once from the schemas, with the types, so
 * that both agree: what is not in the table is in the value as JSON has it.
 */

/** A text that is a `Date` (RFC 3339: `date-time` or `full-date`, which is midnight UTC), or an integer that is a `bigint`. */
export type Kind = 'date-time' | 'date' | 'int64';

/** What a value is converted by. A function stands for a table that is declared elsewhere. */
export type Conversion = Kind | Parts | (() => Conversion);

/** What a value of each JSON type is converted by; what is absent stays as it is. */
export interface Parts {
  /** The value itself, where it is text. */
  readonly text?: 'date-time' | 'date';
  /** The value itself, where it is a number. */
  readonly integer?: true;
  /** Members of an object by name; `null` for one that stays as it is although `rest` would have it. */
  readonly fields?: Readonly<Record<string, Conversion | null>>;
  /** Members of an object that are not in `fields`. */
  readonly rest?: Conversion;
  /** The first items of an array. */
  readonly prefix?: readonly (Conversion | null)[];
  /** The items of an array behind those. */
  readonly items?: Conversion;
  /** Alternatives for an object: the first one that fits holds beside what is said here. */
  readonly choose?: readonly Choice[];
}

/** An alternative and what an object of it looks like. */
export interface Choice {
  /** Members that it has. */
  readonly has?: readonly string[];
  /** Members that have one of these values. */
  readonly when?: Readonly<Record<string, readonly unknown[]>>;
  readonly use: Conversion;
}

/** The table behind functions. */
export function resolveConversion(conversion: Conversion): Kind | Parts {
  let resolved = conversion;
  while (typeof resolved === 'function') resolved = resolved();
  return resolved;
}

/** What is said of an object or array: by the table itself, and by those of its alternatives that hold. */
export function partsOf(conversion: Conversion | undefined, value: object): Parts[] {
  const resolved = conversion && resolveConversion(conversion);
  if (!resolved || typeof resolved === 'string') return [];
  const chosen = resolved.choose?.find((choice) => fits(choice, value));
  return chosen ? [resolved, ...partsOf(chosen.use, value)] : [resolved];
}

/** What a member of an object, or an item of an array, is converted by. */
export function childOf(parts: readonly Parts[], key: string | number): Conversion | undefined {
  for (const { fields, rest, prefix, items } of parts) {
    const member = typeof key === 'string' && fields && Object.hasOwn(fields, key) ? fields[key] : rest;
    const item = typeof key === 'number' && prefix && key < prefix.length ? prefix[key] : items;
    const child = typeof key === 'string' ? member : item;
    if (child) return child;
  }
  return undefined;
}

/** Whether a table has a name: then it is the document's, else it is data. */
export function isNamed(parts: readonly Parts[], name: string): boolean {
  return parts.some(({ fields }) => fields && Object.hasOwn(fields, name));
}

function fits({ has, when }: Choice, value: object): boolean {
  if (Array.isArray(value)) return false;
  // What is absent by being undefined is absent in JSON too.
  if (has?.some((name) => !Object.hasOwn(value, name) || Reflect.get(value, name) === undefined)) return false;
  return Object.entries(when ?? {}).every(([name, values]) => Object.hasOwn(value, name) && values.includes(Reflect.get(value, name)));
}
