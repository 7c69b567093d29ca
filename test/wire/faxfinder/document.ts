import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** As much of the normalised document as the tests read. */
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
}

/** An operation of the document: the codes of its answers are the keys of `responses`. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly 'x-group': string;
  readonly 'x-method': string;
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

const path = resolve(import.meta.dirname, '../../../generated/openapi/faxfinder.json');
// The file is the project's own output, with the members that OpenAPI gives it.
const document = JSON.parse(readFileSync(path, 'utf8')) as OpenApi;

/** Every operation of the normalised document. */
export const documented: readonly DocumentedOperation[] = Object.values(document.paths).flatMap((item) =>
  Object.values(item).filter((each) => each.operationId !== undefined),
);
