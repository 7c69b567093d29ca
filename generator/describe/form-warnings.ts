import { dereference, findOperations, objectAt, pointerTo, textAt } from '../document.js';
import { resolveReference } from '../ingest/references.js';
import { quote } from '../ingest/wording.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { readEncodings } from './encodings.js';
import { mediaCodec } from './media-types.js';
import { readPositions } from './parts.js';

/** A warning for each part of a request body's encodings that has no effect, with its place. */
export function findIgnoredEncodings(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  const seen = new Set<string>();
  return findOperations(document).flatMap(({ operation, pointer }) => {
    const value = memberAt(operation, 'requestBody');
    const body = dereference(document, value);
    const place = placeOf(document, value, `${pointer}/requestBody`);
    if (body === undefined || seen.has(place)) return [];
    seen.add(place);
    return Object.entries(objectAt(body, 'content')).flatMap(([type, media]) =>
      isObject(media) ? ignoredOf(document, type, media, place + pointerTo('content', type), locate) : [],
    );
  });
}

function ignoredOf(document: JsonObject, type: string, media: JsonObject, pointer: string, locate: (pointer: string) => Place): Warning[] {
  const codec = mediaCodec(document, type, media, 'request');
  if (codec !== 'urlencoded' && codec !== 'multipart') {
    if (Object.keys(objectAt(media, 'encoding')).length === 0) return [];
    return [{ place: locate(`${pointer}/encoding`), found: `an encoding of ${quote(type)}, which is no form`, done: 'it is ignored' }];
  }
  const form = { document, type, codec, media };
  return [...readEncodings(form).ignored, ...readPositions(form).ignored].map(({ tokens, found, done }) => ({
    place: locate(pointer + pointerTo(...tokens)),
    found,
    done,
  }));
}

function placeOf(document: JsonObject, value: JsonValue | undefined, pointer: string): string {
  const reference = isObject(value) ? textAt(value, '$ref') : undefined;
  return (reference === undefined ? undefined : resolveReference(document, reference)?.pointer) ?? pointer;
}
