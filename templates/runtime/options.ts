import type { XmlOptions } from './xml/options.js';

/** A credential, or a function that yields one for each call. `undefined` counts as not supplied. */
export type Credential<T> = T | undefined | (() => T | undefined | Promise<T | undefined>);

/** What HTTP Basic needs (RFC 7617). The name holds no colon. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

/** Sends a request. It is always called with a URL as text and with an init; `globalThis.fetch` is one. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** Headers by name, in any case. `undefined` removes a header that would be sent otherwise. */
export type HeaderOptions = Readonly<Record<string, string | undefined>>;

/** What a client is created with. `Auth` has the document's own names of its security schemes as keys. */
export interface ClientOptions<Auth extends object = object> {
  /** An absolute `http` or `https` URL, the base path included. It replaces every server of the document. */
  readonly baseUrl?: string | undefined;
  /** The variables of the document's server, by name. */
  readonly server?: object | undefined;
  readonly auth?: Auth | undefined;
  /** Sent with every request to the client's own origin; they win over what the client would send itself. */
  readonly headers?: HeaderOptions | undefined;
  readonly fetch?: FetchFunction | undefined;
  /**
   * Milliseconds for a whole call, from the credentials to the last byte of the answer; of an answer that is a stream to its head,
   * since nobody knows how long a stream is. Absent or 0: no limit.
   */
  readonly timeout?: number | undefined;
  /** How answers in XML are read. */
  readonly xml?: XmlOptions | undefined;
  /** Send an operation without credentials where none of its alternatives is satisfied: a proxy adds them, say. */
  readonly allowAnonymous?: boolean | undefined;
}

/** What may be said for one call. It wins over what the client was created with. */
export interface RequestOptions {
  /** Ends the call, also a stream that is being read. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call; 0 lifts the client's limit. */
  readonly timeout?: number | undefined;
  readonly headers?: HeaderOptions | undefined;
  readonly fetch?: FetchFunction | undefined;
}
