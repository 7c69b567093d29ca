import { essenceOf } from './media.js';
import type { Codec, Media, Part, Raw } from './operation.js';

/**
 * Forms without files (WHATWG URL, "application/x-www-form-urlencoded"). A list repeats its name, any other object is JSON, the
 * rest text; a space is `+`, as every reader of forms expects. A property with a style in `media.parts` is written like a query
 * parameter instead (OpenAPI 3.1.1, Encoding Object), a space as `%20`, which RFC 6570 asks for and the same readers take.
 */
export const urlencoded: Codec = { family: 'form', encode: encodeForm, decode: decodeForm };

function encodeForm(value: unknown, media: Media): string {
  if (value instanceof URLSearchParams) return String(value);
  if (typeof value !== 'object' || value === null) throw new TypeError('a form is an object');
  return Object.entries(value)
    .map(([name, member]) => (member == null ? '' : encodeField(name, member, rowOf(media, name))))
    .filter(Boolean)
    .join('&');
}

function encodeField(name: string, value: unknown, part: Part | undefined): string {
  if (part?.write) return part.write({ ...part, name, in: 'query' }, value);
  const isJson = /[/+]json$/.test(essenceOf(part?.contentType));
  const items = (Array.isArray(value) ? value : [value]).filter((item) => item != null);
  return String(new URLSearchParams(items.map((item) => [name, textOf(item, isJson)])));
}

function textOf(value: unknown, isJson: boolean): string {
  if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) throw new TypeError('a form without parts has no files');
  if (value instanceof Date) return value.toISOString();
  return isJson || typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A name that stands once is a text, one that repeats a list, unless its row in `media.parts` says otherwise. */
function decodeForm(raw: Raw, media: Media): unknown {
  const form = new URLSearchParams(String(raw));
  return Object.fromEntries(
    [...form.keys()].map((name) => {
      const part = rowOf(media, name);
      const values = form.getAll(name).map((text) => valueOf(text, part?.type));
      return [name, values.length > 1 || part?.list ? values : values[0]];
    }),
  );
}

/** The value that a text stands for; the text itself where it stands for none of that type. */
function valueOf(text: string, type: Part['type']): unknown {
  if (type === 'number') return text.trim() && Number.isFinite(Number(text)) ? Number(text) : text;
  if (type === 'boolean') return /^(true|false)$/.test(text) ? text === 'true' : text;
  if (type !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function rowOf({ parts }: Media, name: string): Part | undefined {
  return parts && Object.hasOwn(parts, name) ? parts[name] : undefined;
}
