// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, NoInput, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { DemoError } from './schema.js';

/**
 * What `getUsersByIdPosts` takes.
 *
 * @example
 * ```ts
 * const input: GetUsersByIdPostsInput = { path: { id: 'id' } };
 * ```
 */
export interface GetUsersByIdPostsInput {
  path: {
    id: string;
  };
}

/**
 * The data of `getUsersByIdPosts`'s success.
 *
 * @example
 * ```ts
 * const data: GetUsersByIdPostsData = await client.userPosts.getUsersByIdPosts({ path: { id: 'id' } });
 * ```
 */
export type GetUsersByIdPostsData = undefined;

/**
 * Every answer of `getUsersByIdPosts`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetUsersByIdPostsResult = await getUsersByIdPosts(client, { path: { id: 'id' } });
 * ```
 */
export type GetUsersByIdPostsResult =
  | Success<200, GetUsersByIdPostsData>
  | OtherSuccess<200, GetUsersByIdPostsData>
  | Failure<FailureStatus, unknown>;

/** The row of `getUsersByIdPosts` in the table that the client runs over. */
export const getUsersByIdPostsOperation: Operation<GetUsersByIdPostsInput, GetUsersByIdPostsResult> = {
  api: 'demo',
  name: 'userPosts.getUsersByIdPosts',
  method: 'GET',
  path: '/users/{id}/posts',
  parameters: 'path.id',
  responses: '200',
  accept: '',
};

/**
 * @returns 200: Posts
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getUsersByIdPosts(client, { path: { id: 'id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getUsersByIdPosts(client: Transport, input: GetUsersByIdPostsInput, options?: RequestOptions): Promise<GetUsersByIdPostsResult> {
  return client.send<GetUsersByIdPostsInput, GetUsersByIdPostsResult>(getUsersByIdPostsOperation, input, options);
}

/** What `list` takes. */
export type ListInput = NoInput;

/**
 * The data of `list`'s success.
 *
 * @example
 * ```ts
 * const data: ListData = await client.constructor_.list();
 * ```
 */
export type ListData = DemoError;

/**
 * Every answer of `list`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListResult = await list(client);
 * ```
 */
export type ListResult =
  | Success<200, ListData>
  | OtherSuccess<200, ListData>
  | Failure<FailureStatus, unknown>;

/** The row of `list` in the table that the client runs over. */
export const listOperation: Operation<ListInput, ListResult> = {
  api: 'demo',
  name: 'constructor_.list',
  method: 'GET',
  path: '/users',
  responses: '200.json',
};

/**
 * @returns 200: Users
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await list(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function list(client: Transport, input?: ListInput, options?: RequestOptions): Promise<ListResult> {
  return client.send<ListInput, ListResult>(listOperation, input, options);
}

/** What `list2` takes. */
export type List2Input = NoInput;

/**
 * The data of `list2`'s success.
 *
 * @example
 * ```ts
 * const data: List2Data = await client.constructor_.list2();
 * ```
 */
export type List2Data = undefined;

/**
 * Every answer of `list2`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: List2Result = await list2(client);
 * ```
 */
export type List2Result =
  | Success<200, List2Data>
  | OtherSuccess<200, List2Data>
  | Failure<FailureStatus, unknown>;

/** The row of `list2` in the table that the client runs over. */
export const list2Operation: Operation<List2Input, List2Result> = {
  api: 'demo',
  name: 'constructor_.list2',
  method: 'POST',
  path: '/users',
  responses: '200',
  accept: '',
};

/**
 * @returns 200: Made
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await list2(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function list2(client: Transport, input?: List2Input, options?: RequestOptions): Promise<List2Result> {
  return client.send<List2Input, List2Result>(list2Operation, input, options);
}

/** What `delete_` takes. */
export type DeleteInput = NoInput;

/**
 * The data of `delete_`'s success.
 *
 * @example
 * ```ts
 * const data: DeleteData = await client.http_.delete();
 * ```
 */
export type DeleteData = undefined;

/**
 * Every answer of `delete_`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: DeleteResult = await delete_(client);
 * ```
 */
export type DeleteResult =
  | Success<200, DeleteData>
  | OtherSuccess<200, DeleteData>
  | Failure<FailureStatus, unknown>;

/** The row of `delete_` in the table that the client runs over. */
export const deleteOperation: Operation<DeleteInput, DeleteResult> = {
  api: 'demo',
  name: 'http_.delete',
  method: 'DELETE',
  path: '/users',
  responses: '200',
  accept: '',
};

/**
 * @returns 200: Gone
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await delete_(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function delete_(client: Transport, input?: DeleteInput, options?: RequestOptions): Promise<DeleteResult> {
  return client.send<DeleteInput, DeleteResult>(deleteOperation, input, options);
}
