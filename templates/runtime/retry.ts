import type { Operation } from './operation.js';
import type { CallRetryOptions, ClientOptions, RequestOptions } from './options.js';
import type { Outgoing } from './outgoing.js';

/** How a call is repeated: the caller's options over the client's. */
export function retryOptions(client: ClientOptions['retry'], call: RequestOptions['retry']): CallRetryOptions {
  const both = [client, call].map((retry) => (typeof retry === 'number' ? { retries: retry } : retry));
  // Only a call says that it may be done more than once.
  return Object.assign({}, both[0], { nonIdempotent: false }, both[1]);
}

/** Whether a request may be sent again: once or more times comes to the same (RFC 9110, 9.2.2) or is what the caller wants. */
export function isRepeatable({ idempotent, method }: Operation, { nonIdempotent }: CallRetryOptions, { body }: Outgoing): boolean {
  const isIdempotent = idempotent !== false && /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE|QUERY)$/.test(method);
  return (isIdempotent || !!nonIdempotent) && !(body instanceof ReadableStream);
}

/** Whether an answer with this status may be another one later (RFC 9110, 15.5.9 and 15.6; RFC 6585, 4). */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * The milliseconds to wait after so many attempts: what `Retry-After` says (RFC 9110, 10.2.3), else exponential backoff of which
 * chance takes any part, so that clients that failed together do not come back together.
 */
export function waitAfter({ delay = 500, maxDelay = 30_000 }: CallRetryOptions, attempts: number, response?: Response): number {
  const asked = response?.headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return wait >= 0 ? Math.min(maxDelay, wait) : Math.random() * Math.min(maxDelay, delay * 2 ** (attempts - 1));
}

/** Waits, or until `signal` is aborted. Leaves no timer and no listener. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
}
