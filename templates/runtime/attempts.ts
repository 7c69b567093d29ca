import { bound } from './bounded.js';
import { withDeadline } from './deadline.js';
import { ClientError, ConnectionError, TimeoutError } from './errors.js';
import { notify, viewCall } from './hooks.js';
import type { Operation } from './operation.js';
import type { CallRetryOptions, ClientHooks, RetryView, TimeoutOptions } from './options.js';
import type { Outgoing } from './outgoing.js';
import type { LastResponse } from './result.js';
import { isPassing, isRepeatable, pause, waitAfter } from './retry.js';

/** What the attempts of one call share. */
export interface Call {
  /** What hooks know the call by. */
  readonly key: object;
  readonly operation: Operation;
  readonly hooks: ClientHooks;
  readonly retry: CallRetryOptions;
  readonly timeout: TimeoutOptions;
  readonly maxBytes: number | undefined;
  /** When the call has to be over, on the clock of `performance`. */
  readonly end: number;
  /** How many requests were sent. */
  attempts: number;
  /** Whether a request may have reached the service. */
  isSent: boolean;
  /** Whether credentials have been asked for again. */
  isRenewed: boolean;
}

/**
 * Sends a request until there is an answer to give, and gives what `read` makes of it. An attempt that ends without an answer, or
 * with one that passes, is followed by another where the request may be repeated, tries are left and the time suffices to wait.
 * Rejects with what the last attempt rejects with, and with `TimeoutError`; after an abort there is no further attempt.
 */
export async function tryUntilAnswered<T>(
  call: Call,
  outgoing: Outgoing,
  signal: AbortSignal | undefined,
  send: (signal: AbortSignal | undefined) => Promise<Response>,
  read: (response: LastResponse) => Promise<T>,
): Promise<T> {
  const isAgain = isRepeatable(call.operation, call.retry, outgoing);
  for (let tries = 1; ; tries++) {
    signal?.throwIfAborted();
    const { isSent } = call;
    let wait: number | undefined;
    let failed: Pick<RetryView, 'status' | 'error'> = {};
    const attempt = async (inner: AbortSignal | undefined): Promise<{ readonly value: T } | undefined> => {
      const response = await send(inner);
      wait = isAgain && isPassing(response.status) ? waitWithin(call, tries, response) : undefined;
      const last = Object.assign(response, { attempts: call.attempts });
      if (wait === undefined) return { value: await read(bound(call.operation, last, call.maxBytes)) };
      response.body?.cancel().catch(() => undefined);
      failed = { status: response.status };
      return undefined;
    };
    try {
      const done = await limited(call, signal, attempt);
      if (done) return done.value;
    } catch (error) {
      // Without a connection nothing has left.
      if (error instanceof ConnectionError && /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(error.code ?? '')) call.isSent = isSent;
      wait = isAgain && !signal?.aborted && isBroken(error) ? waitWithin(call, tries) : undefined;
      if (wait === undefined) throw error;
      if (error instanceof Error) failed = { error };
    }
    const again = { wait: wait ?? 0, ...failed };
    notify(call.hooks.onRetry, () => ({ ...viewCall(call), ...again }));
    await pause(again.wait, signal);
  }
}

/** Notes in the error of a call what has become of its request, and tells the hook. */
export function endWithError(call: Call, error: unknown): unknown {
  const { attempts, isSent } = call;
  if (error instanceof ClientError) Object.assign(error, attempts && { attempts }, isSent && !('status' in error) && { sent: 'unknown' });
  notify(call.hooks.onError, () => ({ ...viewCall(call), error }));
  return error;
}

function limited<T>({ operation, timeout }: Call, signal: AbortSignal | undefined, work: (signal?: AbortSignal) => Promise<T>): Promise<T> {
  return timeout.attempt ? withDeadline(operation, timeout.attempt, 'attempt', signal, work) : work(signal);
}

/** How long to wait for the next attempt; `undefined` where there is none, or where it would come too late. */
function waitWithin({ retry, end }: Call, tries: number, response?: Response): number | undefined {
  const wait = waitAfter(retry, tries, response);
  return tries > (retry.retries ?? 2) || performance.now() + wait >= end ? undefined : wait;
}

/** Whether the connection failed; a redirect that was not followed is an answer, and has no cause. */
function isBroken(error: unknown): boolean {
  return error instanceof TimeoutError || (error instanceof ConnectionError && error.cause !== undefined);
}
