import { bound } from './bounded.js';
import { withDeadline } from './deadline.js';
import { ClientError, ConnectionError, TimeoutError } from './errors.js';
import { notify } from './hooks.js';
import type { Operation } from './operation.js';
import type { CallRetryOptions, CallView, ClientHooks, RetryView, TimeoutOptions } from './options.js';
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
  const { operation, retry, timeout } = call;
  const isAgain = isRepeatable(operation, retry, outgoing);
  for (let tries = 1; ; tries++) {
    signal?.throwIfAborted();
    const { isSent } = call;
    let again: Again | undefined;
    try {
      const done = await withDeadline(operation, timeout.attempt, 'attempt', timeout.attempt ? signal : undefined, async (inner = signal) => {
        const response = await send(inner);
        const { status } = response;
        again = isAgain && isPassing(status) ? waitWithin(call, tries, { status }, response) : undefined;
        if (!again) return [await read(bound(operation, Object.assign(response, { attempts: call.attempts }), call.maxBytes))] as const;
        response.body?.cancel().catch(() => undefined);
        return undefined;
      });
      if (done) return done[0];
    } catch (error) {
      // Without a connection nothing has left.
      if (error instanceof ConnectionError && /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(error.code ?? '')) call.isSent = isSent;
      again = isAgain && !signal?.aborted && isBroken(error) ? waitWithin(call, tries, { error }) : undefined;
      if (!again) throw error;
    }
    const next = again ?? { wait: 0 };
    notify(call, 'onRetry', () => next);
    await pause(next.wait, signal);
  }
}

/** Notes in the error of a call what has become of its request, and tells the hook. */
export function endWithError(call: Call, error: unknown): unknown {
  const { attempts, isSent } = call;
  if (error instanceof ClientError) Object.assign(error, attempts && { attempts }, isSent && !('status' in error) && { sent: 'unknown' });
  notify(call, 'onError', () => ({ error }));
  return error;
}

/** What follows an attempt, and what came of that. */
type Again = Omit<RetryView, keyof CallView>;

/** The wait for the next attempt; `undefined` where there is none, or where it would come too late. */
function waitWithin({ retry, end }: Call, tries: number, failed: Omit<Again, 'wait'>, response?: Response): Again | undefined {
  const wait = waitAfter(retry, tries, response);
  return tries > (retry.retries ?? 2) || performance.now() + wait >= end ? undefined : { wait, ...failed };
}

/** Whether the connection failed; a redirect that was not followed is an answer, and has no cause. */
function isBroken(error: unknown): error is Error {
  return error instanceof TimeoutError || (error instanceof ConnectionError && error.cause !== undefined);
}
