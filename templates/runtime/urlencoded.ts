import type { Codec } from './operation.js';
import { serializeParameter } from './parameters.js';

/** Forms without files: each member like a query parameter of style `form` (OpenAPI 3.0.1, "Support for x-www-form-urlencoded"). */
export const urlencoded: Codec = { family: 'form', reads: 'text', encode: encodeForm, decode: decodeForm };

function encodeForm(value: unknown): string {
  if (typeof value !== 'object' || value === null) throw new TypeError('a form is an object');
  return Object.entries(value)
    .map(([name, member]) => (member == null ? '' : serializeParameter({ name, in: 'query' }, member)))
    .filter(Boolean)
    .join('&');
}

/** A name that stands once is a text, one that repeats a list. */
function decodeForm(raw: string | Blob): unknown {
  const form = new URLSearchParams(String(raw));
  return Object.fromEntries(
    [...form.keys()].map((name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}
