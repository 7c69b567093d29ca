import { copyJson, isObject, memberAt, setMember, type JsonObject, type JsonValue } from '../../generator/json.js';

/** One document with one thing wrong, and what. */
export interface Mutant {
  readonly what: string;
  /** The names and indexes on the way to it, with slashes between. */
  readonly position: string;
  readonly document: JsonObject;
}

/** A value of each kind of JSON, and none. */
const kinds: readonly (readonly [string, JsonValue | undefined])[] = [
  ['null', null],
  ['a number', 5],
  ['a text', 'text'],
  ['a boolean', true],
  ['an empty list', []],
  ['a list', [1, 'a', null, {}]],
  ['an empty object', {}],
  ['an object', { a: 1, b: [null] }],
  ['nothing', undefined],
];

/** Those wanted, by their number, of all documents that differ from this one by one value: of another kind, or left out. */
export function mutantsOf(document: JsonObject, isWanted: (index: number) => boolean): Mutant[] {
  const all = pathsOf(document, []).flatMap((path) => kinds.map(([kind, value]) => ({ path, kind, value })));
  return all
    .filter((_, index) => isWanted(index))
    .map(({ path, kind, value }) => ({ what: `${kind} at ${path.join('/')}`, position: path.join('/'), document: change(document, path, value) }));
}

function pathsOf(value: JsonValue, path: readonly string[]): string[][] {
  const members = Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
  return members.flatMap(([key, member]) => [[...path, key], ...pathsOf(member, [...path, key])]);
}

function change(document: JsonObject, path: readonly string[], value: JsonValue | undefined): JsonObject {
  const copy = copyJson(document);
  const holder = path.slice(0, -1).reduce<JsonValue | undefined>(memberAt, copy);
  const last = path.at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (isObject(holder) && value !== undefined) setMember(holder, last, value);
  else if (isObject(holder)) delete holder[last];
  return copy;
}
