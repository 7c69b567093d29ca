import { arrayAt, dereference, objectAt } from '../document.js';
import { memberAt, type JsonObject, type JsonValue } from '../json.js';
import { emittedAs } from './marks.js';

/** The mark of any value that is there. */
const anyValue: JsonObject = { type: 'string', [emittedAs]: 'defined' };

/**
 * The members that one part of a schema requires and only another one has, as a part of its own that says nothing but that they
 * are there; `undefined` where there are none. A name that no part has is left alone: it is most often misspelled.
 *
 * openapi-typescript (7.13) forgets what a part of its own requires (its issue 1467), and makes keys of parts that lack them.
 */
export function missingMembers(schema: JsonObject, document: JsonObject): JsonObject | undefined {
  const members: Members = { named: new Map(), certain: new Set(), wanted: new Set() };
  collect(schema, document, true, members, new Set());
  const names = [...members.wanted].filter((name) => members.named.has(name) && !members.certain.has(name));
  if (names.length === 0) return undefined;
  return { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { ...anyValue, ...members.named.get(name) }])), required: names };
}

interface Members {
  /** Names that any part has, and whether they are for requests or answers alone. */
  readonly named: Map<string, JsonObject>;
  /** Names that a part has and requires itself. */
  readonly certain: Set<string>;
  /** Names that a part requires without having them. */
  readonly wanted: Set<string>;
}

/** How many parts of one schema are looked through: parts of parts by the thousand would take too long, and too deep a stack. */
const mostParts = 200;

/** Looks through the parts of a schema; what only one of several alternatives requires is not required. */
function collect(value: JsonValue, document: JsonObject, isSure: boolean, members: Members, seen: Set<JsonValue>): void {
  const schema = dereference(document, value);
  if (schema === undefined || seen.has(schema) || seen.size >= mostParts) return;
  seen.add(schema);
  const own = objectAt(schema, 'properties');
  for (const [name, member] of Object.entries(own)) members.named.set(name, { ...members.named.get(name), ...marksOf(member, document) });
  for (const name of isSure ? arrayAt(schema, 'required') : []) {
    if (typeof name === 'string') (Object.hasOwn(own, name) ? members.certain : members.wanted).add(name);
  }
  for (const part of arrayAt(schema, 'allOf')) collect(part, document, isSure, members, seen);
  for (const key of ['anyOf', 'oneOf']) {
    for (const part of arrayAt(schema, key)) collect(part, document, isSure && isAlone(schema, key), members, seen);
  }
}

function isAlone(schema: JsonObject, key: string): boolean {
  return Array.isArray(memberAt(schema, key)) && arrayAt(schema, key).length === 1;
}

function marksOf(member: JsonValue, document: JsonObject): JsonObject {
  const target = dereference(document, member);
  const marks = ['readOnly', 'writeOnly'].filter((mark) => memberAt(member, mark) === true || memberAt(target, mark) === true);
  return Object.fromEntries(marks.map((mark) => [mark, true]));
}
