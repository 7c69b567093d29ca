import { dereference } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { ScalarTypeModel } from '../service.js';

/** Members that change nothing of a scalar's type. */
const silent = new Set([
  'title', 'description', 'default', 'example', 'examples', 'deprecated', 'format', 'pattern', 'minLength', 'maxLength',
  'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
]);

const names: Readonly<Record<string, ScalarTypeModel['name']>> = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' };

/** How many values a type names that is written where it is used. */
const mostValues = 40;

/** Members that change nothing of the type of a list. */
const silentOfLists = new Set(['type', 'items', 'title', 'description', 'default', 'example', 'examples', 'deprecated', 'minItems', 'maxItems', 'uniqueItems']);

/**
 * The type of a schema that says no more than that a value is a text, a number or a boolean, or which ones there are, or that it is a list of
 * such; `undefined` for every other one. It is the type that `schema.ts` has in the same place.
 */
export function writtenType(document: JsonObject, value: JsonValue | undefined): ScalarTypeModel | undefined {
  const schema = targetOf(document, value);
  if (memberAt(schema, 'type') !== 'array') return scalarType(schema);
  const isPlain = isObject(schema) && Object.keys(schema).every((key) => silentOfLists.has(key));
  const items = isPlain ? scalarType(targetOf(document, memberAt(schema, 'items'))) : undefined;
  return items && { ...items, list: true };
}

/** What a reference that stands alone refers to: with something beside it, it is more than that. */
function targetOf(document: JsonObject, value: JsonValue | undefined): JsonValue | undefined {
  const isAlone = isObject(value) && Object.keys(value).length === 1 && memberAt(value, '$ref') !== undefined;
  return isAlone ? dereference(document, value) : value;
}

function scalarType(schema: JsonValue | undefined): ScalarTypeModel | undefined {
  if (!isObject(schema)) return undefined;
  const type = memberAt(schema, 'type');
  const name = typeof type === 'string' && Object.hasOwn(names, type) ? names[type] : undefined;
  const isPlain = Object.keys(schema).every((key) => key === 'type' || key === 'enum' || silent.has(key));
  if (name === undefined || !isPlain || memberAt(schema, 'format') === 'binary') return undefined;
  const values = memberAt(schema, 'enum');
  if (values === undefined) return { name, values: [], list: false };
  if (!Array.isArray(values) || values.length === 0 || values.length > mostValues) return undefined;
  const listed = values.flatMap((value) => (typeof value === name && isFiniteScalar(value) ? [value] : []));
  return listed.length === values.length ? { name, values: [...new Set(listed)], list: false } : undefined;
}

function isFiniteScalar(value: JsonValue): value is string | number | boolean {
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' || typeof value === 'boolean';
}
