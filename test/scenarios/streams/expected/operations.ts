// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { eventStream } from '../runtime/event-stream.js';
import { json } from '../runtime/json.js';
import { jsonLines } from '../runtime/json-lines.js';
import { jsonSequence } from '../runtime/json-sequence.js';
import { text } from '../runtime/text.js';
import { pickMedia } from '../runtime/choose-media.js';
import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, NoInput, OtherFailure, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { Event, Failure2, Fax, operations } from './schema.js';

/** What `exportFaxes` takes. */
export type ExportFaxesInput = NoInput;

/**
 * The data of `exportFaxes`'s success.
 *
 * @example
 * ```ts
 * const data: ExportFaxesData = await client.faxes.exportFaxes();
 * ```
 */
export type ExportFaxesData = AsyncIterable<Fax>;

/**
 * Every answer of `exportFaxes`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ExportFaxesResult = await exportFaxes(client);
 * ```
 */
export type ExportFaxesResult =
  | Success<200, ExportFaxesData>
  | Failure<503, Failure2>
  | OtherSuccess<200, ExportFaxesData>
  | OtherFailure<503, unknown>;

/** The row of `exportFaxes` in the table that the client runs over. */
export const exportFaxesOperation: Operation<ExportFaxesInput, ExportFaxesResult> = {
  api: 'demo',
  name: 'faxes.exportFaxes',
  method: 'GET',
  path: '/faxes',
  responses: {
    200: { 'application/x-ndjson': { codec: jsonLines, item: { codec: json } } },
    503: { 'application/x-ndjson': { codec: jsonLines, item: { codec: json } } },
  },
  pick: pickMedia,
  accept: 'application/x-ndjson',
};

/**
 * The schema is that of an item; a failure is one value.
 *
 * @returns 200: One fax a line; 503: Busy
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await exportFaxes(client);
 * if (result.ok) for await (const item of result.data) console.log(item);
 * ```
 */
export function exportFaxes(client: Transport, input?: ExportFaxesInput, options?: RequestOptions): Promise<ExportFaxesResult> {
  return client.send<ExportFaxesInput, ExportFaxesResult>(exportFaxesOperation, input, options);
}

/**
 * What `importFaxes` takes.
 *
 * @example
 * ```ts
 * const input: ImportFaxesInput = { body: [{ id: 'id' }] };
 * ```
 */
export interface ImportFaxesInput {
  body: Iterable<Fax> | AsyncIterable<Fax>;
}

/**
 * The data of `importFaxes`'s success.
 *
 * @example
 * ```ts
 * const data: ImportFaxesData = await client.faxes.importFaxes({ body: [{ id: 'id' }] });
 * ```
 */
export type ImportFaxesData = undefined;

/**
 * Every answer of `importFaxes`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ImportFaxesResult = await importFaxes(client, { body: [{ id: 'id' }] });
 * ```
 */
export type ImportFaxesResult =
  | Success<204, ImportFaxesData>
  | OtherSuccess<204, ImportFaxesData>
  | Failure<FailureStatus, unknown>;

/** The row of `importFaxes` in the table that the client runs over. */
export const importFaxesOperation: Operation<ImportFaxesInput, ImportFaxesResult> = {
  api: 'demo',
  name: 'faxes.importFaxes',
  method: 'POST',
  path: '/faxes',
  body: { required: true, content: { 'application/jsonl': { codec: jsonLines, item: { codec: json } } } },
  responses: '204',
  accept: '',
};

/**
 * An array is the list of the items.
 *
 * @returns 204: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await importFaxes(client, { body: [{ id: 'id' }] });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function importFaxes(client: Transport, input: ImportFaxesInput, options?: RequestOptions): Promise<ImportFaxesResult> {
  return client.send<ImportFaxesInput, ImportFaxesResult>(importFaxesOperation, input, options);
}

/** What `readRecords` takes. */
export type ReadRecordsInput = NoInput;

/**
 * The data of `readRecords`'s success.
 *
 * @example
 * ```ts
 * const data: ReadRecordsData = await client.records.readRecords();
 * ```
 */
export type ReadRecordsData = AsyncIterable<operations['readRecords']['responses'][200]['content']['application/json-seq']>;

/**
 * Every answer of `readRecords`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ReadRecordsResult = await readRecords(client);
 * ```
 */
export type ReadRecordsResult =
  | Success<200, ReadRecordsData>
  | OtherSuccess<200, ReadRecordsData>
  | Failure<FailureStatus, unknown>;

/** The row of `readRecords` in the table that the client runs over. */
export const readRecordsOperation: Operation<ReadRecordsInput, ReadRecordsResult> = {
  api: 'demo',
  name: 'records.readRecords',
  method: 'GET',
  path: '/records',
  responses: { 200: { 'application/json-seq': { codec: jsonSequence, item: { codec: json } } } },
  pick: pickMedia,
  accept: 'application/json-seq',
};

/**
 * Items of their own schema, in lists.
 *
 * @returns 200: Records
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await readRecords(client);
 * if (result.ok) for await (const item of result.data) console.log(item);
 * ```
 */
export function readRecords(client: Transport, input?: ReadRecordsInput, options?: RequestOptions): Promise<ReadRecordsResult> {
  return client.send<ReadRecordsInput, ReadRecordsResult>(readRecordsOperation, input, options);
}

/** What `followLogs` takes. */
export interface FollowLogsInput {
  /** The media type to ask for. */
  accept?: 'text/event-stream' | 'application/x-ndjson' | undefined;
}

/**
 * The data of `followLogs`'s success.
 *
 * @example
 * ```ts
 * const data: FollowLogsData = await client.logs.followLogs();
 * ```
 */
export type FollowLogsData = AsyncIterable<operations['followLogs']['responses'][200]['content']['text/event-stream']> | AsyncIterable<operations['followLogs']['responses']['2XX']['content']['application/x-ndjson']>;

/**
 * Every answer of `followLogs`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: FollowLogsResult = await followLogs(client);
 * ```
 */
export type FollowLogsResult =
  | Success<200, AsyncIterable<operations['followLogs']['responses'][200]['content']['text/event-stream']>>
  | OtherSuccess<200, AsyncIterable<operations['followLogs']['responses']['2XX']['content']['application/x-ndjson']>>
  | Failure<FailureStatus, unknown>;

/** The row of `followLogs` in the table that the client runs over. */
export const followLogsOperation: Operation<FollowLogsInput, FollowLogsResult> = {
  api: 'demo',
  name: 'logs.followLogs',
  method: 'GET',
  path: '/logs',
  responses: {
    200: { 'text/event-stream': { codec: eventStream, item: { codec: text } } },
    '2XX': { 'application/x-ndjson': { codec: jsonLines, item: { codec: json } } },
  },
  pick: pickMedia,
  accept: 'text/event-stream, application/x-ndjson',
};

/**
 * Nothing is said of the items.
 *
 * @returns 200: Lines; 2XX: More
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await followLogs(client);
 * if (result.ok) for await (const item of result.data) console.log(item);
 * ```
 */
export function followLogs(client: Transport, input?: FollowLogsInput, options?: RequestOptions): Promise<FollowLogsResult> {
  return client.send<FollowLogsInput, FollowLogsResult>(followLogsOperation, input, options);
}

/**
 * What `complete` takes.
 *
 * @example
 * ```ts
 * const input: CompleteInput = { body: {} };
 * ```
 */
export interface CompleteInput {
  body: operations['complete']['requestBody']['content']['application/json'];
  /** The media type to ask for. */
  accept?: 'application/json' | 'text/event-stream' | undefined;
}

/**
 * The data of `complete`'s success.
 *
 * @example
 * ```ts
 * const data: CompleteData = await client.completions.complete({ body: {} });
 * ```
 */
export type CompleteData = Fax | AsyncIterable<Failure2>;

/**
 * Every answer of `complete`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: CompleteResult = await complete(client, { body: {} });
 * ```
 */
export type CompleteResult =
  | Success<200, CompleteData>
  | OtherSuccess<200, CompleteData>
  | Failure<FailureStatus, unknown>;

/** The row of `complete` in the table that the client runs over. */
export const completeOperation: Operation<CompleteInput, CompleteResult> = {
  api: 'demo',
  name: 'completions.complete',
  method: 'POST',
  path: '/completions',
  body: { required: true, content: 'json' },
  responses: {
    200: {
      'application/json': { codec: json },
      'text/event-stream': { codec: eventStream, item: { codec: json } },
    },
  },
  pick: pickMedia,
  accept: 'application/json, text/event-stream',
};

/**
 * Whole or in parts, and the payload of each event is described.
 *
 * @returns 200: Done
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await complete(client, { body: {} });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function complete(client: Transport, input: CompleteInput, options?: RequestOptions): Promise<CompleteResult> {
  return client.send<CompleteInput, CompleteResult>(completeOperation, input, options);
}

/** What `followEvents` takes. */
export type FollowEventsInput = NoInput;

/**
 * The data of `followEvents`'s success.
 *
 * @example
 * ```ts
 * const data: FollowEventsData = await client.events.followEvents();
 * ```
 */
export type FollowEventsData = AsyncIterable<Event>;

/**
 * Every answer of `followEvents`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: FollowEventsResult = await followEvents(client);
 * ```
 */
export type FollowEventsResult =
  | Success<200, FollowEventsData>
  | OtherSuccess<200, FollowEventsData>
  | Failure<FailureStatus, unknown>;

/** The row of `followEvents` in the table that the client runs over. */
export const followEventsOperation: Operation<FollowEventsInput, FollowEventsResult> = {
  api: 'demo',
  name: 'events.followEvents',
  method: 'GET',
  path: '/events',
  responses: {
    200: { 'text/event-stream': { codec: eventStream, item: { codec: json }, events: { done: { codec: text } } } },
  },
  pick: pickMedia,
  accept: 'text/event-stream',
};

/**
 * The schema is that of the event itself, as 3.2 has it.
 *
 * @returns 200: Events
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await followEvents(client);
 * if (result.ok) for await (const item of result.data) console.log(item);
 * ```
 */
export function followEvents(client: Transport, input?: FollowEventsInput, options?: RequestOptions): Promise<FollowEventsResult> {
  return client.send<FollowEventsInput, FollowEventsResult>(followEventsOperation, input, options);
}

/** What `followTypedEvents` takes. */
export type FollowTypedEventsInput = NoInput;

/**
 * The data of `followTypedEvents`'s success.
 *
 * @example
 * ```ts
 * const data: FollowTypedEventsData = await client.typedEvents.followTypedEvents();
 * ```
 */
export type FollowTypedEventsData = AsyncIterable<operations['followTypedEvents']['responses'][200]['content']['text/event-stream']>;

/**
 * Every answer of `followTypedEvents`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: FollowTypedEventsResult = await followTypedEvents(client);
 * ```
 */
export type FollowTypedEventsResult =
  | Success<200, FollowTypedEventsData>
  | OtherSuccess<200, FollowTypedEventsData>
  | Failure<FailureStatus, unknown>;

/** The row of `followTypedEvents` in the table that the client runs over. */
export const followTypedEventsOperation: Operation<FollowTypedEventsInput, FollowTypedEventsResult> = {
  api: 'demo',
  name: 'typedEvents.followTypedEvents',
  method: 'GET',
  path: '/typed-events',
  responses: {
    200: {
      'text/event-stream': {
        codec: eventStream,
        item: { codec: json },
        events: { addString: { codec: text }, addInt64: { codec: text } },
      },
    },
  },
  pick: pickMedia,
  accept: 'text/event-stream',
};

/**
 * The data is JSON in a text; of one event it is text (the example of OpenAPI 3.2.0, "Server-Sent Event Streams").
 *
 * @returns 200: Events
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await followTypedEvents(client);
 * if (result.ok) for await (const item of result.data) console.log(item);
 * ```
 */
export function followTypedEvents(client: Transport, input?: FollowTypedEventsInput, options?: RequestOptions): Promise<FollowTypedEventsResult> {
  return client.send<FollowTypedEventsInput, FollowTypedEventsResult>(followTypedEventsOperation, input, options);
}
