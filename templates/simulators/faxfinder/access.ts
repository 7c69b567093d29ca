import type { Credentials } from '../../runtime/testing/credentials.js';
import { memberOf } from '../../runtime/url.js';
import { GLOBAL, type Account, type State } from './state.js';

/** What an error answers; its wording is free. */
export interface Refusal<Status extends number> {
  readonly status: Status;
  readonly error: { readonly message: string };
}

/** Who signed in; `undefined` where the credentials are missing or wrong. */
export function accountOf(state: State, { basic }: Credentials): Account | undefined {
  const account = state.accounts.get(String(memberOf(basic, 'username')));
  return account?.password === memberOf(basic, 'password') ? account : undefined;
}

/** Why somebody may not act for a user: 403 for whoever is no administrator, 404 where there is no such user. */
export function refusal(state: State, credentials: Credentials, username: string): Refusal<403 | 404> | undefined {
  const account = accountOf(state, credentials);
  if (!account?.isAdmin && account?.username !== username) return forbidden;
  return state.accounts.has(username) ? undefined : notFound('no user found with that username');
}

/** The same for whose contacts and groups are looked at; the global ones are everybody's. */
export function readRefusal(state: State, credentials: Credentials, owner: string): Refusal<403 | 404> | undefined {
  return owner === GLOBAL ? undefined : refusal(state, credentials, owner);
}

/** The same for whose contacts and groups are changed. That the global ones can be changed by this API is not established. */
export function writeRefusal(state: State, credentials: Credentials, owner: string): Refusal<403 | 404> | undefined {
  if (owner !== GLOBAL) return refusal(state, credentials, owner);
  return accountOf(state, credentials)?.isAdmin || state.options.isGlobalListOpen ? undefined : forbidden;
}

export const forbidden: Refusal<403> = { status: 403, error: { message: 'Forbidden' } };

export function notFound(message: string): Refusal<404> {
  return { status: 404, error: { message } };
}

export function invalid(message: string): Refusal<400> {
  return { status: 400, error: { message } };
}
