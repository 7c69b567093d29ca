import { printSchema } from '../templates/schema.js';
import { withCommentTexts } from './comment-texts.js';
import { hideCharacters } from './hidden-characters.js';
import { resolveReference } from './ingest/references.js';
import type { JsonObject } from './json.js';

/** The text of `schema.ts`, or why openapi-typescript can make no types of the document: the first line of what it says. */
export type PrintedTypes = { readonly text: string } | { readonly refusal: string };

/** The types of a document as openapi-typescript has to see it. What that throws for what it cannot take is a refusal. */
export function printTypes(typed: JsonObject): PrintedTypes {
  const { document, reveal } = hideCharacters(withCommentTexts(typed));
  try {
    return { text: reveal(printSchema(document, (reference) => resolveReference(document, reference)?.value)) };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { refusal: reason.slice(0, 200) };
  }
}
