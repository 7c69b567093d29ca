import { arrayAt, dereference, objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';

/** What a caller sees of a schema: references followed, the parts of `allOf` taken together. */
export interface FlatSchema {
  /** The types it allows but `null`; `undefined` for any. */
  readonly types: readonly string[] | undefined;
  readonly nullable: boolean;
  readonly format: string | undefined;
  readonly values: readonly JsonValue[] | undefined;
  readonly constant: JsonValue | undefined;
  readonly properties: ReadonlyMap<string, JsonValue>;
  readonly required: ReadonlySet<string>;
  readonly items: JsonValue | undefined;
  /** A schema for all other members, or whether there may be any; without it the types of a client have none. */
  readonly additional: JsonValue | undefined;
  readonly oneOf: readonly JsonValue[];
  readonly anyOf: readonly JsonValue[];
}

const mostParts = 1000;

/** Flattens a schema. One that is no object, `true` for instance, allows anything. */
export function flatten(document: JsonObject, schema: JsonValue | undefined): FlatSchema {
  const parts = partsOf(document, schema);
  const first = (name: string): JsonValue | undefined => parts.map((part) => memberAt(part, name)).find((value) => value !== undefined);
  const all = (name: string): JsonValue[] => parts.flatMap((part) => [...arrayAt(part, name)]);
  const given = first('type');
  const types = given === undefined ? undefined : [given].flat().filter((type) => typeof type === 'string');
  const [oneOf, anyOf] = [all('oneOf'), all('anyOf')];
  const values = parts.some((part) => Array.isArray(memberAt(part, 'enum'))) ? all('enum') : undefined;
  const isNull = (each: JsonValue): boolean => memberAt(each, 'type') === 'null';
  const format = first('format');
  return {
    types: types?.filter((type) => type !== 'null'),
    nullable: first('nullable') === true || types?.includes('null') === true || [...oneOf, ...anyOf].some(isNull),
    format: typeof format === 'string' ? format : undefined,
    values: values?.filter((value) => value !== null),
    constant: first('const'),
    properties: new Map(parts.flatMap((part) => Object.entries(objectAt(part, 'properties')))),
    required: new Set(all('required').filter((name) => typeof name === 'string')),
    items: first('items'),
    additional: first('additionalProperties'),
    oneOf: oneOf.filter((each) => !isNull(each)),
    anyOf: anyOf.filter((each) => !isNull(each)),
  };
}

/** The schema and the parts of its `allOf`, each once. */
function partsOf(document: JsonObject, schema: JsonValue | undefined): JsonObject[] {
  const parts = new Set<JsonObject>();
  const pending = [schema];
  while (pending.length > 0 && parts.size < mostParts) {
    const next = pending.shift();
    const part = dereference(document, next);
    if (part === undefined || parts.has(part)) continue;
    parts.add(part);
    // What stands beside a reference counts since OpenAPI 3.1.
    if (isObject(next) && part !== next && Object.keys(next).length > 1) {
      const { $ref: _reference, ...beside } = next;
      parts.add(beside);
    }
    pending.push(...arrayAt(part, 'allOf'));
  }
  return [...parts];
}
