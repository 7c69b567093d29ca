import { convertingCodec, convertsItems } from '../conversions/places.js';
import { objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { CodecName, MediaModel } from '../service.js';
import { mediaCodec, sentType, type Direction } from './media-types.js';
import { describeFields, describeParts, type Parts } from './parts.js';
import type { Shapes } from './xml/shapes.js';
import { describeStream } from './streams.js';
import type { Tables } from './tables.js';
import type { TextReading } from './text-content.js';

/** The media types of a request body or a response, in the document's order. */
export function describeContent(document: JsonObject, owner: JsonObject, tables: Tables, direction: Direction): MediaModel[] {
  return Object.entries(objectAt(owner, 'content')).flatMap(([type, media]) => {
    if (!isObject(media)) return [];
    const described = describeMedia(document, type, media, tables, direction);
    const converting = convertingCodec(described.codec, direction);
    const conversion = converting === undefined ? undefined : tables.conversions.of(contentSchema(media, described.codec));
    return [conversion === undefined ? described : { ...described, codec: converting ?? described.codec, conversion }];
  });
}

/** The schema of a body; that of one in parts may be told by its items (OpenAPI 3.2.0, Media Type Object, `itemSchema`). */
function contentSchema(media: JsonObject, codec: CodecName): JsonValue | undefined {
  const items = codec === 'multipart' ? memberAt(media, 'itemSchema') : undefined;
  return memberAt(media, 'schema') ?? (items === undefined ? undefined : { type: 'array', items });
}

/** A media type whose values stay as they are. */
function describeMedia(document: JsonObject, type: string, media: JsonObject, { shapes, conversions }: Tables, direction: Direction): MediaModel {
  const codec = mediaCodec(document, type, media, direction);
  const root = codec === 'xml' ? shapes.root(memberAt(media, 'schema')) : undefined;
  const forms = formParts(document, type, media, codec, direction, shapes);
  const sends = direction === 'request' ? sentType(type, codec) : undefined;
  return { type, codec, root, conversion: undefined, sends, ...forms, ...describeItems(document, codec, media, { shapes, conversions }, direction) };
}

function describeItems(
  document: JsonObject,
  codec: CodecName,
  media: JsonObject,
  tables: Tables,
  direction: Direction,
): Pick<MediaModel, 'item' | 'events'> {
  const stream = describeStream(document, codec, media);
  if (stream === undefined) return { item: undefined, events: undefined };
  const describeText = ({ mediaType, schema }: TextReading): MediaModel =>
    describeMedia(document, mediaType, schema === undefined ? {} : { schema }, tables, direction);
  const conversion = convertsItems(codec, direction) ? tables.conversions.of(stream.item.schema) : undefined;
  const described = describeText(stream.item);
  const item = conversion === undefined ? described : { ...described, codec: 'convertedJson' as const, conversion };
  const events = stream.events?.map(([name, data]) => [name, describeText(data)] as const);
  return { item, events: events?.filter(([, data]) => JSON.stringify(data) !== JSON.stringify(item)) };
}

function formParts(
  document: JsonObject,
  type: string,
  media: JsonObject,
  codec: CodecName,
  direction: Direction,
  shapes: Shapes,
): Parts {
  if (codec === 'urlencoded' && direction === 'answer') return describeFields(document, media);
  if ((codec !== 'urlencoded' && codec !== 'multipart') || direction === 'answer') return { parts: [], items: undefined };
  return describeParts({ document, type, codec, media }, shapes);
}
