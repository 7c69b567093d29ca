import type { ConversionPlan } from './conversions/plan.js';
import { typeConversions } from './conversions/typed.js';
import { arrayAt, dereference, findOperations, objectAt, textAt } from './document.js';
import { codecOf, mediaCodec, type Direction } from './describe/media-types.js';
import { encodingOf } from './describe/xml/scalars.js';
import { isObject, mapChanged, mapChangedItems, memberAt, type JsonObject, type JsonValue } from './json.js';
import { findReceived } from './received.js';
import { withoutAliases } from './typed/aliases.js';
import { breakCircles } from './typed/cycles.js';
import { splitDeep } from './typed/deep.js';
import { narrowTagged } from './typed/discriminators.js';
import { findFiles } from './typed/files.js';
import { emittedAs } from './typed/marks.js';
import { withKnownMethods } from './typed/methods.js';
import { plainSchema } from './typed/plain.js';
import { collectSchemas } from './typed/reached.js';
import { mapSchemas } from './typed/schemas.js';
import { withItemSchemas } from './typed/streams.js';
import { splitViews } from './typed/views.js';

/**
 * The document as openapi-typescript has to see it, so that the types are those of the values that the codecs read
 * and write: a binary body is a Blob whatever its schema says (in a request also bytes), text is a string, base64 in XML is bytes
 * (in a request also a Blob), an answer in parts is a FormData, and the schema of a stream is that of an item. Where `plan` has dates and
 * 64-bit integers, they are `Date` and `bigint`. Its schemas are in the words that openapi-typescript makes right types of, its
 * callbacks among the webhooks. The input is not changed.
 */
export function typedDocument(original: JsonObject, plan?: ConversionPlan): JsonObject {
  const { document, marks: converted } = typeConversions(withItemSchemas(withoutAliases(original)), plan);
  const { directions, marks } = findFiles(document);
  const all = new Map([...marks, ...findXmlBytes(document), ...converted]);
  const marked = narrowTagged(mark(withReceived(document), { document, directions, marks: all }, false));
  const plain = mapSchemas(marked, (schema) => plainSchema(schema, marked));
  return withKnownMethods(splitDeep(splitViews(breakCircles(plain))));
}

/** Callbacks stand among the webhooks, under keys of their own: openapi-typescript (7.13) makes no types of them. */
function withReceived(document: JsonObject): JsonObject {
  const received = findReceived(document).map(({ key, item }) => [key, item] as const);
  return received.length === 0 ? document : { ...document, webhooks: Object.fromEntries(received) };
}

/** The schemas of base64 and hexadecimal text that XML bodies reach: those of answers are bytes, those of requests alone also Blobs. */
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
  for (const schema of requests.xml) if (isBytes(schema)) found.set(schema, 'bytes-or-blob');
  for (const schema of answers.xml) if (isBytes(schema)) found.set(schema, 'bytes');
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

function isBytes(schema: JsonValue): boolean {
  return isObject(schema) && encodingOf(schema) !== undefined;
}

/** What marking needs to know of the document. */
interface Reading {
  readonly document: JsonObject;
  readonly directions: ReadonlyMap<JsonObject, Direction>;
  readonly marks: ReadonlyMap<JsonValue, string>;
}

/** Objects are compared by identity, so the walk over the original decides while what changes is copied. */
function mark(value: JsonObject, reading: Reading, isContent: boolean): JsonObject {
  const emitted = reading.marks.get(value);
  const marked = mapChanged(value, (member, key) => {
    if (key === emittedAs) return undefined;
    return isContent && isObject(member) ? markMedia(key, member, reading) : markMember(member, reading, key === 'content');
  });
  return emitted === undefined ? marked : { ...marked, [emittedAs]: emitted };
}

function markMember(member: JsonValue, reading: Reading, isContent: boolean): JsonValue {
  if (Array.isArray(member)) return mapChangedItems(member, (item) => markMember(item, reading, false));
  return isObject(member) ? mark(member, reading, isContent) : member;
}

function markMedia(type: string, media: JsonObject, reading: Reading): JsonObject {
  // A property called `content` is no map of media types: those have a slash.
  if (!type.includes('/')) return mark(media, reading, false);
  const direction = reading.directions.get(media);
  switch (direction === undefined ? codecOf(type) : mediaCodec(reading.document, type, media, direction)) {
    case 'binary':
      return { ...media, schema: { type: 'string', format: 'binary', ...(direction === 'request' ? { [emittedAs]: 'file' } : {}) } };
    case 'text':
      return { ...media, schema: textSchema(dereference(reading.document, memberAt(media, 'schema')) ?? {}) };
    case 'multipart':
      return direction === 'answer' ? { ...media, schema: { type: 'string', [emittedAs]: 'form-data' } } : mark(withList(media), reading, false);
    default:
      return mark(media, reading, false);
  }
}

/** Parts by place may have a schema for each one in place of one for their list (OpenAPI 3.2.0, Media Type Object, `itemSchema`). */
function withList(media: JsonObject): JsonObject {
  const items = memberAt(media, 'itemSchema');
  return items === undefined || memberAt(media, 'schema') !== undefined ? media : { ...media, schema: { type: 'array', items } };
}

/** A text may be one of a few. */
function textSchema(schema: JsonObject): JsonObject {
  const values = arrayAt(schema, 'enum');
  return { type: 'string', ...(values.length > 0 && values.every((value) => typeof value === 'string') ? { enum: [...values] } : {}) };
}
