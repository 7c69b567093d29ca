import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** As much of the normalised document as the tests read. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
}

export interface DocumentedOperation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Reference | DocumentedResponse>>;
}

export interface DocumentedResponse {
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
}

interface Reference {
  readonly $ref: string;
}

const file = resolve(import.meta.dirname, '../../../generated/openapi/faxplus.json');

// The file was made by the generator and checked by it, so that its form is known.
const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApi;

/** Every operation of the document, in its order. */
export const documented: readonly DocumentedOperation[] = Object.values(document.paths).flatMap((item) => Object.values(item));

/** What a reference inside the document stands for; anything else as it is. */
export function follow<T extends object>(value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T; // Only references have `$ref`.
  let found: unknown = document;
  for (const key of value.$ref.slice(2).split('/')) found = Reflect.get(Object(found), key);
  return found as T; // The generator has checked that references lead to what they are used as.
}
