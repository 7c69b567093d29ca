import { arrayAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { componentName, referenceTo } from './component.js';
import { arrayCore, objectCore } from './cores.js';
import { missingMembers } from './missing.js';
import { annotations, annotationsOf, isFile, isNullable, saysAnything, typesOf } from './types.js';
import { listedValues, nothing } from './values.js';
import { emittedAs } from './marks.js';

/**
 * A schema in the words that openapi-typescript (7.13) makes right types of: one type each, `nullable` in place of a type
 * `null`, compositions that stand alone, and nothing that it has no type for. What a schema means stays the same;
 * where TypeScript cannot say it (`not`, `if`, a pattern, a bound) the type is wider. The input is not changed.
 */
export function plainSchema(schema: JsonValue, document: JsonObject): JsonObject {
  if (schema === false) return nothing;
  if (!isObject(schema)) return {};
  const type = typeAlone(schema);
  if (type !== undefined) return Object.assign(annotationsOf(schema), { type });
  return Object.assign(annotationsOf(schema), plainBody(schema, document));
}

/** The type of a schema that says nothing else, but to people: most do. */
function typeAlone(schema: JsonObject): string | undefined {
  const { type } = schema;
  if (typeof type !== 'string' || type === 'null' || isFile(schema)) return undefined;
  for (const key of Object.keys(schema)) if (key !== 'type' && !annotations.has(key)) return undefined;
  return typesOf(schema)?.[0];
}

function plainBody(schema: JsonObject, document: JsonObject): JsonObject {
  const mark = memberAt(schema, emittedAs);
  const nullable = isNullable(schema);
  if (typeof mark === 'string') return withNull({ type: 'string', [emittedAs]: mark }, nullable);
  if (typeof memberAt(schema, '$ref') === 'string') return plainReference(schema, document);
  if (isFile(schema)) return withNull({ type: 'string', [emittedAs]: 'blob' }, nullable);
  const values = listedValues(schema);
  if (values !== undefined) return values;
  if (memberAt(schema, 'type') === 'null') return { type: 'null' };
  return withNull(compose(schema, document), nullable);
}

/**
 * What stands beside a reference counts in OpenAPI 3.1 (3.1.0, Schema Object) and not in 3.0 (3.0.3, Reference Object), where
 * documents nevertheless write `nullable` there and mean it. openapi-typescript (7.13) drops all of it (no report found).
 */
function plainReference(schema: JsonObject, document: JsonObject): JsonObject {
  const { $ref: reference = '', ...beside } = schema;
  const counts = !String(memberAt(document, 'openapi')).startsWith('3.0') && Object.keys(beside).some((key) => parts.has(key));
  if (counts) return plainBody({ ...beside, allOf: [{ $ref: reference }, ...arrayAt(beside, 'allOf')] }, document);
  const name = componentName(schema);
  return withNull(name === undefined ? { $ref: reference } : referenceTo(name), isNullable(schema));
}

/** Members beside a reference that say more than that what it leads to is an object, or an array. */
const parts = new Set(['properties', 'required', 'allOf', 'anyOf', 'oneOf', 'enum', 'const', 'additionalProperties', 'patternProperties']);

/** A type or `null`. openapi-typescript (7.13) forgets `nullable` beside what is not its own to type. */
function withNull(body: JsonObject, nullable: boolean): JsonObject {
  if (!nullable || !saysAnything(body)) return body;
  return '$ref' in body || emittedAs in body || 'const' in body ? { anyOf: [body, { type: 'null' }] } : { ...body, nullable: true };
}

/**
 * A schema's own type and its parts. openapi-typescript (7.13) makes a union of a type and `anyOf` beside it (its issue 2380), which
 * allows what neither does, forgets `null` where `allOf` stands beside a list of types, and requires members of parts that lack them.
 */
function compose(schema: JsonObject, document: JsonObject): JsonObject {
  const cores = coresOf(schema, document);
  const core = unionOf(cores);
  if (!compositions.some((key) => key in schema)) return core;
  const all = arrayAt(schema, 'allOf').map((part) => plainSchema(part, document)).filter(saysAnything);
  const unions = ['anyOf', 'oneOf'].map((key) => unionOf(arrayAt(schema, key).map((part) => plainSchema(part, document))));
  const others = [...all, ...unions.filter(saysAnything)].filter((part) => !isBare(part));
  if (others.length === 0) return saysAnything(core) ? core : (all[0] ?? core);
  const pieces = [...(saysAnything(core) && !isBare(core) ? [core] : []), ...others];
  const missing = missingMembers(schema, document);
  const [only, second] = [...pieces, ...(missing === undefined ? [] : [missing])];
  if (only !== undefined && second === undefined) return only;
  return { allOf: [...pieces, ...(missing === undefined ? [] : [missing])] };
}

const compositions = ['allOf', 'anyOf', 'oneOf'];

/** The schema without its compositions, once for each of its types. */
function coresOf(schema: JsonObject, document: JsonObject): JsonObject[] {
  const types = typesOf(schema) ?? [impliedType(schema)];
  const plain = (inner: JsonValue): JsonObject => plainSchema(inner, document);
  return types.map((type) => {
    if (type === 'object') return objectCore(schema, plain);
    if (type === 'array') return arrayCore(schema, plain);
    return type === undefined ? {} : { type };
  });
}

/** The type of a schema that names none but has what belongs to one alone. */
function impliedType(schema: JsonObject): string | undefined {
  if (['properties', 'additionalProperties', 'patternProperties'].some((key) => isObject(memberAt(schema, key)))) return 'object';
  return ['items', 'prefixItems'].some((key) => memberAt(schema, key) !== undefined) ? 'array' : undefined;
}

/** One of several schemas. One that allows anything makes the union say nothing. */
function unionOf(parts: readonly JsonObject[]): JsonObject {
  const [only] = parts;
  if (only === undefined || !parts.every(saysAnything)) return {};
  return parts.length === 1 ? only : { anyOf: [...parts] };
}

/** A type that adds nothing to other parts: that they are objects, text or lists shows in them. */
function isBare(schema: JsonObject): boolean {
  const { type, ...others } = schema;
  return typeof type === 'string' && type !== 'null' && !saysAnything(others) && others['nullable'] !== true;
}
