import { concatenate, isByteSource, type ByteSource, type Piece } from './byte-stream.js';
import { essenceOf } from './media.js';
import type { Codec, FetchBody, Media, Part } from './operation.js';

/**
 * Bodies in parts (RFC 7578 and, for other types than `multipart/form-data`, RFC 2046). Each property is a part of its name: a
 * `Blob`, `File`, `Uint8Array`, `ArrayBuffer` or source of bytes is a file, any other object JSON, the rest text; a list is one part for each item.
 * A property with a row in `media.parts` is written as that row says. A list in place of the object gives parts without names.
 *
 * The body is a Blob of Blobs, or a stream where one of its files is: files are read when they are sent, never before. A `FormData` goes
 * out as it is.
 * An answer in `multipart/form-data` is a `FormData`.
 */
export const multipart: Codec = {
  family: 'multipart',
  read: (response) => response.blob(),
  encode: encodeMultipart,
  contentType: typeOf,
  decode: (raw, _, type) => new Response(raw, { headers: { 'content-type': type ?? '' } }).formData(),
};

/** What a part is made of before it is framed. */
interface Content {
  readonly body: Piece;
  readonly type?: string | undefined;
  readonly fileName?: string | undefined;
}

async function encodeMultipart(value: unknown, media: Media): Promise<FetchBody> {
  if (value instanceof FormData) return value;
  if (typeof value !== 'object' || value === null) throw new TypeError('a body in parts is an object');
  const boundary = createBoundary();
  const pieces: Piece[] = [];
  const isNamed = !Array.isArray(value);
  for (const [name, member] of Object.entries(value)) {
    const part = rowOf(media, name);
    for (const [field, content] of await contentsOf(isNamed ? name : '', member, part)) {
      const disposition = dispositionOf(isNamed ? field : undefined, content.fileName);
      const headers = { ...disposition, ...(content.type && { 'Content-Type': content.type }), ...part?.headers };
      const head = Object.entries(headers).map(([header, text]) => `${header}: ${text}\r\n`);
      pieces.push(`--${boundary}\r\n${head.join('')}\r\n`, content.body, '\r\n');
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  const type = `multipart/form-data; boundary=${boundary}`;
  const parts = pieces.filter((piece): piece is Exclude<Piece, ByteSource> => !isByteSource(piece));
  return parts.length === pieces.length ? new Blob(parts, { type }) : Object.assign(concatenate(pieces), { type });
}

/** Random, so that no content can hold it, and in small letters, as the type of a Blob is. */
function createBoundary(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `form-${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The documented type with our boundary; `undefined` for a `FormData`, whose boundary `fetch` chooses. */
function typeOf(type: string, body: FetchBody): string | undefined {
  if (!(body instanceof Blob || body instanceof ReadableStream)) return undefined;
  const documented = type.includes('*') ? 'multipart/form-data' : type.replace(/\s*;\s*boundary=("[^"]*"|[^;]*)/i, '');
  return documented + String(Reflect.get(body, 'type')).replace(/^[^;]*/, '');
}

function rowOf({ parts, items }: Media, name: string): Part | undefined {
  return parts && Object.hasOwn(parts, name) ? parts[name] : items;
}

/** The contents of a property's parts, each with the part's name. What is `null` or `undefined` has none. */
async function contentsOf(name: string, value: unknown, part: Part | undefined): Promise<[string, Content][]> {
  if (value == null) return [];
  const items: unknown[] = (Array.isArray(value) ? value : [value]).filter((item) => item != null);
  if (part?.write && !items.some(isFile)) {
    // Read back from the text of a query, since nothing is percent-encoded in a part (OpenAPI 3.1.1, Appendix E).
    const pairs = new URLSearchParams(part.write({ ...part, name, in: 'query' }, value));
    return [...pairs].map(([field, body]) => [field, { body }]);
  }
  return Promise.all(items.map(async (item) => [name, await contentOf(name, item, part)] as [string, Content]));
}

function isFile(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView | ByteSource {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || isByteSource(value);
}

async function contentOf(name: string, value: unknown, part: Part | undefined): Promise<Content> {
  const wanted = part?.contentType;
  if (value instanceof Blob) return { body: value, type: value.type || wanted || BYTES, fileName: fileName(name, value) };
  // The type of a part leaves out bytes in shared memory, which a Blob refuses by itself.
  if (isFile(value)) return { body: value as Piece, type: wanted ?? BYTES, fileName: name || undefined };
  // A codec of a row writes text.
  if (part?.codec) return { body: String(await part.codec.encode(value, { codec: part.codec, root: part.root })), type: wanted };
  if (value instanceof Date) return { body: value.toISOString(), type: wanted };
  const isObject = typeof value === 'object';
  const isJson = isObject || /[/+]json$/.test(essenceOf(wanted));
  return { body: isJson ? JSON.stringify(value) : String(value), type: wanted ?? (isObject ? 'application/json' : undefined) };
}

const BYTES = 'application/octet-stream';

/** A file without a name is called after its property, with the ending of its type. */
function fileName(property: string, blob: Blob): string | undefined {
  if ('name' in blob && typeof blob.name === 'string' && blob.name) return blob.name;
  if (!property) return undefined;
  const type = essenceOf(blob.type);
  const extension = type === 'text/plain' ? 'txt' : /^(?:application|image)\/(pdf|tiff|png|jpeg|gif)$/.exec(type)?.[1];
  return extension ? `${property}.${extension}` : property;
}

/** Names as browsers write them (HTML, "multipart/form-data encoding algorithm"). A file without a name is an attachment (RFC 2183). */
function dispositionOf(name: string | undefined, file: string | undefined): Readonly<Record<string, string>> {
  const escape = (text: string): string => text.replace(/[\r\n"]/g, encodeURIComponent);
  const named = name === undefined ? '' : `; name="${escape(name.replace(/\r\n?|\n/g, '\r\n'))}"`;
  const filed = file === undefined ? '' : `; filename="${escape(file)}"`;
  const kind = name === undefined ? 'attachment' : 'form-data';
  return named || filed ? { 'Content-Disposition': kind + named + filed } : {};
}
