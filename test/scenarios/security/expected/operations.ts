// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, NoInput, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';

/** What `listSecrets` takes. */
export type ListSecretsInput = NoInput;

/**
 * The data of `listSecrets`'s success.
 *
 * @example
 * ```ts
 * const data: ListSecretsData = await client.secrets.listSecrets();
 * ```
 */
export type ListSecretsData = undefined;

/**
 * Every answer of `listSecrets`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListSecretsResult = await listSecrets(client);
 * ```
 */
export type ListSecretsResult =
  | Success<200, ListSecretsData>
  | OtherSuccess<200, ListSecretsData>
  | Failure<FailureStatus, unknown>;

/** The row of `listSecrets` in the table that the client runs over. */
export const listSecretsOperation: Operation<ListSecretsInput, ListSecretsResult> = {
  api: 'demo',
  name: 'secrets.listSecrets',
  method: 'GET',
  path: '/secrets',
  responses: '200',
  accept: '',
  security: [['token'], ['oauth', 'client_id']],
};

/**
 * Scopes: token `read`; oauth `all`.
 *
 * @returns 200: Names
 * @example
 * ```ts
 * // client: what createVault or createTransport gives
 * const result = await listSecrets(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listSecrets(client: Transport, input?: ListSecretsInput, options?: RequestOptions): Promise<ListSecretsResult> {
  return client.send<ListSecretsInput, ListSecretsResult>(listSecretsOperation, input, options);
}

/** What `addSecret` takes. */
export type AddSecretInput = NoInput;

/**
 * The data of `addSecret`'s success.
 *
 * @example
 * ```ts
 * const data: AddSecretData = await client.secrets.addSecret();
 * ```
 */
export type AddSecretData = undefined;

/**
 * Every answer of `addSecret`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: AddSecretResult = await addSecret(client);
 * ```
 */
export type AddSecretResult =
  | Success<201, AddSecretData>
  | OtherSuccess<201, AddSecretData>
  | Failure<FailureStatus, unknown>;

/** The row of `addSecret` in the table that the client runs over. */
export const addSecretOperation: Operation<AddSecretInput, AddSecretResult> = {
  api: 'demo',
  name: 'secrets.addSecret',
  method: 'POST',
  path: '/secrets',
  responses: '201',
  accept: '',
  security: [['basic']],
};

/**
 * @returns 201: Added
 * @example
 * ```ts
 * // client: what createVault or createTransport gives
 * const result = await addSecret(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function addSecret(client: Transport, input?: AddSecretInput, options?: RequestOptions): Promise<AddSecretResult> {
  return client.send<AddSecretInput, AddSecretResult>(addSecretOperation, input, options);
}

/** What `getBoth` takes. */
export type GetBothInput = NoInput;

/**
 * The data of `getBoth`'s success.
 *
 * @example
 * ```ts
 * const data: GetBothData = await client.both.getBoth();
 * ```
 */
export type GetBothData = undefined;

/**
 * Every answer of `getBoth`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetBothResult = await getBoth(client);
 * ```
 */
export type GetBothResult =
  | Success<200, GetBothData>
  | OtherSuccess<200, GetBothData>
  | Failure<FailureStatus, unknown>;

/** The row of `getBoth` in the table that the client runs over. */
export const getBothOperation: Operation<GetBothInput, GetBothResult> = {
  api: 'demo',
  name: 'both.getBoth',
  method: 'GET',
  path: '/both',
  responses: '200',
  accept: '',
  security: [['basic']],
};

/**
 * @returns 200: Something
 * @example
 * ```ts
 * // client: what createVault or createTransport gives
 * const result = await getBoth(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getBoth(client: Transport, input?: GetBothInput, options?: RequestOptions): Promise<GetBothResult> {
  return client.send<GetBothInput, GetBothResult>(getBothOperation, input, options);
}

/** What `getOptional` takes. */
export type GetOptionalInput = NoInput;

/**
 * The data of `getOptional`'s success.
 *
 * @example
 * ```ts
 * const data: GetOptionalData = await client.optional.getOptional();
 * ```
 */
export type GetOptionalData = undefined;

/**
 * Every answer of `getOptional`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetOptionalResult = await getOptional(client);
 * ```
 */
export type GetOptionalResult =
  | Success<200, GetOptionalData>
  | OtherSuccess<200, GetOptionalData>
  | Failure<FailureStatus, unknown>;

/** The row of `getOptional` in the table that the client runs over. */
export const getOptionalOperation: Operation<GetOptionalInput, GetOptionalResult> = {
  api: 'demo',
  name: 'optional.getOptional',
  method: 'GET',
  path: '/optional',
  responses: '200',
  accept: '',
  security: [['key'], []],
};

/**
 * @returns 200: Something
 * @example
 * ```ts
 * // client: what createVault or createTransport gives
 * const result = await getOptional(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getOptional(client: Transport, input?: GetOptionalInput, options?: RequestOptions): Promise<GetOptionalResult> {
  return client.send<GetOptionalInput, GetOptionalResult>(getOptionalOperation, input, options);
}

/** What `getByUri` takes. */
export type GetByUriInput = NoInput;

/**
 * The data of `getByUri`'s success.
 *
 * @example
 * ```ts
 * const data: GetByUriData = await client.byUri.getByUri();
 * ```
 */
export type GetByUriData = undefined;

/**
 * Every answer of `getByUri`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetByUriResult = await getByUri(client);
 * ```
 */
export type GetByUriResult =
  | Success<200, GetByUriData>
  | OtherSuccess<200, GetByUriData>
  | Failure<FailureStatus, unknown>;

/** The row of `getByUri` in the table that the client runs over. */
export const getByUriOperation: Operation<GetByUriInput, GetByUriResult> = {
  api: 'demo',
  name: 'byUri.getByUri',
  method: 'GET',
  path: '/by-uri',
  responses: '200',
  accept: '',
  security: [['session']],
};

/**
 * @returns 200: Something
 * @example
 * ```ts
 * // client: what createVault or createTransport gives
 * const result = await getByUri(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getByUri(client: Transport, input?: GetByUriInput, options?: RequestOptions): Promise<GetByUriResult> {
  return client.send<GetByUriInput, GetByUriResult>(getByUriOperation, input, options);
}

/** What `getOdd` takes. */
export type GetOddInput = NoInput;

/**
 * The data of `getOdd`'s success.
 *
 * @example
 * ```ts
 * const data: GetOddData = await client.odd.getOdd();
 * ```
 */
export type GetOddData = undefined;

/**
 * Every answer of `getOdd`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetOddResult = await getOdd(client);
 * ```
 */
export type GetOddResult =
  | Success<200, GetOddData>
  | OtherSuccess<200, GetOddData>
  | Failure<FailureStatus, unknown>;

/** The row of `getOdd` in the table that the client runs over. */
export const getOddOperation: Operation<GetOddInput, GetOddResult> = {
  api: 'demo',
  name: 'odd.getOdd',
  method: 'GET',
  path: '/odd',
  responses: '200',
  accept: '',
  security: [['unheard of'], ['strange']],
};

/**
 * @returns 200: Something
 * @example
 * ```ts
 * // client: what createVault or createTransport gives
 * const result = await getOdd(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getOdd(client: Transport, input?: GetOddInput, options?: RequestOptions): Promise<GetOddResult> {
  return client.send<GetOddInput, GetOddResult>(getOddOperation, input, options);
}

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
 * // client: what createVault or createTransport gives
 * const result = await getStatus(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getStatus(client: Transport, input?: GetStatusInput, options?: RequestOptions): Promise<GetStatusResult> {
  return client.send<GetStatusInput, GetStatusResult>(getStatusOperation, input, options);
}
