import { commentText } from '../templates/docs.js';
import { roleOf } from './ingest/roles.js';
import { isObject, mapChanged, mapChangedItems, type JsonObject, type JsonValue } from './json.js';

/** The members of an object of OpenAPI that openapi-typescript writes into comments (its `addJSDocComment`). */
const commented = new Set(['title', 'summary', 'description', 'format', 'default', 'example', 'examples']);

/** Members that are types, of which not a letter is to change. */
const literal = new Set(['const', 'enum']);

/**
 * The document with texts that may stand in comments. openapi-typescript (7.13) lets none of them end a comment, but each may begin
 * a tag such as `@deprecated`, and hold any control character. Extensions among what the author named are left out: it takes one
 * among the responses for a response. The input is not changed, and shared where nothing of it is.
 */
export function withCommentTexts(document: JsonObject): JsonObject {
  return cleanObject(document, false);
}

/** In a map the names are the author's, and say nothing of what stands there. */
function cleanObject(object: JsonObject, isMap: boolean): JsonObject {
  return mapChanged(object, (member, name) => {
    if (!isMap) return cleanMember(name, member);
    return name.startsWith('x-') && !isObject(member) ? undefined : cleanValue(member, false);
  });
}

function cleanMember(name: string, member: JsonValue): JsonValue {
  if (commented.has(name)) return cleanData(member);
  return literal.has(name) ? member : cleanValue(member, roleOf(name) === 'map');
}

function cleanValue(value: JsonValue, isMap: boolean): JsonValue {
  if (Array.isArray(value)) return mapChangedItems(value, (item) => cleanValue(item, false));
  return isObject(value) ? cleanObject(value, isMap) : value;
}

function cleanData(value: JsonValue): JsonValue {
  if (typeof value === 'string') return commentText(value);
  if (Array.isArray(value)) return value.map(cleanData);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [commentText(name), cleanData(member)]));
}
