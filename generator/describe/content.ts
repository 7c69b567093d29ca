import { convertingCodec } from '../conversions/places.js';
import { objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { CodecName, MediaModel } from '../service.js';
import { mediaCodec, sentType, type Direction } from './media-types.js';
import { describeFields, describeParts, type Parts } from './parts.js';
import type { Shapes } from './shapes.js';
import type { Tables } from './tables.js';

/** The media types of a request body or a response, in the document's order. */
export function describeContent(document: JsonObject, owner: JsonObject, { shapes, conversions }: Tables, direction: Direction): MediaModel[] {
  return Object.entries(objectAt(owner, 'content')).flatMap(([type, media]) => {
    if (!isObject(media)) return [];
    const plain = mediaCodec(document, type, media, direction);
    const root = plain === 'xml' ? shapes.root(memberAt(media, 'schema')) : undefined;
    const forms = formParts(document, type, media, plain, direction, shapes);
    const converting = convertingCodec(plain, direction);
    const conversion = converting === undefined ? undefined : conversions.of(memberAt(media, 'schema'));
    const codec = conversion === undefined ? plain : (converting ?? plain);
    return [{ type, codec, root, conversion, sends: direction === 'request' ? sentType(type, plain) : undefined, ...forms }];
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
