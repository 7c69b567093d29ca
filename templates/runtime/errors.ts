import type { Operation } from './operation.js';
import type { FailureOf } from './result.js';

/** What an error says it is about: an operation, or an API as a whole where there is no operation yet. */
export interface Subject {
  readonly api: string;
  readonly name?: string;
}

/**
 * The base of every error of a client.
 *
 * Its message can stand alone in a log line: it names the operation and holds no URL, path, body or credential. Only what
 * may be logged is enumerable; answers and their texts are there for code, and stay out of what `console.log` shows.
 */
export abstract class ClientError extends Error {
  /** The API and the operation, such as `faxplus contacts.updateGroup`. */
  readonly operation: string;

  constructor(subject: Subject, message: string, cause?: unknown, hidden?: object) {
    const operation = subject.name ? `${subject.api} ${subject.name}` : subject.api;
    super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
    this.operation = operation;
    for (const [key, value] of Object.entries(hidden ?? {})) Object.defineProperty(this, key, { value });
  }

  /** The name, the message and the members that may be logged. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** The request cannot be made; nothing was sent. The message names what is missing or wrong, never a value. */
export class RequestError extends ClientError {
  override get name(): string {
    return 'RequestError';
  }
}

/** There was no answer, or an answer that ended early; `cause` is what `fetch` threw. */
export class ConnectionError extends ClientError {
  /** The status of the answer, where it came that far. */
  declare readonly status?: number;

  constructor(subject: Subject, message: string, cause?: unknown, status?: number) {
    super(subject, message + codeOf(cause), cause);
    if (status) this.status = status;
  }

  override get name(): string {
    return 'ConnectionError';
  }
}

/** The call took longer than its `timeout`. */
export class TimeoutError extends ClientError {
  /** The time that the call had, in milliseconds. */
  readonly timeout: number;

  constructor(subject: Subject, timeout: number) {
    super(subject, `no answer within ${timeout} ms`);
    this.timeout = timeout;
  }

  override get name(): string {
    return 'TimeoutError';
  }
}

/** The caller aborted the call; `cause` is the reason of the signal. */
export class AbortError extends ClientError {
  constructor(subject: Subject, cause: unknown) {
    super(subject, 'aborted', cause);
  }

  override get name(): string {
    return 'AbortError';
  }
}

/** An answer is not what the document says. */
export class DecodeError extends ClientError {
  readonly status: number;
  /** The answer; its body has been read. */
  declare readonly response: Response;
  /** The body, at most 2,000 characters of it; empty where it is not text. */
  declare readonly text: string;

  constructor(subject: Subject, response: Response, text: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : 'the body cannot be read';
    super(subject, `${response.status}: ${clean(reason)}`, cause, { response, text });
    this.status = response.status;
  }

  override get name(): string {
    return 'DecodeError';
  }
}

/** An answer that is no success: what the methods of a grouped client throw. */
export class ApiError<Status extends number = number, Reason = unknown, Headers = unknown> extends ClientError {
  readonly status: Status;
  /** What the body says; its text (at most 2,000 characters) where it is not what the document says, and `cause` says why. */
  declare readonly error: Reason;
  /** The answer; its body has been read. */
  declare readonly response: Response;
  /** The headers that the document describes this answer with, as in the function's result; `undefined` where it describes none. */
  declare readonly headers: Headers;

  constructor(subject: Subject, status: Status, error: Reason, response: Response, cause?: DecodeError, headers?: Headers) {
    const status_ = [status, clean(response.statusText)].join(' ').trim();
    const words = wordsOf(error);
    super(subject, words ? `${status_}: ${words}` : status_, cause, { error, response, headers });
    this.status = status;
  }

  override get name(): string {
    return 'ApiError';
  }
}

/** The errors that an operation's method may throw for an answer, each status with its own type of `error`. */
export type ApiErrorOf<Result> =
  FailureOf<Result> extends infer Each
    ? Each extends { readonly status: infer Status extends number; readonly error: infer Reason }
      ? ApiError<Status, Reason, HeadersOf<Each>>
      : never
    : never;

type HeadersOf<Each> = Each extends { readonly headers: infer Headers } ? Headers : undefined;

/**
 * Whether `error` was thrown by the method of `operation` for an answer that is no success. It narrows, so that
 * `error.status === 404` gives `error.error` the type that the document has for a 404.
 */
export function isApiError<Input, Result>(
  error: unknown,
  operation: Operation<Input, Result>,
): error is ApiErrorOf<Result> {
  return error instanceof ApiError && error.operation === `${operation.api} ${operation.name}`;
}

/** At most 200 characters of foreign text, without control characters. */
function clean(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 200).trim();
}

/** ` (ECONNREFUSED)`: the code of a system error; its message would name a host. */
function codeOf(cause: unknown): string {
  const inner = member(cause, 'cause');
  const code = member(inner, 'code') ?? member(cause, 'code');
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? ` (${code})` : '';
}

const WORDS = ['description', 'message', 'detail', 'error_description', 'title'];

/** `Not found. (bad_request)`: the vendor's own words. A body that is plain text is a page of a proxy and is not quoted. */
function wordsOf(error: unknown): string {
  const nested = member(member(error, 'error'), 'message');
  const words = firstText([...WORDS.map((name) => member(error, name)), nested]);
  const code = firstText([member(error, 'error'), member(error, 'code')]);
  return words && code ? `${words} (${code})` : words || code;
}

function firstText(values: readonly unknown[]): string {
  for (const value of values) {
    if (typeof value === 'string' && value) return clean(value);
  }
  return '';
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
