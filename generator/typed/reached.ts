import { arrayAt, dereference, objectAt } from '../document.js';
import { memberAt, type JsonObject, type JsonValue } from '../json.js';

/** Adds to `reached` the schema that a value is or refers to, and every schema inside it. */
export function collectSchemas(document: JsonObject, value: JsonValue | undefined, reached: Set<JsonValue>): void {
  // By a list and not by recursion: a document may have schemas in schemas by the thousand.
  const pending: (JsonValue | undefined)[] = [value];
  while (pending.length > 0) {
    const schema = dereference(document, pending.pop());
    if (schema === undefined || reached.has(schema)) continue;
    reached.add(schema);
    // What is pushed last is looked at first.
    for (const key of ['prefixItems', 'anyOf', 'oneOf', 'allOf']) pushReversed(pending, arrayAt(schema, key));
    pushReversed(pending, Object.values(objectAt(schema, 'properties')));
    pending.push(memberAt(schema, 'additionalProperties'), memberAt(schema, 'items'));
  }
}

function pushReversed(pending: (JsonValue | undefined)[], values: readonly JsonValue[]): void {
  for (let index = values.length - 1; index >= 0; index -= 1) pending.push(values[index]);
}
