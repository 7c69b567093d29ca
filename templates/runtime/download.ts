import type { ByteStream } from './byte-stream.js';
import { AbortError, ConnectionError } from './errors.js';
import type { Operation, StreamedAnswer } from './operation.js';
import type { AnyResult } from './result.js';
import type { DownloadOptions } from './transfer.js';
import type { Transport } from './transport.js';

/** The data of an operation whose file is wanted as a Blob or as a stream. */
export type FileData<Data, As> = As extends 'stream' ? StreamOf<Data> : Data;

type StreamOf<Data> = Data extends Blob ? ByteStream : Data;

/** The results of an operation whose file is wanted as a Blob or as a stream. */
export type FileResult<Result, As> = Result extends { readonly ok: true; readonly data: infer Data }
  ? Omit<Result, 'data'> & { readonly data: FileData<Data, As> }
  : Result;

/** Sends an operation like `Transport.send`; a file that is wanted as a stream is one. */
export async function sendForFile<Input, Result extends AnyResult, As extends 'blob' | 'stream' = 'blob'>(
  transport: Transport,
  operation: Operation<Input, Result>,
  input: Input | undefined,
  options?: DownloadOptions<As>,
): Promise<FileResult<Result, As>> {
  // The codec gives what the options ask for.
  return (await transport.send(operation, input, options)) as FileResult<Result, As>;
}

/**
 * The bytes of an answer as they come, nothing of which is read before it is wanted. Its end, whatever the reason, leaves no listener at
 * the signal. It fails with `ConnectionError` where the answer ends early, and with `AbortError` as soon as the signal is aborted.
 */
export function readBytes({ subject, response, options: { signal } = {} }: StreamedAnswer): ByteStream {
  const reader = response.body?.getReader();
  const length = lengthOf(response);
  let loaded = 0;
  let abort: (() => void) | undefined;
  const forget = (): void => {
    if (abort) signal?.removeEventListener('abort', abort);
  };
  const early = (cause: unknown): ConnectionError => new ConnectionError(subject, 'the answer ended early', cause, response.status);
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        abort = () => {
          forget();
          controller.error(new AbortError(subject, signal?.reason));
          // A body that has failed would say so again.
          reader?.cancel().catch(() => undefined);
        };
        if (signal?.aborted) abort();
        else signal?.addEventListener('abort', abort);
      },
      async pull(controller) {
        const read = await reader?.read().catch((cause: unknown) => {
          forget();
          throw early(cause);
        });
        if (signal?.aborted) return;
        loaded += read?.value?.length ?? 0;
        if (read && !read.done) return controller.enqueue(read.value);
        forget();
        if (length !== undefined && loaded < length) throw early(new TypeError(`${loaded} of ${length} bytes came`));
        controller.close();
      },
      cancel(reason) {
        forget();
        return reader?.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** How many bytes an answer has to have; `undefined` where it does not say, or where they were packed, which other origins may not tell. */
export function lengthOf({ headers, type }: Response): number | undefined {
  const length = headers.get('content-length');
  return length !== null && !headers.has('content-encoding') && type !== 'cors' ? Number(length) : undefined;
}
