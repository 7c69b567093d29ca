import { arrayAt, dereference, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';

/** What a text stands for: itself, or the JSON that is in it. */
export interface TextReading {
  readonly mediaType: 'application/json' | 'text/plain';
  /** The schema of the value; `undefined` where there is none to go by. */
  readonly schema: JsonValue | undefined;
}

/**
 * What the text of a field is by its schema: JSON where it may be anything but text, or where it is a text that holds JSON
 * (`contentMediaType` with `contentSchema`; JSON Schema Validation 2020-12, 8). Text where the schema says nothing.
 */
export function readText(document: JsonObject, schema: JsonValue | undefined): TextReading {
  const target = dereference(document, schema);
  const content = target === undefined ? undefined : memberAt(target, 'contentSchema');
  const isJson = /^application\/(.+\+)?json$/i.test(textAt(target ?? {}, 'contentMediaType') ?? '');
  if (content !== undefined && isJson) return { mediaType: 'application/json', schema: content };
  if (!isText(document, schema, new Set())) return { mediaType: 'application/json', schema };
  // Bytes cannot stand in a text.
  const isPlain = target !== undefined && memberAt(target, 'type') !== undefined && memberAt(target, 'format') !== 'binary';
  return { mediaType: 'text/plain', schema: isPlain ? schema : undefined };
}

/** Whether a schema allows nothing but text, or says nothing. One inside itself is an object or an array. */
function isText(document: JsonObject, value: JsonValue | undefined, inside: ReadonlySet<JsonObject>): boolean {
  const schema = dereference(document, value);
  if (schema === undefined) return !isObject(value);
  if (inside.has(schema)) return false;
  const type = memberAt(schema, 'type');
  if (type !== undefined) return [type].flat().every((each) => each === 'string' || each === 'null');
  const values = [...arrayAt(schema, 'enum'), ...(memberAt(schema, 'const') === undefined ? [] : [memberAt(schema, 'const')])];
  if (values.length > 0) return values.every((each) => typeof each === 'string');
  const nested = new Set([...inside, schema]);
  const all = arrayAt(schema, 'allOf');
  const some = [...arrayAt(schema, 'oneOf'), ...arrayAt(schema, 'anyOf')];
  if (all.some((part) => !isText(document, part, nested)) || some.some((part) => !isText(document, part, nested))) return false;
  return !['properties', 'additionalProperties', 'items', 'prefixItems'].some((key) => memberAt(schema, key) !== undefined);
}
