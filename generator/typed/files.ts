import { arrayAt, dereference, findOperations, objectAt, textAt } from '../document.js';
import { mediaCodec, type Direction } from '../describe/media-types.js';
import { isEmptySchema, propertiesOf, saysFile, valueKind } from '../describe/value-kind.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { collectSchemas } from './reached.js';

/** Where the media types of operations stand, and the schemas of theirs that have a type of their own there. */
export interface TypedFiles {
  /** Media types that stand in request bodies or in answers; one that stands in both counts as an answer. */
  readonly directions: ReadonlyMap<JsonObject, Direction>;
  /** Schemas by what `templates/emitted-types.ts` calls their type. */
  readonly marks: ReadonlyMap<JsonValue, string>;
}

/**
 * The files of a document: what a body in parts has as a file may be bytes too, and what is called binary where only text can
 * stand (in JSON, say) is a text.
 */
export function findFiles(document: JsonObject): TypedFiles {
  const directions = new Map<JsonObject, Direction>();
  const files = new Set<JsonValue>();
  const texts = new Set<JsonValue>();
  for (const { media, type, direction } of listMedia(document)) {
    if (directions.get(media) !== 'answer') directions.set(media, direction);
    const codec = mediaCodec(document, type, media, direction);
    const schema = memberAt(media, 'schema');
    if (codec === 'multipart' && direction === 'request') collectFiles(document, media, files);
    else if (codec !== 'binary' && codec !== 'multipart') collectSchemas(document, schema, texts);
  }
  const marks = new Map<JsonValue, string>();
  // One that is a file here and a text there keeps the type that the document gives it.
  for (const schema of texts) if (!files.has(schema) && isBinary(schema)) marks.set(schema, 'text');
  for (const schema of files) if (!texts.has(schema)) marks.set(schema, 'file');
  return { directions, marks };
}

interface FoundMedia {
  readonly media: JsonObject;
  readonly type: string;
  readonly direction: Direction;
}

function listMedia(document: JsonObject): FoundMedia[] {
  return findOperations(document).flatMap(({ operation }) => {
    const answers = Object.values(objectAt(operation, 'responses')).flatMap((response) => contentOf(document, response, 'answer'));
    return [...contentOf(document, memberAt(operation, 'requestBody'), 'request'), ...answers];
  });
}

function contentOf(document: JsonObject, owner: JsonValue | undefined, direction: Direction): FoundMedia[] {
  const content = objectAt(dereference(document, owner) ?? {}, 'content');
  return Object.entries(content).flatMap(([type, media]) => (isObject(media) ? [{ type, media, direction }] : []));
}

function collectFiles(document: JsonObject, media: JsonObject, files: Set<JsonValue>): void {
  const seen = new Set<JsonObject>();
  const visit = (value: JsonValue | undefined, encoding: JsonValue | undefined): void => {
    const schema = dereference(document, value);
    if (schema === undefined || seen.has(schema)) return;
    seen.add(schema);
    // With a type that is text it is any value.
    const isOpen = saysFile(document) && isEmptySchema(schema) && !/^\s*text\/|[/+](json|xml)\b/i.test(String(memberAt(encoding, 'contentType')));
    const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => arrayAt(schema, key));
    if (isOpen || (parts.length === 0 && valueKind(document, schema) === 'file')) files.add(schema);
    for (const part of [...parts, memberAt(schema, 'items'), ...arrayAt(schema, 'prefixItems')]) visit(part, encoding);
  };
  const schema = memberAt(media, 'schema');
  for (const [name, property] of propertiesOf(document, schema)) visit(property, memberAt(memberAt(media, 'encoding'), name));
  // A list of parts.
  visit(memberAt(dereference(document, schema), 'items') ?? memberAt(media, 'itemSchema'), memberAt(media, 'itemEncoding'));
  arrayAt(dereference(document, schema) ?? {}, 'prefixItems').forEach((item, index) => visit(item, arrayAt(media, 'prefixEncoding')[index]));
}

function isBinary(schema: JsonValue): boolean {
  return isObject(schema) && textAt(schema, 'format') === 'binary';
}
