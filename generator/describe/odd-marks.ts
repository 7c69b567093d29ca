import { findOperations, isMethod, pointerTo, textAt } from '../document.js';
import { isObject, type JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { findReceived } from '../received.js';
import { readEvent } from './event.js';
import { readPaging } from './paging.js';
import { readWaiting } from './waiting.js';

type Locate = (pointer: string) => Place;

/** A warning for each `x-pagination`, `x-wait` and `x-event` that cannot be used, with what is wrong with it. */
export function findOddMarks(document: JsonObject, locate: Locate): Warning[] {
  return [...findOddLists(document, locate), ...findOddEvents(document, locate)];
}

function findOddEvents(document: JsonObject, locate: Locate): Warning[] {
  return findReceived(document).flatMap(({ name, of, item }) => {
    const owner = findOperations(document).find(({ operation }) => textAt(operation, 'operationId') === of?.operationId);
    const place = owner === undefined ? pointerTo('webhooks', name) : owner.pointer + pointerTo('callbacks', name);
    return Object.entries(item).flatMap(([method, operation]) => {
      const read = isMethod(method) && isObject(operation) ? readEvent(document, operation) : undefined;
      return typeof read === 'string' ? [{ place: locate(place), found: `an x-event that ${read}`, done: 'nothing reads the request' }] : [];
    });
  });
}

function findOddLists(document: JsonObject, locate: Locate): Warning[] {
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
