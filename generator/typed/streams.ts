import { codecOf } from '../describe/media-types.js';
import { describeStream } from '../describe/streams.js';
import { isObject, mapChanged, mapChangedItems, type JsonObject, type JsonValue } from '../json.js';

/**
 * The document in which `schema` of a media type that is a stream is that of one item, as a consumer has it: openapi-typescript
 * (7.13) does not know `itemSchema`. Whatever holds no stream is the same object as before.
 */
export function withItemSchemas(document: JsonObject): JsonObject {
  return mapChanged(document, (member, key) => mapMember(document, key, member));
}

function mapMember(document: JsonObject, key: string, member: JsonValue): JsonValue {
  if (Array.isArray(member)) return mapChangedItems(member, (item) => mapMember(document, '', item));
  if (!isObject(member)) return member;
  const mapped = key === 'content' ? mapChanged(member, (media, type) => withItemSchema(document, type, media)) : member;
  return mapChanged(mapped, (inner, name) => mapMember(document, name, inner));
}

function withItemSchema(document: JsonObject, type: string, media: JsonValue): JsonValue {
  // A property called `content` is no map of media types: those have a slash.
  if (!isObject(media) || !type.includes('/')) return media;
  const stream = describeStream(document, codecOf(type), media);
  if (stream === undefined) return media;
  const { itemSchema: _item, ...rest } = media;
  return { ...rest, schema: stream.typed };
}
