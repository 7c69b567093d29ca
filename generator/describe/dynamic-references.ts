import { roleOf } from '../ingest/roles.js';
import { escapePointer, isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Place, Warning } from '../problem.js';

/**
 * One warning for a document with dynamic references (JSON Schema 2020-12 Core, 8.2.3.2), at the first of them: which schema one
 * leads to depends on the way to it, and no type can say that.
 */
export function findDynamicReferences(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  if (!mentions(document)) return [];
  const open: { value: JsonValue; pointer: string; isMap: boolean }[] = [{ value: document, pointer: '', isMap: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer, isMap } = next;
    if (!isMap && isObject(value) && typeof memberAt(value, '$dynamicRef') === 'string') {
      return [{ place: locate(`${pointer}/$dynamicRef`), found: 'a $dynamicRef', done: 'it is taken for any value, here and wherever else one stands' }];
    }
    const members = Array.isArray(value) ? value.map((item, index) => [String(index), item] as const) : isObject(value) ? Object.entries(value) : [];
    const walked = members.flatMap(([name, member]) => {
      const role = isMap || Array.isArray(value) ? 'object' : roleOf(name);
      return role === 'data' || role === 'examples' ? [] : [{ value: member, pointer: `${pointer}/${escapePointer(name)}`, isMap: role === 'map' }];
    });
    open.push(...walked.reverse());
  }
  return [];
}

/** Whether anything is called `$dynamicRef`. Nearly no document has one, and to look for its place takes many times as long. */
function mentions(document: JsonObject): boolean {
  const open: JsonValue[] = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (isObject(value) && memberAt(value, '$dynamicRef') !== undefined) return true;
    for (const member of Object.values(value ?? {})) if (typeof member === 'object' && member !== null) open.push(member);
  }
  return false;
}
