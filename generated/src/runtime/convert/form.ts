import type { Media, Part, RequestCodec } from '../operation.js';
import type { Conversion } from './conversion.js';
import { isData, mapMembers, writeJson, writeTexts } from './write.js';

/** A property of a form as the form's codec is to have it, and its row. */
export interface Property {
  readonly value: unknown;
  readonly part: Part | undefined;
}

/**
 * A form in which dates and 64-bit integers are written, property by property: each by `write`, with its row and the table of its value.
 * What is no plain object or list, such as a `FormData`, stays as it is. Throws `ConversionError` where a date cannot be written.
 */
export function writeProperties(
  form: unknown,
  media: Media<RequestCodec>,
  write: (value: unknown, part: Part | undefined, conversion: Conversion) => Property,
): { readonly value: unknown; readonly media: Media<RequestCodec> } {
  if (!isData(form)) return { value: form, media };
  const rows = { ...media.parts };
  const rowOf = (name: string): Part | undefined => (Object.hasOwn(rows, name) ? rows[name] : media.items);
  const written = mapMembers(form, media.conversion, (value, conversion, name): Property =>
    conversion ? write(value, rowOf(name), conversion) : { value, part: rowOf(name) },
  );
  const changed = written.flatMap(([name, { part }]) => (part ? [[name, part] as const] : []));
  const value = Array.isArray(form) ? written.map(([, each]) => each.value) : Object.fromEntries(written.map(([name, each]) => [name, each.value]));
  return { value, media: { ...media, parts: Object.fromEntries([...Object.entries(rows), ...changed]) } };
}

/** A value, or each item of a list: in JSON where `isJson` has it so, else a text. Files stay what they are. */
export function writeEach(value: unknown, conversion: Conversion, isJson: (item: unknown) => boolean): unknown {
  const write = (item: unknown, table: Conversion | undefined): unknown =>
    item != null && isWritten(item) && isJson(item) ? writeJson(item, table) : writeTexts(item, table);
  return Array.isArray(value) ? mapMembers(value, conversion, write).map(([, item]) => item) : write(value, conversion);
}

function isWritten(item: unknown): boolean {
  return typeof item !== 'object' || item instanceof Date || isData(item);
}
