import type { Operation } from './operation.js';
import type { Failure, FailureOf, LastResponse } from './result.js';

/** What an error says it is about: an operation, or an API as a whole where there is no operation yet. */
export interface Subject {
  readonly api: string;
  readonly name?: string;
}

/** A member that every error of a client has, whichever copy of this module made it. */
const MARK = '~clientError';

/**
 * The base of every error of a client.
 *
 * Its message can stand alone in a log line: it names the operation and holds no URL, path, body or credential. Only what
 * may be logged is enumerable; answers and their texts are there for code, and stay out of what `console.log` shows.
 */
export abstract class ClientError extends Error {
  /** Errors of another copy of this package are instances too: they are told by a mark and by their name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const { prototype } = this;
    const isOne = Object.hasOwn(prototype, 'name') && member(value, MARK) === true;
    return super[Symbol.hasInstance](value) || (isOne && ['ClientError', member(value, 'name')].includes(prototype.name));
  }

  override get name(): string {
    return 'ClientError';
  }

  /** The API and the operation, such as `faxplus contacts.updateGroup`. */
  readonly operation: string;
  /** How many times the request was tried; absent where none was. */
  declare readonly attempts?: number;
  /**
   * The request may have reached the service, and no answer says whether it has. One that is not idempotent may have done its work:
   * look before you send it again.
   */
  declare readonly sent?: 'unknown';

  constructor(subject: Subject, message: string, cause?: unknown, hidden?: object) {
    const operation = subject.name ? `${subject.api} ${subject.name}` : subject.api;
    super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
    this.operation = operation;
    for (const [key, value] of Object.entries({ ...hidden, [MARK]: true })) Object.defineProperty(this, key, { value });
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
  /** The code of the system's error, such as `ECONNREFUSED`, where there is one. */
  declare readonly code?: string;

  constructor(subject: Subject, message: string, cause?: unknown, status?: number) {
    const code = codeOf(cause);
    super(subject, code ? `${message} (${code})` : message, cause);
    if (status) this.status = status;
    if (code) this.code = code;
  }

  override get name(): string {
    return 'ConnectionError';
  }
}

/** The call, or its last attempt, took longer than its `timeout`. */
export class TimeoutError extends ClientError {
  /** The time that was given, in milliseconds. */
  readonly timeout: number;
  /** Whether that was the time of an attempt or of all of them. */
  readonly limit: 'attempt' | 'overall';

  constructor(subject: Subject, timeout: number, limit: 'attempt' | 'overall') {
    super(subject, `no answer within ${timeout} ms${limit === 'attempt' ? ' (attempt)' : ''}`);
    this.timeout = timeout;
    this.limit = limit;
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
  /** What the service calls the request, where a header of the answer says so. */
  declare readonly requestId?: string;
  /** The answer; its body has been read. */
  declare readonly response: LastResponse;
  /** The body, at most 2,000 characters of it; empty where it is not text. */
  declare readonly text: string;

  constructor(subject: Subject, response: LastResponse, text: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : 'the body cannot be read';
    super(subject, `${response.status}: ${clean(reason)}`, cause, { response, text });
    this.status = response.status;
    Object.assign(this, requestIdOf(response));
  }

  override get name(): string {
    return 'DecodeError';
  }
}

/** An answer that is no success: what the methods of a grouped client throw. */
export class ApiError<Status extends number = number, Reason = unknown, Headers = unknown> extends ClientError {
  readonly status: Status;
  declare readonly attempts: number;
  /** What the service calls the request, where a header of the answer says so. */
  declare readonly requestId?: string;
  /** What the body says; its text (at most 2,000 characters) where it is not what the document says, and `cause` says why. */
  declare readonly error: Reason;
  /** The answer; its body has been read. */
  declare readonly response: LastResponse;
  /** The headers that the document describes this answer with, as in the function's result; `undefined` where it describes none. */
  declare readonly headers: Headers;

  constructor(subject: Subject, { status, error, response, cause, headers }: Answered<Status, Reason, Headers>) {
    const status_ = [status, clean(response.statusText)].join(' ').trim();
    const words = redirectWords(response) || wordsOf(error);
    super(subject, words ? `${status_}: ${words}` : status_, cause, { error, response, headers });
    this.status = status;
    this.attempts = response.attempts;
    Object.assign(this, requestIdOf(response));
  }

  override get name(): string {
    return 'ApiError';
  }
}

/** The failure that an `ApiError` is made of. */
type Answered<Status extends number, Reason, Headers> = Failure<Status, Reason> & { readonly headers?: Headers | undefined };

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

/** `ECONNREFUSED`: the code of a system error; its message would name a host. */
function codeOf(cause: unknown): string | undefined {
  const inner = member(cause, 'cause');
  const code = member(inner, 'code') ?? member(cause, 'code');
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : undefined;
}

/** The id that the headers of an answer give the request, for the vendor's support. */
function requestIdOf({ headers }: Response): { requestId?: string } {
  for (const name of ['x-request-id', 'request-id', 'x-requestid', 'x-correlation-id', 'x-amzn-requestid', 'cf-ray']) {
    const requestId = headers.get(name);
    if (requestId && /^[\w.:/+=-]{1,128}$/.test(requestId)) return { requestId };
  }
  return {};
}

/** What is said of a redirect, which would be followed where nothing spoke against it. */
function redirectWords({ status, headers, url }: Response): string {
  const location = /^30[12378]$/.test(String(status)) && headers.get('location');
  if (!location) return '';
  const isAway = URL.canParse(location, url) && new URL(location, url).origin !== new URL(url).origin;
  return isAway ? 'a redirect to another origin was not followed' : 'a redirect was not followed';
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
