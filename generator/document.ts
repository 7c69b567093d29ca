import { isObject, joinPointer, memberAt, type JsonObject, type JsonValue } from './json.js';
import { resolveReference } from './ingest/references.js';
import { isMethod } from './methods.js';

export { httpMethods, isMethod } from './methods.js';

/** An operation and where it stands in the document. */
export interface FoundOperation {
  readonly path: string;
  /** In lower case, as the document has it. */
  readonly method: string;
  readonly operation: JsonObject;
  readonly pathItem: JsonObject;
  readonly pointer: string;
}

/** Every operation of `paths`, in the document's order of paths and of methods within a path. */
export function findOperations(document: JsonObject): FoundOperation[] {
  return Object.entries(objectAt(document, 'paths')).flatMap(([path, pathItem]) => {
    if (!isObject(pathItem) || !path.startsWith('/')) return [];
    return Object.entries(pathItem).flatMap(([method, operation]) => {
      if (!isObject(operation) || !isMethod(method)) return [];
      return [{ path, method, operation, pathItem, pointer: pointerTo('paths', path, method) }];
    });
  });
}

/** The value itself, or what it refers to; `undefined` where that does not exist or is no object. */
export function dereference(document: JsonObject, value: JsonValue | undefined): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  if (typeof value['$ref'] !== 'string') return value;
  const target = resolveReference(document, value['$ref'])?.value;
  return isObject(target) ? target : undefined;
}

/** The member of an object that is an object itself; an empty one where there is none. */
export function objectAt(value: JsonObject, key: string): JsonObject {
  const member = memberAt(value, key);
  return isObject(member) ? member : {};
}

/** The member of an object that is an array; an empty one where there is none. */
export function arrayAt(value: JsonObject, key: string): readonly JsonValue[] {
  const member = memberAt(value, key);
  return Array.isArray(member) ? member : [];
}

/** The member of an object that is text. */
export function textAt(value: JsonObject, key: string): string | undefined {
  const member = memberAt(value, key);
  return typeof member === 'string' ? member : undefined;
}

/** The JSON pointer to a place (RFC 6901). */
export function pointerTo(...tokens: readonly string[]): string {
  return joinPointer(tokens);
}
