import { objectAt } from '../document.js';
import type { JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { findResponses } from './responses.js';

/** One warning for a document with links (OpenAPI 3.1.1, Link Object), at the first of them: no client follows them. */
export function findLinks(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  for (const [pointer, response] of findResponses(document)) {
    if (Object.keys(objectAt(response, 'links')).length === 0) continue;
    return [{ place: locate(`${pointer}/links`), found: 'links between operations', done: 'links are ignored here and in every other answer; the normalised document keeps them' }];
  }
  return [];
}
