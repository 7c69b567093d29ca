// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { operations } from './schema.js';

/**
 * What `getFax` takes.
 *
 * @example
 * ```ts
 * const input: GetFaxInput = { path: { fax_id: 'fax_id' } };
 * ```
 */
export interface GetFaxInput {
  path: {
    /**
     * Whose fax
     *
     * @default "self"
     */
    user_id?: string | undefined;
    fax_id: string;
  };
  query?: {
    /** @default 50 */
    limit?: number | undefined;
  };
}

/**
 * The data of `getFax`'s success.
 *
 * @example
 * ```ts
 * const data: GetFaxData = await client.faxes.getFax({ path: { fax_id: 'fax_id' } });
 * ```
 */
export type GetFaxData = operations['getFax']['responses'][200]['content']['application/json'];

/**
 * Every answer of `getFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetFaxResult = await getFax(client, { path: { fax_id: 'fax_id' } });
 * ```
 */
export type GetFaxResult =
  | Success<200, GetFaxData>
  | OtherSuccess<200, GetFaxData>
  | Failure<FailureStatus, unknown>;

/** The row of `getFax` in the table that the client runs over. */
export const getFaxOperation: Operation<GetFaxInput, GetFaxResult> = {
  api: 'demo',
  name: 'faxes.getFax',
  method: 'GET',
  path: '/accounts/{user_id}/faxes/{fax_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.fax_id', 'query.limit'],
  responses: '200.json',
};

/**
 * One fax
 *
 * @returns 200: The fax
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getFax(client, { path: { fax_id: 'fax_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getFax(client: Transport, input: GetFaxInput, options?: RequestOptions): Promise<GetFaxResult> {
  return client.send<GetFaxInput, GetFaxResult>(getFaxOperation, input, options);
}

/** What `getAccount` takes. */
export interface GetAccountInput {
  path?: {
    /** @default "self" */
    user_id?: string | undefined;
  };
}

/**
 * The data of `getAccount`'s success.
 *
 * @example
 * ```ts
 * const data: GetAccountData = await client.accounts.getAccount();
 * ```
 */
export type GetAccountData = undefined;

/**
 * Every answer of `getAccount`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetAccountResult = await getAccount(client);
 * ```
 */
export type GetAccountResult =
  | Success<204, GetAccountData>
  | OtherSuccess<204, GetAccountData>
  | Failure<FailureStatus, unknown>;

/** The row of `getAccount` in the table that the client runs over. */
export const getAccountOperation: Operation<GetAccountInput, GetAccountResult> = {
  api: 'demo',
  name: 'accounts.getAccount',
  method: 'GET',
  path: '/accounts/{user_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }],
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Nothing
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getAccount(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getAccount(client: Transport, input?: GetAccountInput, options?: RequestOptions): Promise<GetAccountResult> {
  return client.send<GetAccountInput, GetAccountResult>(getAccountOperation, input, options);
}
