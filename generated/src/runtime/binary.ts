import { isByteSource, streamOf } from './byte-stream.js';
import type { Bytes } from './bytes.js';
import { readBytes } from './download.js';
import type { Codec, FetchBody } from './operation.js';

/** Files: a `Blob`, `Uint8Array`, `ArrayBuffer` or a source of bytes in a request, a `Blob` in an answer, or a stream where one is asked for. */
export const binary: Codec = {
  family: 'binary',
  read: (response) => response.blob(),
  encode: encodeBinary,
  contentType: typeOf,
  decode: (raw) => raw,
  stream: (answer) => (answer.options?.as === 'stream' ? readBytes(answer) : undefined),
};

function encodeBinary(value: unknown): FetchBody {
  if (value instanceof Blob || value instanceof ArrayBuffer) return value;
  // The type of a body leaves out bytes in shared memory, which `fetch` refuses by itself.
  if (value instanceof Uint8Array) return value as Bytes;
  if (isByteSource(value)) return streamOf(value);
  throw new TypeError('a file is a Blob, a Uint8Array, an ArrayBuffer or a stream of bytes');
}

/** A range such as `image/*` is no Content-Type: the file's own type is. */
function typeOf(type: string, body: FetchBody): string {
  if (!type.includes('*')) return type;
  return (body instanceof Blob && body.type) || 'application/octet-stream';
}
