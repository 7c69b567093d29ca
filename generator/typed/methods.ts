import { objectAt } from '../document.js';
import { isObject, type JsonObject, type JsonValue } from '../json.js';
import { isOwnMethod } from '../methods.js';

/**
 * The document with operations of methods that openapi-typescript (7.13) does not know under paths of their own (`COPY /a`), as its `post`:
 * so it makes types of them. What does not begin with a slash is no path of the types; `templates/transform.ts` leaves it out.
 */
export function withKnownMethods(document: JsonObject): JsonObject {
  const paths = objectAt(document, 'paths');
  const entries = Object.entries(paths).flatMap(([path, item]): [string, JsonValue][] => {
    if (!isObject(item)) return [[path, item]];
    const unknown = Object.entries(item).filter(([name]) => name === 'query' || isOwnMethod(name));
    if (unknown.length === 0) return [[path, item]];
    const rest = Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'query' && !isOwnMethod(name)));
    const { parameters } = item;
    const shared = parameters === undefined ? {} : { parameters };
    return [[path, rest], ...unknown.map(([method, operation]): [string, JsonValue] => [`${method} ${path}`, { ...shared, post: operation }])];
  });
  return 'paths' in document ? { ...document, paths: Object.fromEntries(entries) } : document;
}
