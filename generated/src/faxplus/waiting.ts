// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Transport } from '../runtime/transport.js';
import { waitFor } from '../runtime/waiting.js';
import type { WaitOptions, WaitResult, Waiting } from '../runtime/waiting.js';
import { getFaxOperation, getOutboxFaxOperation } from './operations.js';
import type { GetFaxData, GetFaxInput, GetOutboxFaxData, GetOutboxFaxInput } from './operations.js';
export { WaitError } from '../runtime/waiting.js';
export type { WaitOptions, WaitProgress, WaitResult } from '../runtime/waiting.js';

const faxWaiting: Waiting = {
  state: ['status'],
  final: [
    'success',
    'partially_sent',
    'partially_received',
    'insufficient_credit',
    'failed',
    'failed_internal_process_error',
    'failed_user_busy',
    'failed_no_answer',
    'failed_unallocated_number',
    'failed_office_converter_issue',
    'failed_separate_file_pages_issue',
    'failed_render_header_issue',
    'failed_invalid_number_format',
    'failed_mimetype_not_supported',
    'failed_destination_not_supported',
    'failed_image_preparation',
    'failed_to_send',
    'failed_normal_temporary_failure',
    'failed_unknown_converter_issue',
    'failed_normal_clearing',
    'failed_convert_to_tiff_issue',
    'failed_fs_49',
    'failed_fs_2',
  ],
  missing: [404],
};

/**
 * Get a fax: asks again and again until it has come to its end.
 *
 * Every state that is known is an outcome; one that is not known is waited out. That a fax has the same id in the outbox and in the list of faxes, and that it has no record before, is not confirmed. A fax that does not exist is waited for until the deadline.
 *
 * @throws {WaitError} it did not come to its end before the deadline
 * @example
 * ```ts
 * const { data } = await waitForFax(client, { path: { fax_id: 'fax_id' } }, { deadline: 1_800_000 });
 * ```
 */
export function waitForFax(client: Transport, input: GetFaxInput, options: WaitOptions<GetFaxData>): Promise<WaitResult<GetFaxData>> {
  return waitFor(client, getFaxOperation, faxWaiting, input, options);
}

const outboxFaxWaiting: Waiting = { state: ['status'], final: [], missing: [404], gone: [404] };

/**
 * Get a fax from the outbox: asks again and again until it has come to its end: it is answered with 404 after it has been seen.
 *
 * `isGone` says that the fax has left the outbox, not that it has arrived: its record says so. That a fax which has left is a 404 is likely, not confirmed. A fax that was never seen is waited for until the deadline, also where it left before the first question.
 *
 * @throws {WaitError} it did not come to its end before the deadline
 * @example
 * ```ts
 * const { data } = await waitForOutboxFax(client, { path: { outbox_fax_id: 'outbox_fax_id' } }, { deadline: 1_800_000 });
 * ```
 */
export function waitForOutboxFax(client: Transport, input: GetOutboxFaxInput, options: WaitOptions<GetOutboxFaxData>): Promise<WaitResult<GetOutboxFaxData>> {
  return waitFor(client, getOutboxFaxOperation, outboxFaxWaiting, input, options);
}
