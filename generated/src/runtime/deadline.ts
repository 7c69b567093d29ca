import type { Subject } from './errors.js';
import { AbortError, TimeoutError } from './errors.js';

/** The longest time that a timer can wait, in milliseconds; a longer one would end at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs `work` until it is done, `timeout` milliseconds are over or `signal` is aborted, whichever comes first.
 *
 * `work` gets a signal of its own that tells it to stop, but is not waited for: a `fetch` that ignores the signal is
 * left behind. `limit` is what the time is called in the error. At most one timer and one listener exist, and both are gone when the promise settles.
 * Rejects with `TimeoutError` or `AbortError`, or with what `work` rejects with.
 */
export async function withDeadline<T>(
  subject: Subject,
  timeout: number | undefined,
  limit: TimeoutError['limit'],
  signal: AbortSignal | undefined,
  work: (signal?: AbortSignal) => Promise<T>,
): Promise<T> {
  if (!timeout && !signal) return work();
  if (signal?.aborted) throw new AbortError(subject, signal.reason);
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    const stop = (error: Error): void => {
      reject(error);
      controller.abort(error);
    };
    onAbort = () => stop(new AbortError(subject, signal?.reason));
    signal?.addEventListener('abort', onAbort);
    if (timeout && timeout <= LONGEST) timer = setTimeout(() => stop(new TimeoutError(subject, timeout, limit)), timeout);
  });
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener('abort', onAbort);
  }
}
