import { arrayAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { isNullable, typesOf } from './types.js';
import { emittedAs } from './marks.js';

/** The mark of a schema that nothing fits, such as `false`. */
export const nothing: JsonObject = { type: 'string', [emittedAs]: 'nothing' };

/** The mark of an object that has no members. */
export const noMembers: JsonObject = { type: 'object', [emittedAs]: 'no-members' };

/**
 * The schema of listed values (JSON Schema 2020-12 Validation, 6.1.2 and 6.1.3); `undefined` where none are listed, or where
 * one of them is not of the schema's type: a list that contradicts its type (`type: string` with `enum: [1, 2]`, which
 * YAML makes of unquoted words) says less than the type does.
 *
 * openapi-typescript (7.13) takes the values of an object's `enum` for schemas, and no notice of `const: null`; no report of either was found.
 */
export function listedValues(schema: JsonObject): JsonObject | undefined {
  const constant = memberAt(schema, 'const');
  if (constant === undefined && !('enum' in schema)) return undefined;
  const values = constant === undefined ? unique(arrayAt(schema, 'enum')) : [constant];
  const types = typesOf(schema);
  if (values.length === 0 || !values.every((value) => value === null || fits(value, types))) return undefined;
  if (constant !== undefined) return isNullable(schema) ? anyOf([valueSchema(constant), { type: 'null' }]) : valueSchema(constant);
  if (values.some((value) => typeof value === 'object' && value !== null)) {
    return anyOf([...values.map(valueSchema), ...(isNullable(schema) && !values.includes(null) ? [{ type: 'null' }] : [])]);
  }
  const { type } = schema;
  return { enum: values, ...(type === undefined ? {} : { type }), ...(memberAt(schema, 'nullable') === true ? { nullable: true } : {}) };
}

/** The schema of one value. openapi-typescript prints constants that are no objects; the others are put in words it prints. */
function valueSchema(value: JsonValue): JsonObject {
  if (value === null) return { type: 'null' };
  if (Array.isArray(value)) return value.length === 0 ? { type: 'array', items: nothing } : { type: 'array', prefixItems: value.map(valueSchema) };
  if (!isObject(value)) return { const: value };
  const names = Object.keys(value);
  if (names.length === 0) return noMembers;
  const properties = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, valueSchema(member)]));
  return { type: 'object', properties, required: names };
}

function fits(value: JsonValue, types: readonly string[] | undefined): boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) return false;
  if (types === undefined) return true;
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  return types.includes(type) || (type === 'number' && types.includes('integer'));
}

function unique(values: readonly JsonValue[]): JsonValue[] {
  const known = new Set<string>();
  return values.filter((value) => {
    const text = JSON.stringify(value);
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}

function anyOf(parts: readonly JsonObject[]): JsonObject {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { anyOf: [...parts] };
}
