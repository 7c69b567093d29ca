import { arrayAt, objectAt } from '../document.js';
import { isObject, mapMembers, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { annotations, saysAnything } from './types.js';
import { noMembers } from './values.js';
import { emittedAs } from './marks.js';

type Plain = (schema: JsonValue) => JsonObject;

/**
 * What a schema says of objects. Members that only `then`, `else` or `dependentSchemas` have are there too, and optional. Several
 * kinds of further members (`additionalProperties`, `patternProperties`) become one: TypeScript has one index signature.
 * `$defs` are no members, but openapi-typescript (7.13) requires them as one (its issue 2664).
 */
export function objectCore(schema: JsonObject, plain: Plain): JsonObject {
  const own = mapMembers(objectAt(schema, 'properties'), plain);
  const conditional = conditionalMembers(schema);
  const properties = conditional === undefined ? own : { ...mapMembers(conditional, plain), ...own };
  const required = [...new Set(arrayAt(schema, 'required'))].filter((name) => typeof name === 'string' && Object.hasOwn(own, name));
  const further = furtherMembers(schema, plain);
  const isEmpty = Object.keys(properties).length === 0;
  if (further === undefined && isEmpty) return memberAt(schema, 'additionalProperties') === false ? noMembers : { type: 'object' };
  return {
    type: 'object',
    ...(isEmpty ? {} : { properties, required }),
    ...(further === undefined ? {} : { additionalProperties: saysAnything(further) ? widen(further, Object.values(properties)) : true }),
  };
}

/**
 * What a schema says of lists. A tuple (`prefixItems`, or a list in `items` before JSON Schema 2020-12) has as many items as it names,
 * fewer where `minItems` says so, and more where `items` is a schema: openapi-typescript
 * (7.13) knows the first kind alone (its issue 1892).
 */
export function arrayCore(schema: JsonObject, plain: Plain): JsonObject {
  const items = memberAt(schema, 'items');
  const isOld = Array.isArray(items);
  const prefix = isOld ? items : arrayAt(schema, 'prefixItems');
  if (prefix.length === 0) return items === undefined || isOld ? { type: 'array' } : { type: 'array', items: plain(moveEnum(schema, items)) };
  const rest = isOld ? memberAt(schema, 'additionalItems') : items;
  const least = memberAt(schema, 'minItems');
  const optional = typeof least === 'number' ? Math.max(0, prefix.length - least) : 0;
  const prefixItems = prefix.map(plain);
  if (!isObject(rest) && optional === 0) return { type: 'array', prefixItems };
  return { type: 'array', [emittedAs]: 'tuple', prefixItems, optional, ...(isObject(rest) ? { items: plain(rest) } : {}) };
}

/** A list of scalars at the array that are meant for its items: nothing else could be valid. */
function moveEnum(schema: JsonObject, items: JsonValue): JsonValue {
  const values = arrayAt(schema, 'enum');
  const misplaced = values.length > 0 && values.every((value) => typeof value !== 'object');
  return misplaced && isObject(items) && memberAt(items, 'enum') === undefined ? { ...items, enum: [...values] } : items;
}

/** The members that schemas for a condition have; nothing where there are no such schemas. */
function conditionalMembers(schema: JsonObject): JsonObject | undefined {
  if (!['then', 'else', 'dependentSchemas'].some((key) => key in schema)) return undefined;
  const schemas = [memberAt(schema, 'then'), memberAt(schema, 'else'), ...Object.values(objectAt(schema, 'dependentSchemas'))];
  return Object.fromEntries(schemas.flatMap((each) => (isObject(each) ? Object.entries(objectAt(each, 'properties')) : [])));
}

/** The schema of members that are not named; `undefined` where there are none. */
function furtherMembers(schema: JsonObject, plain: Plain): JsonObject | undefined {
  const patterns = Object.values(objectAt(schema, 'patternProperties'));
  const additional = memberAt(schema, 'additionalProperties') ?? memberAt(schema, 'unevaluatedProperties');
  const schemas = [...(additional === undefined || additional === false ? [] : [additional]), ...patterns].map(plain);
  const [only] = schemas;
  if (only === undefined) return undefined;
  if (!schemas.every(saysAnything)) return {};
  return schemas.length === 1 ? only : { anyOf: schemas };
}

/**
 * The schema of an index signature with the types of the named members: TypeScript takes no object literal whose named members
 * do not fit the signature. Where those are not simple the signature allows anything.
 */
function widen(further: JsonObject, members: readonly JsonValue[]): JsonValue {
  const kinds = new Map([further, ...members].map((member) => [JSON.stringify(bodyOf(member)), bodyOf(member)] as const));
  const parts = [...kinds.values()];
  if (parts.length === 1) return further;
  return parts.slice(1).every(isSimple) ? { anyOf: parts } : true;
}

function bodyOf(schema: JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(isObject(schema) ? schema : {}).filter(([key]) => !annotations.has(key)));
}

function isSimple(schema: JsonValue): boolean {
  if (!isObject(schema) || !saysAnything(schema)) return false;
  const { items } = schema;
  if (schema['type'] === 'array') return items === undefined || isSimple(items);
  return !('properties' in schema || 'allOf' in schema || 'anyOf' in schema || 'additionalProperties' in schema);
}
