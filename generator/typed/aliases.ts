import { dereference, objectAt } from '../document.js';
import { isObject, type JsonObject, type JsonValue } from '../json.js';

/** The kinds of components that openapi-typescript (7.13) makes no type of where one is a reference to another (no report found). */
const kinds = ['responses', 'parameters', 'requestBodies', 'headers'];

/**
 * The document with what is referred to in the place of each component that is nothing but a reference (OpenAPI 3.1.0, Components
 * Object): openapi-typescript takes such a response for one without content, such a parameter for a text. The objects stay the same
 * ones, so that what is known of a schema by its place in memory holds for it here too. The input is not changed.
 */
export function withoutAliases(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components');
  const found = kinds.filter((kind) => Object.values(objectAt(components, kind)).some(isAlias));
  if (found.length === 0) return document;
  const replaced = found.map((kind): [string, JsonValue] => {
    const entries = Object.entries(objectAt(components, kind));
    return [kind, Object.fromEntries(entries.map(([name, value]) => [name, isAlias(value) ? (dereference(document, value) ?? value) : value]))];
  });
  return { ...document, components: { ...components, ...Object.fromEntries(replaced) } };
}

function isAlias(value: JsonValue): boolean {
  return isObject(value) && typeof value['$ref'] === 'string';
}
