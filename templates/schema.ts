import { banner } from './banner.js';
import { emittedType, listHelper } from './emitted-types.js';
import { transformDocument, type Resolve } from './transform.js';

/**
 * `schema.ts`: the types of a document, made by openapi-typescript. `document` is a whole document whose references
 * all stand in it; a schema's `x-emitted-as` names a type that openapi-typescript cannot know.
 */
export function printSchema(document: object, resolve: Resolve): string {
  const text = transformDocument(document, resolve, emittedType);
  return `${banner}\n${text}${text.includes('List<') ? listHelper : ''}`;
}
