import { isObject, memberAt, type JsonValue } from '../json.js';
import type { CodecName } from '../service.js';

/** One row a kind of media type: the first whose pattern fits has the codec. A new codec is one row here. */
const codecs: readonly { readonly pattern: RegExp; readonly codec: CodecName }[] = [
  { pattern: /^(application|text)\/json$|\+json$/, codec: 'json' },
  { pattern: /^(application|text)\/xml$|\+xml$/, codec: 'xml' },
  { pattern: /^application\/x-www-form-urlencoded$/, codec: 'urlencoded' },
  { pattern: /^multipart\//, codec: 'multipart' },
  { pattern: /^text\//, codec: 'text' },
];

/**
 * The codec of a media type as a document writes it: case and parameters do not count (RFC 9110, 8.3.1). A range that takes
 * anything is JSON where its schema is more than a text.
 */
export function codecOf(mediaType: string, schema?: JsonValue): CodecName {
  const type = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  if (/^(\*|application)\/\*$/.test(type) && isObject(schema) && memberAt(schema, 'type') !== 'string') return 'json';
  return codecs.find(({ pattern }) => pattern.test(type))?.codec ?? 'binary';
}
