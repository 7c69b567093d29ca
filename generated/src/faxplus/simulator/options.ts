import type { components, FetchFunction } from '../index.js';
import type { Clock } from '../../testing.js';

type Schemas = components['schemas'];

/** A scope of a personal access token, such as `fax:all:read` or `fax:fax:edit`. */
export type Scope = `fax:${'all' | 'fax' | 'user' | 'member' | 'numbers' | 'webhook' | 'shop' | 'file'}:${'read' | 'edit'}`;

/** A user of the simulated company. */
export interface SimulatedUser {
  readonly uid: string;
  readonly email: string;
  readonly name?: string | undefined;
  readonly lastname?: string | undefined;
  /** Admins act for every member. */
  readonly isAdmin?: boolean | undefined;
  /** The personal access token, which is an access token of OAuth 2 as well. */
  readonly token: string;
  /** Absent: `fax:all:read` and `fax:all:edit`. */
  readonly scopes?: readonly Scope[] | undefined;
  /** How many pages may be sent. Absent: 1,000. It is a month's; here it ends and does not begin again. */
  readonly quota?: number | undefined;
  /** Numbers that the user has, in E.164. */
  readonly numbers?: readonly string[] | undefined;
}

/** A try to send a fax to a number. */
export interface Attempt {
  readonly to: string;
  readonly from: string;
  readonly pages: number;
  /** 1 for the first. */
  readonly try_number: number;
}

/** A fax that comes in. */
export interface Incoming {
  readonly from: string;
  /** One of the company's numbers: whoever it is assigned to gets the fax. */
  readonly to: string;
  /** Absent: 1. */
  readonly pages?: number | undefined;
  /** The pages, as PDF. Absent: the shortest there is. */
  readonly file?: Blob | undefined;
}

/** How the simulated service is set up. */
export interface FaxPlusSimulatorOptions {
  /** Absent: an admin and a member, whose tokens are `alohi_pat_admin` and `alohi_pat_member`. */
  readonly users?: readonly SimulatedUser[] | undefined;
  /** What is in the account, in US dollars. Absent: 100. */
  readonly balance?: number | undefined;
  /** Absent: every try succeeds. Only `failed_user_busy`, `failed_no_answer` and `failed_normal_temporary_failure` are tried again. */
  readonly outcome?: ((attempt: Attempt) => Schemas['FaxStatus']) | undefined;
  /** How many bytes the files of a fax may have together. Absent: 150 MB. */
  readonly maxBytes?: number | undefined;
  /** How webhooks are called. Absent: the global `fetch`. */
  readonly deliver?: FetchFunction | undefined;
  /** Absent: one that nothing but its `advance` moves. */
  readonly clock?: Clock | undefined;
}

/** Numbers of seconds that nobody has established: how long the service takes. */
export const SECONDS: { readonly submitted: number; readonly converting: number; readonly dialling: number; readonly page: number } = { submitted: 2, converting: 3, dialling: 10, page: 20 };

export const USERS: readonly SimulatedUser[] = [
  { uid: '5f7a8b9c0d1e2f3a4b5c6d01', email: 'alice@example.com', name: 'Alice', lastname: 'Example', isAdmin: true, token: 'alohi_pat_admin', numbers: ['+12025550100'] },
  { uid: '5f7a8b9c0d1e2f3a4b5c6d02', email: 'bob@example.com', name: 'Bob', lastname: 'Example', token: 'alohi_pat_member', numbers: ['+12025550101'] },
];
