import { arrayAt } from '../document.js';
import { isObject, type JsonObject, type JsonValue } from '../json.js';

/** The members of an object that are objects, each changed; others as they are. */
export function mapObjects(value: JsonObject, change: (member: JsonObject) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, isObject(member) ? change(member) : member]));
}

/** The media types that a document or an operation names. */
export function mediaTypes(owner: JsonObject, key: 'consumes' | 'produces'): string[] {
  return arrayAt(owner, key).filter((type) => typeof type === 'string');
}
