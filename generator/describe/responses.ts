import { findOperations, objectAt } from '../document.js';
import { resolveReference } from '../ingest/references.js';
import { escapePointer, isObject, memberAt, type JsonObject } from '../json.js';

/** Every response that an operation has, once each, by the pointer to where it is written. */
export function findResponses(document: JsonObject): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const { operation, pointer } of findOperations(document)) {
    for (const [key, value] of Object.entries(objectAt(operation, 'responses'))) {
      const reference = memberAt(value, '$ref');
      const target = typeof reference === 'string' ? resolveReference(document, reference) : { value, pointer: `${pointer}/responses/${escapePointer(key)}` };
      if (target !== undefined && isObject(target.value)) found.set(target.pointer, target.value);
    }
  }
  return found;
}
