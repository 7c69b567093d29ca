import { roleOf } from './ingest/roles.js';
import { isObject, setMember, type JsonObject, type JsonValue } from './json.js';

/** Characters that mean something in a reference. */
const reserved = ['%', '#'];

/** Members whose text has to be the same as a name somewhere else. */
const naming = new Set(['$ref', 'name', 'operationId', 'propertyName', 'x-list-of']);

/**
 * The document with a stand-in for each `%` and `#` in its keys and texts, and for each key without characters; and what puts them
 * back into a text made of it. openapi-typescript (7.13) joins keys to references without escaping them, and takes them apart again:
 * it throws at a property called `rate_%`, mixes up keys that have a `#`, and leaves out a key without characters. The input is not changed,
 * and given back as it is where no name of it needs that.
 */
export function hideCharacters(document: JsonObject): { readonly document: JsonObject; readonly reveal: (text: string) => string } {
  if (!hasOddName(document, false)) return { document, reveal: (made) => made };
  const text = JSON.stringify(document);
  const hidden = reserved.filter((character) => text.includes(character));
  const [empty = '', ...standIns] = privateUse(text, 1 + hidden.length);
  const pairs = hidden.map((character, index) => [character, standIns[index] ?? character] as const);
  const back = [['', empty] as const, ...pairs];
  return {
    document: hideInObject(document, { pairs, empty }),
    reveal: (made) => back.reduce((all, [character, standIn]) => all.replaceAll(standIn, character).replaceAll(escapeOf(standIn), character), made),
  };
}

/** Whether a name, or a text that has to be the same as one, has what has to be hidden. In a map the names are the author's. */
function hasOddName(value: JsonValue, isMap: boolean): boolean {
  if (Array.isArray(value)) return value.some((item) => hasOddName(item, false));
  if (!isObject(value)) return false;
  return Object.keys(value).some((name) => {
    if (isOdd(name)) return true;
    const member = value[name] ?? null;
    if (typeof member === 'string') return naming.has(name) && (isOdd(member.replace(/^#/, '')) || member.endsWith('/'));
    if (typeof member !== 'object') return false;
    const role = isMap ? 'object' : roleOf(name);
    if (name === 'required' && Array.isArray(member)) return member.some((each) => typeof each === 'string' && isOdd(each));
    if (role === 'discriminator') return JSON.stringify(member).replaceAll('"#/', '').match(/[%#]|""/) !== null;
    return role !== 'data' && role !== 'examples' && hasOddName(member, role === 'map');
  });
}

function isOdd(name: string): boolean {
  return name === '' || name.includes('%') || name.includes('#');
}

/** What stands for each character, and what for a name that has none. */
interface StandIns {
  readonly pairs: readonly (readonly [character: string, standIn: string])[];
  readonly empty: string;
}

function hideInObject(object: JsonObject, standIns: StandIns): JsonObject {
  const changed: JsonObject = {};
  for (const key of Object.keys(object)) setMember(changed, hideInName(key, standIns), hideInValue(object[key] ?? null, standIns, key));
  return changed;
}

function hideInValue(value: JsonValue, standIns: StandIns, key: string): JsonValue {
  if (Array.isArray(value)) return value.map((item) => (key === 'required' && item === '' ? standIns.empty : hideInValue(item, standIns, '')));
  if (isObject(value)) return key === 'mapping' ? hideInMapping(value, standIns) : hideInObject(value, standIns);
  if (typeof value !== 'string') return value;
  return key === '$ref' ? hideInReference(value, standIns) : hideInText(value, standIns);
}

/** The values of a discriminator's mapping are references. */
function hideInMapping(mapping: JsonObject, standIns: StandIns): JsonObject {
  const changed: JsonObject = {};
  for (const [key, value] of Object.entries(mapping)) setMember(changed, hideInName(key, standIns), hideInValue(value, standIns, '$ref'));
  return changed;
}

/**
 * A reference as the library makes it of keys: without percent-encoding (RFC 6901, section 6), which it undoes before it looks
 * up, but not before it compares.
 */
function hideInReference(reference: string, standIns: StandIns): string {
  if (!reference.startsWith('#')) return hideInText(reference, standIns);
  return `#${hideInText(decode(reference.slice(1)), standIns)}`.replace(/\/$/, `/${standIns.empty}`);
}

function decode(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

function hideInName(name: string, standIns: StandIns): string {
  return name === '' ? standIns.empty : hideInText(name, standIns);
}

function hideInText(text: string, { pairs }: StandIns): string {
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
