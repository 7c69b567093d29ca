import type { DecodeError } from './errors.js';

/** The answer that a call ended with. */
export interface LastResponse extends Response {
  /** How many times the request was tried. */
  readonly attempts: number;
}

/** A success: the status, and the data of the body. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  /** The answer itself, for its headers. Its body has been read, unless the document promises none or a stream. */
  readonly response: LastResponse;
}

/** Any other answer: the status, and the error that the body describes. */
export interface Failure<Status extends number, Reason> {
  readonly ok: false;
  readonly status: Status;
  /** Where the body is not what the document says, its text (bounded), and `cause` says why. */
  readonly error: Reason;
  readonly response: LastResponse;
  readonly cause?: DecodeError;
}

/** A success whose headers the document describes. */
export interface SuccessWithHeaders<Status extends number, Data, Headers> extends Success<Status, Data> {
  /** By the document's spelling; one that did not come, or that is not what the document says, is absent. */
  readonly headers: Headers;
}

/** Any other answer whose headers the document describes. */
export interface FailureWithHeaders<Status extends number, Reason, Headers> extends Failure<Status, Reason> {
  /** By the document's spelling; one that did not come, or that is not what the document says, is absent. */
  readonly headers: Headers;
}

/** What an operation may answer. */
export type AnyResult = (Success<number, unknown> | Failure<number, unknown>) & { readonly headers?: unknown };

/** The data of an operation's successes. */
export type DataOf<Result> = Result extends { readonly ok: true; readonly data: infer Data } ? Data : never;

/** The failures of an operation. */
export type FailureOf<Result> = Extract<Result, { readonly ok: false }>;

/** Every registered status that means success (IANA HTTP Status Code Registry). */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** Every registered status from 300 to 399: a redirect that was not followed. */
export type RedirectStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;

/** Every registered status that blames the request. */
export type ClientErrorStatus =
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418
  | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451;

/** Every registered status that blames the server. */
export type ServerErrorStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** Every registered status that is not a success. */
export type FailureStatus = RedirectStatus | ClientErrorStatus | ServerErrorStatus;

/** A success of any registered status that is not listed. A document may list statuses that are not registered. */
export type OtherSuccess<Listed extends number, Data> = Success<Exclude<SuccessStatus, Listed>, Data>;

/** Any other answer of a registered status that is not listed. */
export type OtherFailure<Listed extends number, Reason> = Failure<Exclude<FailureStatus, Listed>, Reason>;

/** The input of an operation that takes none. */
export interface NoInput {
  readonly path?: never;
  readonly query?: never;
  readonly header?: never;
  readonly cookie?: never;
  readonly body?: never;
}
