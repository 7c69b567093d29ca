// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { multipart } from '../runtime/multipart.js';
import type { Operation } from '../runtime/operation.js';
import type { Failure, FailureStatus, OtherSuccess, Success } from '../runtime/result.js';
import type { TransferOptions } from '../runtime/transfer.js';
import { trackTransfer } from '../runtime/transfer.js';
import type { Transport } from '../runtime/transport.js';
import type { operations } from './schema.js';

/**
 * What `sendBatch` takes.
 *
 * @example
 * ```ts
 * const input: SendBatchInput = { body: [{}, 'text'] };
 * ```
 */
export interface SendBatchInput {
  body: operations['sendBatch']['requestBody']['content']['multipart/mixed'];
}

/**
 * The data of `sendBatch`'s success.
 *
 * @example
 * ```ts
 * const data: SendBatchData = await client.batch.sendBatch({ body: [{}, 'text'] });
 * ```
 */
export type SendBatchData = undefined;

/**
 * Every answer of `sendBatch`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: SendBatchResult = await sendBatch(client, { body: [{}, 'text'] });
 * ```
 */
export type SendBatchResult =
  | Success<204, SendBatchData>
  | OtherSuccess<204, SendBatchData>
  | Failure<FailureStatus, unknown>;

/** The row of `sendBatch` in the table that the client runs over. */
export const sendBatchOperation: Operation<SendBatchInput, SendBatchResult> = {
  api: 'demo',
  name: 'batch.sendBatch',
  method: 'POST',
  path: '/batch',
  body: {
    required: true,
    content: {
      'multipart/mixed': {
        codec: multipart,
        parts: { 0: {}, 1: { contentType: 'text/html' } },
        items: { contentType: 'application/pdf', headers: { 'X-Kind': 'scan' } },
      },
    },
  },
  responses: '204',
  accept: '',
  track: trackTransfer,
};

/**
 * @returns 204: Sent
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await sendBatch(client, { body: [{}, 'text'] });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function sendBatch(client: Transport, input: SendBatchInput, options?: TransferOptions): Promise<SendBatchResult> {
  return client.send<SendBatchInput, SendBatchResult>(sendBatchOperation, input, options);
}

/**
 * What `sendPages` takes.
 *
 * @example
 * ```ts
 * const input: SendPagesInput = { body: [new File(['…'], 'letter.pdf', { type: 'application/pdf' })] };
 * ```
 */
export interface SendPagesInput {
  body: operations['sendPages']['requestBody']['content']['multipart/mixed'];
}

/**
 * The data of `sendPages`'s success.
 *
 * @example
 * ```ts
 * const data: SendPagesData = await client.pages.sendPages({ body: [new File(['…'], 'letter.pdf', { type: 'application/pdf' })] });
 * ```
 */
export type SendPagesData = undefined;

/**
 * Every answer of `sendPages`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: SendPagesResult = await sendPages(client, { body: [new File(['…'], 'letter.pdf', { type: 'application/pdf' })] });
 * ```
 */
export type SendPagesResult =
  | Success<204, SendPagesData>
  | OtherSuccess<204, SendPagesData>
  | Failure<FailureStatus, unknown>;

/** The row of `sendPages` in the table that the client runs over. */
export const sendPagesOperation: Operation<SendPagesInput, SendPagesResult> = {
  api: 'demo',
  name: 'pages.sendPages',
  method: 'POST',
  path: '/pages',
  body: {
    required: true,
    content: { 'multipart/mixed': { codec: multipart, items: { contentType: 'image/tiff' } } },
  },
  responses: '204',
  accept: '',
  track: trackTransfer,
};

/**
 * @returns 204: Sent
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await sendPages(client, { body: [new File(['…'], 'letter.pdf', { type: 'application/pdf' })] });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function sendPages(client: Transport, input: SendPagesInput, options?: TransferOptions): Promise<SendPagesResult> {
  return client.send<SendPagesInput, SendPagesResult>(sendPagesOperation, input, options);
}
