// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { binary } from '../runtime/binary.js';
import { json } from '../runtime/json.js';
import { multipart } from '../runtime/multipart.js';
import { text } from '../runtime/text.js';
import { urlencoded } from '../runtime/urlencoded.js';
import { chooseMedia, pickMedia } from '../runtime/choose-media.js';
import type { Operation } from '../runtime/operation.js';
import { sendForFile } from '../runtime/download.js';
import type { FileResult } from '../runtime/download.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, FailureStatus, OtherSuccess, Success } from '../runtime/result.js';
import type { DownloadOptions, TransferOptions } from '../runtime/transfer.js';
import { trackTransfer } from '../runtime/transfer.js';
import type { Transport } from '../runtime/transport.js';
import type { Document, operations } from './schema.js';

/**
 * What `addDocument` takes.
 *
 * @example
 * ```ts
 * const input: AddDocumentInput = { body: { title: 'Letter' } };
 * ```
 */
export type AddDocumentInput = (
  | { body: Document; contentType?: 'application/json' | undefined }
  | { body: operations['addDocument']['requestBody']['content']['multipart/form-data']; contentType: 'multipart/form-data' }
  | { body: operations['addDocument']['requestBody']['content']['text/plain']; contentType: 'text/plain' }
);

/**
 * The data of `addDocument`'s success.
 *
 * @example
 * ```ts
 * const data: AddDocumentData = await client.documents.addDocument({ body: { title: 'Letter' } });
 * ```
 */
export type AddDocumentData = undefined;

/**
 * Every answer of `addDocument`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: AddDocumentResult = await addDocument(client, { body: { title: 'Letter' } });
 * ```
 */
export type AddDocumentResult =
  | Success<202, AddDocumentData>
  | OtherSuccess<202, AddDocumentData>
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
      'application/json': { codec: json },
      'multipart/form-data': { codec: multipart },
      'text/plain': { codec: text },
    },
    choose: chooseMedia,
  },
  responses: '202',
  accept: '',
  track: trackTransfer,
};

/**
 * @returns 202: Accepted
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await addDocument(client, { body: { title: 'Letter' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function addDocument(client: Transport, input: AddDocumentInput, options?: TransferOptions): Promise<AddDocumentResult> {
  return client.send<AddDocumentInput, AddDocumentResult>(addDocumentOperation, input, options);
}

/**
 * What `getDocument` takes.
 *
 * @example
 * ```ts
 * const input: GetDocumentInput = { path: { id: 1 } };
 * ```
 */
export interface GetDocumentInput {
  path: {
    id: number;
  };
  /** The media type to ask for. */
  accept?: 'application/pdf' | 'image/tiff' | 'application/json' | undefined;
}

/**
 * The data of `getDocument`'s success.
 *
 * @example
 * ```ts
 * const data: GetDocumentData = await client.documents.getDocument({ path: { id: 1 } });
 * ```
 */
export type GetDocumentData = operations['getDocument']['responses'][200]['content']['application/pdf'] | operations['getDocument']['responses'][200]['content']['image/tiff'] | Document;

/**
 * Every answer of `getDocument`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetDocumentResult = await getDocument(client, { path: { id: 1 } });
 * ```
 */
export type GetDocumentResult =
  | Success<200, GetDocumentData>
  | OtherSuccess<200, GetDocumentData>
  | Failure<FailureStatus, unknown>;

/** The row of `getDocument` in the table that the client runs over. */
export const getDocumentOperation: Operation<GetDocumentInput, GetDocumentResult> = {
  api: 'demo',
  name: 'documents.getDocument',
  method: 'GET',
  path: '/documents/{id}',
  parameters: 'path.id',
  responses: {
    200: {
      'application/pdf': { codec: binary },
      'image/tiff': { codec: binary },
      'application/json': { codec: json },
    },
  },
  pick: pickMedia,
  accept: 'application/pdf, image/tiff, application/json',
  track: trackTransfer,
};

/**
 * @returns 200: The document
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await getDocument(client, { path: { id: 1 } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getDocument<As extends 'blob' | 'stream' = 'blob'>(client: Transport, input: GetDocumentInput, options?: DownloadOptions<As>): Promise<FileResult<GetDocumentResult, As>> {
  return sendForFile(client, getDocumentOperation, input, options);
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
  body?: NonNullable<operations['search']['requestBody']>['content']['application/x-www-form-urlencoded'] | undefined;
}

/**
 * The data of `search`'s success.
 *
 * @example
 * ```ts
 * const data: SearchData = await client.search.search({ body: {} });
 * ```
 */
export type SearchData = operations['search']['responses'][200]['content']['application/vnd.demo+json'];

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
  body: { content: { 'application/x-www-form-urlencoded': { codec: urlencoded } } },
  responses: { 200: { 'application/vnd.demo+json': { codec: json } } },
  accept: 'application/vnd.demo+json',
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
export function search(client: Transport, input?: SearchInput, options?: RequestOptions): Promise<SearchResult> {
  return client.send<SearchInput, SearchResult>(searchOperation, input, options);
}
