import { AbortError, ClientError, ConnectionError, DecodeError } from './errors.js';
import type { StreamedAnswer } from './operation.js';

/** What `decode` gives, or promises, for a part that is no item. */
export const NONE: unique symbol = Symbol('none');

/** What `decode` gives, or promises, for a part after which nothing counts. */
export const END: unique symbol = Symbol('end');

/** The text of one item, and what else its media type says of it. */
export interface Part {
  readonly data: string;
}

/** Cuts text that comes in pieces into parts. */
export interface Cutter<Each extends Part> {
  /** The parts that are whole with the next piece. Throws where a part is too long. */
  readonly add: (text: string) => Iterable<Each>;
  /** The part that the end of the text makes whole, if there is one. */
  readonly end: () => Iterable<Each>;
}

/**
 * The items of an answer as they come, to be read once: a second iteration throws `TypeError`. Nothing is decoded before it is
 * asked for. The end of the iteration, whatever the reason, gives the connection back and leaves no listener at the signal.
 *
 * Iterating throws `DecodeError` for a part that `decode` throws for, `ConnectionError` where the answer ends early, and
 * `AbortError` as soon as the caller's signal is aborted.
 */
export function readItems<Each extends Part>(
  answer: StreamedAnswer,
  cutter: Cutter<Each>,
  decode: (part: Each) => unknown,
): AsyncIterable<unknown> {
  const { subject, response, options: { signal } = {} } = answer;
  const reader = response.body?.getReader();
  let isClosed = false;
  let aborted: AbortError | undefined;
  const close = (): void => {
    isClosed = true;
    signal?.removeEventListener('abort', abort);
    // It settles a read that is under way. A body that has failed would say so again.
    reader?.cancel().catch(() => undefined);
  };
  const abort = (): void => {
    aborted = new AbortError(subject, signal?.reason);
    close();
  };
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort);

  async function* read(): AsyncGenerator<unknown, void, void> {
    let data = '';
    try {
      for await (const parts of readParts(answer, reader, cutter)) {
        for (const part of parts) {
          if (isClosed) break;
          data = part.data;
          const item = await decode(part);
          if (item === END) return;
          if (item !== NONE) yield item;
        }
        if (isClosed) break;
      }
      if (aborted) throw aborted;
    } catch (error) {
      if (aborted) throw aborted;
      if (isClosed) return;
      throw error instanceof ClientError ? error : new DecodeError(subject, response, data.slice(0, 2000), error);
    } finally {
      close();
    }
  }
  return once(read(), close);
}

/** The parts of each piece of the body. They are cut when they are asked for, so that what cannot be cut does not hide what is before. */
async function* readParts<Each extends Part>(
  { subject, response }: StreamedAnswer,
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  cutter: Cutter<Each>,
): AsyncGenerator<Iterable<Each>, void, void> {
  const decoder = new TextDecoder();
  for (;;) {
    const chunk = await reader?.read().catch((error: unknown) => {
      throw error instanceof ClientError ? error : new ConnectionError(subject, 'the answer ended early', error, response.status);
    });
    if (!chunk || chunk.done) break;
    yield cutter.add(decoder.decode(chunk.value, { stream: true }));
  }
  yield cutter.add(decoder.decode());
  yield cutter.end();
}

/** A generator that waits for an item returns when it has it, and no sooner: `close` ends the wait. */
function once(items: AsyncGenerator<unknown, void, void>, close: () => void): AsyncIterable<unknown> {
  let isTaken = false;
  return {
    [Symbol.asyncIterator]() {
      if (isTaken) throw new TypeError('the items of a stream can be read once');
      isTaken = true;
      return {
        next: () => items.next(),
        return: () => {
          close();
          return items.return();
        },
      };
    },
  };
}
