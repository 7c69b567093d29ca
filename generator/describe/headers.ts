import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { HeaderModel, HeaderScalar, HeaderValue } from '../service.js';
import type { Conversions } from './conversions.js';
import { codecOf } from './media-types.js';

/** What stands between the items of a list in Swagger 2.0 (Header Object, `collectionFormat`), where that is no comma. */
const separators: ReadonlyMap<string, string> = new Map([['ssv', ' '], ['tsv', '\t'], ['pipes', '|']]);

/** The document, and where dates and 64-bit integers are converted in it; nowhere without `conversions`. */
interface Reading {
  readonly document: JsonObject;
  readonly conversions: Conversions | undefined;
}

const scalars: ReadonlySet<string> = new Set<HeaderScalar>(['string', 'integer', 'number', 'boolean']);

/**
 * The headers of a response (OpenAPI 3.1.1, Header Object). `Content-Type` is not among them: "it SHALL be ignored"
 * (Response Object, `headers`). One whose name is no token cannot come (RFC 9110, 5.1).
 */
export function describeHeaders(document: JsonObject, response: JsonObject, conversions?: Conversions): HeaderModel[] {
  return Object.entries(objectAt(response, 'headers')).flatMap(([name, value]) => {
    const header = dereference(document, value);
    if (header === undefined || name.toLowerCase() === 'content-type' || !isToken(name)) return [];
    const deprecated = memberAt(header, 'deprecated') === true ? [{ tag: 'deprecated', text: '' }] : [];
    const description = (isObject(value) ? textAt(value, 'description') : undefined) ?? textAt(header, 'description') ?? '';
    return [{ name, value: describeValue({ document, conversions }, name, header), doc: { paragraphs: [description], tags: deprecated } }];
  });
}

/** Whether a name can be that of a header (RFC 9110, 5.6.2). */
export function isToken(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

function describeValue(reading: Reading, name: string, header: JsonObject): HeaderValue {
  const { document } = reading;
  if (name.toLowerCase() === 'set-cookie') return { kind: 'cookies' };
  const [mediaType] = Object.keys(objectAt(header, 'content'));
  if (mediaType !== undefined) return codecOf(mediaType) === 'json' ? { kind: 'json', mediaType } : { kind: 'text' };
  const schema = dereference(document, memberAt(header, 'schema'));
  if (schema === undefined) return { kind: 'text' };
  const scalar = scalarOf(reading, schema);
  if (scalar !== undefined) return { kind: 'scalar', scalar };
  const [type, ...others] = typesOf(document, schema);
  if (others.length > 0) return { kind: 'text' };
  if (type === 'array') return describeList(reading, header, schema);
  return type === 'object' ? describeObject(reading, header, schema) : { kind: 'text' };
}

function describeList(reading: Reading, header: JsonObject, schema: JsonObject): HeaderValue {
  const given = memberAt(schema, 'items');
  const items = given === undefined ? 'string' : scalarOf(reading, given);
  // What parts say of the items is in the types alone.
  if (given === undefined && reading.conversions?.of(schema) !== undefined) return { kind: 'text' };
  if (items === undefined || memberAt(schema, 'prefixItems') !== undefined) return { kind: 'text' };
  return { kind: 'list', items, apart: separators.get(textAt(header, 'x-collection-format') ?? '') };
}

function describeObject(reading: Reading, header: JsonObject, schema: JsonObject): HeaderValue {
  const properties = Object.entries(objectAt(schema, 'properties')).map(([name, property]) => ({ name, scalar: scalarOf(reading, property) }));
  const known = properties.flatMap(({ name, scalar }) => (scalar === undefined ? [] : [{ name, scalar }]));
  const others = memberAt(schema, 'additionalProperties');
  const other = isObject(others) && Object.keys(others).length > 0 ? scalarOf(reading, others) : 'string';
  const parts = ['allOf', 'oneOf', 'anyOf'].some((key) => arrayAt(schema, key).length > 0);
  if (parts || known.length < properties.length || other === undefined) return { kind: 'text' };
  return { kind: 'object', explode: memberAt(header, 'explode') === true, properties: known, others: other === 'string' ? undefined : other };
}

/** The one type of scalar that a schema allows, beside `null`, which no header can say. Bytes are no text. */
function scalarOf({ document, conversions }: Reading, value: JsonValue): HeaderScalar | undefined {
  const [type, ...others] = typesOf(document, value);
  const format = textAt(dereference(document, value) ?? {}, 'format');
  if (type === undefined || others.length > 0 || format === 'binary' || format === 'byte') return undefined;
  return isScalar(type) ? (conversions?.scalar(value) ?? type) : undefined;
}

/** The JSON types that a schema names, itself or in its parts, without `null`. */
function typesOf(document: JsonObject, value: JsonValue, seen = new Set<JsonObject>()): string[] {
  const schema = dereference(document, value);
  if (schema === undefined || seen.has(schema)) return [];
  seen.add(schema);
  const own = memberAt(schema, 'type');
  const types = typeof own === 'string' ? [own] : Array.isArray(own) ? own.map(String) : unnamedTypes(document, schema, seen);
  return [...new Set(types)].filter((type) => type !== 'null');
}

function unnamedTypes(document: JsonObject, schema: JsonObject, seen: Set<JsonObject>): string[] {
  const constant = memberAt(schema, 'const');
  const values = constant === undefined ? arrayAt(schema, 'enum') : [constant];
  if (values.length > 0) return values.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value));
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => arrayAt(schema, key));
  if (parts.length > 0) return parts.flatMap((part) => typesOf(document, part, seen));
  if (memberAt(schema, 'items') !== undefined) return ['array'];
  return memberAt(schema, 'properties') === undefined ? [] : ['object'];
}

function isScalar(type: string): type is HeaderScalar {
  return scalars.has(type);
}
