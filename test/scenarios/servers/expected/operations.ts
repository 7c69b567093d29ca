// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, NoInput, Success, SuccessStatus } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { operations } from './schema.js';

/** What `getStatus` takes. */
export type GetStatusInput = NoInput;

/** The data of `getStatus`'s success. */
export type GetStatusData = undefined;

/** Every answer of `getStatus`, told apart by `ok` and `status`. */
export type GetStatusResult =
  | Success<200, GetStatusData>
  | Success<Exclude<SuccessStatus, 200>, GetStatusData>
  | Failure<FailureStatus, unknown>;

/** The row of `getStatus` in the table that the client runs over. */
export const getStatusOperation: Operation<GetStatusInput, GetStatusResult> = {
  api: 'demo',
  name: 'status.getStatus',
  method: 'GET',
  path: '/status',
  responses: { 200: {} },
};

/**
 * @returns 200: Up
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getStatus(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getStatus(client: Transport, input?: GetStatusInput, options?: RequestOptions): Promise<GetStatusResult> {
  return client.send(getStatusOperation, input, options);
}

/** What `upload` takes. */
export type UploadInput = NoInput;

/** The data of `upload`'s success. */
export type UploadData = undefined;

/** Every answer of `upload`, told apart by `ok` and `status`. */
export type UploadResult =
  | Success<201, UploadData>
  | Success<Exclude<SuccessStatus, 201>, UploadData>
  | Failure<FailureStatus, unknown>;

/** The row of `upload` in the table that the client runs over. */
export const uploadOperation: Operation<UploadInput, UploadResult> = {
  api: 'demo',
  name: 'upload.upload',
  method: 'POST',
  path: '/upload',
  responses: { 201: {} },
  server: { url: 'https://upload.example.invalid' },
};

/**
 * @returns 201: Stored
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await upload(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function upload(client: Transport, input?: UploadInput, options?: RequestOptions): Promise<UploadResult> {
  return client.send(uploadOperation, input, options);
}
