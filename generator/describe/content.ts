import { objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { CodecName, MediaModel } from '../service.js';
import { mediaCodec, sentType, type Direction } from './media-types.js';
import { describeFields, describeParts, type Parts } from './parts.js';
import type { Shapes } from './shapes.js';

/** The media types of a request body or a response, in the document's order. */
export function describeContent(document: JsonObject, owner: JsonObject, shapes: Shapes, direction: Direction): MediaModel[] {
  return Object.entries(objectAt(owner, 'content')).flatMap(([type, media]) => {
    if (!isObject(media)) return [];
    const codec = mediaCodec(document, type, media, direction);
    const root = codec === 'xml' ? shapes.root(memberAt(media, 'schema')) : undefined;
    const forms = formParts(document, type, media, codec, direction, shapes);
    return [{ type, codec, root, sends: direction === 'request' ? sentType(type, codec) : undefined, ...forms }];
  });
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
