import { findOperations, pointerTo } from '../document.js';
import type { JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { readPaging } from './paging.js';
import { readWaiting } from './waiting.js';

/** A warning for each `x-pagination` and `x-wait` that cannot be used, with what is wrong with it. */
export function findOddMarks(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  return findOperations(document).flatMap((found) => {
    const marks = [
      { key: 'x-pagination', read: readPaging(document, found), done: 'the operation has no iterator over all pages' },
      { key: 'x-wait', read: readWaiting(document, found), done: 'nothing waits for the operation' },
    ];
    return marks.flatMap(({ key, read, done }) =>
      typeof read === 'string' ? [{ place: locate(found.pointer + pointerTo(key)), found: `an ${key} that ${read}`, done }] : [],
    );
  });
}
