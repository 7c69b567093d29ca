// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, NoInput, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';

/** What `sendFax` takes. */
export type SendFaxInput = NoInput;

/**
 * The data of `sendFax`'s success.
 *
 * @example
 * ```ts
 * const data: SendFaxData = await client.faxes.sendFax();
 * ```
 */
export type SendFaxData = undefined;

/**
 * Every answer of `sendFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: SendFaxResult = await sendFax(client);
 * ```
 */
export type SendFaxResult =
  | Success<202, SendFaxData>
  | OtherSuccess<202, SendFaxData>
  | Failure<FailureStatus, unknown>;

/** The row of `sendFax` in the table that the client runs over. */
export const sendFaxOperation: Operation<SendFaxInput, SendFaxResult> = {
  api: 'demo',
  name: 'faxes.sendFax',
  method: 'POST',
  path: '/faxes',
  responses: '202',
  accept: '',
};

/**
 * @returns 202: Accepted
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await sendFax(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function sendFax(client: Transport, input?: SendFaxInput, options?: RequestOptions): Promise<SendFaxResult> {
  return client.send<SendFaxInput, SendFaxResult>(sendFaxOperation, input, options);
}
