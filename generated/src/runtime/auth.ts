import { RequestError } from './errors.js';
import type { Api, Operation, SecurityScheme } from './operation.js';
import type { Outgoing } from './outgoing.js';
import { setHeader } from './outgoing.js';
import { memberOf } from './url.js';

/** A security scheme of the document and the credential that the caller supplied for it. */
export interface Supplied {
  readonly name: string;
  readonly value: unknown;
}

/**
 * The credentials of the first alternative that the caller supplied in full; none where the operation takes none.
 * An alternative without credentials is taken only when no other fits. Each function is called once at most.
 * Throws `RequestError`, which lists the alternatives, where none fits and the caller does not allow that.
 */
export async function chooseCredentials(
  operation: Operation,
  auth: object | undefined,
  allowAnonymous: boolean | undefined,
): Promise<readonly Supplied[]> {
  const values = new Map<string, unknown>();
  const missing = [];
  const alternatives = operation.security ?? [];
  for (const alternative of alternatives) {
    const chosen = [];
    for (const name of alternative) {
      if (!values.has(name)) values.set(name, await supply(operation, name, memberOf(auth, name)));
      const value = values.get(name);
      if (value == null) {
        missing.push(name);
        break;
      }
      chosen.push({ name, value });
    }
    if (chosen.length && chosen.length === alternative.length) return chosen;
  }
  if (allowAnonymous || isOpen(operation)) return [];
  const wanted = alternatives.map((alternative) => alternative.join(' with ')).join(', or ');
  const absent = [...new Set(missing)].join(', ');
  throw new RequestError(operation, `auth must have ${wanted}; not supplied: ${absent}`);
}

/** Whether an operation may be sent without credentials: it asks for none, or one of its alternatives does. */
export function isOpen({ security }: Operation): boolean {
  return !security?.length || security.some((alternative) => !alternative.length);
}

/**
 * Puts a credential where its scheme wants it; what a parameter has put there gives way. Throws `RequestError` where it has a form
 * that cannot be sent.
 */
export function addCredential(operation: Operation, outgoing: Outgoing, api: Api, { name, value }: Supplied): void {
  const scheme: SecurityScheme | undefined = Object.hasOwn(api.security, name) ? api.security[name] : undefined;
  if (!scheme) throw new RequestError(operation, `the document has no security scheme ${name}`);
  if (scheme.type === 'basic') {
    setHeader(operation, outgoing, 'authorization', `Basic ${encodeBasic(operation, name, value)}`);
    return;
  }
  if (typeof value !== 'string' || !value || /[\p{Cc}\p{Cs}]/u.test(value)) {
    throw new RequestError(operation, `auth.${name} must be a string that is not empty and has no control characters`);
  }
  if (scheme.type === 'bearer') setHeader(operation, outgoing, 'authorization', `Bearer ${value}`);
  else if (scheme.in === 'header') setHeader(operation, outgoing, scheme.name, value);
  else if (scheme.in === 'query') {
    const [path = '', ...query] = outgoing.url.split('?');
    outgoing.url = `${path}?${withPair(query.join('?'), '&', encodeURIComponent(scheme.name), encodeURIComponent(value))}`;
  } else {
    const cookies = outgoing.headers['cookie'] ?? '';
    setHeader(operation, outgoing, 'cookie', withPair(cookies, '; ', scheme.name, value.replace(/[\s;,"\\]/g, encodeURIComponent)));
  }
}

/** The pairs of a query or of cookies, and one more in place of those of the same name. */
function withPair(pairs: string, apart: string, name: string, value: string): string {
  const others = pairs.split(apart).filter((pair) => pair && pair.split('=')[0] !== name);
  return [...others, `${name}=${value}`].join(apart);
}

async function supply(operation: Operation, name: string, given: unknown): Promise<unknown> {
  if (typeof given !== 'function') return given;
  try {
    return await given();
  } catch (cause) {
    throw new RequestError(operation, `auth.${name} failed`, cause);
  }
}

/** RFC 7617: UTF-8, no control characters, and no colon in the name. */
function encodeBasic(operation: Operation, name: string, value: unknown): string {
  const username = memberOf(value, 'username');
  const password = memberOf(value, 'password');
  const pair = `${username}:${password}`;
  if (typeof username !== 'string' || typeof password !== 'string' || username.includes(':') || /\p{Cc}/u.test(pair)) {
    throw new RequestError(operation, `auth.${name} must have a username without a colon and a password`);
  }
  return btoa(String.fromCharCode(...new TextEncoder().encode(pair)));
}
