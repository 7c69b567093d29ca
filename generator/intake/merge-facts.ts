import { copyJson, isObject, setMember, type JsonObject, type JsonValue } from '../json.js';
import { canonical, sameJson } from '../same-json.js';
import { compareFacts, findParameter, followed, itemsOf, keyOfParameter, memberOf, referenceIn, type Side } from './facts.js';
import { partOf, standingOf, type Part } from './parts.js';

/**
 * The target's value with the facts of the page. What is the same stays as the target has it, a reference too. Documentation is taken
 * over only where the target has none, extensions of the target stay. New members and items follow those that are there.
 */
export function mergeFacts(target: Side, page: Side, part: Part): JsonValue {
  if (page.value === undefined) throw new Error(`There is nothing to merge at ${page.pointer}`);
  if (target.value === undefined) return copyJson(page.value);
  if (part === 'data') return sameJson(target.value, page.value) ? target.value : copyJson(page.value);
  if (referenceIn(target) !== undefined || referenceIn(page) !== undefined) return mergeReference(target, page, part);
  if (isObject(target.value) && isObject(page.value)) return mergeMembers(target, target.value, page, part);
  if (Array.isArray(target.value) && Array.isArray(page.value)) return mergeLists(target, page, part);
  return target.value === page.value ? target.value : copyJson(page.value);
}

function mergeReference(target: Side, page: Side, part: Part): JsonValue {
  if (compareFacts(target, page, part) === undefined) return target.value ?? null;
  const own = followed(target);
  // Others refer to the same component: what the page says holds for this place alone.
  if (referenceIn(page) === undefined && own !== undefined) return mergeFacts(own, page, part);
  return copyJson(page.value ?? null);
}

function mergeMembers(target: Side, own: JsonObject, page: Side, part: Part): JsonObject {
  const merged: JsonObject = {};
  for (const [name, value] of Object.entries(own)) {
    const said = memberOf(page, name);
    const standing = standingOf(part, name);
    if (part === 'texts') {
      if (said.value !== undefined) setMember(merged, name, value);
    } else if (standing !== 'fact') setMember(merged, name, value);
    else if (said.value !== undefined) setMember(merged, name, mergeFacts(memberOf(target, name), said, partOf(part, name, false)));
  }
  for (const [name, value] of Object.entries(isObject(page.value) ? page.value : {})) {
    if (!Object.hasOwn(own, name) && standingOf(part, name) !== 'extension') setMember(merged, name, copyJson(value));
  }
  return merged;
}

function mergeLists(target: Side, page: Side, part: Part): JsonValue[] {
  const [own, said] = [itemsOf(target), itemsOf(page)];
  if (part === 'set') return mergeSets(own, said);
  if (part !== 'parameters') {
    return said.map((item, index) => mergeFacts(own[index] ?? { ...target, value: undefined }, item, partOf(part, '', true)));
  }
  const kept = own.flatMap((parameter) => {
    const match = findParameter(said, keyOfParameter(parameter));
    return match === undefined ? [] : [mergeFacts(parameter, match, 'object')];
  });
  const fresh = said.filter((parameter) => findParameter(own, keyOfParameter(parameter)) === undefined);
  return [...kept, ...fresh.map(({ value }) => copyJson(value ?? null))];
}

function mergeSets(own: readonly Side[], said: readonly Side[]): JsonValue[] {
  const wanted = new Map(said.map(({ value }) => [canonical(value ?? null), value ?? null]));
  const kept = own.filter(({ value }) => wanted.has(canonical(value ?? null))).map(({ value }) => value ?? null);
  const known = new Set(kept.map(canonical));
  return [...kept, ...[...wanted].filter(([text]) => !known.has(text)).map(([, value]) => copyJson(value))];
}
