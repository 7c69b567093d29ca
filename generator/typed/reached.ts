import { arrayAt, dereference, objectAt } from '../document.js';
import { memberAt, type JsonObject, type JsonValue } from '../json.js';

/** Adds to `reached` the schema that a value is or refers to, and every schema inside it. */
export function collectSchemas(document: JsonObject, value: JsonValue | undefined, reached: Set<JsonValue>): void {
  const schema = dereference(document, value);
  if (schema === undefined || reached.has(schema)) return;
  reached.add(schema);
  for (const key of ['items', 'additionalProperties']) collectSchemas(document, memberAt(schema, key), reached);
  for (const property of Object.values(objectAt(schema, 'properties'))) collectSchemas(document, property, reached);
  for (const key of ['allOf', 'oneOf', 'anyOf', 'prefixItems']) {
    for (const part of arrayAt(schema, key)) collectSchemas(document, part, reached);
  }
}
