import { AbortError, ApiError, ClientError, ConnectionError, RequestError, TimeoutError } from './errors.js';
import type { Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import type { AnyResult, DataOf } from './result.js';
import { isPassing } from './retry.js';
import type { Transport } from './transport.js';
import { memberOf } from './url.js';

/** When what an operation shows has come to its end. */
export interface Waiting {
  /** The names that lead from the answer to the state; `*` stands for every item of a list. */
  readonly state: readonly string[];
  /** The states after which nothing changes any more. */
  readonly final: readonly string[];
  /** Statuses that mean that it is not there yet, as long as it has not been seen. */
  readonly missing?: readonly number[];
  /** Statuses that mean that it is there no more, once it has been seen: the end too. */
  readonly gone?: readonly number[];
}

/** What may be said for one wait. `timeout` and `retry` of the request options are those of each single question. */
export interface WaitOptions<Data = unknown> extends RequestOptions {
  /** Milliseconds for the whole wait. It has to be given: nobody else knows how long it may take. */
  readonly deadline: number;
  /** Milliseconds until the second question; each further pause is half as long again, with up to a fifth more or less. Absent: 5,000. */
  readonly interval?: number | undefined;
  /** The longest pause, in milliseconds. Absent: 60,000. */
  readonly maxInterval?: number | undefined;
  /** Is told what each question brought. What it throws ends the wait. */
  readonly onProgress?: ((progress: WaitProgress<Data>) => void) | undefined;
}

/** What one question of a wait brought. */
export interface WaitProgress<Data = unknown> {
  /** The states that were found; none where there was no answer to find them in. */
  readonly states: readonly string[];
  /** The answer; absent where it is not there yet, or where the question failed. */
  readonly data?: Data | undefined;
  /** Why there was no answer: a connection or a server that may be there again at the next question. */
  readonly error?: Error;
  /** How many questions there have been. */
  readonly count: number;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
}

/** How a wait ended. */
export interface WaitResult<Data> {
  /** The last answer. */
  readonly data: Data;
  /** The states in it: final ones, unless it is gone. */
  readonly states: readonly string[];
  /** Whether the service has it no more where it was seen: it came to its end without a final state. */
  readonly isGone: boolean;
}

/** What was waited for did not come to its end before the deadline. */
export class WaitError extends ClientError {
  /** The time that the wait had, in milliseconds. */
  readonly deadline: number;
  /** The states that were found last; none where it was never there. */
  readonly states: readonly string[];
  /** The last answer, if there was any. */
  declare readonly data: unknown;

  constructor(operation: Operation, deadline: number, seen: { states: readonly string[]; data: unknown } | undefined, cause: Error | undefined) {
    const words = seen?.states.filter((state) => /^[\w.-]{1,40}$/.test(state)).join(', ').slice(0, 200);
    super(operation, `not at its end within ${deadline} ms: ${seen ? `seen last: ${words || 'no state'}` : 'it was never there'}`, cause, {
      data: seen?.data,
    });
    this.deadline = deadline;
    this.states = seen?.states ?? [];
  }

  override get name(): string {
    return 'WaitError';
  }
}

/**
 * Sends the operation again and again until what it shows has come to its end, and gives the last answer.
 *
 * A connection that fails, a 408, a 429 and a 5xx are no end once there has been an answer: the next question comes all the same.
 * Rejects with `WaitError` after the deadline, when a last question has been asked; with `AbortError` when the caller's signal is
 * aborted; with `ApiError` for any other answer that is no success; with `RequestError` without a deadline; and like `Transport.send`.
 */
export async function waitFor<Input, Result extends AnyResult>(
  transport: Transport,
  operation: Operation<Input, Result>,
  waiting: Waiting,
  input: Input | undefined,
  options: WaitOptions<DataOf<Result>>,
): Promise<WaitResult<DataOf<Result>>> {
  const { deadline, interval = 5000, maxInterval = 60_000, onProgress, ...request } = options;
  if (!(deadline > 0)) throw new RequestError(operation, 'deadline has to be given, in milliseconds');
  const start = Date.now();
  const rest = (): number => start + deadline - Date.now();
  let seen: Answer<DataOf<Result>> | undefined;
  for (let count = 1, pause = interval; ; count++, pause *= 1.5) {
    const asked = await ask(transport, operation, waiting, input, { ...request, timeout: within(request.timeout, rest()) }, seen);
    if (asked.isGone && seen) return { ...seen, isGone: true };
    const { states, data, error } = asked;
    onProgress?.({ states, data, ...(error && { error }), count, elapsed: Date.now() - start });
    if (data !== undefined) {
      seen = { states, data };
      if (isFinal(states, waiting)) return { ...seen, isGone: false };
    }
    if (rest() <= 0) throw new WaitError(operation, deadline, seen, error);
    const wait = Math.min(pause, maxInterval) * (0.8 + Math.random() * 0.4);
    await sleep(operation, Math.min(wait, rest()), request.signal);
  }
}

/** The time of one question: the caller's, and no more than is left. The last one is asked at the deadline, and has a second. */
function within(timeout: RequestOptions['timeout'], rest: number): RequestOptions['timeout'] {
  const given = typeof timeout === 'object' ? timeout : { overall: timeout };
  return { ...given, overall: Math.max(Math.min(given.overall || Infinity, rest), 1000) };
}

interface Answer<Data> {
  readonly states: readonly string[];
  readonly data: Data;
}

/** What one question brought: an answer, nothing yet, an error that may pass, or that it is gone. Rejects with any other error. */
async function ask<Input, Result extends AnyResult>(
  transport: Transport,
  operation: Operation<Input, Result>,
  waiting: Waiting,
  input: Input | undefined,
  options: RequestOptions,
  seen: object | undefined,
): Promise<Partial<Pick<WaitProgress<DataOf<Result>>, 'data' | 'error'>> & { states: readonly string[]; isGone?: true }> {
  let error: Error;
  try {
    const result: AnyResult = await transport.send(operation, input, options);
    // The data of this success is that of one of the operation's successes.
    if (result.ok) return { states: statesOf(result.data, waiting.state), data: result.data as DataOf<Result> };
    const { status } = result;
    if ((seen ? waiting.gone : waiting.missing)?.includes(status)) return seen ? { states: [], isGone: true } : { states: [] };
    error = new ApiError(operation, result);
    if (!isPassing(status)) throw error;
  } catch (cause) {
    if (!(cause instanceof ConnectionError || cause instanceof TimeoutError)) throw cause;
    error = cause;
  }
  if (!seen) throw error;
  return { states: [], error };
}

/** Every state that the names lead to; an empty text where there is none in its place. */
function statesOf(data: unknown, names: readonly string[]): string[] {
  const [name, ...rest] = names;
  if (name === undefined) return [String(data ?? '')];
  if (name === '*') return Array.isArray(data) ? data.flatMap((item) => statesOf(item, rest)) : [];
  return statesOf(memberOf(data, name), rest);
}

function isFinal(states: readonly string[], { final }: Waiting): boolean {
  return states.length > 0 && states.every((state) => final.includes(state));
}

/** Rejects with `AbortError` as soon as the signal is aborted; leaves no timer and no listener. */
function sleep(operation: Operation, milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      reject(new AbortError(operation, signal?.reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
  });
}
