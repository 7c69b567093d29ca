import { arrayAt, dereference, objectAt } from '../document.js';
import { escapePointer, isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';

/** A member of a value that its schema does not speak of. */
export interface Undeclared {
  readonly pointer: string;
  readonly name: string;
  /** The names that the schema has at this place. */
  readonly known: readonly string[];
}

const mostParts = 2000;
const mostFound = 20;

/**
 * The members of a value that no part of its schema names, although the schema names some and does not speak of others: JSON Schema allows
 * them, and they are most often misspelt or out of date. One that the schema forbids is the validator's.
 */
export function findUndeclared(document: JsonObject, schema: JsonValue, value: JsonValue): Undeclared[] {
  const found: Undeclared[] = [];
  let left = mostParts;
  const visit = (schemas: readonly JsonValue[], at: JsonValue, pointer: string): void => {
    if (left <= 0 || found.length >= mostFound || typeof at !== 'object' || at === null) return;
    const parts = partsOf(document, schemas, mostParts);
    left -= parts.length;
    if (Array.isArray(at)) {
      const items = parts.flatMap((part) => [memberAt(part, 'items')]).filter((each) => each !== undefined);
      return at.forEach((item, index) => visit(items, item, `${pointer}/${index}`));
    }
    visitMembers(parts, at, pointer);
  };
  const visitMembers = (parts: readonly JsonObject[], at: JsonObject, pointer: string): void => {
    const known = [...new Set(parts.flatMap((part) => Object.keys(objectAt(part, 'properties'))))];
    const isOpen = known.length === 0 || parts.some(speaksOfOthers);
    for (const [name, member] of Object.entries(at)) {
      const own = parts.map((part) => memberAt(objectAt(part, 'properties'), name)).filter((each) => each !== undefined);
      const place = `${pointer}/${escapePointer(name)}`;
      if (own.length > 0) visit(own, member, place);
      else if (!isOpen && found.length < mostFound) found.push({ pointer: place, name, known });
    }
  };
  visit([schema], value, '');
  return found;
}

function speaksOfOthers(part: JsonObject): boolean {
  return ['additionalProperties', 'patternProperties', 'unevaluatedProperties'].some((name) => memberAt(part, name) !== undefined);
}

/** The schemas and all that hold at the same place, each once. */
function partsOf(document: JsonObject, schemas: readonly JsonValue[], most: number): JsonObject[] {
  const parts = new Set<JsonObject>();
  const pending = [...schemas];
  while (pending.length > 0 && parts.size < most) {
    const next = pending.pop();
    const part = dereference(document, next);
    if (part === undefined || parts.has(part)) continue;
    parts.add(part);
    if (isObject(next) && next !== part) parts.add(next);
    for (const name of ['allOf', 'anyOf', 'oneOf']) pending.push(...arrayAt(part, name));
    for (const name of ['if', 'then', 'else']) pending.push(memberAt(part, name) ?? null);
  }
  return [...parts];
}
