// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { convertedJson } from '../runtime/convert/json.js';
import { convertedXmlAnswer } from '../runtime/convert/xml-answer.js';
import { convertedXmlRequest } from '../runtime/convert/xml-request.js';
import { json } from '../runtime/json.js';
import { text } from '../runtime/text.js';
import { urlencoded } from '../runtime/urlencoded.js';
import { pickMedia } from '../runtime/choose-media.js';
import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import { serializePlain } from '../runtime/plain.js';
import type { Failure, FailureStatus, NoInput, OtherFailure, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { Fax, FaxJson, Log, Problem, operations } from './schema.js';
import { serializeConverted } from '../runtime/convert/parameter.js';
import * as conversions from './conversions.js';
import { logRoot } from './shapes.js';

/**
 * What `sendFax` takes.
 *
 * @example
 * ```ts
 * const input: SendFaxInput = { body: { id: 1n } };
 * ```
 */
export interface SendFaxInput {
  body: Fax;
}

/**
 * The data of `sendFax`'s success.
 *
 * @example
 * ```ts
 * const data: SendFaxData = await client.faxes.sendFax({ body: { id: 1n } });
 * ```
 */
export type SendFaxData = Fax;

/**
 * Every answer of `sendFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: SendFaxResult = await sendFax(client, { body: { id: 1n } });
 * ```
 */
export type SendFaxResult =
  | Success<200, SendFaxData>
  | Failure<409, Problem>
  | OtherSuccess<200, SendFaxData>
  | OtherFailure<409, unknown>;

/** The row of `sendFax` in the table that the client runs over. */
export const sendFaxOperation: Operation<SendFaxInput, SendFaxResult> = {
  api: 'demo',
  name: 'faxes.sendFax',
  method: 'POST',
  path: '/faxes',
  body: {
    required: true,
    content: { 'application/json': { codec: convertedJson, conversion: conversions.faxConversion } },
  },
  responses: {
    200: { 'application/json': { codec: convertedJson, conversion: conversions.faxConversion } },
    409: { 'application/problem+json': { codec: json } },
  },
  accept: 'application/json, application/problem+json',
};

/**
 * @returns 200: The fax as it stands; 409: Nothing in it is a date
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await sendFax(client, { body: { id: 1n } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function sendFax(client: Transport, input: SendFaxInput, options?: RequestOptions): Promise<SendFaxResult> {
  return client.send<SendFaxInput, SendFaxResult>(sendFaxOperation, input, options);
}

/**
 * What `listFaxes` takes.
 *
 * @example
 * ```ts
 * const input: ListFaxesInput = { query: { until: new Date('2024-01-31T09:30:00Z') } };
 * ```
 */
export interface ListFaxesInput {
  query: {
    since?: operations['listFaxes']['parameters']['query']['since'] | undefined;
    until: operations['listFaxes']['parameters']['query']['until'];
    ids?: operations['listFaxes']['parameters']['query']['ids'] | undefined;
  };
  /** The media type to ask for. */
  accept?: 'application/json' | 'text/plain' | undefined;
}

/**
 * The data of `listFaxes`'s success.
 *
 * @example
 * ```ts
 * const data: ListFaxesData = await client.faxes.listFaxes({ query: { until: new Date('2024-01-31T09:30:00Z') } });
 * ```
 */
export type ListFaxesData = operations['listFaxes']['responses'][200]['content']['application/json'] | operations['listFaxes']['responses'][200]['content']['text/plain'];

/**
 * Every answer of `listFaxes`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListFaxesResult = await listFaxes(client, { query: { until: new Date('2024-01-31T09:30:00Z') } });
 * ```
 */
export type ListFaxesResult =
  | Success<200, ListFaxesData>
  | OtherSuccess<200, ListFaxesData>
  | Failure<FailureStatus, unknown>;

/** The row of `listFaxes` in the table that the client runs over. */
export const listFaxesOperation: Operation<ListFaxesInput, ListFaxesResult> = {
  api: 'demo',
  name: 'faxes.listFaxes',
  method: 'GET',
  path: '/faxes',
  parameters: [
    { name: 'since', in: 'query', write: serializeConverted, conversion: 'date' },
    { name: 'until', in: 'query', required: true },
    { name: 'ids', in: 'query', write: serializePlain },
  ],
  responses: {
    200: {
      'application/json': {
        codec: convertedJson,
        conversion: { fields: { days: { items: 'date' } }, rest: { items: conversions.faxConversion } },
      },
      'text/plain': { codec: text },
    },
  },
  pick: pickMedia,
  accept: 'application/json, text/plain',
};

/**
 * @returns 200: By day, and the days themselves
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await listFaxes(client, { query: { until: new Date('2024-01-31T09:30:00Z') } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listFaxes(client: Transport, input: ListFaxesInput, options?: RequestOptions): Promise<ListFaxesResult> {
  return client.send<ListFaxesInput, ListFaxesResult>(listFaxesOperation, input, options);
}

/**
 * What `getFax` takes.
 *
 * @example
 * ```ts
 * const input: GetFaxInput = { path: { id: 1n } };
 * ```
 */
export interface GetFaxInput {
  path: {
    id: operations['getFax']['parameters']['path']['id'];
  };
  /** The media type to ask for. */
  accept?: 'application/json' | 'application/x-www-form-urlencoded' | undefined;
}

/**
 * The data of `getFax`'s success.
 *
 * @example
 * ```ts
 * const data: GetFaxData = await client.faxes.getFax({ path: { id: 1n } });
 * ```
 */
export type GetFaxData = Fax | FaxJson;

/**
 * Every answer of `getFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetFaxResult = await getFax(client, { path: { id: 1n } });
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
  path: '/faxes/{id}',
  parameters: 'path.id',
  responses: {
    200: {
      'application/json': { codec: convertedJson, conversion: conversions.faxConversion },
      'application/x-www-form-urlencoded': {
        codec: urlencoded,
        parts: { id: { type: 'number' }, parent: { type: 'json' }, tries: { type: 'json' } },
      },
    },
  },
  pick: pickMedia,
  accept: 'application/json, application/x-www-form-urlencoded',
};

/**
 * @returns 200: The fax
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getFax(client, { path: { id: 1n } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getFax(client: Transport, input: GetFaxInput, options?: RequestOptions): Promise<GetFaxResult> {
  return client.send<GetFaxInput, GetFaxResult>(getFaxOperation, input, options);
}

/** What `listEvents` takes. */
export type ListEventsInput = NoInput;

/**
 * The data of `listEvents`'s success.
 *
 * @example
 * ```ts
 * const data: ListEventsData = await client.events.listEvents();
 * ```
 */
export type ListEventsData = operations['listEvents']['responses'][200]['content']['application/json'];

/**
 * Every answer of `listEvents`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListEventsResult = await listEvents(client);
 * ```
 */
export type ListEventsResult =
  | Success<200, ListEventsData>
  | OtherSuccess<200, ListEventsData>
  | Failure<FailureStatus, unknown>;

/** The row of `listEvents` in the table that the client runs over. */
export const listEventsOperation: Operation<ListEventsInput, ListEventsResult> = {
  api: 'demo',
  name: 'events.listEvents',
  method: 'GET',
  path: '/events',
  responses: {
    200: {
      'application/json': {
        codec: convertedJson,
        conversion: {
          fields: {
            mapped: { items: conversions.eventConversion },
            tagged: { choose: [{ when: { kind: ['sent'] }, use: { fields: { at: 'date-time' } } }] },
            merged: { fields: { at: 'date-time', pages: 'int64' } },
            by_member: { choose: [{ has: ['day'], use: { fields: { day: 'date', note: 'date' } } }] },
            by_type: { text: 'date-time', integer: true },
            pair: { prefix: ['date-time', 'int64'] },
          },
        },
      },
    },
  },
};

/**
 * @returns 200: Alternatives of every kind
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await listEvents(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listEvents(client: Transport, input?: ListEventsInput, options?: RequestOptions): Promise<ListEventsResult> {
  return client.send<ListEventsInput, ListEventsResult>(listEventsOperation, input, options);
}

/**
 * What `replaceLog` takes.
 *
 * @example
 * ```ts
 * const input: ReplaceLogInput = { body: {} };
 * ```
 */
export interface ReplaceLogInput {
  body: Log;
}

/**
 * The data of `replaceLog`'s success.
 *
 * @example
 * ```ts
 * const data: ReplaceLogData = await client.log.replaceLog({ body: {} });
 * ```
 */
export type ReplaceLogData = Log;

/**
 * Every answer of `replaceLog`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ReplaceLogResult = await replaceLog(client, { body: {} });
 * ```
 */
export type ReplaceLogResult =
  | Success<200, ReplaceLogData>
  | OtherSuccess<200, ReplaceLogData>
  | Failure<FailureStatus, unknown>;

/** The row of `replaceLog` in the table that the client runs over. */
export const replaceLogOperation: Operation<ReplaceLogInput, ReplaceLogResult> = {
  api: 'demo',
  name: 'log.replaceLog',
  method: 'PUT',
  path: '/log',
  body: {
    required: true,
    content: {
      'application/xml': { codec: convertedXmlRequest, root: logRoot, conversion: conversions.logConversion },
    },
  },
  responses: {
    200: { 'application/xml': { codec: convertedXmlAnswer, root: logRoot, conversion: conversions.logConversion } },
  },
  accept: 'application/xml',
};

/**
 * @returns 200: As it stands
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await replaceLog(client, { body: {} });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function replaceLog(client: Transport, input: ReplaceLogInput, options?: RequestOptions): Promise<ReplaceLogResult> {
  return client.send<ReplaceLogInput, ReplaceLogResult>(replaceLogOperation, input, options);
}
