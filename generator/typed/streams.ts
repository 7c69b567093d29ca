import { codecOf } from '../describe/media-types.js';
import { describeStream } from '../describe/streams.js';
import { isObject, type JsonObject, type JsonValue } from '../json.js';
import { mapMediaTypes } from './schemas.js';

/**
 * The document in which `schema` of a media type that is a stream is that of one item, as a consumer has it: openapi-typescript
 * (7.13) does not know `itemSchema`. Whatever holds no stream is the same object as before.
 */
export function withItemSchemas(document: JsonObject): JsonObject {
  return mapMediaTypes(document, (media, type) => withItemSchema(document, type, media));
}

function withItemSchema(document: JsonObject, type: string, media: JsonValue): JsonValue {
  // A component has a name of its own: those of media types have a slash.
  if (!isObject(media) || !type.includes('/')) return media;
  const stream = describeStream(document, codecOf(type), media);
  if (stream === undefined) return media;
  const { itemSchema: _item, ...rest } = media;
  return { ...rest, schema: stream.typed };
}
