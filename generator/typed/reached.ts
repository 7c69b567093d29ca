import { arrayAt, dereference, objectAt } from '../document.js';
import { memberAt, type JsonObject, type JsonValue } from '../json.js';

/** Adds to `reached` the schema that a value is or refers to, and every schema inside it. */
export function collectSchemas(document: JsonObject, value: JsonValue | undefined, reached: Set<JsonValue>): void {
  // By a list and not by recursion: a document may have schemas in schemas by the thousand.
  const pending = [value];
  while (pending.length > 0) {
    const schema = dereference(document, pending.pop());
    if (schema === undefined || reached.has(schema)) continue;
    reached.add(schema);
    const parts = ['allOf', 'oneOf', 'anyOf', 'prefixItems'].flatMap((key) => arrayAt(schema, key));
    const inner = [memberAt(schema, 'items'), memberAt(schema, 'additionalProperties'), ...Object.values(objectAt(schema, 'properties')), ...parts];
    for (const part of inner.reverse()) pending.push(part);
  }
}
