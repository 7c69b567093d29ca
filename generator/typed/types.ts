import { memberAt, type JsonObject } from '../json.js';

/** The types of JSON Schema (2020-12 Validation, 6.1.1), and the names that documents have for them besides. */
const types: Readonly<Record<string, string>> = {
  string: 'string', number: 'number', integer: 'integer', boolean: 'boolean', array: 'array', object: 'object', null: 'null',
  text: 'string', str: 'string', char: 'string', date: 'string', datetime: 'string', 'date-time': 'string', time: 'string', uuid: 'string',
  guid: 'string', uri: 'string', url: 'string', email: 'string', password: 'string', byte: 'string', enum: 'string', file: 'string', binary: 'string',
  int: 'integer', int32: 'integer', int64: 'integer', long: 'integer', short: 'integer', bigint: 'integer',
  float: 'number', double: 'number', decimal: 'number', bool: 'boolean', list: 'array', map: 'object', json: 'object',
};

/**
 * The types that a schema allows besides `null`, each once; `undefined` where it says nothing of them, or names one that
 * does not exist. Names that documents use in the place of a type (`datetime`, `int`, `String`) are understood.
 */
export function typesOf(schema: JsonObject): string[] | undefined {
  const type = memberAt(schema, 'type');
  if (type === undefined) return undefined;
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
  const entries = Object.entries(schema).filter(([key, value]) => {
    if (!annotations.has(key)) return false;
    return !['title', 'summary', 'description', 'format'].includes(key) || typeof value === 'string';
  });
  return Object.fromEntries(entries);
}

function typeNamed(name: string): string | undefined {
  const key = Object.hasOwn(types, name) ? name : name.toLowerCase();
  return Object.hasOwn(types, key) ? types[key] : undefined;
}
