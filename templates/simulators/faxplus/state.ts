import type { components } from '../index.js';
import type { Clock } from '../../testing.js';
import { USERS, type FaxPlusSimulatorOptions, type Scope, type SimulatedUser } from './options.js';

type Schemas = components['schemas'];
export type Fax = Schemas['Fax'];
export type Job = Schemas['Outbox'];
export type Payload = Schemas['PayloadOutbox'];

/** A user and what the service keeps of him or her. */
export interface Account {
  readonly token: string;
  readonly scopes: readonly Scope[];
  readonly isAdmin: boolean;
  data: Schemas['Account'];
  role: string;
  quota: number;
  sentPages: number;
}

/** A document that was uploaded. */
export interface Upload {
  readonly file: File;
}

/** A fax in the outbox, and what is to become of it. */
export interface Queued {
  readonly owner: Account;
  readonly payload: Payload;
  job: Job;
  pages: number;
  tries: number;
  session: string;
  cancel: () => void;
}

/** The record of a fax, and its pages. */
export interface Stored {
  readonly owner: Account;
  fax: Fax;
  readonly pages: Blob;
  /** Further ids under which its pages are found. */
  readonly sessions: readonly string[];
}

/** Everything that the service keeps. */
export interface State {
  readonly options: FaxPlusSimulatorOptions;
  readonly clock: Clock;
  readonly accounts: Account[];
  readonly uploads: Map<string, Upload>;
  readonly outbox: Queued[];
  readonly faxes: Stored[];
  readonly numbers: Schemas['Number'][];
  readonly hooks: { readonly owner: Account; readonly hook: Schemas['Webhook'] }[];
  readonly contacts: { data: Schemas['Contact']; readonly owner: Account }[];
  readonly groups: { data: Schemas['ContactGroup']; readonly owner: Account }[];
  readonly balance: { amount: number; currency: string };
  /** How many ids there are. */
  count: number;
}

export function createState(options: FaxPlusSimulatorOptions, clock: Clock): State {
  const state: State = {
    options, clock, accounts: [], uploads: new Map(), outbox: [], faxes: [], numbers: [], hooks: [], contacts: [], groups: [],
    balance: { amount: options.balance ?? 100, currency: 'USD' }, count: 0,
  };
  for (const user of options.users ?? USERS) {
    state.accounts.push(accountOf(state, user));
    for (const number of user.numbers ?? []) state.numbers.push(numberOf(state, number, user.uid));
  }
  return state;
}

/** A new id of 24 hexadecimal digits; the same for the same things done. */
export function createId(state: State): string {
  return `65920080${(++state.count).toString(16).padStart(16, '0')}`;
}

/** The current time as records have it: UTC, with a blank. */
export function timeText(state: State): string {
  return state.clock.now().toISOString().slice(0, 19).replace('T', ' ');
}

/** A number that the company has bought. */
export function numberOf(state: State, number: string, uid: string): Schemas['Number'] {
  const [owner] = state.accounts;
  return { id: createId(state), number, owner_id: owner?.data.uid ?? uid, assigned_to: [uid], acquired_date: timeText(state), status: 'active', is_canceled: false, expiration_date: null };
}

function accountOf(state: State, user: SimulatedUser): Account {
  const { uid, email, name = '', lastname = '', isAdmin = false, token, scopes = ['fax:all:read', 'fax:all:edit'], quota = 1000 } = user;
  return {
    token, scopes, isAdmin, quota, sentPages: 0, role: isAdmin ? 'admin' : 'member',
    data: { uid, email, name, lastname, account_type: isAdmin ? 'corporate_admin' : 'corporate_member', status: 'active', creation_date: timeText(state), account_data: { company_name: 'Example' } },
  };
}
