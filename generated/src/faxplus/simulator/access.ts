import type * as api from '../index.js';
import type { OperationName } from '../../testing.js';
import type { Credentials } from '../../runtime/testing/credentials.js';
import type { Account, State } from './state.js';

/** What an error answers. */
export interface Refusal<Status extends number = number> {
  readonly status: Status;
  readonly error: { readonly error: string; readonly description: string };
}

export function refusal<Status extends number>(status: Status, error: string, description: string): Refusal<Status> {
  return { status, error: { error, description } };
}

/** The codes of 401 and 404 are examples of the document; that of 403 is not established. */
export const unauthorized: Refusal<401> = refusal(401, 'unauthorized', 'The token is missing or not known.');
export const forbidden: Refusal<403> = refusal(403, 'forbidden', 'This is not permitted.');

export function notFound(what: string): Refusal<404> {
  return refusal(404, 'bad_request', `There is no such ${what}.`);
}

/** Who signed in: by a personal access token, or by one of OAuth 2 with a client id, whichever that is. */
export function accountOf(state: State, { personal_access_token, oauth2, client_id }: Credentials): Account | undefined {
  const token = client_id === undefined ? personal_access_token : oauth2;
  return state.accounts.find((account) => account.token === token && account.token !== '');
}

/** Whose data is meant: `self` or a member's. Members may only ask for themselves. The code of a user who is not known is the document's example. */
export function subject(state: State, credentials: Credentials, user_id: string): { readonly account: Account } | { readonly refused: Refusal<400 | 401 | 403> } {
  const self = accountOf(state, credentials);
  if (!self) return { refused: unauthorized };
  if (user_id === 'self' || user_id === self.data.uid) return { account: self };
  const account = state.accounts.find(({ data }) => data.uid === user_id);
  if (!self.isAdmin) return { refused: forbidden };
  return account ? { account } : { refused: refusal(400, 'invalid_user_id', 'There is no such user.') };
}

/** The finer scope that will do beside `fax:all:…`. What the documentation does not name for an operation is likely, not established. */
const SCOPES: Readonly<Record<string, string>> = {
  Account: 'member', Accounts: 'member', MemberDetails: 'member', Members: 'member', Number: 'numbers', Numbers: 'numbers', Fax: 'fax', Faxes: 'fax',
  OutboxFax: 'fax', OutboxFaxes: 'fax', FaxReport: 'fax', File: 'fax', Webhook: 'webhook', Webhooks: 'webhook', Balance: 'shop',
  ShopCountries: 'shop', ShopAreas: 'shop', ShopNumbers: 'shop',
};

/** Operations that go by more than the rest of their name. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  getAccount: ['member', 'user'], updateAccount: ['member', 'user'], uploadFile: ['file', 'fax'], purchaseNumber: ['shop'],
};

/** Whether a token's scopes permit an operation. */
export function isPermitted({ scopes }: Account, operation: OperationName<typeof api>, method: string): boolean {
  const kind = method === 'GET' ? 'read' : 'edit';
  const fine = OTHERS[operation] ?? [SCOPES[operation.replace(/^[a-z]+/, '')] ?? 'all'];
  return ['all', ...fine].some((area) => scopes.some((scope) => scope === `fax:${area}:${kind}`));
}
