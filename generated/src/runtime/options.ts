import type { XmlOptions } from './xml/options.js';

/** Why a function is asked for a credential. */
export interface CredentialRequest<T> {
  /**
   * What the function yielded before and the service has refused with a 401. Where the function now yields another one, the request is
   * sent again with it; that happens once for a call. Absent: the credential is wanted for a request that has not been sent.
   */
  readonly rejected?: T | undefined;
}

/**
 * A credential, or a function that yields one for each call. `undefined` counts as not supplied. The function is called once for all
 * calls that want its credential at the same time.
 */
export type Credential<T> = T | undefined | ((request: CredentialRequest<T>) => T | undefined | Promise<T | undefined>);

/** What HTTP Basic needs (RFC 7617). The name holds no colon. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** Sends a request. It is always called with a URL as text and with an init; `globalThis.fetch` is one. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** Headers by name, in any case. `undefined` removes a header that would be sent otherwise. */
export type HeaderOptions = Readonly<Record<string, string | undefined>>;

/** How long a call may take, in milliseconds. Absent or 0: as long as it takes. */
export interface TimeoutOptions {
  /** One attempt: from its credentials to the last byte of its answer; of an answer that is a stream to its head. */
  readonly attempt?: number | undefined;
  /** All attempts of a call and the waits between them; the same as a number in place of this object. */
  readonly overall?: number | undefined;
}

/**
 * How a call is repeated that had no answer, or one with the status 408, 429 or 5xx. Only methods that HTTP calls idempotent are
 * (RFC 9110, 9.2.2), and never an operation that the document marks otherwise, nor a body that can be read only once.
 */
export interface RetryOptions {
  /** How many times a call is repeated at most. Absent: 2. */
  readonly retries?: number | undefined;
  /** Milliseconds that the first wait has at most; it doubles with each further one, and chance decides how much of it is waited. Absent: 500. */
  readonly delay?: number | undefined;
  /** Milliseconds that no wait is longer than, whatever `Retry-After` asks for. Absent: 30,000. */
  readonly maxDelay?: number | undefined;
}

/** How one call is repeated. */
export interface CallRetryOptions extends RetryOptions {
  /** Repeat a request too that is not idempotent: what it does may then be done more than once, such as a fax that is sent twice. */
  readonly nonIdempotent?: boolean | undefined;
}

/** What hooks are told of a call: nothing that identifies a person, and no secret. */
export interface CallView {
  /** The same object for all that hooks are told of one call: a key for a `WeakMap`. */
  readonly call: object;
  /** The API and the operation, such as `faxplus contacts.updateGroup`. */
  readonly operation: string;
  readonly method: string;
  /** The path template of the document, without values. */
  readonly path: string;
  /** How many requests have been sent, the one that this is about among them. */
  readonly attempts: number;
}

/** A request that is about to be sent. */
export interface RequestView extends CallView {
  /** Where it goes, such as `https://restapi.fax.plus`. */
  readonly origin: string;
  /** Names in small letters. The values are `[redacted]` but for a few that tell nothing of anybody, such as `content-type`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The head of an answer; its headers are redacted like those of a request. */
export interface ResponseView extends RequestView {
  readonly status: number;
  /** How long it took from the request to this head. */
  readonly milliseconds: number;
}

/** An attempt that is to be followed by another one. */
export interface RetryView extends CallView {
  /** The milliseconds until then. */
  readonly wait: number;
  /** The status of the answer, if there was one. */
  readonly status?: number | undefined;
  /** What the attempt failed with, if there was no answer. */
  readonly error?: Error | undefined;
}

/** A call that is rejected. An answer that is no success is none of these: `onResponse` is told of it. */
export interface ErrorView extends CallView {
  readonly error: unknown;
}

/** Functions that are told what happens. What they throw goes to the console and changes nothing. */
export interface ClientHooks {
  /** Before each request. What it returns is sent as headers, such as `traceparent`. */
  readonly onRequest?: ((view: RequestView) => HeaderOptions | void) | undefined;
  readonly onResponse?: ((view: ResponseView) => void) | undefined;
  readonly onRetry?: ((view: RetryView) => void) | undefined;
  readonly onError?: ((view: ErrorView) => void) | undefined;
}

/** What a client is created with. `Auth` has the document's own names of its security schemes as keys. */
export interface ClientOptions<Auth extends object = object> {
  /** An absolute `http` or `https` URL, the base path included. It replaces every server of the document. */
  readonly baseUrl?: string | undefined;
  /** The variables of the document's server, by name. */
  readonly server?: object | undefined;
  readonly auth?: Auth | undefined;
  /** Sent with every request to the client's own origin and those in `trustedOrigins`; they win over what the client would send itself. */
  readonly headers?: HeaderOptions | undefined;
  readonly fetch?: FetchFunction | undefined;
  /**
   * Milliseconds for a whole call, from the credentials to the last byte of the answer; of an answer that is a stream to its head,
   * since nobody knows how long a stream is. Absent or 0: no limit.
   */
  readonly timeout?: number | TimeoutOptions | undefined;
  /** How calls are repeated; a number is how many times at most, 0 for never. Absent: twice. */
  readonly retry?: number | RetryOptions | undefined;
  readonly hooks?: ClientHooks | undefined;
  /** Other origins, such as `https://files.example`, that credentials may go to, and that redirects are followed to. */
  readonly trustedOrigins?: readonly string[] | undefined;
  /**
   * The most bytes that an answer may have, unpacked: a small one may unpack to more than the memory holds. A larger one is a
   * `DecodeError`. Absent or 0: no limit.
   */
  readonly maxBytes?: number | undefined;
  /** How answers in XML are read. */
  readonly xml?: XmlOptions | undefined;
  /** Send an operation without credentials where none of its alternatives is satisfied: a proxy adds them, say. */
  readonly allowAnonymous?: boolean | undefined;
  /** Do not warn where HTTP Basic goes over plain `http`. */
  readonly allowPlainHttp?: boolean | undefined;
}

/** What may be said for one call. It wins over what the client was created with. */
export interface RequestOptions {
  /** Ends the call, also a stream that is being read. */
  readonly signal?: AbortSignal | undefined;
  /** In place of the client's: milliseconds for the whole call; 0 lifts every limit. */
  readonly timeout?: number | TimeoutOptions | undefined;
  /** What it leaves out is as the client has it. */
  readonly retry?: number | CallRetryOptions | undefined;
  readonly headers?: HeaderOptions | undefined;
  readonly fetch?: FetchFunction | undefined;
}
