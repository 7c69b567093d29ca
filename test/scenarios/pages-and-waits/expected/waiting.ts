// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Transport } from '../runtime/transport.js';
import { waitFor } from '../runtime/waiting.js';
import type { WaitOptions, WaitResult, Waiting } from '../runtime/waiting.js';
import { getJobOperation } from './operations.js';
import type { GetJobData, GetJobInput } from './operations.js';
export { WaitError } from '../runtime/waiting.js';
export type { WaitOptions, WaitProgress, WaitResult } from '../runtime/waiting.js';

const jobWaiting: Waiting = { state: ['parts', '*', 'state'], final: ['done', 'it\'s over'], missing: [404], gone: [410] };

/**
 * Show a job: asks again and again until it has come to its end: its state is one of `done` and `it's over`, or it is answered with 410 after it has been seen.
 *
 * @throws {WaitError} it did not come to its end before the deadline
 * @example
 * ```ts
 * const { data } = await waitForJob(client, { path: { id: 'id' } }, { deadline: 1_800_000 });
 * ```
 */
export function waitForJob(client: Transport, input: GetJobInput, options: WaitOptions<GetJobData>): Promise<WaitResult<GetJobData>> {
  return waitFor(client, getJobOperation, jobWaiting, input, options);
}
