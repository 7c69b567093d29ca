import { objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { CodecName, MediaModel } from '../service.js';
import type { Shapes } from './shapes.js';

/** One row a kind of media type: the first whose pattern fits has the codec. A new codec is one row here. */
const codecs: readonly { readonly pattern: RegExp; readonly codec: CodecName }[] = [
  { pattern: /^(application|text)\/json$|\+json$/, codec: 'json' },
  { pattern: /^(application|text)\/xml$|\+xml$/, codec: 'xml' },
  { pattern: /^application\/x-www-form-urlencoded$/, codec: 'urlencoded' },
  { pattern: /^multipart\//, codec: 'multipart' },
  { pattern: /^text\//, codec: 'text' },
];

/** The codec of a media type as a document writes it: case and parameters do not count (RFC 9110, 8.3.1). */
export function codecOf(mediaType: string): CodecName {
  const type = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  return codecs.find(({ pattern }) => pattern.test(type))?.codec ?? 'binary';
}

/** The media types of a request body or a response, in the document's order. */
export function describeContent(owner: JsonObject, shapes: Shapes): MediaModel[] {
  return Object.entries(objectAt(owner, 'content')).flatMap(([type, media]) => {
    if (!isObject(media)) return [];
    const codec = codecOf(type);
    const root = codec === 'xml' ? shapes.root(memberAt(media, 'schema')) : undefined;
    return [{ type, codec, root }];
  });
}
