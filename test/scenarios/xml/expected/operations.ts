// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { xmlAnswer } from '../runtime/xml-answer.js';
import { xmlRequest } from '../runtime/xml-request.js';
import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, OtherFailure, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type { Folder, operations } from './schema.js';
import { errorRoot, folderRoot } from './shapes.js';

/**
 * What `putFolder` takes.
 *
 * @example
 * ```ts
 * const input: PutFolderInput = { path: { id: 'id' }, body: { name: 'name', file: [{}] } };
 * ```
 */
export interface PutFolderInput {
  path: {
    id: string;
  };
  body: Folder;
}

/**
 * The data of `putFolder`'s success.
 *
 * @example
 * ```ts
 * const data: PutFolderData = await client.folders.putFolder({ path: { id: 'id' }, body: { name: 'name', file: [{}] } });
 * ```
 */
export type PutFolderData = Folder;

/**
 * Every answer of `putFolder`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: PutFolderResult = await putFolder(client, { path: { id: 'id' }, body: { name: 'name', file: [{}] } });
 * ```
 */
export type PutFolderResult =
  | Success<200, PutFolderData>
  | Failure<400, operations['putFolder']['responses'][400]['content']['application/xml']>
  | OtherSuccess<200, PutFolderData>
  | OtherFailure<400, unknown>;

/** The row of `putFolder` in the table that the client runs over. */
export const putFolderOperation: Operation<PutFolderInput, PutFolderResult> = {
  api: 'demo',
  name: 'folders.putFolder',
  method: 'PUT',
  path: '/folders/{id}',
  parameters: 'path.id',
  body: { required: true, content: { 'application/xml': { codec: xmlRequest, root: folderRoot } } },
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: folderRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: errorRoot } },
  },
  accept: 'application/xml',
};

/**
 * @returns 200: Stored; 400: Refused
 * @example
 * ```ts
 * // client: what createDemo or createTransport gives
 * const result = await putFolder(client, { path: { id: 'id' }, body: { name: 'name', file: [{}] } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function putFolder(client: Transport, input: PutFolderInput, options?: RequestOptions): Promise<PutFolderResult> {
  return client.send<PutFolderInput, PutFolderResult>(putFolderOperation, input, options);
}
