import { listedContent } from '../json.js';
import type { Codec, Media, Operation, Raw } from '../operation.js';
import { memberOf } from '../url.js';
import { coerce, itemOf, propertyOf, typesOf } from './coerce.js';
import { at, type Described, type OpenApiDocument } from './document.js';
import type { MockProblem } from './error.js';
import { mediaOf, rawFor, wireMediaOf, type AnyContent } from './rows.js';
import type { Check } from './validate.js';

/** What a handler gets as the body, or what is wrong with it. */
export type ReadBody = { readonly value: unknown } | { readonly problems: readonly MockProblem[] };

/**
 * Reads the body of a request by its Content-Type: XML, JSON, forms and files become what the client was given, and are held against the
 * schema as they came. A file is a `File` in a form, a `Blob` where it is the whole body, and a `Uint8Array` in XML.
 */
export async function readBody(document: OpenApiDocument, row: Operation, described: Described | undefined, check: Check, type: string, blob: Blob): Promise<ReadBody> {
  const content = listedContent(row.body?.content);
  const names = Object.keys(content);
  if (!blob.size && !type.startsWith('multipart/')) return row.body?.required && !isEmptyText(content, type) ? refuse('the body', 'nothing', `a body in ${names.join(' or ')}`) : { value: undefined };
  if (!names.length) return refuse('the body', `one in ${type || 'no media type'}`, 'none');
  const found = mediaOf(content, type);
  if (!found) return refuse('the content-type', type || 'none', names.join(' or '));
  const schema = at(document, described?.body, found.name, 'schema');
  try {
    const { wire, value } = await decode(document, found.media, schema, type, blob);
    const problems = check(wire, schema, 'the body');
    return problems.length ? { problems } : { value };
  } catch (error) {
    return refuse('the body', `what cannot be read (${error instanceof Error ? error.message : 'unknown'})`, found.name);
  }
}

/** An empty text is a body too. */
function isEmptyText(content: AnyContent, type: string): boolean {
  return mediaOf(content, type)?.media.codec.family === 'text';
}

function refuse(place: string, found: string, expected: string): ReadBody {
  return { problems: [{ place, found, expected }] };
}

/** The body as JSON has it, for the schema, and as the handler gets it. */
async function decode(document: OpenApiDocument, media: Media<Codec>, schema: unknown, type: string, blob: Blob): Promise<{ wire: unknown; value: unknown }> {
  const { codec } = media;
  const raw = await rawFor(codec, blob);
  const read = (each: Media<Codec>): unknown => each.codec.decode(raw, each, type, { xml: { strict: true } });
  switch (codec.family) {
    case 'json':
      return { wire: JSON.parse(String(raw)), value: await read(media) };
    case 'xml':
      return media.conversion ? { wire: wireOf(await read(wireMediaOf(media))), value: await read(media) } : same(await read(media));
    case 'form':
      return same(readFields(document, schema, [...new URLSearchParams(String(raw))]));
    case 'multipart':
      return same(readFields(document, schema, [...(await formOf(raw, type)).entries()]));
    case 'text':
      return same(await read(media));
    default:
      // What a file is, or the items of a stream, is nothing for a schema.
      return { wire: '', value: codec.family === 'binary' ? blob : await read(media) };
  }
}

function same(value: unknown): { wire: unknown; value: unknown } {
  return { wire: wireOf(value), value };
}

async function formOf(raw: Raw, type: string): Promise<FormData> {
  try {
    return await new Response(raw, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new TypeError('its parts are not framed by the boundary of its type');
  }
}

/** Fields of a form by the schema: a name that repeats is a list, and so is one that the schema has as a list. */
function readFields(document: OpenApiDocument, schema: unknown, fields: readonly (readonly [string, string | File])[]): unknown {
  const made = new Map<string, unknown>();
  for (const name of new Set(fields.map(([key]) => key))) {
    const inner = propertyOf(document, schema, name);
    const isList = typesOf(document, inner).has('array');
    const values = fields.filter(([key]) => key === name).map(([, each]) => valueOf(document, isList ? itemOf(document, inner) : inner, each));
    made.set(name, isList || values.length > 1 ? values : values[0]);
  }
  return Object.fromEntries(made);
}

function valueOf(document: OpenApiDocument, schema: unknown, value: string | File): unknown {
  return typeof value === 'string' ? coerce(document, schema, value) : value;
}

/** A value without what JSON does not have: a file is an empty text, as its schema calls it a text. */
function wireOf(value: unknown): unknown {
  if (value instanceof Blob || ArrayBuffer.isView(value)) return '';
  if (Array.isArray(value)) return value.map(wireOf);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.keys(value).map((name) => [name, wireOf(memberOf(value, name))] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}
