import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';

/**
 * What kind of value a schema describes, as far as a body's form depends on it: a `file` is bytes, `encoded` bytes as a text,
 * `any` whatever the schema leaves open.
 */
export type ValueKind = 'any' | 'file' | 'encoded' | 'text' | 'number' | 'boolean' | 'object' | 'array';

/** How many parts of parts of one schema are looked at: each may hold the next, as deep as the stack is. */
const mostParts = 500;

/** The kind of value that a schema describes; that of its alternatives where they agree, text where one of them is text. */
export function valueKind(document: JsonObject, value: JsonValue | undefined): ValueKind {
  return kindOf(document, value, new Set());
}

function kindOf(document: JsonObject, value: JsonValue | undefined, seen: Set<JsonObject>): ValueKind {
  const schema = dereference(document, value);
  // What has been looked at says nothing new: alternatives may be many and refer to each other.
  if (schema === undefined || seen.has(schema) || seen.size >= mostParts) return 'any';
  seen.add(schema);
  const own = ownKind(schema);
  if (own !== 'any') return own;
  const whole = arrayAt(schema, 'allOf').map((part) => kindOf(document, part, seen)).find((kind) => kind !== 'any');
  if (whole !== undefined) return whole;
  const choices = ['oneOf', 'anyOf'].flatMap((key) => arrayAt(schema, key)).filter((part) => memberAt(part, 'type') !== 'null');
  const kinds = new Set(choices.map((part) => kindOf(document, part, seen)));
  const [first = 'any'] = kinds;
  if (kinds.size <= 1) return first;
  return kinds.has('text') ? 'text' : 'any';
}

/** Whether a schema that says nothing is a file in a body in parts: since OpenAPI 3.1 (3.1.0, "Considerations for File Uploads"). */
export function saysFile(document: JsonObject): boolean {
  return !/^3\.0/.test(textAt(document, 'openapi') ?? '');
}

/** Whether a schema says nothing of its value. */
export function isEmptySchema(schema: JsonObject): boolean {
  const annotations = new Set(['title', 'description', 'deprecated', 'example', 'examples', 'contentMediaType', 'readOnly', 'writeOnly']);
  return Object.keys(schema).every((key) => annotations.has(key) || key.startsWith('x-'));
}

/** The properties of a schema by name, those of its `allOf`, `oneOf` and `anyOf` parts included. */
export function propertiesOf(document: JsonObject, value: JsonValue | undefined): Map<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  const seen = new Set<JsonObject>();
  const collect = (part: JsonValue | undefined): void => {
    const schema = dereference(document, part);
    if (schema === undefined || seen.has(schema) || seen.size >= mostParts) return;
    seen.add(schema);
    for (const key of ['allOf', 'oneOf', 'anyOf']) arrayAt(schema, key).forEach(collect);
    for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) found.set(name, property);
  };
  collect(value);
  return found;
}

function ownKind(schema: JsonObject): ValueKind {
  const format = textAt(schema, 'format');
  switch (typeOf(schema)) {
    case 'string':
      return textKind(schema, format);
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'object';
    case 'array':
      return 'array';
    default:
      if (format === 'binary') return 'file';
      if (isObject(memberAt(schema, 'properties')) || memberAt(schema, 'additionalProperties') !== undefined) return 'object';
      return memberAt(schema, 'items') === undefined && memberAt(schema, 'prefixItems') === undefined ? 'any' : 'array';
  }
}

function textKind(schema: JsonObject, format: string | undefined): ValueKind {
  if (format === 'binary') return 'file';
  if (textAt(schema, 'contentEncoding') !== undefined || format === 'byte' || format === 'base64') return 'encoded';
  const type = textAt(schema, 'contentMediaType')?.toLowerCase() ?? 'text/plain';
  // A text that is named as bytes and not said to be encoded is the bytes themselves.
  return /^text\/|[/+](json|xml)\b/.test(type) ? 'text' : 'file';
}

/** The first type that is not `null`; that of the first constant where no type is given. */
function typeOf(schema: JsonObject): string | undefined {
  const type = memberAt(schema, 'type');
  if (typeof type === 'string') return type;
  if (Array.isArray(type)) return type.find((each): each is string => typeof each === 'string' && each !== 'null');
  const [constant] = [memberAt(schema, 'const') ?? arrayAt(schema, 'enum')[0]];
  return constant === undefined || typeof constant === 'object' ? undefined : typeof constant;
}
