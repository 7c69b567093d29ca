// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, NoInput, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { operations } from './schema.js';

/** What `listPets` takes. */
export interface ListPetsInput {
  query?: {
    skip?: number | undefined;
  };
}

/**
 * The data of `listPets`'s success.
 *
 * @example
 * ```ts
 * const data: ListPetsData = await client.pets.listPets();
 * ```
 */
export type ListPetsData = operations['listPets']['responses'][200]['content']['application/json'];

/**
 * Every answer of `listPets`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListPetsResult = await listPets(client);
 * ```
 */
export type ListPetsResult =
  | Success<200, ListPetsData>
  | OtherSuccess<200, ListPetsData>
  | Failure<FailureStatus, unknown>;

/** The row of `listPets` in the table that the client runs over. */
export const listPetsOperation: Operation<ListPetsInput, ListPetsResult> = {
  api: 'demo',
  name: 'pets.listPets',
  method: 'GET',
  path: '/by-offset',
  parameters: 'query.skip',
  responses: '200.json',
};

/**
 * List pets.
 *
 * @returns 200: Pets
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await listPets(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listPets(client: Transport, input?: ListPetsInput, options?: RequestOptions): Promise<ListPetsResult> {
  return client.send<ListPetsInput, ListPetsResult>(listPetsOperation, input, options);
}

/**
 * What `owners` takes.
 *
 * @example
 * ```ts
 * const input: OwnersInput = { query: { kind: 'kind' } };
 * ```
 */
export interface OwnersInput {
  query: {
    from?: string | undefined;
    size?: number | undefined;
    kind: string;
  };
}

/**
 * The data of `owners`'s success.
 *
 * @example
 * ```ts
 * const data: OwnersData = await client.pets.owners({ query: { kind: 'kind' } });
 * ```
 */
export type OwnersData = operations['owners']['responses'][200]['content']['application/json'];

/**
 * Every answer of `owners`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: OwnersResult = await owners(client, { query: { kind: 'kind' } });
 * ```
 */
export type OwnersResult =
  | Success<200, OwnersData>
  | OtherSuccess<200, OwnersData>
  | Failure<FailureStatus, unknown>;

/** The row of `owners` in the table that the client runs over. */
export const ownersOperation: Operation<OwnersInput, OwnersResult> = {
  api: 'demo',
  name: 'pets.owners',
  method: 'GET',
  path: '/by-next',
  parameters: ['query.from', 'query.size', { name: 'kind', in: 'query', required: true }],
  responses: '200.json',
};

/**
 * @returns 200: Owners
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await owners(client, { query: { kind: 'kind' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function owners(client: Transport, input: OwnersInput, options?: RequestOptions): Promise<OwnersResult> {
  return client.send<OwnersInput, OwnersResult>(ownersOperation, input, options);
}

/** What `getVisits` takes. */
export interface GetVisitsInput {
  query?: {
    since?: string | undefined;
    sort?: 'up' | 'down' | undefined;
  };
}

/**
 * The data of `getVisits`'s success.
 *
 * @example
 * ```ts
 * const data: GetVisitsData = await client.visits.getVisits();
 * ```
 */
export type GetVisitsData = operations['getVisits']['responses'][200]['content']['application/json'];

/**
 * Every answer of `getVisits`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetVisitsResult = await getVisits(client);
 * ```
 */
export type GetVisitsResult =
  | Success<200, GetVisitsData>
  | OtherSuccess<200, GetVisitsData>
  | Failure<FailureStatus, unknown>;

/** The row of `getVisits` in the table that the client runs over. */
export const getVisitsOperation: Operation<GetVisitsInput, GetVisitsResult> = {
  api: 'demo',
  name: 'visits.getVisits',
  method: 'GET',
  path: '/by-last',
  parameters: 'query.since query.sort',
  responses: '200.json',
};

/**
 * @returns 200: Visits
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getVisits(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getVisits(client: Transport, input?: GetVisitsInput, options?: RequestOptions): Promise<GetVisitsResult> {
  return client.send<GetVisitsInput, GetVisitsResult>(getVisitsOperation, input, options);
}

/**
 * What `getJob` takes.
 *
 * @example
 * ```ts
 * const input: GetJobInput = { path: { id: 'id' } };
 * ```
 */
export interface GetJobInput {
  path: {
    id: string;
  };
}

/**
 * The data of `getJob`'s success.
 *
 * @example
 * ```ts
 * const data: GetJobData = await client.jobs.getJob({ path: { id: 'id' } });
 * ```
 */
export type GetJobData = operations['getJob']['responses'][200]['content']['application/json'];

/**
 * Every answer of `getJob`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetJobResult = await getJob(client, { path: { id: 'id' } });
 * ```
 */
export type GetJobResult =
  | Success<200, GetJobData>
  | OtherSuccess<200, GetJobData>
  | Failure<FailureStatus, unknown>;

/** The row of `getJob` in the table that the client runs over. */
export const getJobOperation: Operation<GetJobInput, GetJobResult> = {
  api: 'demo',
  name: 'jobs.getJob',
  method: 'GET',
  path: '/jobs/{id}',
  parameters: 'path.id',
  responses: '200.json',
};

/**
 * Show a job
 *
 * @returns 200: A job
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getJob(client, { path: { id: 'id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getJob(client: Transport, input: GetJobInput, options?: RequestOptions): Promise<GetJobResult> {
  return client.send<GetJobInput, GetJobResult>(getJobOperation, input, options);
}

/**
 * What `putJob` takes.
 *
 * @example
 * ```ts
 * const input: PutJobInput = { path: { id: 'id' } };
 * ```
 */
export interface PutJobInput {
  path: {
    id: string;
  };
}

/**
 * The data of `putJob`'s success.
 *
 * @example
 * ```ts
 * const data: PutJobData = await client.jobs.putJob({ path: { id: 'id' } });
 * ```
 */
export type PutJobData = operations['putJob']['responses'][200]['content']['application/json'];

/**
 * Every answer of `putJob`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: PutJobResult = await putJob(client, { path: { id: 'id' } });
 * ```
 */
export type PutJobResult =
  | Success<200, PutJobData>
  | OtherSuccess<200, PutJobData>
  | Failure<FailureStatus, unknown>;

/** The row of `putJob` in the table that the client runs over. */
export const putJobOperation: Operation<PutJobInput, PutJobResult> = {
  api: 'demo',
  name: 'jobs.putJob',
  method: 'PUT',
  path: '/jobs/{id}',
  parameters: 'path.id',
  responses: '200.json',
};

/**
 * @returns 200: A job
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await putJob(client, { path: { id: 'id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function putJob(client: Transport, input: PutJobInput, options?: RequestOptions): Promise<PutJobResult> {
  return client.send<PutJobInput, PutJobResult>(putJobOperation, input, options);
}

/** What `wrong1` takes. */
export type Wrong1Input = NoInput;

/**
 * The data of `wrong1`'s success.
 *
 * @example
 * ```ts
 * const data: Wrong1Data = await client.wrong.wrong1();
 * ```
 */
export type Wrong1Data = operations['wrong1']['responses'][200]['content']['application/json'];

/**
 * Every answer of `wrong1`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: Wrong1Result = await wrong1(client);
 * ```
 */
export type Wrong1Result =
  | Success<200, Wrong1Data>
  | OtherSuccess<200, Wrong1Data>
  | Failure<FailureStatus, unknown>;

/** The row of `wrong1` in the table that the client runs over. */
export const wrong1Operation: Operation<Wrong1Input, Wrong1Result> = {
  api: 'demo',
  name: 'wrong.wrong1',
  method: 'GET',
  path: '/wrong/1',
  responses: '200.json',
};

/**
 * @returns 200: A job
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await wrong1(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function wrong1(client: Transport, input?: Wrong1Input, options?: RequestOptions): Promise<Wrong1Result> {
  return client.send<Wrong1Input, Wrong1Result>(wrong1Operation, input, options);
}

/** What `wrong2` takes. */
export interface Wrong2Input {
  query?: {
    skip?: number | undefined;
  };
}

/**
 * The data of `wrong2`'s success.
 *
 * @example
 * ```ts
 * const data: Wrong2Data = await client.wrong.wrong2();
 * ```
 */
export type Wrong2Data = operations['wrong2']['responses'][200]['content']['application/json'];

/**
 * Every answer of `wrong2`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: Wrong2Result = await wrong2(client);
 * ```
 */
export type Wrong2Result =
  | Success<200, Wrong2Data>
  | OtherSuccess<200, Wrong2Data>
  | Failure<FailureStatus, unknown>;

/** The row of `wrong2` in the table that the client runs over. */
export const wrong2Operation: Operation<Wrong2Input, Wrong2Result> = {
  api: 'demo',
  name: 'wrong.wrong2',
  method: 'GET',
  path: '/wrong/2',
  parameters: 'query.skip',
  responses: '200.json',
};

/**
 * @returns 200: A job
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await wrong2(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function wrong2(client: Transport, input?: Wrong2Input, options?: RequestOptions): Promise<Wrong2Result> {
  return client.send<Wrong2Input, Wrong2Result>(wrong2Operation, input, options);
}

/** What `wrong3` takes. */
export interface Wrong3Input {
  query?: {
    skip?: number | undefined;
  };
}

/**
 * The data of `wrong3`'s success.
 *
 * @example
 * ```ts
 * const data: Wrong3Data = await client.wrong.wrong3();
 * ```
 */
export type Wrong3Data = operations['wrong3']['responses'][200]['content']['application/json'];

/**
 * Every answer of `wrong3`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: Wrong3Result = await wrong3(client);
 * ```
 */
export type Wrong3Result =
  | Success<200, Wrong3Data>
  | OtherSuccess<200, Wrong3Data>
  | Failure<FailureStatus, unknown>;

/** The row of `wrong3` in the table that the client runs over. */
export const wrong3Operation: Operation<Wrong3Input, Wrong3Result> = {
  api: 'demo',
  name: 'wrong.wrong3',
  method: 'GET',
  path: '/wrong/3',
  parameters: 'query.skip',
  responses: '200.json',
};

/**
 * @returns 200: A job
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await wrong3(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function wrong3(client: Transport, input?: Wrong3Input, options?: RequestOptions): Promise<Wrong3Result> {
  return client.send<Wrong3Input, Wrong3Result>(wrong3Operation, input, options);
}

/** What `wrong4` takes. */
export interface Wrong4Input {
  query?: {
    skip?: number | undefined;
  };
}

/**
 * The data of `wrong4`'s success.
 *
 * @example
 * ```ts
 * const data: Wrong4Data = await client.wrong.wrong4();
 * ```
 */
export type Wrong4Data = operations['wrong4']['responses'][200]['content']['application/json'];

/**
 * Every answer of `wrong4`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: Wrong4Result = await wrong4(client);
 * ```
 */
export type Wrong4Result =
  | Success<200, Wrong4Data>
  | OtherSuccess<200, Wrong4Data>
  | Failure<FailureStatus, unknown>;

/** The row of `wrong4` in the table that the client runs over. */
export const wrong4Operation: Operation<Wrong4Input, Wrong4Result> = {
  api: 'demo',
  name: 'wrong.wrong4',
  method: 'GET',
  path: '/wrong/4',
  parameters: 'query.skip',
  responses: '200.json',
};

/**
 * @returns 200: A job
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await wrong4(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function wrong4(client: Transport, input?: Wrong4Input, options?: RequestOptions): Promise<Wrong4Result> {
  return client.send<Wrong4Input, Wrong4Result>(wrong4Operation, input, options);
}

/** What `wrong5` takes. */
export type Wrong5Input = NoInput;

/**
 * The data of `wrong5`'s success.
 *
 * @example
 * ```ts
 * const data: Wrong5Data = await client.wrong.wrong5();
 * ```
 */
export type Wrong5Data = operations['wrong5']['responses'][200]['content']['application/json'];

/**
 * Every answer of `wrong5`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: Wrong5Result = await wrong5(client);
 * ```
 */
export type Wrong5Result =
  | Success<200, Wrong5Data>
  | OtherSuccess<200, Wrong5Data>
  | Failure<FailureStatus, unknown>;

/** The row of `wrong5` in the table that the client runs over. */
export const wrong5Operation: Operation<Wrong5Input, Wrong5Result> = {
  api: 'demo',
  name: 'wrong.wrong5',
  method: 'GET',
  path: '/wrong/5',
  responses: '200.json',
};

/**
 * @returns 200: A job
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await wrong5(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function wrong5(client: Transport, input?: Wrong5Input, options?: RequestOptions): Promise<Wrong5Result> {
  return client.send<Wrong5Input, Wrong5Result>(wrong5Operation, input, options);
}

/** What `wrong6` takes. */
export type Wrong6Input = NoInput;

/**
 * The data of `wrong6`'s success.
 *
 * @example
 * ```ts
 * const data: Wrong6Data = await client.wrong.wrong6();
 * ```
 */
export type Wrong6Data = operations['wrong6']['responses'][200]['content']['application/json'];

/**
 * Every answer of `wrong6`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: Wrong6Result = await wrong6(client);
 * ```
 */
export type Wrong6Result =
  | Success<200, Wrong6Data>
  | OtherSuccess<200, Wrong6Data>
  | Failure<FailureStatus, unknown>;

/** The row of `wrong6` in the table that the client runs over. */
export const wrong6Operation: Operation<Wrong6Input, Wrong6Result> = {
  api: 'demo',
  name: 'wrong.wrong6',
  method: 'GET',
  path: '/wrong/6',
  responses: '200.json',
};

/**
 * @returns 200: A job
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await wrong6(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function wrong6(client: Transport, input?: Wrong6Input, options?: RequestOptions): Promise<Wrong6Result> {
  return client.send<Wrong6Input, Wrong6Result>(wrong6Operation, input, options);
}
