import { dereference } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { CodecName } from '../service.js';
import { describeEvents } from './events.js';
import { readText, type TextReading } from './text-content.js';

/** How the items of a stream are typed and read. */
export interface StreamReading {
  /** The schema of an item, as a consumer has it. */
  readonly typed: JsonValue;
  /** What the text of an item, or the data of an event, is. */
  readonly item: TextReading;
  /** Where items are whole events: the data by name of event. */
  readonly events: readonly (readonly [name: string, data: TextReading])[] | undefined;
}

/** The codecs whose answers are read item by item. */
const streams: readonly CodecName[] = ['jsonLines', 'jsonSequence', 'eventStream'];

/**
 * How a Media Type Object is read item by item; `undefined` where its codec reads a body whole.
 *
 * `itemSchema` describes an item (OpenAPI 3.2.0, Media Type Object). Without it `schema` does, or the items of `schema` where that is
 * an array, which in 3.2 stands for the whole sequence. An event is an item itself where its schema has nothing but fields of events,
 * as 3.2 describes it; any other schema is that of the event's data.
 */
export function describeStream(document: JsonObject, codec: CodecName, media: JsonObject): StreamReading | undefined {
  if (!streams.includes(codec)) return undefined;
  const schema = itemSchema(document, media);
  if (codec !== 'eventStream') {
    const known = isBytes(document, schema) ? undefined : schema;
    return { typed: known ?? {}, item: { mediaType: 'application/json', schema: known }, events: undefined };
  }
  const events = describeEvents(document, schema);
  if (events !== undefined) return events;
  const item = readText(document, schema);
  return { typed: item.schema ?? (item.mediaType === 'text/plain' ? { type: 'string' } : {}), item, events: undefined };
}

function itemSchema(document: JsonObject, media: JsonObject): JsonValue | undefined {
  const item = memberAt(media, 'itemSchema');
  if (item !== undefined) return item;
  const schema = memberAt(media, 'schema');
  const target = dereference(document, schema);
  const type = memberAt(target, 'type');
  const isArray = type === 'array' || (Array.isArray(type) && type.includes('array'));
  return isArray ? memberAt(target, 'items') : schema;
}

/** Bytes cannot be an item of JSON: such a schema stands for the body as a file. */
function isBytes(document: JsonObject, schema: JsonValue | undefined): boolean {
  return !isObject(schema) || memberAt(dereference(document, schema), 'format') === 'binary';
}
