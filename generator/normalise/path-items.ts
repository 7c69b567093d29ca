import { dereference, objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';

/**
 * The document with every path item that is a reference replaced by what it refers to. Members beside the reference
 * win (OpenAPI 3.1.0, Path Item Object, `$ref`: behaviour undefined where they conflict).
 */
export function inlinePathItems(document: JsonObject): JsonObject {
  const paths = objectAt(document, 'paths');
  const entries = Object.entries(paths).map(([path, pathItem]) => {
    if (!isObject(pathItem) || memberAt(pathItem, '$ref') === undefined) return [path, pathItem] as const;
    const { $ref: _reference, ...beside } = pathItem;
    return [path, { ...dereference(document, pathItem), ...beside }] as const;
  });
  return { ...document, paths: Object.fromEntries(entries) };
}
