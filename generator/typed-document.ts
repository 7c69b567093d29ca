import { arrayAt, dereference, findOperations, objectAt, textAt } from './document.js';
import { codecOf } from './describe/media-types.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from './json.js';
import { breakCircles } from './typed/cycles.js';
import { narrowTagged } from './typed/discriminators.js';
import { emittedAs } from './typed/marks.js';
import { plainSchema } from './typed/plain.js';
import { mapSchemas } from './typed/schemas.js';
import { splitViews } from './typed/views.js';

/**
 * The document as openapi-typescript has to see it, so that the types are those of the values that the codecs read
 * and write: a binary body is a Blob whatever its schema says, text is a string, and base64 in XML is bytes
 * (in a request also a Blob). Its schemas are in the words that openapi-typescript makes right types of. The input is not changed.
 */
export function typedDocument(document: JsonObject): JsonObject {
  const bytes = findXmlBytes(document);
  const marked = narrowTagged(copy(document, bytes, false));
  const plain = mapSchemas(marked, (schema) => plainSchema(schema, marked));
  return splitViews(breakCircles(plain));
}

/** The schemas of base64 text that XML bodies reach: those of answers are bytes, those of requests alone also Blobs. */
function findXmlBytes(document: JsonObject): ReadonlyMap<JsonValue, string> {
  const answers: Reached = { xml: new Set(), other: new Set() };
  const requests: Reached = { xml: new Set(), other: new Set() };
  for (const { operation } of findOperations(document)) {
    collectContent(document, dereference(document, memberAt(operation, 'requestBody')), requests);
    for (const response of Object.values(objectAt(operation, 'responses'))) {
      collectContent(document, dereference(document, response), answers);
    }
  }
  const found = new Map<JsonValue, string>();
  for (const schema of requests.xml) if (isBase64(schema)) found.set(schema, 'bytes-or-blob');
  for (const schema of answers.xml) if (isBase64(schema)) found.set(schema, 'bytes');
  // In JSON base64 stays the text: a schema that stands in both is one or the other.
  for (const schema of [...requests.other, ...answers.other]) if (found.has(schema)) found.set(schema, 'bytes-or-text');
  return found;
}

/** The schemas that bodies reach, by whether their media type is XML. */
interface Reached {
  readonly xml: Set<JsonValue>;
  readonly other: Set<JsonValue>;
}

function collectContent(document: JsonObject, owner: JsonObject | undefined, reached: Reached): void {
  for (const [type, media] of Object.entries(objectAt(owner ?? {}, 'content'))) {
    collectSchemas(document, memberAt(media, 'schema'), codecOf(type) === 'xml' ? reached.xml : reached.other);
  }
}

function collectSchemas(document: JsonObject, value: JsonValue | undefined, reached: Set<JsonValue>): void {
  const schema = dereference(document, value);
  if (schema === undefined || reached.has(schema)) return;
  reached.add(schema);
  collectSchemas(document, memberAt(schema, 'items'), reached);
  for (const property of Object.values(objectAt(schema, 'properties'))) collectSchemas(document, property, reached);
  for (const key of ['allOf', 'oneOf', 'anyOf']) {
    for (const part of arrayAt(schema, key)) collectSchemas(document, part, reached);
  }
}

function isBase64(schema: JsonValue): boolean {
  return isObject(schema) && (textAt(schema, 'contentEncoding') === 'base64' || textAt(schema, 'format') === 'byte');
}

/** Objects are compared by identity, so the walk over the original decides while the copy is made. */
function copy(value: JsonObject, bytes: ReadonlyMap<JsonValue, string>, isContent: boolean): JsonObject {
  const mark = bytes.get(value);
  const entries = Object.entries(value).flatMap(([key, member]) => {
    if (key === emittedAs) return [];
    if (isContent && isObject(member)) return [[key, copyMedia(key, member, bytes)] as const];
    return [[key, copyMember(member, bytes, key === 'content')] as const];
  });
  if (mark !== undefined) entries.push([emittedAs, mark]);
  return Object.fromEntries(entries);
}

function copyMember(member: JsonValue, bytes: ReadonlyMap<JsonValue, string>, isContent: boolean): JsonValue {
  if (Array.isArray(member)) return member.map((item) => copyMember(item, bytes, false));
  return isObject(member) ? copy(member, bytes, isContent) : member;
}

function copyMedia(type: string, media: JsonObject, bytes: ReadonlyMap<JsonValue, string>): JsonObject {
  // A property called `content` is no map of media types: those have a slash.
  if (!type.includes('/')) return copy(media, bytes, false);
  const codec = codecOf(type, memberAt(media, 'schema'));
  if (codec === 'binary') return { ...media, schema: { type: 'string', format: 'binary' } };
  if (codec === 'text') return { ...media, schema: { type: 'string' } };
  return copy(media, bytes, false);
}
