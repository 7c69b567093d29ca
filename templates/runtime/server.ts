import { RequestError, type Subject } from './errors.js';
import type { Server } from './operation.js';
import { memberOf } from './url.js';

/**
 * The base URL that the caller gives, without a slash at its end. Throws `RequestError`, which never repeats it, where it is no
 * absolute `http` or `https` URL, or has credentials, a query or a fragment.
 */
export function checkBaseUrl(subject: Subject, baseUrl: string): string {
  if (!/^https?:\/\/[^/?#@\\\s]+(\/[^?#\\\s]*)?$/i.test(baseUrl) || !canParse(baseUrl)) {
    throw new RequestError(subject, 'baseUrl must be an absolute http or https URL without credentials, query and fragment');
  }
  return baseUrl.replace(/\/+$/, '');
}

/**
 * The URL of a server of the document (OpenAPI 3.0.1, Server Object), its variables filled in. Throws `RequestError` where a
 * variable is missing, is none of its enum, or has a character that would change another part of the URL.
 */
export function serverUrl(subject: Subject, server: Server, values: object): string {
  const url = server.url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = server.variables?.[name];
    const value: unknown = memberOf(values, name) ?? variable?.default;
    if (typeof value !== 'string') throw new RequestError(subject, `the server's ${name} is required: give server.${name}, or baseUrl`);
    if (!(variable?.enum?.includes(value) ?? /^[^/?#@\\\s]+$/.test(value))) {
      throw new RequestError(subject, `the server's ${name} is not one that the document allows`);
    }
    return value;
  });
  return checkBaseUrl(subject, url);
}

function canParse(url: string): boolean {
  try {
    return Boolean(new URL(url));
  } catch {
    return false;
  }
}
