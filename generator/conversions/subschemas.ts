import { arrayAt, objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';

/** Keywords whose value is one schema, a list of schemas, and schemas by name: those that the emitted types look into. */
const single = ['items', 'additionalProperties'] as const;
const listed = ['prefixItems', 'allOf', 'oneOf', 'anyOf'] as const;
const named = ['properties', 'patternProperties'] as const;

/** The schemas that a schema holds, references among them. */
export function subschemasOf(schema: JsonObject): JsonValue[] {
  return [
    ...single.flatMap((key) => memberAt(schema, key) ?? []),
    ...listed.flatMap((key) => arrayAt(schema, key)),
    ...named.flatMap((key) => Object.values(objectAt(schema, key))),
  ];
}

/** A copy of a schema with other schemas in it; `change` is not asked for what is no object. */
export function mapSubschemas(schema: JsonObject, change: (subschema: JsonObject) => JsonValue): JsonObject {
  const one = (value: JsonValue): JsonValue => (isObject(value) ? change(value) : value);
  const entries = Object.entries(schema).map(([key, value]) => {
    if (includes(single, key)) return [key, Array.isArray(value) ? value.map(one) : one(value)] as const;
    if (includes(listed, key) && Array.isArray(value)) return [key, value.map(one)] as const;
    if (includes(named, key) && isObject(value)) return [key, Object.fromEntries(Object.entries(value).map(([name, member]) => [name, one(member)]))] as const;
    return [key, value] as const;
  });
  return Object.fromEntries(entries);
}

function includes(keys: readonly string[], key: string): boolean {
  return keys.includes(key);
}
