// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { json } from '../runtime/json.js';
import { urlencoded } from '../runtime/urlencoded.js';
import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import { serializeParameter } from '../runtime/parameters.js';
import { serializePlain } from '../runtime/plain.js';
import type { Failure, FailureStatus, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { operations } from './schema.js';

/**
 * What `paths2` takes.
 *
 * @example
 * ```ts
 * const input: Paths2Input = {
 *   path: {
 *     simple: ['simple'],
 *     'simple-x': {},
 *     label: ['label'],
 *     'label*': {},
 *     matrix: ['matrix'],
 *     'matrix*': {},
 *     json: {},
 *   },
 * };
 * ```
 */
export interface Paths2Input {
  path: {
    simple: string[];
    'simple-x': operations['paths']['parameters']['path']['simple-x'];
    label: string[];
    'label*': operations['paths']['parameters']['path']['label*'];
    matrix: string[];
    'matrix*': operations['paths']['parameters']['path']['matrix*'];
    json: operations['paths']['parameters']['path']['json'];
  };
}

/**
 * The data of `paths2`'s success.
 *
 * @example
 * ```ts
 * const data: Paths2Data = await client.path.paths2(input);
 * ```
 */
export type Paths2Data = undefined;

/**
 * Every answer of `paths2`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: Paths2Result = await paths2(client, input);
 * ```
 */
export type Paths2Result =
  | Success<204, Paths2Data>
  | OtherSuccess<204, Paths2Data>
  | Failure<FailureStatus, unknown>;

/** The row of `paths2` in the table that the client runs over. */
export const paths2Operation: Operation<Paths2Input, Paths2Result> = {
  api: 'demo',
  name: 'path.paths2',
  method: 'GET',
  path: '/path/{simple}/{simple-x}/{label}{label*}/{matrix}{matrix*}/{json}',
  parameters: [
    { name: 'simple', in: 'path', write: serializePlain, required: true },
    { name: 'simple-x', in: 'path', explode: true, write: serializePlain, required: true },
    { name: 'label', in: 'path', style: 'label', write: serializeParameter, required: true },
    { name: 'label*', in: 'path', style: 'label', explode: true, write: serializeParameter, required: true },
    { name: 'matrix', in: 'path', style: 'matrix', write: serializeParameter, required: true },
    { name: 'matrix*', in: 'path', style: 'matrix', explode: true, write: serializeParameter, required: true },
    { name: 'json', in: 'path', content: { codec: json }, write: serializeParameter, required: true },
  ],
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await paths2(client, {
 *   path: {
 *     simple: ['simple'],
 *     'simple-x': {},
 *     label: ['label'],
 *     'label*': {},
 *     matrix: ['matrix'],
 *     'matrix*': {},
 *     json: {},
 *   },
 * });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function paths2(client: Transport, input: Paths2Input, options?: RequestOptions): Promise<Paths2Result> {
  return client.send<Paths2Input, Paths2Result>(paths2Operation, input, options);
}

/**
 * What `segments` takes.
 *
 * @example
 * ```ts
 * const input: SegmentsInput = { path: { name: 'name', type: 'pdf', from: 1, to: 1, a: 'a', b: 'b' }, query: { q: 1 } };
 * ```
 */
export interface SegmentsInput {
  path: {
    name: string;
    type: operations['segments']['parameters']['path']['type'];
    from: number;
    to: number;
    a: string;
    b: string;
  };
  query: {
    /** Of the operation */
    q: number;
    limit?: number | undefined;
  };
  header?: {
    q?: boolean | undefined;
  };
}

/**
 * The data of `segments`'s success.
 *
 * @example
 * ```ts
 * const data: SegmentsData = await client.files.segments(input);
 * ```
 */
export type SegmentsData = undefined;

/**
 * Every answer of `segments`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: SegmentsResult = await segments(client, input);
 * ```
 */
export type SegmentsResult =
  | Success<204, SegmentsData>
  | OtherSuccess<204, SegmentsData>
  | Failure<FailureStatus, unknown>;

/** The row of `segments` in the table that the client runs over. */
export const segmentsOperation: Operation<SegmentsInput, SegmentsResult> = {
  api: 'demo',
  name: 'files.segments',
  method: 'GET',
  path: '/files/{name}.{type}/{from}-{to}/{a}{b}',
  parameters: [
    'path.name',
    { name: 'type', in: 'path', write: serializePlain, required: true },
    'path.from',
    'path.to',
    'path.a',
    'path.b',
    { name: 'q', in: 'query', required: true },
    'query.limit',
    'header.q',
  ],
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await segments(client, { path: { name: 'name', type: 'pdf', from: 1, to: 1, a: 'a', b: 'b' }, query: { q: 1 } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function segments(client: Transport, input: SegmentsInput, options?: RequestOptions): Promise<SegmentsResult> {
  return client.send<SegmentsInput, SegmentsResult>(segmentsOperation, input, options);
}

/** What `queries` takes. */
export interface QueriesInput {
  query?: {
    form?: string[] | undefined;
    'form*'?: string[] | undefined;
    free?: NonNullable<operations['queries']['parameters']['query']>['free'] | undefined;
    space?: string[] | undefined;
    pipe?: string[] | undefined;
    deep?: NonNullable<operations['queries']['parameters']['query']>['deep'] | undefined;
    reserved?: string | undefined;
    empty?: NonNullable<operations['queries']['parameters']['query']>['empty'] | undefined;
    json?: NonNullable<operations['queries']['parameters']['query']>['json'] | undefined;
    text?: NonNullable<operations['queries']['parameters']['query']>['text'] | undefined;
    when?: string | undefined;
    bytes?: NonNullable<operations['queries']['parameters']['query']>['bytes'] | undefined;
    ['__proto__']?: string | undefined;
    constructor?: string | Object['constructor'] | undefined;
  };
}

/**
 * The data of `queries`'s success.
 *
 * @example
 * ```ts
 * const data: QueriesData = await client.query.queries();
 * ```
 */
export type QueriesData = undefined;

/**
 * Every answer of `queries`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: QueriesResult = await queries(client);
 * ```
 */
export type QueriesResult =
  | Success<204, QueriesData>
  | OtherSuccess<204, QueriesData>
  | Failure<FailureStatus, unknown>;

/** The row of `queries` in the table that the client runs over. */
export const queriesOperation: Operation<QueriesInput, QueriesResult> = {
  api: 'demo',
  name: 'query.queries',
  method: 'GET',
  path: '/query',
  parameters: [
    { name: 'form', in: 'query', explode: false, write: serializePlain },
    { name: 'form*', in: 'query', write: serializePlain },
    { name: 'free', in: 'query', write: serializePlain },
    { name: 'space', in: 'query', style: 'spaceDelimited', write: serializeParameter },
    { name: 'pipe', in: 'query', style: 'pipeDelimited', write: serializeParameter },
    { name: 'deep', in: 'query', style: 'deepObject', write: serializeParameter },
    { name: 'reserved', in: 'query', allowReserved: true, write: serializeParameter },
    'query.empty',
    { name: 'json', in: 'query', content: { codec: json }, write: serializeParameter },
    { name: 'text', in: 'query', write: serializePlain },
    'query.when',
    { name: 'bytes', in: 'query', write: serializePlain },
    'query.__proto__',
    'query.constructor',
  ],
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await queries(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function queries(client: Transport, input?: QueriesInput, options?: RequestOptions): Promise<QueriesResult> {
  return client.send<QueriesInput, QueriesResult>(queriesOperation, input, options);
}

/**
 * What `wholeForm` takes.
 *
 * @example
 * ```ts
 * const input: WholeFormInput = { query: { search: {} } };
 * ```
 */
export interface WholeFormInput {
  query: {
    /** The whole query. */
    search: operations['wholeForm']['parameters']['query']['search'];
  };
}

/**
 * The data of `wholeForm`'s success.
 *
 * @example
 * ```ts
 * const data: WholeFormData = await client.whole.wholeForm({ query: { search: {} } });
 * ```
 */
export type WholeFormData = undefined;

/**
 * Every answer of `wholeForm`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: WholeFormResult = await wholeForm(client, { query: { search: {} } });
 * ```
 */
export type WholeFormResult =
  | Success<204, WholeFormData>
  | OtherSuccess<204, WholeFormData>
  | Failure<FailureStatus, unknown>;

/** The row of `wholeForm` in the table that the client runs over. */
export const wholeFormOperation: Operation<WholeFormInput, WholeFormResult> = {
  api: 'demo',
  name: 'whole.wholeForm',
  method: 'GET',
  path: '/whole/form',
  parameters: [
    {
      name: 'search',
      in: 'query',
      content: { codec: urlencoded },
      whole: true,
      write: serializeParameter,
      required: true,
    },
  ],
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await wholeForm(client, { query: { search: {} } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function wholeForm(client: Transport, input: WholeFormInput, options?: RequestOptions): Promise<WholeFormResult> {
  return client.send<WholeFormInput, WholeFormResult>(wholeFormOperation, input, options);
}

/** What `wholeJson` takes. */
export interface WholeJsonInput {
  query?: {
    /** The whole query. */
    selector?: NonNullable<operations['wholeJson']['parameters']['query']>['selector'] | undefined;
  };
}

/**
 * The data of `wholeJson`'s success.
 *
 * @example
 * ```ts
 * const data: WholeJsonData = await client.whole.wholeJson();
 * ```
 */
export type WholeJsonData = undefined;

/**
 * Every answer of `wholeJson`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: WholeJsonResult = await wholeJson(client);
 * ```
 */
export type WholeJsonResult =
  | Success<204, WholeJsonData>
  | OtherSuccess<204, WholeJsonData>
  | Failure<FailureStatus, unknown>;

/** The row of `wholeJson` in the table that the client runs over. */
export const wholeJsonOperation: Operation<WholeJsonInput, WholeJsonResult> = {
  api: 'demo',
  name: 'whole.wholeJson',
  method: 'GET',
  path: '/whole/json',
  parameters: [{ name: 'selector', in: 'query', content: { codec: json }, whole: true, write: serializeParameter }],
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await wholeJson(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function wholeJson(client: Transport, input?: WholeJsonInput, options?: RequestOptions): Promise<WholeJsonResult> {
  return client.send<WholeJsonInput, WholeJsonResult>(wholeJsonOperation, input, options);
}

/** What `wholeText` takes. */
export interface WholeTextInput {
  query?: {
    /** The whole query. */
    selector?: NonNullable<operations['wholeText']['parameters']['query']>['selector'] | undefined;
  };
}

/**
 * The data of `wholeText`'s success.
 *
 * @example
 * ```ts
 * const data: WholeTextData = await client.whole.wholeText();
 * ```
 */
export type WholeTextData = undefined;

/**
 * Every answer of `wholeText`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: WholeTextResult = await wholeText(client);
 * ```
 */
export type WholeTextResult =
  | Success<204, WholeTextData>
  | OtherSuccess<204, WholeTextData>
  | Failure<FailureStatus, unknown>;

/** The row of `wholeText` in the table that the client runs over. */
export const wholeTextOperation: Operation<WholeTextInput, WholeTextResult> = {
  api: 'demo',
  name: 'whole.wholeText',
  method: 'GET',
  path: '/whole/text',
  parameters: [{ name: 'selector', in: 'query', whole: true, write: serializeParameter }],
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await wholeText(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function wholeText(client: Transport, input?: WholeTextInput, options?: RequestOptions): Promise<WholeTextResult> {
  return client.send<WholeTextInput, WholeTextResult>(wholeTextOperation, input, options);
}

/** What `heads` takes. */
export interface HeadsInput {
  header?: {
    'X-List'?: number[] | undefined;
    'X-Rgb'?: NonNullable<operations['heads']['parameters']['header']>['X-Rgb'] | undefined;
    'X-Json'?: NonNullable<operations['heads']['parameters']['header']>['X-Json'] | undefined;
  };
  cookie?: {
    list?: string[] | undefined;
    rgb?: NonNullable<operations['heads']['parameters']['cookie']>['rgb'] | undefined;
    own?: string | undefined;
  };
}

/**
 * The data of `heads`'s success.
 *
 * @example
 * ```ts
 * const data: HeadsData = await client.head.heads();
 * ```
 */
export type HeadsData = undefined;

/**
 * Every answer of `heads`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: HeadsResult = await heads(client);
 * ```
 */
export type HeadsResult =
  | Success<204, HeadsData>
  | OtherSuccess<204, HeadsData>
  | Failure<FailureStatus, unknown>;

/** The row of `heads` in the table that the client runs over. */
export const headsOperation: Operation<HeadsInput, HeadsResult> = {
  api: 'demo',
  name: 'head.heads',
  method: 'GET',
  path: '/head',
  parameters: [
    { name: 'X-List', in: 'header', write: serializePlain },
    { name: 'X-Rgb', in: 'header', explode: true, write: serializePlain },
    { name: 'X-Json', in: 'header', content: { codec: json }, write: serializeParameter },
    { name: 'list', in: 'cookie', write: serializePlain },
    { name: 'rgb', in: 'cookie', style: 'cookie', write: serializeParameter },
    { name: 'own', in: 'cookie', style: 'cookie', write: serializeParameter },
  ],
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await heads(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function heads(client: Transport, input?: HeadsInput, options?: RequestOptions): Promise<HeadsResult> {
  return client.send<HeadsInput, HeadsResult>(headsOperation, input, options);
}

/**
 * What `odd` takes.
 *
 * @example
 * ```ts
 * const input: OddInput = { path: { known: 'known', unknown: 'unknown' } };
 * ```
 */
export interface OddInput {
  path: {
    known: string;
    unknown: string;
  };
  query?: {
    twice?: number | undefined;
    nested?: NonNullable<operations['odd']['parameters']['query']>['nested'] | undefined;
    both?: NonNullable<operations['odd']['parameters']['query']>['both'] | undefined;
    odd?: NonNullable<operations['odd']['parameters']['query']>['odd'] | undefined;
    /** The whole query. */
    whole?: NonNullable<operations['odd']['parameters']['query']>['whole'] | undefined;
  };
}

/**
 * The data of `odd`'s success.
 *
 * @example
 * ```ts
 * const data: OddData = await client.odd.odd({ path: { known: 'known', unknown: 'unknown' } });
 * ```
 */
export type OddData = undefined;

/**
 * Every answer of `odd`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: OddResult = await odd(client, { path: { known: 'known', unknown: 'unknown' } });
 * ```
 */
export type OddResult =
  | Success<204, OddData>
  | OtherSuccess<204, OddData>
  | Failure<FailureStatus, unknown>;

/** The row of `odd` in the table that the client runs over. */
export const oddOperation: Operation<OddInput, OddResult> = {
  api: 'demo',
  name: 'odd.odd',
  method: 'GET',
  path: '/odd/{known}/{unknown}',
  parameters: [
    'path.known',
    'path.unknown',
    'query.twice',
    { name: 'nested', in: 'query', write: serializePlain },
    { name: 'both', in: 'query', content: { codec: json }, write: serializeParameter },
    { name: 'odd', in: 'query', write: serializePlain },
    { name: 'whole', in: 'query', whole: true, write: serializeParameter },
  ],
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await odd(client, { path: { known: 'known', unknown: 'unknown' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function odd(client: Transport, input: OddInput, options?: RequestOptions): Promise<OddResult> {
  return client.send<OddInput, OddResult>(oddOperation, input, options);
}

/**
 * What `odder` takes.
 *
 * @example
 * ```ts
 * const input: OdderInput = { path: { known: 'known', unknown: 'unknown' } };
 * ```
 */
export interface OdderInput {
  path: {
    known: string;
    unknown: string;
  };
}

/**
 * The data of `odder`'s success.
 *
 * @example
 * ```ts
 * const data: OdderData = await client.odd.odder({ path: { known: 'known', unknown: 'unknown' } });
 * ```
 */
export type OdderData = undefined;

/**
 * Every answer of `odder`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: OdderResult = await odder(client, { path: { known: 'known', unknown: 'unknown' } });
 * ```
 */
export type OdderResult =
  | Success<204, OdderData>
  | OtherSuccess<204, OdderData>
  | Failure<FailureStatus, unknown>;

/** The row of `odder` in the table that the client runs over. */
export const odderOperation: Operation<OdderInput, OdderResult> = {
  api: 'demo',
  name: 'odd.odder',
  method: 'PUT',
  path: '/odd/{known}/{unknown}',
  parameters: 'path.known path.unknown',
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await odder(client, { path: { known: 'known', unknown: 'unknown' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function odder(client: Transport, input: OdderInput, options?: RequestOptions): Promise<OdderResult> {
  return client.send<OdderInput, OdderResult>(odderOperation, input, options);
}

/** What `fragment` takes. */
export interface FragmentInput {
  query?: {
    limit?: number | undefined;
  };
}

/**
 * The data of `fragment`'s success.
 *
 * @example
 * ```ts
 * const data: FragmentData = await client.fragmentPart.fragment();
 * ```
 */
export type FragmentData = undefined;

/**
 * Every answer of `fragment`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: FragmentResult = await fragment(client);
 * ```
 */
export type FragmentResult =
  | Success<204, FragmentData>
  | OtherSuccess<204, FragmentData>
  | Failure<FailureStatus, unknown>;

/** The row of `fragment` in the table that the client runs over. */
export const fragmentOperation: Operation<FragmentInput, FragmentResult> = {
  api: 'demo',
  name: 'fragmentPart.fragment',
  method: 'GET',
  path: '/fragment#part',
  parameters: 'query.limit',
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await fragment(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function fragment(client: Transport, input?: FragmentInput, options?: RequestOptions): Promise<FragmentResult> {
  return client.send<FragmentInput, FragmentResult>(fragmentOperation, input, options);
}
