import type { Bytes } from './bytes.js';

/** Bytes that come piece by piece and can be read once. */
export type ByteStream = ReadableStream<Uint8Array>;

/** What is taken for such bytes: a web stream, or anything that gives bytes when it is iterated over, such as a stream of Node. */
export type ByteSource = ByteStream | AsyncIterable<Uint8Array>;

/** What a body in pieces is made of. Not every platform's types have a name for what a Blob is made of. */
export type Piece = string | Blob | Bytes | ArrayBuffer | ByteSource;

/** Whether a value is a source of bytes; a text, a list and a file in memory are none. */
export function isByteSource(value: unknown): value is ByteSource {
  return value instanceof ReadableStream || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value);
}

/** The stream of a source, which asks it for a piece when one is wanted and tells it when no more is. */
export function streamOf(source: ByteSource): ByteStream {
  if (source instanceof ReadableStream) return source;
  const items = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await items.next();
        if (done) controller.close();
        else if (value instanceof Uint8Array) controller.enqueue(value);
        else throw new TypeError('a stream of a file gives Uint8Arrays');
      },
      async cancel() {
        await items.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** One stream of texts, files in memory and streams, one after the other; each is read when its turn comes. */
export function concatenate(pieces: readonly Piece[]): ByteStream {
  return streamOf(piecesOf(pieces));
}

async function* piecesOf(pieces: readonly Piece[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    const reader = (isByteSource(piece) ? streamOf(piece) : new Blob([piece]).stream()).getReader();
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    } finally {
      // Of one that was read to its end nothing is left to end.
      await reader.cancel();
    }
  }
}
