import { isObject, joinPointer, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { roleOf } from './roles.js';

/** The names that parts of a document have besides their JSON pointers (JSON Schema 2020-12, Core, 8.2). */
export interface Anchors {
  /** `$anchor` and `$dynamicAnchor` to the pointer of the schema that has it. */
  readonly anchors: ReadonlyMap<string, string>;
  /** `$id`, and `$self` of the document (OpenAPI 3.2.0, OpenAPI Object), to the pointer of what it names. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The names of a document's parts. Of two that are the same the first counts. Data has no names. */
export function findAnchors(document: JsonObject): Anchors {
  const anchors = new Map<string, string>();
  const ids = new Map<string, string>();
  // The way to a value; few have a name that a pointer is made for.
  const way: string[] = [];
  const add = (names: Map<string, string>, name: JsonValue | undefined): void => {
    if (typeof name === 'string' && !names.has(name)) names.set(name, joinPointer(way));
  };
  const addName = (schema: JsonObject, name: string): void => {
    if (name === '$id') add(ids, withoutHash(schema[name]));
    else if (name === '$anchor' || name === '$dynamicAnchor') add(anchors, schema[name]);
  };
  const enter = (value: JsonValue, name: string, isMap: boolean): void => {
    if (typeof value !== 'object') return;
    way.push(name);
    visit(value, isMap);
    way.pop();
  };
  const visit = (value: JsonValue, isMap: boolean): void => {
    if (Array.isArray(value)) return value.forEach((item, index) => enter(item, String(index), false));
    if (!isObject(value)) return;
    for (const name of Object.keys(value)) {
      if (!isMap && name.startsWith('$')) addName(value, name);
      const role = isMap ? 'object' : roleOf(name);
      if (role !== 'data' && role !== 'examples') enter(value[name] ?? null, name, role === 'map');
    }
  };
  add(ids, withoutHash(memberAt(document, '$self')));
  visit(document, false);
  return { anchors, ids };
}

function withoutHash(id: JsonValue | undefined): JsonValue | undefined {
  return typeof id === 'string' ? id.replace(/#$/, '') : undefined;
}
