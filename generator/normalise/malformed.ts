import { findOperations } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { quote } from '../ingest/wording.js';

/** What the members of an operation have to be (OpenAPI 3.1.0, Operation Object). */
const members: readonly { readonly name: string; readonly expected: string; readonly accepts: (value: JsonValue) => boolean }[] = [
  { name: 'parameters', expected: 'a list of objects', accepts: (value) => Array.isArray(value) && value.every(isObject) },
  { name: 'requestBody', expected: 'an object', accepts: isObject },
  { name: 'responses', expected: 'an object of objects', accepts: (value) => isObject(value) && Object.entries(value).every(isResponse) },
  { name: 'callbacks', expected: 'an object', accepts: isObject },
  { name: 'tags', expected: 'a list', accepts: Array.isArray },
  { name: 'security', expected: 'a list of objects', accepts: (value) => Array.isArray(value) && value.every(isObject) },
  { name: 'servers', expected: 'a list of objects', accepts: (value) => Array.isArray(value) && value.every(isObject) },
];

/** An operation that cannot be read, by its pointer, and what is wrong with it. */
export interface Unreadable {
  readonly pointer: string;
  readonly warning: Warning;
}

/** The operations with a member of the wrong type. One of them shall not cost the others. */
export function findMalformed(document: JsonObject, locate: (pointer: string) => Place): Unreadable[] {
  return findOperations(document).flatMap(({ pointer, operation, method, path }) => {
    const wrong = findWrongMember(operation);
    if (wrong === undefined) return [];
    const place = locate(`${pointer}/${wrong.name}`);
    const found = `${wrong.name} that are not ${wrong.expected}`;
    return [{ pointer, warning: { place, found, done: `${method.toUpperCase()} ${quote(path)} is left out` } }];
  });
}

/** The first member of an operation that has the wrong type, and what it has to be. */
export function findWrongMember(operation: JsonObject): { readonly name: string; readonly expected: string } | undefined {
  return members.find(({ name, accepts }) => {
    const value = memberAt(operation, name);
    return value !== undefined && !accepts(value);
  });
}

function isResponse([name, value]: [string, JsonValue]): boolean {
  return name.startsWith('x-') || isObject(value);
}
