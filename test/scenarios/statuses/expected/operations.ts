// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type {
  ClientErrorStatus,
  Failure,
  FailureStatus,
  NoInput,
  OtherFailure,
  OtherSuccess,
  RedirectStatus,
  ServerErrorStatus,
  Success,
  SuccessStatus,
} from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { operations } from './schema.js';

/** What `explicitAndDefault` takes. */
export type ExplicitAndDefaultInput = NoInput;

/**
 * The data of `explicitAndDefault`'s success.
 *
 * @example
 * ```ts
 * const data: ExplicitAndDefaultData = await client.a.explicitAndDefault();
 * ```
 */
export type ExplicitAndDefaultData = operations['explicitAndDefault']['responses'][200]['content']['application/json'];

/**
 * Every answer of `explicitAndDefault`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ExplicitAndDefaultResult = await explicitAndDefault(client);
 * ```
 */
export type ExplicitAndDefaultResult =
  | Success<200, ExplicitAndDefaultData>
  | Failure<404, operations['explicitAndDefault']['responses'][404]['content']['application/json']>
  | OtherSuccess<200, ExplicitAndDefaultData>
  | OtherFailure<404, operations['explicitAndDefault']['responses']['default']['content']['application/json']>;

/** The row of `explicitAndDefault` in the table that the client runs over. */
export const explicitAndDefaultOperation: Operation<ExplicitAndDefaultInput, ExplicitAndDefaultResult> = {
  api: 'demo',
  name: 'a.explicitAndDefault',
  method: 'GET',
  path: '/a',
  responses: '200.json 404.json default.json',
};

/**
 * @returns 200: Done; 404: Missing; any other status: Failed
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await explicitAndDefault(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function explicitAndDefault(client: Transport, input?: ExplicitAndDefaultInput, options?: RequestOptions): Promise<ExplicitAndDefaultResult> {
  return client.send<ExplicitAndDefaultInput, ExplicitAndDefaultResult>(explicitAndDefaultOperation, input, options);
}

/** What `ranges` takes. */
export type RangesInput = NoInput;

/**
 * The data of `ranges`'s success.
 *
 * @example
 * ```ts
 * const data: RangesData = await client.b.ranges();
 * ```
 */
export type RangesData = operations['ranges']['responses'][201]['content']['application/json'] | undefined;

/**
 * Every answer of `ranges`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: RangesResult = await ranges(client);
 * ```
 */
export type RangesResult =
  | Success<201, operations['ranges']['responses'][201]['content']['application/json']>
  | OtherSuccess<201, undefined>
  | Failure<ClientErrorStatus, operations['ranges']['responses']['4XX']['content']['application/json']>
  | Failure<RedirectStatus, unknown>
  | Failure<ServerErrorStatus, unknown>;

/** The row of `ranges` in the table that the client runs over. */
export const rangesOperation: Operation<RangesInput, RangesResult> = {
  api: 'demo',
  name: 'b.ranges',
  method: 'GET',
  path: '/b',
  responses: '201.json 2XX 4XX.json',
};

/**
 * @returns 201: Made; 2XX: Done; 4XX: Refused
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await ranges(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function ranges(client: Transport, input?: RangesInput, options?: RequestOptions): Promise<RangesResult> {
  return client.send<RangesInput, RangesResult>(rangesOperation, input, options);
}

/** What `onlyDefault` takes. */
export type OnlyDefaultInput = NoInput;

/**
 * The data of `onlyDefault`'s success.
 *
 * @example
 * ```ts
 * const data: OnlyDefaultData = await client.c.onlyDefault();
 * ```
 */
export type OnlyDefaultData = operations['onlyDefault']['responses']['default']['content']['application/json'];

/**
 * Every answer of `onlyDefault`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: OnlyDefaultResult = await onlyDefault(client);
 * ```
 */
export type OnlyDefaultResult =
  | Success<SuccessStatus, OnlyDefaultData>
  | Failure<FailureStatus, operations['onlyDefault']['responses']['default']['content']['application/json']>;

/** The row of `onlyDefault` in the table that the client runs over. */
export const onlyDefaultOperation: Operation<OnlyDefaultInput, OnlyDefaultResult> = {
  api: 'demo',
  name: 'c.onlyDefault',
  method: 'GET',
  path: '/c',
  responses: 'default.json',
};

/**
 * @returns any other status: Whatever
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await onlyDefault(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function onlyDefault(client: Transport, input?: OnlyDefaultInput, options?: RequestOptions): Promise<OnlyDefaultResult> {
  return client.send<OnlyDefaultInput, OnlyDefaultResult>(onlyDefaultOperation, input, options);
}

/** What `nothingSaid` takes. */
export type NothingSaidInput = NoInput;

/**
 * The data of `nothingSaid`'s success.
 *
 * @example
 * ```ts
 * const data: NothingSaidData = await client.d.nothingSaid();
 * ```
 */
export type NothingSaidData = unknown;

/**
 * Every answer of `nothingSaid`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: NothingSaidResult = await nothingSaid(client);
 * ```
 */
export type NothingSaidResult =
  | Success<SuccessStatus, NothingSaidData>
  | Failure<FailureStatus, unknown>;

/** The row of `nothingSaid` in the table that the client runs over. */
export const nothingSaidOperation: Operation<NothingSaidInput, NothingSaidResult> = {
  api: 'demo',
  name: 'd.nothingSaid',
  method: 'GET',
  path: '/d',
  responses: {},
  accept: '',
};

/**
 * @returns
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await nothingSaid(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function nothingSaid(client: Transport, input?: NothingSaidInput, options?: RequestOptions): Promise<NothingSaidResult> {
  return client.send<NothingSaidInput, NothingSaidResult>(nothingSaidOperation, input, options);
}
