import type { Clock } from '../../testing.js';

/** A user of the simulated appliance. */
export interface SimulatedUser {
  readonly username: string;
  readonly password: string;
  /** Administrators may act for every user. */
  readonly isAdmin?: boolean | undefined;
  readonly name?: string | undefined;
  readonly email_address?: string | undefined;
}

/** A try to send a fax to one recipient. */
export interface Attempt {
  readonly fax_number: string;
  readonly username: string;
  /** 1 for the first. */
  readonly try_number: number;
}

/** What becomes of a try. What makes a fax `dead` is not established; here it is one that is not tried again. */
export type Outcome = 'sent' | 'failed' | 'dead';

/** A fax that comes in. */
export interface Incoming {
  /** What the other machine calls itself. */
  readonly remote_id: string;
  readonly recipient?: string | undefined;
  readonly extension?: string | undefined;
  /** Absent: 1. Each takes twenty seconds. */
  readonly pages?: number | undefined;
}

/** How the simulated appliance is set up. */
export interface FaxFinderSimulatorOptions {
  /** Absent: `admin` with the password `admin`, an administrator. */
  readonly users?: readonly SimulatedUser[] | undefined;
  /** The FF240-IP has channels, the others have modems. Absent: `FF240`. */
  readonly model?: 'FF240' | 'FF440' | 'FF840' | 'FF240-IP' | undefined;
  /** How many faxes are on the line at once. Absent: 2. */
  readonly lines?: number | undefined;
  /** The host in the URLs that identify things; they are `https` always. Absent: `faxfinder.invalid`. */
  readonly host?: string | undefined;
  /** 3.5.2 writes `%2F` between the keys of an entry and wants the URL of a cover page. Absent: `3.5.2`. */
  readonly firmware?: '3.0.4' | '3.5.2' | undefined;
  /** How many bytes of attachments a request may have, counted as base64. Absent: 36 MB; the FF230 has 2 MB, the FF830 5 MB. */
  readonly maxBytes?: number | undefined;
  /** Whether ordinary users may change the global address book. Absent: false. */
  readonly isGlobalListOpen?: boolean | undefined;
  /** Whose faxes wait for an approval. Absent: nobody's. */
  readonly needsApproval?: ((username: string) => boolean) | undefined;
  /** Absent: every try succeeds. */
  readonly outcome?: ((attempt: Attempt) => Outcome) | undefined;
  /** Absent: one that nothing but its `advance` moves. */
  readonly clock?: Clock | undefined;
}

/** Numbers of seconds that nobody has established: how long an appliance takes. */
export const SECONDS: { readonly preprocessing: number; readonly dialling: number; readonly page: number } = { preprocessing: 5, dialling: 10, page: 20 };
