// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { decodeHeaders } from '../runtime/headers.js';
import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type {
  ClientErrorStatus,
  Failure,
  FailureStatus,
  FailureWithHeaders,
  NoInput,
  RedirectStatus,
  ServerErrorStatus,
  SuccessStatus,
  SuccessWithHeaders,
} from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { operations } from './schema.js';

/** What `listItems` takes. */
export type ListItemsInput = NoInput;

/**
 * The data of `listItems`'s success.
 *
 * @example
 * ```ts
 * const data: ListItemsData = await client.items.listItems();
 * ```
 */
export type ListItemsData = operations['listItems']['responses'][200]['content']['application/json'];

/** The headers of `listItems`'s answers, by the answer that the document describes. */
export interface ListItemsHeaders {
  200: {
    /** Calls left in this hour */
    'X-Rate-Limit'?: operations['listItems']['responses'][200]['headers']['X-Rate-Limit'] | undefined;
    'X-Ratio'?: operations['listItems']['responses'][200]['headers']['X-Ratio'] | undefined;
    'X-More'?: operations['listItems']['responses'][200]['headers']['X-More'] | undefined;
    'X-Order'?: operations['listItems']['responses'][200]['headers']['X-Order'] | undefined;
    'X-Tags'?: operations['listItems']['responses'][200]['headers']['X-Tags'] | undefined;
    'X-Box'?: operations['listItems']['responses'][200]['headers']['X-Box'] | undefined;
    'X-Meta'?: NonNullable<operations['listItems']['responses'][200]['headers']['X-Meta']>['application/json'] | undefined;
    /** No header can be written like this */
    'X-Matrix'?: string | undefined;
    'Set-Cookie'?: string[] | undefined;
    /** @deprecated */
    ['__proto__']?: operations['listItems']['responses'][200]['headers']['__proto__'] | undefined;
  };
  '4XX': {
    'Retry-After'?: operations['listItems']['responses']['4XX']['headers']['Retry-After'] | undefined;
  };
  default: {
    'X-Trace'?: operations['listItems']['responses']['default']['headers']['X-Trace'] | undefined;
  };
}

/**
 * Every answer of `listItems`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListItemsResult = await listItems(client);
 * ```
 */
export type ListItemsResult =
  | SuccessWithHeaders<200, ListItemsData, ListItemsHeaders[200]>
  | FailureWithHeaders<ClientErrorStatus, operations['listItems']['responses']['4XX']['content']['application/json'], ListItemsHeaders['4XX']>
  | SuccessWithHeaders<Exclude<SuccessStatus, 200>, ListItemsData, ListItemsHeaders[200]>
  | FailureWithHeaders<RedirectStatus, unknown, ListItemsHeaders['default']>
  | FailureWithHeaders<ServerErrorStatus, unknown, ListItemsHeaders['default']>;

/** The row of `listItems` in the table that the client runs over. */
export const listItemsOperation: Operation<ListItemsInput, ListItemsResult> = {
  api: 'demo',
  name: 'items.listItems',
  method: 'GET',
  path: '/items',
  responses: '200.json 4XX.json default',
  headers: {
    decode: decodeHeaders,
    answers: {
      200: {
        'X-Rate-Limit': { type: 'integer' },
        'X-Ratio': { type: 'number' },
        'X-More': { type: 'boolean' },
        'X-Order': { type: 'string' },
        'X-Tags': { type: 'array', items: 'string' },
        'X-Box': { type: 'object', explode: true, properties: { width: 'integer', unit: 'string' } },
        'X-Meta': { type: 'json' },
        'X-Matrix': { type: 'string' },
        'Set-Cookie': { type: 'cookies' },
        ['__proto__']: { type: 'integer' },
      },
      '4XX': { 'Retry-After': { type: 'integer' } },
      default: { 'X-Trace': { type: 'string' } },
    },
  },
};

/**
 * @returns 200: Items; 4XX: Refused; any other status: Anything else
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await listItems(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listItems(client: Transport, input?: ListItemsInput, options?: RequestOptions): Promise<ListItemsResult> {
  return client.send<ListItemsInput, ListItemsResult>(listItemsOperation, input, options);
}

/** What `countItems` takes. */
export type CountItemsInput = NoInput;

/**
 * The data of `countItems`'s success.
 *
 * @example
 * ```ts
 * const data: CountItemsData = await client.items.countItems();
 * ```
 */
export type CountItemsData = undefined;

/** The headers of `countItems`'s answers, by the answer that the document describes. */
export interface CountItemsHeaders {
  204: {
    'X-Total'?: operations['countItems']['responses'][204]['headers']['X-Total'] | undefined;
  };
}

/**
 * Every answer of `countItems`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: CountItemsResult = await countItems(client);
 * ```
 */
export type CountItemsResult =
  | SuccessWithHeaders<204, CountItemsData, CountItemsHeaders[204]>
  | SuccessWithHeaders<Exclude<SuccessStatus, 204>, CountItemsData, CountItemsHeaders[204]>
  | Failure<FailureStatus, unknown>;

/** The row of `countItems` in the table that the client runs over. */
export const countItemsOperation: Operation<CountItemsInput, CountItemsResult> = {
  api: 'demo',
  name: 'items.countItems',
  method: 'HEAD',
  path: '/items',
  responses: '204',
  accept: '',
  headers: { decode: decodeHeaders, answers: { 204: { 'X-Total': { type: 'integer' } } } },
};

/**
 * @returns 204: How many
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await countItems(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function countItems(client: Transport, input?: CountItemsInput, options?: RequestOptions): Promise<CountItemsResult> {
  return client.send<CountItemsInput, CountItemsResult>(countItemsOperation, input, options);
}
