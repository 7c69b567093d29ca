// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { json } from '../runtime/json.js';
import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { S } from './schema.js';

/** What `xProcessExit6` takes. */
export interface XProcessExit6Input {
  path?: {
    /**
     * *\/
     *
     * @default "'; process.exit(11); '"
     */
    id?: string | undefined;
  };
  query?: {
    'q\'] | any; //'?: '\'; process.exit(12); \'' | '*/' | undefined;
  };
}

/**
 * The data of `xProcessExit6`'s success.
 *
 * @example
 * ```ts
 * const data: XProcessExit6Data = await client.aB.xProcessExit6();
 * ```
 */
export type XProcessExit6Data = S;

/**
 * Every answer of `xProcessExit6`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: XProcessExit6Result = await xProcessExit6(client);
 * ```
 */
export type XProcessExit6Result =
  | Success<200, XProcessExit6Data>
  | OtherSuccess<200, XProcessExit6Data>
  | Failure<FailureStatus, unknown>;

/** The row of `xProcessExit6` in the table that the client runs over. */
export const xProcessExit6Operation: Operation<XProcessExit6Input, XProcessExit6Result> = {
  api: 'demo',
  name: 'aB.xProcessExit6',
  method: 'GET',
  path: '/a\'; process.exit(5); \'/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, default: '\'; process.exit(11); \'' }, 'query.q\'] | any; //'],
  responses: { 200: { 'application/json; x=\'] | any; //': { codec: json } } },
  accept: 'application/json; x=\'] | any; //',
  security: [['k\'; process.exit(10)']],
};

/**
 * *\/ process.exit(7) /*
 *
 * \@deprecated
 * *\/
 * process.exit(8)
 *
 * Scopes: k'; process.exit(10) `*\/`.
 *
 * @returns 200: *\/ process.exit(13)
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await xProcessExit6(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function xProcessExit6(client: Transport, input?: XProcessExit6Input, options?: RequestOptions): Promise<XProcessExit6Result> {
  return client.send<XProcessExit6Input, XProcessExit6Result>(xProcessExit6Operation, input, options);
}
