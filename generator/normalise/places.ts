import { findOperations, textAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import type { JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';

/** A warning for each operation that is given a place in the client (`x-group`, `x-method`) which an earlier one has. */
export function findRepeatedPlaces(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  const taken = new Set<string>();
  return findOperations(document).flatMap(({ operation, pointer }) => {
    const method = textAt(operation, 'x-method');
    const place = `${textAt(operation, 'x-group') ?? ''}.${method ?? ''}`;
    if (method === undefined || !taken.has(place)) {
      taken.add(place);
      return [];
    }
    return [{ place: locate(`${pointer}/x-method`), found: `the place ${quote(place)}, which another operation has`, done: 'its name gets a number' }];
  });
}
