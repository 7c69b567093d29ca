import { arrayAt, dereference, objectAt } from '../document.js';
import { memberAt, splitPointer, type JsonObject } from '../json.js';

/**
 * The names in a JSON pointer (RFC 6901) that a mark of the document gives, and that `*` in it, where it is allowed, is a list's items;
 * `undefined` where the text is no pointer.
 */
export function namesIn(pointer: string): string[] | undefined {
  return pointer === '' || (pointer.startsWith('/') && !/~(?![01])/.test(pointer)) ? splitPointer(pointer) : undefined;
}

/** The schema of what the names lead to, from a value of the given schema; `undefined` where the schema has no such member. */
export function schemaAt(document: JsonObject, schema: JsonObject, names: readonly string[]): JsonObject | undefined {
  return names.reduce<JsonObject | undefined>((found, name) => (found === undefined ? undefined : childOf(document, found, name, 0)), schema);
}

/** How many levels of `allOf` are looked into: a circle of them ends there. */
const deepest = 20;

function childOf(document: JsonObject, schema: JsonObject, name: string, depth: number): JsonObject | undefined {
  const own = name === '*' ? memberAt(schema, 'items') : memberAt(objectAt(schema, 'properties'), name);
  const found = dereference(document, own);
  if (found !== undefined || depth > deepest) return found;
  for (const part of arrayAt(schema, 'allOf')) {
    const inside = dereference(document, part);
    const member = inside === undefined ? undefined : childOf(document, inside, name, depth + 1);
    if (member !== undefined) return member;
  }
  return undefined;
}

/** The schema of the data of an operation's success, where there is one body for all of them. */
export function dataSchema(document: JsonObject, operation: JsonObject): JsonObject | undefined {
  const schemas = Object.entries(objectAt(operation, 'responses')).flatMap(([status, value]) => {
    if (!/^2(\d\d|XX)$/.test(status)) return [];
    return Object.values(objectAt(dereference(document, value) ?? {}, 'content')).map((media) => memberAt(media, 'schema'));
  });
  return schemas.length === 1 ? dereference(document, schemas[0]) : undefined;
}
