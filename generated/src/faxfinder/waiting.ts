// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Transport } from '../runtime/transport.js';
import { waitFor } from '../runtime/waiting.js';
import type { WaitOptions, WaitResult, Waiting } from '../runtime/waiting.js';
import { getFaxEntriesOperation, getFaxEntryOperation } from './operations.js';
import type { GetFaxEntriesData, GetFaxEntriesInput, GetFaxEntryData, GetFaxEntryInput } from './operations.js';
export { WaitError } from '../runtime/waiting.js';
export type { WaitOptions, WaitProgress, WaitResult } from '../runtime/waiting.js';

const faxEntriesWaiting: Waiting = { state: ['fax_entry', '*', 'state'], final: ['sent', 'aborted', 'failed', 'dead'] };

/**
 * Show the entries of a fax: asks again and again until it has come to its end: its state is one of `sent`, `aborted`, `failed` and `dead`.
 *
 * The end is there when every entry has come to its own. That these four states are final comes from client code that is public, not from the manual.
 *
 * @throws {WaitError} it did not come to its end before the deadline
 * @example
 * ```ts
 * const { data } = await waitForFaxEntries(client, { path: { fax_key: '0000001B' } }, { deadline: 1_800_000 });
 * ```
 */
export function waitForFaxEntries(client: Transport, input: GetFaxEntriesInput, options: WaitOptions<GetFaxEntriesData>): Promise<WaitResult<GetFaxEntriesData>> {
  return waitFor(client, getFaxEntriesOperation, faxEntriesWaiting, input, options);
}

const faxEntryWaiting: Waiting = { state: ['fax_entry', '*', 'state'], final: ['sent', 'aborted', 'failed', 'dead'] };

/**
 * Show an entry of a fax: asks again and again until it has come to its end: its state is one of `sent`, `aborted`, `failed` and `dead`.
 *
 * That these four states are final comes from client code that is public, not from the manual.
 *
 * @throws {WaitError} it did not come to its end before the deadline
 * @example
 * ```ts
 * const { data } = await waitForFaxEntry(client, { path: { fax_key: '0000001B', entry_key: '0000' } }, { deadline: 1_800_000 });
 * ```
 */
export function waitForFaxEntry(client: Transport, input: GetFaxEntryInput, options: WaitOptions<GetFaxEntryData>): Promise<WaitResult<GetFaxEntryData>> {
  return waitFor(client, getFaxEntryOperation, faxEntryWaiting, input, options);
}
