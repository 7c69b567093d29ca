import { RequestError } from './errors.js';
import type { Api } from './api.js';
import type { Operation } from './operation.js';
import type { ClientOptions } from './options.js';
import type { Outgoing } from './outgoing.js';
import { memberOf } from './url.js';

/** A security scheme of the document and the credential that the caller supplied for it. */
export interface Supplied {
  readonly name: string;
  readonly value: unknown;
}

/** Gives the credential of a scheme: what was given, or what the function that was given yields. */
export type Ask = (name: string, given: unknown, rejected?: unknown) => unknown;

/**
 * Asks functions for credentials: each one once for all that want its credential at the same time. `rejected` is what the service
 * has refused, where it has. What a function throws is what those who wait get.
 */
export function createAsk(): Ask {
  const flights = new Map<string, Promise<unknown>>();
  return (name, given, rejected) => {
    if (typeof given !== 'function') return given;
    const key = `${rejected === undefined} ${name}`;
    const flight = flights.get(key) ?? (async () => given({ rejected }))().finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };
}

/**
 * The credentials of the first alternative that the caller supplied in full; none where the operation takes none.
 * An alternative without credentials is taken only when no other fits. Each function is called once at most, and told what the service
 * has refused of it; where it yields nothing instead, that stays.
 * Throws `RequestError`, which lists the alternatives, where none fits and the caller does not allow that.
 */
export async function chooseCredentials(
  operation: Operation,
  { auth, allowAnonymous }: ClientOptions,
  ask: Ask,
  refused: readonly Supplied[] = [],
): Promise<readonly Supplied[]> {
  const values = new Map<string, unknown>();
  const alternatives = operation.security ?? [];
  for (const names of alternatives) {
    for (const name of names) {
      const before = refused.find((each) => each.name === name)?.value;
      if (!values.has(name)) values.set(name, (await supply(operation, name, auth, ask, before)) ?? before);
      if (values.get(name) == null) break;
    }
    if (names.length && names.every((name) => values.get(name) != null)) return names.map((name) => ({ name, value: values.get(name) }));
  }
  if (allowAnonymous || isOpen(operation)) return [];
  const wanted = alternatives.map((names) => names.join(' with ')).join(', or ');
  const missing = [...values.keys()].filter((name) => values.get(name) == null);
  throw new RequestError(operation, `auth must have ${wanted}; not supplied: ${missing.join(', ')}`);
}

/** Whether an operation may be sent without credentials: it asks for none, or one of its alternatives does. */
export function isOpen({ security }: Operation): boolean {
  return !security?.length || security.some((alternative) => !alternative.length);
}

/** Puts credentials where their schemes want them. Throws `RequestError` for a scheme that the document does not have, and like `put`. */
export function addCredentials(operation: Operation, outgoing: Outgoing, api: Api, options: ClientOptions, supplied: readonly Supplied[]): void {
  for (const { name, value } of supplied) {
    const scheme = Object.hasOwn(api.security, name) ? api.security[name] : undefined;
    if (!scheme) throw new RequestError(operation, `the document has no security scheme ${name}`);
    scheme.put({ operation, outgoing, options, key: scheme.name ?? '', name: `auth.${name}` }, value);
  }
}

async function supply(operation: Operation, name: string, auth: object | undefined, ask: Ask, rejected?: unknown): Promise<unknown> {
  try {
    return await ask(name, memberOf(auth, name), rejected);
  } catch (cause) {
    throw new RequestError(operation, `auth.${name} failed`, cause);
  }
}
