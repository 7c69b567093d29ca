// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { binary } from '../runtime/binary.js';
import { json } from '../runtime/json.js';
import { multipart } from '../runtime/multipart.js';
import { text } from '../runtime/text.js';
import { urlencoded } from '../runtime/urlencoded.js';
import { xmlRequest } from '../runtime/xml-request.js';
import { chooseMedia, pickMedia } from '../runtime/choose-media.js';
import type { Operation } from '../runtime/operation.js';
import { sendForFile } from '../runtime/download.js';
import type { FileResult } from '../runtime/download.js';
import type { RequestOptions } from '../runtime/options.js';
import { serializeParameter } from '../runtime/parameters.js';
import type { Failure, FailureStatus, OtherSuccess, Success } from '../runtime/result.js';
import type { DownloadOptions, TransferOptions } from '../runtime/transfer.js';
import { trackTransfer } from '../runtime/transfer.js';
import type { Transport } from '../runtime/transport.js';
import type { operations } from './schema.js';
import { addressRoot } from './shapes.js';

/**
 * What `addDocument` takes.
 *
 * @example
 * ```ts
 * const input: AddDocumentInput = { body: { file: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) } };
 * ```
 */
export interface AddDocumentInput {
  body: operations['addDocument']['requestBody']['content']['multipart/form-data'];
}

/**
 * The data of `addDocument`'s success.
 *
 * @example
 * ```ts
 * const data: AddDocumentData = await client.documents.addDocument({ body: { file: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) } });
 * ```
 */
export type AddDocumentData = undefined;

/**
 * Every answer of `addDocument`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: AddDocumentResult = await addDocument(client, { body: { file: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) } });
 * ```
 */
export type AddDocumentResult =
  | Success<201, AddDocumentData>
  | OtherSuccess<201, AddDocumentData>
  | Failure<FailureStatus, unknown>;

/** The row of `addDocument` in the table that the client runs over. */
export const addDocumentOperation: Operation<AddDocumentInput, AddDocumentResult> = {
  api: 'demo',
  name: 'documents.addDocument',
  method: 'POST',
  path: '/documents',
  body: {
    required: true,
    content: {
      'multipart/form-data': {
        codec: multipart,
        parts: {
          title: { contentType: 'text/plain; charset=utf-8' },
          meta: { headers: { 'X-Source': 'web' } },
          entries: { contentType: 'application/vnd.entry+json' },
          file: { contentType: 'application/pdf' },
          icon: { contentType: 'application/octet-stream', headers: { 'Content-Transfer-Encoding': 'base64' } },
          count: { contentType: 'application/json' },
          address: { contentType: 'application/xml; charset=utf-8', codec: xmlRequest, root: addressRoot },
          filter: { write: serializeParameter, style: 'deepObject', explode: true },
          ids: { write: serializeParameter, explode: false },
        },
      },
    },
  },
  responses: '201',
  accept: '',
  track: trackTransfer,
};

/**
 * @returns 201: Added
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await addDocument(client, { body: { file: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function addDocument(client: Transport, input: AddDocumentInput, options?: TransferOptions): Promise<AddDocumentResult> {
  return client.send<AddDocumentInput, AddDocumentResult>(addDocumentOperation, input, options);
}

/**
 * What `replaceBundle` takes.
 *
 * @example
 * ```ts
 * const input: ReplaceBundleInput = { body: {} };
 * ```
 */
export interface ReplaceBundleInput {
  body: operations['replaceBundle']['requestBody']['content']['multipart/related; type="application/json"'];
  /** The media type to ask for. */
  accept?: 'multipart/form-data' | 'multipart/mixed' | undefined;
}

/**
 * The data of `replaceBundle`'s success.
 *
 * @example
 * ```ts
 * const data: ReplaceBundleData = await client.bundles.replaceBundle({ body: {} });
 * ```
 */
export type ReplaceBundleData = operations['replaceBundle']['responses'][200]['content']['multipart/form-data'] | operations['replaceBundle']['responses'][202]['content']['multipart/mixed'] | operations['replaceBundle']['responses'][200]['content']['multipart/form-data'] | operations['replaceBundle']['responses'][202]['content']['multipart/mixed'];

/**
 * Every answer of `replaceBundle`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ReplaceBundleResult = await replaceBundle(client, { body: {} });
 * ```
 */
export type ReplaceBundleResult =
  | Success<200, operations['replaceBundle']['responses'][200]['content']['multipart/form-data']>
  | Success<202, operations['replaceBundle']['responses'][202]['content']['multipart/mixed']>
  | OtherSuccess<200 | 202, operations['replaceBundle']['responses'][200]['content']['multipart/form-data'] | operations['replaceBundle']['responses'][202]['content']['multipart/mixed']>
  | Failure<FailureStatus, unknown>;

/** The row of `replaceBundle` in the table that the client runs over. */
export const replaceBundleOperation: Operation<ReplaceBundleInput, ReplaceBundleResult> = {
  api: 'demo',
  name: 'bundles.replaceBundle',
  method: 'PUT',
  path: '/bundles',
  body: {
    required: true,
    content: {
      'multipart/related; type="application/json"': { codec: multipart, parts: { media: { contentType: 'video/mp4' } } },
    },
  },
  responses: { 200: { 'multipart/form-data': { codec: multipart } }, 202: { 'multipart/mixed': { codec: binary } } },
  pick: pickMedia,
  accept: 'multipart/form-data, multipart/mixed',
  track: trackTransfer,
};

/**
 * @returns 200: The bundle, in parts; 202: The bundle, in parts that no platform takes apart
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await replaceBundle(client, { body: {} });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function replaceBundle<As extends 'blob' | 'stream' = 'blob'>(client: Transport, input: ReplaceBundleInput, options?: DownloadOptions<As>): Promise<FileResult<ReplaceBundleResult, As>> {
  return sendForFile(client, replaceBundleOperation, input, options);
}

/**
 * What `search` takes.
 *
 * @example
 * ```ts
 * const input: SearchInput = { body: {} };
 * ```
 */
export interface SearchInput {
  body: operations['search']['requestBody']['content']['application/x-www-form-urlencoded'];
}

/**
 * The data of `search`'s success.
 *
 * @example
 * ```ts
 * const data: SearchData = await client.search.search({ body: {} });
 * ```
 */
export type SearchData = operations['search']['responses'][200]['content']['application/x-www-form-urlencoded'];

/**
 * Every answer of `search`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: SearchResult = await search(client, { body: {} });
 * ```
 */
export type SearchResult =
  | Success<200, SearchData>
  | OtherSuccess<200, SearchData>
  | Failure<FailureStatus, unknown>;

/** The row of `search` in the table that the client runs over. */
export const searchOperation: Operation<SearchInput, SearchResult> = {
  api: 'demo',
  name: 'search.search',
  method: 'POST',
  path: '/search',
  body: {
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        codec: urlencoded,
        parts: {
          metadata: { write: serializeParameter, style: 'deepObject', explode: true },
          ids: { write: serializeParameter, style: 'pipeDelimited' },
          exact: { contentType: 'application/json' },
          redirect: { write: serializeParameter, allowReserved: true },
        },
      },
    },
  },
  responses: {
    200: {
      'application/x-www-form-urlencoded': {
        codec: urlencoded,
        parts: {
          count: { type: 'number' },
          exact: { type: 'boolean' },
          ids: { type: 'number', list: true },
          first: { type: 'json' },
        },
      },
    },
  },
  pick: pickMedia,
  accept: 'application/x-www-form-urlencoded',
};

/**
 * @returns 200: Found
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await search(client, { body: {} });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function search(client: Transport, input: SearchInput, options?: RequestOptions): Promise<SearchResult> {
  return client.send<SearchInput, SearchResult>(searchOperation, input, options);
}

/**
 * What `putContent` takes.
 *
 * @example
 * ```ts
 * const input: PutContentInput = { path: { id: 'id' }, body: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) };
 * ```
 */
export type PutContentInput = {
  path: {
    id: string;
  };
  /** The media type to ask for. */
  accept?: `${string}/${string}` | 'text/plain' | 'application/yaml' | 'application/json' | undefined;
} & (
  | { body: operations['putContent']['requestBody']['content']['image/*']; contentType?: `image/${string}` | undefined }
  | { body: operations['putContent']['requestBody']['content']['application/json; version=1']; contentType: 'application/json; version=1' }
  | { body: operations['putContent']['requestBody']['content']['application/json; version=2']; contentType: 'application/json; version=2' }
  | { body: operations['putContent']['requestBody']['content']['Application/Vnd.Demo+JSON']; contentType: 'Application/Vnd.Demo+JSON' }
  | { body: operations['putContent']['requestBody']['content']['text/csv']; contentType: 'text/csv' }
  | { body: operations['putContent']['requestBody']['content']['application/yaml']; contentType: 'application/yaml' }
  | { body: operations['putContent']['requestBody']['content']['text/plain']; contentType: 'text/plain' }
  | { body: operations['putContent']['requestBody']['content']['image/svg+xml']; contentType: 'image/svg+xml' }
  | { body: operations['putContent']['requestBody']['content']['image/png']; contentType: 'image/png' }
);

/**
 * The data of `putContent`'s success.
 *
 * @example
 * ```ts
 * const data: PutContentData = await client.content.putContent(input);
 * ```
 */
export type PutContentData = operations['putContent']['responses'][200]['content']['*/*'] | operations['putContent']['responses'][200]['content']['text/plain'] | operations['putContent']['responses'][200]['content']['application/yaml'] | operations['putContent']['responses'][200]['content']['application/json'];

/**
 * Every answer of `putContent`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: PutContentResult = await putContent(client, input);
 * ```
 */
export type PutContentResult =
  | Success<200, PutContentData>
  | OtherSuccess<200, PutContentData>
  | Failure<FailureStatus, unknown>;

/** The row of `putContent` in the table that the client runs over. */
export const putContentOperation: Operation<PutContentInput, PutContentResult> = {
  api: 'demo',
  name: 'content.putContent',
  method: 'PUT',
  path: '/content/{id}',
  parameters: 'path.id',
  body: {
    required: true,
    content: {
      'image/*': { codec: binary },
      'application/json; version=1': { codec: json },
      'application/json; version=2': { codec: json },
      'Application/Vnd.Demo+JSON': { codec: json },
      'text/csv': { codec: text },
      'application/yaml': { codec: text },
      'text/plain': { codec: json },
      'image/svg+xml': { codec: text },
      'image/png': { codec: text },
    },
    choose: chooseMedia,
  },
  responses: {
    200: {
      '*/*': { codec: json },
      'text/plain': { codec: json },
      'application/yaml': { codec: text },
      'application/json': { codec: binary },
    },
  },
  pick: pickMedia,
  accept: '*/*, text/plain, application/yaml, application/json',
  track: trackTransfer,
};

/**
 * @returns 200: Any of them
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await putContent(client, { path: { id: 'id' }, body: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function putContent<As extends 'blob' | 'stream' = 'blob'>(client: Transport, input: PutContentInput, options?: DownloadOptions<As>): Promise<FileResult<PutContentResult, As>> {
  return sendForFile(client, putContentOperation, input, options);
}

/**
 * What `postAnything` takes.
 *
 * @example
 * ```ts
 * const input: PostAnythingInput = { path: { id: 'id' }, body: {} };
 * ```
 */
export type PostAnythingInput = {
  path: {
    id: string;
  };
} & (
  | { body?: NonNullable<operations['postAnything']['requestBody']>['content']['*/*'] | undefined; contentType?: `${string}/${string}` | undefined }
);

/**
 * The data of `postAnything`'s success.
 *
 * @example
 * ```ts
 * const data: PostAnythingData = await client.content.postAnything({ path: { id: 'id' }, body: {} });
 * ```
 */
export type PostAnythingData = undefined;

/**
 * Every answer of `postAnything`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: PostAnythingResult = await postAnything(client, { path: { id: 'id' }, body: {} });
 * ```
 */
export type PostAnythingResult =
  | Success<204, PostAnythingData>
  | OtherSuccess<204, PostAnythingData>
  | Failure<FailureStatus, unknown>;

/** The row of `postAnything` in the table that the client runs over. */
export const postAnythingOperation: Operation<PostAnythingInput, PostAnythingResult> = {
  api: 'demo',
  name: 'content.postAnything',
  method: 'POST',
  path: '/content/{id}',
  parameters: 'path.id',
  body: { content: { '*/*': { codec: json, sends: 'application/json' } }, choose: chooseMedia },
  responses: '204',
  accept: '',
};

/**
 * @returns 204: Taken
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await postAnything(client, { path: { id: 'id' }, body: {} });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function postAnything(client: Transport, input: PostAnythingInput, options?: RequestOptions): Promise<PostAnythingResult> {
  return client.send<PostAnythingInput, PostAnythingResult>(postAnythingOperation, input, options);
}
