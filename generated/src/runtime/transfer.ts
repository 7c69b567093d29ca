import { lengthOf } from './download.js';
import type { FetchFunction, RequestOptions } from './options.js';

/** How far a request's or an answer's body is. */
export interface TransferProgress {
  readonly direction: 'upload' | 'download';
  /** How many bytes have gone or come. */
  readonly loaded: number;
  /** How many there are; `undefined` where nobody knows before the end. */
  readonly total: number | undefined;
}

/** What may be said for a call that carries a file. */
export interface TransferOptions extends RequestOptions {
  /**
   * Is told how far the bodies are: of a request as it goes where the runtime reads it piece by piece, else once when it has gone; of a
   * success as it comes. A further attempt begins again. Of a `FormData` nothing is told. What it throws ends the transfer.
   */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** What may be said for a call whose answer is a file. */
export interface DownloadOptions<As extends 'blob' | 'stream' = 'blob' | 'stream'> extends TransferOptions {
  /**
   * The file as a `Blob`, when all of it is there, or as a stream that is read while it comes; `timeout` then ends with the head of the
   * answer. A stream has to be read to its end or cancelled. Absent: a `Blob`.
   */
  readonly as?: As | undefined;
}

type Tell = (loaded: number, total: number | undefined) => void;

/** A `fetch` for calls that carry files: it keeps no copy of what it sends, and tells the call's `onProgress` how far the bodies are. */
export function trackTransfer(fetch: FetchFunction, options: TransferOptions | undefined): FetchFunction {
  const onProgress = options?.onProgress;
  const send: FetchFunction = (url, init) => sendOnce(fetch, url, init);
  if (!onProgress) return send;
  const tell = (direction: TransferProgress['direction']): Tell => (loaded, total) => onProgress({ direction, loaded, total });
  return async (url, init) => {
    const upload = trackUpload(init, tell('upload'));
    const response = await send(url, upload.init);
    upload.end();
    return response.ok && response.body ? trackDownload(response, response.body, tell('download')) : response;
  };
}

/**
 * A request that might be sent again is copied (Fetch, HTTP-network-or-cache fetch), and Node keeps the copy of the whole body; one
 * that follows no redirect and asks nobody is not. Not every platform's types know `duplex`.
 */
const ONCE = { duplex: 'half', redirect: 'error', window: null };

/** Sends a stream or a file of more than a megabyte without a copy. A redirect is then shown as browsers show it. */
async function sendOnce(fetch: FetchFunction, url: string, init: RequestInit): Promise<Response> {
  const { body } = init;
  const isLarge = body instanceof ReadableStream || body instanceof FormData || (body instanceof Blob && body.size > 1e6);
  try {
    return await fetch(url, isLarge ? Object.assign({}, init, ONCE) : init);
  } catch (error) {
    // What Node says of a redirect that is an error; elsewhere it is no answer like any other.
    if (!/unexpected redirect/.test(String(error instanceof Error && error.cause))) throw error;
    return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  }
}

/**
 * A request whose body counts what is read of it. A file stays a file, so that its length is sent and it can be sent again: only its
 * `stream` is another one, which some runtimes read and others do not.
 */
function trackUpload(init: RequestInit, tell: Tell): { readonly init: RequestInit; readonly end: () => void } {
  const { body } = init;
  if (body == null || body instanceof FormData || body instanceof URLSearchParams) return { init, end: () => undefined };
  if (body instanceof ReadableStream) return { init: { ...init, body: body.pipeThrough(counter(tell, undefined)) }, end: () => undefined };
  const file = new Blob([body], { type: body instanceof Blob ? body.type : '' });
  let told = 0;
  const count: Tell = (loaded, total) => {
    told = loaded;
    tell(loaded, total);
  };
  const tracked = file.slice(0, file.size, file.type);
  Object.defineProperty(tracked, 'stream', { value: () => file.stream().pipeThrough(counter(count, file.size)) });
  const end = (): void => {
    if (told < file.size) tell(file.size, file.size);
  };
  return { init: { ...init, body: tracked }, end };
}

function trackDownload(response: Response, body: ReadableStream<Uint8Array>, tell: Tell): Response {
  const { status, statusText, headers } = response;
  const tracked = new Response(body.pipeThrough(counter(tell, lengthOf(response))), { status, statusText, headers });
  return Object.defineProperty(tracked, 'url', { value: response.url });
}

function counter(tell: Tell, total: number | undefined): TransformStream<Uint8Array, Uint8Array> {
  let loaded = 0;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      tell((loaded += chunk.length), total);
    },
  });
}
