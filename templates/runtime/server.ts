import type { Subject } from './errors.js';
import { RequestError } from './errors.js';
import type { Server } from './operation.js';
import type { ClientOptions } from './options.js';
import { memberOf } from './url.js';

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
  const text = options.baseUrl ?? (server && expandServer(subject, server, options.server));
  if (text === undefined) throw new RequestError(subject, 'baseUrl is required');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password) {
    throw new RequestError(
      subject,
      'the base URL must be an absolute http or https URL, without query, fragment and credentials',
    );
  }
  return { url: url.origin + url.pathname.replace(/\/+$/, ''), origin: `${url.origin}/` };
}

function expandServer(subject: Subject, server: Server, values: unknown): string {
  return server.url.replace(/\{([^{}]+)\}/g, (_, name: string, offset: number) => {
    const variable = server.variables?.[name];
    const given = memberOf(values, name);
    if (given === undefined) {
      if (variable?.default !== undefined) return variable.default;
      throw new RequestError(subject, `the server variable ${name} is required`);
    }
    if (variable?.enum && !variable.enum.includes(String(given))) {
      throw new RequestError(subject, `the server variable ${name} must be one of ${variable.enum.join(', ')}`);
    }
    // A colon stands in a host, before its port, and would end a scheme.
    const refused = server.url.slice(0, offset).includes('//') ? /^\.*$|[/?#@\\%\s\p{Cc}]/u : /[^\w+.-]/;
    if (refused.test(String(given))) {
      throw new RequestError(subject, `the server variable ${name} has a character that is not allowed there`);
    }
    return String(given);
  });
}
