import { memberAt, type JsonObject } from '../json.js';

/** The types of JSON Schema (2020-12 Validation, 6.1.1), and the names that documents have for them besides. */
const types: ReadonlyMap<string, string> = new Map(Object.entries({
  string: 'string', number: 'number', integer: 'integer', boolean: 'boolean', array: 'array', object: 'object', null: 'null',
  text: 'string', str: 'string', char: 'string', date: 'string', datetime: 'string', 'date-time': 'string', time: 'string', uuid: 'string',
  guid: 'string', uri: 'string', url: 'string', email: 'string', password: 'string', byte: 'string', enum: 'string', file: 'string', binary: 'string',
  int: 'integer', int32: 'integer', int64: 'integer', long: 'integer', short: 'integer', bigint: 'integer',
  float: 'number', double: 'number', decimal: 'number', bool: 'boolean', list: 'array', map: 'object', json: 'object',
}));

/**
 * The types that a schema allows besides `null`, each once; `undefined` where it says nothing of them, or names one that
 * does not exist. Names that documents use in the place of a type (`datetime`, `int`, `String`) are understood.
 */
export function typesOf(schema: JsonObject): string[] | undefined {
  const type = memberAt(schema, 'type');
  if (type === undefined) return undefined;
  // Nearly every schema has one type, and each is asked for it several times.
  if (typeof type === 'string') return onlyType(typeNamed(type));
  const known = (Array.isArray(type) ? type : [type]).map((each) => (typeof each === 'string' ? typeNamed(each) : undefined));
  if (known.includes(undefined)) return undefined;
  return [...new Set(known.flatMap((each) => (each === undefined || each === 'null' ? [] : [each])))];
}

/** Whether `null` is allowed: by OpenAPI 3.0's `nullable`, or by a list of types (OpenAPI 3.1). */
export function isNullable(schema: JsonObject): boolean {
  const type = memberAt(schema, 'type');
  return memberAt(schema, 'nullable') === true || type === 'null' || (Array.isArray(type) && type.includes('null'));
}

/** Whether a schema holds what is sent as it is: a file, which Swagger 2.0 has a type for and OpenAPI 3.0 a format. */
export function isFile(schema: JsonObject): boolean {
  const type = memberAt(schema, 'type');
  return type === 'file' || type === 'binary' || (memberAt(schema, 'format') === 'binary' && (type === 'string' || type === undefined));
}

/** Whether a value that may be a schema says anything: `{}` and `true` do not. */
export function saysAnything(schema: JsonObject): boolean {
  return Object.keys(schema).some((key) => !annotations.has(key) && key !== 'nullable');
}

/** Members of a schema that are for people. */
export const annotations: ReadonlySet<string> = new Set([
  'title', 'summary', 'description', 'format', 'deprecated', 'default', 'example', 'examples', 'readOnly', 'writeOnly',
]);

/** The members of a schema that are for people, those of the right kind: openapi-typescript (7.13) fails for others. */
export function annotationsOf(schema: JsonObject): JsonObject {
  const found: JsonObject = {};
  for (const key of Object.keys(schema)) {
    const value = schema[key];
    if (value !== undefined && annotations.has(key) && (typeof value === 'string' || !texts.has(key))) found[key] = value;
  }
  return found;
}

/** Those of {@link annotations} that are text. */
const texts: ReadonlySet<string> = new Set(['title', 'summary', 'description', 'format']);

function typeNamed(name: string): string | undefined {
  return types.get(name) ?? types.get(name.toLowerCase());
}

function onlyType(type: string | undefined): string[] | undefined {
  return type === undefined ? undefined : type === 'null' ? [] : [type];
}
