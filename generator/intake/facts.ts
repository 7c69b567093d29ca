import { escapePointer, isObject, memberAt, valueAt, type JsonObject, type JsonValue } from '../json.js';
import { resolveReference } from '../ingest/references.js';
import { canonical, sameJson } from '../same-json.js';
import { partOf, standingOf, type Part } from './parts.js';

/** A value, the document that its references lead into, and where it stands there. */
export interface Side {
  readonly document: JsonObject;
  readonly value: JsonValue | undefined;
  readonly pointer: string;
}

/** The first place in which two values differ, in each of the two documents. */
export interface Difference {
  readonly left: Side;
  readonly right: Side;
}

/**
 * The first fact in which two values differ. Texts of documentation and extensions are none; the order of a set, of parameters and of
 * members means nothing. Two references are the same where they have the same text; one reference is what it leads to.
 */
export function compareFacts(left: Side, right: Side, part: Part): Difference | undefined {
  if (left.value === undefined && right.value === undefined) return undefined;
  if (left.value === undefined || right.value === undefined) return { left, right };
  if (part === 'data') return sameJson(left.value, right.value) ? undefined : { left, right };
  const [leftReference, rightReference] = [referenceIn(left), referenceIn(right)];
  if (leftReference !== undefined && rightReference !== undefined) return leftReference === rightReference ? undefined : { left, right };
  if (leftReference !== undefined || rightReference !== undefined) {
    const [target, other] = [followed(left), followed(right)];
    return target === undefined || other === undefined ? { left, right } : compareFacts(target, other, part);
  }
  if (Array.isArray(left.value) && Array.isArray(right.value)) return compareLists(left, right, part);
  if (isObject(left.value) && isObject(right.value)) return compareMembers(left, right, part);
  return left.value === right.value ? undefined : { left, right };
}

function compareMembers(left: Side, right: Side, part: Part): Difference | undefined {
  for (const name of new Set([...namesOf(left), ...namesOf(right)])) {
    if (standingOf(part, name) !== 'fact') {
      // A scope is a fact, what is said of it is none.
      if (part === 'texts' && (memberOf(left, name).value === undefined) !== (memberOf(right, name).value === undefined)) return { left, right };
      continue;
    }
    const found = compareFacts(memberOf(left, name), memberOf(right, name), partOf(part, name, false));
    if (found !== undefined) return found;
  }
  return undefined;
}

function compareLists(left: Side, right: Side, part: Part): Difference | undefined {
  const [leftItems, rightItems] = [itemsOf(left), itemsOf(right)];
  if (part === 'set') {
    const [some, others] = [leftItems, rightItems].map((items) => new Set(items.map(({ value }) => canonical(value ?? null))));
    return some?.size === others?.size && [...(some ?? [])].every((text) => others?.has(text)) ? undefined : { left, right };
  }
  if (leftItems.length !== rightItems.length) return { left, right };
  const matched = part === 'parameters' ? leftItems.map((item) => findParameter(rightItems, keyOfParameter(item))) : rightItems;
  for (const [index, item] of leftItems.entries()) {
    const found = compareFacts(item, matched[index] ?? { ...right, value: undefined }, partOf(part, '', true));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What tells a parameter from the others: where it stands, and its name (OpenAPI 3.0.4, Operation Object, `parameters`). */
export function keyOfParameter(parameter: Side): string {
  const value = followed(parameter)?.value;
  return JSON.stringify([memberAt(value, 'in') ?? null, memberAt(value, 'name') ?? null]);
}

/** The parameter of a key among others. */
export function findParameter(parameters: readonly Side[], key: string): Side | undefined {
  return parameters.find((parameter) => keyOfParameter(parameter) === key);
}

/** What stands at a pointer of a document, if anything does. */
export function sideAt(document: JsonObject, pointer: string): Side {
  return { document, value: valueAt(document, pointer), pointer };
}

/** A member of an object, which may not be there. */
export function memberOf(side: Side, name: string): Side {
  return { ...side, value: memberAt(side.value, name), pointer: `${side.pointer}/${escapePointer(name)}` };
}

/** The items of a list; none where it is none. */
export function itemsOf(side: Side): Side[] {
  return Array.isArray(side.value) ? side.value.map((value, index) => ({ ...side, value, pointer: `${side.pointer}/${index}` })) : [];
}

/** The text of the reference that a value is. */
export function referenceIn({ value }: Side): string | undefined {
  const reference = memberAt(value, '$ref');
  return isObject(value) && typeof reference === 'string' ? reference : undefined;
}

/** The value itself, or what it refers to. */
export function followed(side: Side): Side | undefined {
  const reference = referenceIn(side);
  if (reference === undefined) return side;
  const target = resolveReference(side.document, reference);
  return target === undefined ? undefined : { ...side, ...target };
}

function namesOf({ value }: Side): string[] {
  return isObject(value) ? Object.keys(value) : [];
}
