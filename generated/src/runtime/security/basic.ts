import { RequestError } from '../errors.js';
import type { Placement } from '../api.js';
import { setHeader } from '../outgoing.js';
import { memberOf } from '../url.js';

/** The options of the clients that have warned. */
const warned = new WeakSet<object>();

/**
 * HTTP Basic (RFC 7617): UTF-8, no control characters, and no colon in the name. Warns once for a client that sends it over plain
 * `http`, where everybody on the way can read it, unless `allowPlainHttp`. Throws `RequestError` where the value has another form.
 */
export function putBasic({ operation, outgoing, options, name }: Placement, value: unknown): void {
  const username = memberOf(value, 'username');
  const password = memberOf(value, 'password');
  const pair = `${username}:${password}`;
  if (typeof username !== 'string' || typeof password !== 'string' || username.includes(':') || /\p{Cc}/u.test(pair)) {
    throw new RequestError(operation, `${name} must have a username without a colon and a password`);
  }
  if (outgoing.url.startsWith('http:') && !options.allowPlainHttp && !warned.has(options)) {
    warned.add(options);
    console.warn(`${operation.api}: ${name} goes over plain http, where anybody on the way can read it: use https, or say allowPlainHttp`);
  }
  setHeader(operation, outgoing, 'authorization', `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(pair)))}`);
}
