// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { expandServer } from '../runtime/expand-server.js';
import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, NoInput, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';

/** What `getStatus` takes. */
export type GetStatusInput = NoInput;

/**
 * The data of `getStatus`'s success.
 *
 * @example
 * ```ts
 * const data: GetStatusData = await client.status.getStatus();
 * ```
 */
export type GetStatusData = undefined;

/**
 * Every answer of `getStatus`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetStatusResult = await getStatus(client);
 * ```
 */
export type GetStatusResult =
  | Success<200, GetStatusData>
  | OtherSuccess<200, GetStatusData>
  | Failure<FailureStatus, unknown>;

/** The row of `getStatus` in the table that the client runs over. */
export const getStatusOperation: Operation<GetStatusInput, GetStatusResult> = {
  api: 'demo',
  name: 'status.getStatus',
  method: 'GET',
  path: '/status',
  responses: '200',
  accept: '',
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
  return client.send<GetStatusInput, GetStatusResult>(getStatusOperation, input, options);
}

/** What `upload` takes. */
export type UploadInput = NoInput;

/**
 * The data of `upload`'s success.
 *
 * @example
 * ```ts
 * const data: UploadData = await client.upload.upload();
 * ```
 */
export type UploadData = undefined;

/**
 * Every answer of `upload`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UploadResult = await upload(client);
 * ```
 */
export type UploadResult =
  | Success<201, UploadData>
  | OtherSuccess<201, UploadData>
  | Failure<FailureStatus, unknown>;

/** The row of `upload` in the table that the client runs over. */
export const uploadOperation: Operation<UploadInput, UploadResult> = {
  api: 'demo',
  name: 'upload.upload',
  method: 'POST',
  path: '/upload',
  responses: '201',
  accept: '',
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
  return client.send<UploadInput, UploadResult>(uploadOperation, input, options);
}

/** What `getRelative` takes. */
export type GetRelativeInput = NoInput;

/**
 * The data of `getRelative`'s success.
 *
 * @example
 * ```ts
 * const data: GetRelativeData = await client.relative.getRelative();
 * ```
 */
export type GetRelativeData = undefined;

/**
 * Every answer of `getRelative`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetRelativeResult = await getRelative(client);
 * ```
 */
export type GetRelativeResult =
  | Success<200, GetRelativeData>
  | OtherSuccess<200, GetRelativeData>
  | Failure<FailureStatus, unknown>;

/** The row of `getRelative` in the table that the client runs over. */
export const getRelativeOperation: Operation<GetRelativeInput, GetRelativeResult> = {
  api: 'demo',
  name: 'relative.getRelative',
  method: 'GET',
  path: '/relative',
  responses: '200',
  accept: '',
  server: {
    url: '{scheme}://{host}/ffws/v2',
    variables: { scheme: { default: 'https', enum: ['https', 'http'] }, host: {} },
    expand: expandServer,
  },
};

/**
 * @returns 200: Of the next version
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getRelative(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getRelative(client: Transport, input?: GetRelativeInput, options?: RequestOptions): Promise<GetRelativeResult> {
  return client.send<GetRelativeInput, GetRelativeResult>(getRelativeOperation, input, options);
}

/** What `putRelative` takes. */
export type PutRelativeInput = NoInput;

/**
 * The data of `putRelative`'s success.
 *
 * @example
 * ```ts
 * const data: PutRelativeData = await client.relative.putRelative();
 * ```
 */
export type PutRelativeData = undefined;

/**
 * Every answer of `putRelative`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: PutRelativeResult = await putRelative(client);
 * ```
 */
export type PutRelativeResult =
  | Success<200, PutRelativeData>
  | OtherSuccess<200, PutRelativeData>
  | Failure<FailureStatus, unknown>;

/** The row of `putRelative` in the table that the client runs over. */
export const putRelativeOperation: Operation<PutRelativeInput, PutRelativeResult> = {
  api: 'demo',
  name: 'relative.putRelative',
  method: 'PUT',
  path: '/relative',
  responses: '200',
  accept: '',
  server: {
    url: 'https://{region}.example.invalid',
    variables: { region: { default: 'eu', enum: ['eu', 'us'] } },
    expand: expandServer,
  },
};

/**
 * @returns 200: Put
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await putRelative(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function putRelative(client: Transport, input?: PutRelativeInput, options?: RequestOptions): Promise<PutRelativeResult> {
  return client.send<PutRelativeInput, PutRelativeResult>(putRelativeOperation, input, options);
}

/** What `getUnusable` takes. */
export type GetUnusableInput = NoInput;

/**
 * The data of `getUnusable`'s success.
 *
 * @example
 * ```ts
 * const data: GetUnusableData = await client.unusable.getUnusable();
 * ```
 */
export type GetUnusableData = undefined;

/**
 * Every answer of `getUnusable`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetUnusableResult = await getUnusable(client);
 * ```
 */
export type GetUnusableResult =
  | Success<200, GetUnusableData>
  | OtherSuccess<200, GetUnusableData>
  | Failure<FailureStatus, unknown>;

/** The row of `getUnusable` in the table that the client runs over. */
export const getUnusableOperation: Operation<GetUnusableInput, GetUnusableResult> = {
  api: 'demo',
  name: 'unusable.getUnusable',
  method: 'GET',
  path: '/unusable',
  responses: '200',
  accept: '',
};

/**
 * @returns 200: From the first server
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getUnusable(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getUnusable(client: Transport, input?: GetUnusableInput, options?: RequestOptions): Promise<GetUnusableResult> {
  return client.send<GetUnusableInput, GetUnusableResult>(getUnusableOperation, input, options);
}
