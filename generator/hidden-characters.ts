import { isObject, setMember, type JsonObject, type JsonValue } from './json.js';

/** Characters that mean something in a reference. */
const reserved = ['%', '#'];

/**
 * The document with a stand-in for each `%` and `#` in its keys and texts, and what puts them back into a text made of it.
 * openapi-typescript (7.13) joins keys to references without escaping them, and takes them apart again: it throws at a property
 * called `rate_%`, and mixes up keys that have a `#`. The input is not changed.
 */
export function hideCharacters(document: JsonObject): { readonly document: JsonObject; readonly reveal: (text: string) => string } {
  const text = JSON.stringify(document);
  const hidden = reserved.filter((character) => text.includes(character));
  const standIns = privateUse(text, hidden.length);
  const pairs = hidden.map((character, index) => [character, standIns[index] ?? character] as const);
  return {
    document: hideInObject(document, pairs),
    reveal: (made) => pairs.reduce((all, [character, standIn]) => all.replaceAll(standIn, character).replaceAll(escapeOf(standIn), character), made),
  };
}

type Pairs = readonly (readonly [character: string, standIn: string])[];

function hideInObject(object: JsonObject, pairs: Pairs): JsonObject {
  const changed: JsonObject = {};
  for (const [key, value] of Object.entries(object)) setMember(changed, hideInText(key, pairs), hideInValue(value, pairs, key));
  return changed;
}

function hideInValue(value: JsonValue, pairs: Pairs, key: string): JsonValue {
  if (Array.isArray(value)) return value.map((item) => hideInValue(item, pairs, ''));
  if (isObject(value)) return key === 'mapping' ? hideInMapping(value, pairs) : hideInObject(value, pairs);
  if (typeof value !== 'string') return value;
  return key === '$ref' ? hideInReference(value, pairs) : hideInText(value, pairs);
}

/** The values of a discriminator's mapping are references. */
function hideInMapping(mapping: JsonObject, pairs: Pairs): JsonObject {
  const changed: JsonObject = {};
  for (const [key, value] of Object.entries(mapping)) setMember(changed, hideInText(key, pairs), hideInValue(value, pairs, '$ref'));
  return changed;
}

/**
 * A reference as the library makes it of keys: without percent-encoding (RFC 6901, section 6), which it undoes before it looks
 * up, but not before it compares.
 */
function hideInReference(reference: string, pairs: Pairs): string {
  if (!reference.startsWith('#')) return hideInText(reference, pairs);
  return `#${hideInText(decode(reference.slice(1)), pairs)}`;
}

function decode(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

function hideInText(text: string, pairs: Pairs): string {
  return pairs.reduce((all, [character, standIn]) => all.replaceAll(character, standIn), text);
}

/** Characters for private use that a text does not have. */
function privateUse(text: string, count: number): string[] {
  const free: string[] = [];
  for (let code = 0xe000; free.length < count && code <= 0xf8ff; code += 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) free.push(character);
  }
  return free;
}

/** How the compiler's printer writes a character in a literal. */
function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
