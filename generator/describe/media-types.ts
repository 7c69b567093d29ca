import { dereference } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { CodecName } from '../service.js';
import { valueKind } from './value-kind.js';

/** One row a kind of media type: the first whose pattern fits has the codec. A new codec is one row here. */
const codecs: readonly { readonly pattern: RegExp; readonly codec: CodecName }[] = [
  { pattern: /[/+](x-)?(nd-?json|jsonl|json-?lines|ldjson)$|^application\/(stream\+json|x-json-stream)$/, codec: 'jsonLines' },
  { pattern: /[/+]json-seq$/, codec: 'jsonSequence' },
  { pattern: /^text\/event-stream$/, codec: 'eventStream' },
  { pattern: /^(application|text)\/json$|\+json$/, codec: 'json' },
  { pattern: /^(application|text)\/xml$|\+xml$/, codec: 'xml' },
  { pattern: /^application\/x-www-form-urlencoded$/, codec: 'urlencoded' },
  { pattern: /^multipart\//, codec: 'multipart' },
  { pattern: /^text\/|^application\/(x-)?(yaml|toml|javascript|graphql|sql|jwt|pem-file)$|\+(yaml|jwt)$/, codec: 'text' },
];

/** Where a media type stands: in a request body or in an answer. */
export type Direction = 'request' | 'answer';

/** The codec of a media type by its name: case and parameters do not count (RFC 9110, 8.3.1). */
export function codecOf(mediaType: string): CodecName {
  const type = essenceOf(mediaType);
  return codecs.find(({ pattern }) => pattern.test(type))?.codec ?? 'binary';
}

/**
 * The codec of a Media Type Object, by its name and by what its schema says of the value: a body that is bytes is a file whatever it
 * is called, one in base64 is a text, a plain text that is a number or an object is JSON, and so is a range that takes anything.
 */
export function mediaCodec(document: JsonObject, mediaType: string, media: JsonObject, direction: Direction): CodecName {
  const schema = memberAt(media, 'schema');
  const codec = codecOf(mediaType);
  const kind = valueKind(document, schema);
  const type = essenceOf(mediaType);
  switch (codec) {
    case 'multipart':
      // No platform takes other parts than those of forms apart.
      return direction === 'request' || type === 'multipart/form-data' ? codec : 'binary';
    case 'json':
      return kind === 'file' ? 'binary' : codec;
    case 'xml':
      return kind === 'file' ? 'binary' : isXml(document, schema) ? codec : 'text';
    case 'text':
      if (kind === 'file') return 'binary';
      return type === 'text/plain' && /^(number|boolean|object|array)$/.test(kind) ? 'json' : codec;
    case 'binary':
      if (kind === 'encoded') return 'text';
      if (!/^(\*|application)\/\*$/.test(type) || !isObject(schema) || kind === 'file') return codec;
      return kind === 'text' ? 'text' : 'json';
    default:
      return codec;
  }
}

/** What goes out as Content-Type for a range (`*` in it) where the caller names none; `undefined` where the file's own type does. */
export function sentType(mediaType: string, codec: CodecName): string | undefined {
  if (!mediaType.includes('*')) return undefined;
  if (codec === 'json' || codec === 'xml') return `application/${codec}`;
  return codec === 'text' ? 'text/plain' : undefined;
}

/** Whether XML can be read by a table: what is not described, or an inline text without an element's name, is the text of the XML. */
function isXml(document: JsonObject, schema: JsonValue | undefined): boolean {
  const target = dereference(document, schema);
  if (target === undefined) return false;
  return memberAt(schema, '$ref') !== undefined || memberAt(target, 'xml') !== undefined || !/^(any|text|encoded)$/.test(valueKind(document, schema));
}

function essenceOf(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}
