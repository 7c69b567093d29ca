import type { components } from '../index.js';
import type { Clock } from '../../testing.js';
import type { FaxFinderSimulatorOptions, SimulatedUser } from './options.js';

type Schemas = components['schemas'];
export type UserData = Schemas['User'];
export type ContactData = Omit<Schemas['Contact'], 'contact_url'>;
export type GroupData = Omit<Schemas['ContactGroup'], 'contact_group_url'>;
export type FaxRequest = Schemas['ScheduleFax'];

/** A fax as far as one of its recipients is concerned. */
export interface Entry {
  readonly faxKey: string;
  readonly entryKey: string;
  readonly owner: string;
  /** What was asked for, attachments and all. */
  readonly request: FaxRequest;
  readonly recipient: FaxRequest['recipient'][number];
  readonly created: Date;
  state: Schemas['FaxState'];
  message: string;
  time: Date;
  tries: number;
  pages: number;
  approver: string;
  approved: Date | undefined;
  /** Takes back what is to happen next. */
  cancel: () => void;
}

/** A fax on its way in. */
export interface InboundFax {
  readonly remote_id: string;
  readonly recipient: string;
  readonly extension: string;
  readonly start: Date;
}

/** A user and what the appliance keeps of him or her. */
export interface Account {
  readonly username: string;
  password: string;
  readonly isAdmin: boolean;
  data: UserData;
}

/** Everything that the appliance keeps. */
export interface State {
  readonly options: FaxFinderSimulatorOptions;
  readonly clock: Clock;
  readonly accounts: Map<string, Account>;
  /** By owner and number. */
  readonly contacts: Map<string, Map<number, ContactData>>;
  readonly groups: Map<string, Map<number, GroupData>>;
  readonly entries: Entry[];
  readonly inbound: InboundFax[];
  /** The number of the last contact, group and fax. */
  readonly last: { contact: number; group: number; fax: number };
  readonly started: Date;
}

/** The pseudo-user of the global address book. */
export const GLOBAL = 'global_contact_list';

export function createState(options: FaxFinderSimulatorOptions, clock: Clock): State {
  const users = options.users ?? [{ username: 'admin', password: 'admin', isAdmin: true }];
  const state: State = {
    options, clock, accounts: new Map(), contacts: new Map(), groups: new Map(), entries: [], inbound: [],
    last: { contact: 0, group: 0, fax: 0 }, started: clock.now(),
  };
  for (const user of users) addAccount(state, user, {});
  return state;
}

export function addAccount(state: State, { username, password, isAdmin = false, name, email_address }: SimulatedUser, data: UserData): void {
  const own = { name: name ?? username, email_address: email_address ?? '', phone_number: '', fax_number: '', organization: '' };
  // Those that the manual shows.
  const sending = { priority: 1, max_attempts: 2, interval: 600, receipt: 'never', receipt_attachment: 'none' };
  state.accounts.set(username, { username, password, isAdmin, data: { ...own, ...sending, ...data, username, user_url: urlOf(state, `users/${username}`) } });
}

/** An absolute URL of the appliance, by which it identifies things. */
export function urlOf({ options }: State, path: string): string {
  return `https://${options.host ?? 'faxfinder.invalid'}/ffws/v1/${path}`;
}

/** The things of an owner by their numbers. */
export function thingsOf<Thing>(all: Map<string, Map<number, Thing>>, owner: string): Map<number, Thing> {
  const own = all.get(owner) ?? new Map<number, Thing>();
  all.set(owner, own);
  return own;
}

/** A time as the appliance writes it: without a zone. Its own zone is UTC here. */
export function timeText(time: Date): string {
  return time.toISOString().slice(0, 19);
}
