import type { FetchBody } from './operation.js';
import type { Subject } from './errors.js';
import { RequestError } from './errors.js';

/** A request before it is sent. */
export interface Outgoing {
  readonly method: string;
  url: string;
  /** Names are in small letters. */
  readonly headers: Record<string, string>;
  readonly body?: FetchBody | undefined;
}

/**
 * Sets a header, or removes it where `value` is `undefined`. Throws `RequestError`, which names the header and not the
 * value, where the name is no token or the value holds what a header cannot carry (RFC 9110, section 5.5).
 */
export function setHeader(subject: Subject, outgoing: Outgoing, name: string, value: unknown): void {
  const key = name.toLowerCase();
  if (value === undefined) {
    delete outgoing.headers[key];
    return;
  }
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== 'string' || /[^\t -~\x80-\xff]/.test(value)) {
    throw new RequestError(subject, `the header ${JSON.stringify(name)} has a character that it cannot carry`);
  }
  outgoing.headers[key] = value;
}

/** Adds `text`, a pair or several, to the cookies of a request. */
export function addCookie(subject: Subject, outgoing: Outgoing, text: string): void {
  const before = outgoing.headers['cookie'];
  setHeader(subject, outgoing, 'cookie', before ? `${before}; ${text}` : text);
}
