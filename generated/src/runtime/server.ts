import type { Subject } from './errors.js';
import { RequestError } from './errors.js';
import type { Server } from './operation.js';
import type { ClientOptions } from './options.js';

/** Where requests go. */
export interface Base {
  /** An absolute URL without a slash at its end. */
  readonly url: string;
  /** The origin of the URL with a slash at its end: what every URL on this origin starts with. */
  readonly origin: string;
}

/**
 * The base URL: the caller's `baseUrl`, else the document's server with the caller's variables.
 * Throws `RequestError`, which never quotes what the caller gave, where there is neither, where it is not an absolute
 * `http` or `https` URL, or where it has a query, a fragment or credentials.
 */
export function resolveBase(subject: Subject, server: Server | undefined, options: ClientOptions): Base {
  const text = options.baseUrl ?? (server && (server.expand ? server.expand(subject, server, options.server) : server.url));
  if (text === undefined) throw new RequestError(subject, 'baseUrl is required');
  return parseBase(subject, text, 'the base URL');
}

/** A base URL of its text, which messages call `what`. Throws like {@link resolveBase}. */
export function parseBase(subject: Subject, text: string, what: string): Base {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password) {
    throw new RequestError(
      subject,
      `${what} must be an absolute http or https URL, without query, fragment and credentials`,
    );
  }
  return { url: url.origin + url.pathname.replace(/\/+$/, ''), origin: `${url.origin}/` };
}
