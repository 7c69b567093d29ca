// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, NoInput, Success, SuccessStatus } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { operations } from './schema.js';

/** What `listSecrets` takes. */
export type ListSecretsInput = NoInput;

/** The data of `listSecrets`'s success. */
export type ListSecretsData = undefined;

/** Every answer of `listSecrets`, told apart by `ok` and `status`. */
export type ListSecretsResult =
  | Success<200, ListSecretsData>
  | Success<Exclude<SuccessStatus, 200>, ListSecretsData>
  | Failure<FailureStatus, unknown>;

/** The row of `listSecrets` in the table that the client runs over. */
export const listSecretsOperation: Operation<ListSecretsInput, ListSecretsResult> = {
  api: 'demo',
  name: 'secrets.listSecrets',
  method: 'GET',
  path: '/secrets',
  responses: { 200: {} },
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
  return client.send(listSecretsOperation, input, options);
}

/** What `addSecret` takes. */
export type AddSecretInput = NoInput;

/** The data of `addSecret`'s success. */
export type AddSecretData = undefined;

/** Every answer of `addSecret`, told apart by `ok` and `status`. */
export type AddSecretResult =
  | Success<201, AddSecretData>
  | Success<Exclude<SuccessStatus, 201>, AddSecretData>
  | Failure<FailureStatus, unknown>;

/** The row of `addSecret` in the table that the client runs over. */
export const addSecretOperation: Operation<AddSecretInput, AddSecretResult> = {
  api: 'demo',
  name: 'secrets.addSecret',
  method: 'POST',
  path: '/secrets',
  responses: { 201: {} },
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
  return client.send(addSecretOperation, input, options);
}

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
 * // client: what createVault or createTransport gives
 * const result = await getStatus(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getStatus(client: Transport, input?: GetStatusInput, options?: RequestOptions): Promise<GetStatusResult> {
  return client.send(getStatusOperation, input, options);
}
