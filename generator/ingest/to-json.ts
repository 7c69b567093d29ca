import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { isObject, setMember, type JsonObject, type JsonValue } from '../json.js';
import type { Place, Problem } from '../problem.js';
import { maxDepth } from './source.js';
import { quote } from './wording.js';

/** How many values all aliases of a document may stand for together: what a person writes needs far fewer. */
const mostAliased = 100_000;

/** The nodes that the aliases of a document stand for. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

interface Conversion {
  readonly placeAt: (offset: number) => Place;
  readonly problems: Problem[];
  readonly anchors: Map<string, Node>;
  readonly targets: Map<Alias, Node>;
  /** The alias targets that are being converted, to find those that hold themselves. */
  readonly open: Set<Node>;
  aliased: number;
  stopped: boolean;
}

/**
 * Turns the nodes of a YAML document into plain JSON. Aliases become copies, `__proto__` an ordinary member. A merge key (`<<`),
 * which YAML 1.2 no longer has but documents do, brings the members of an object, or of a list of objects, that the object
 * does not have itself; the first of the list counts (YAML 1.1, Merge Key Language-Independent Type). Refuses
 * a key that stands twice, a merge key before anything else, numbers that JSON does not have, unknown aliases, aliases that hold themselves
 * or stand for too much, and depth beyond `maxDepth`.
 */
export function toJson(
  root: ParsedNode | null,
  placeAt: (offset: number) => Place,
): { value: JsonValue; targets: AliasTargets; problems: readonly Problem[] } {
  const targets = new Map<Alias, Node>();
  const conversion: Conversion = {
    placeAt, targets, problems: [], anchors: new Map(), open: new Set(), aliased: 0, stopped: false,
  };
  return { value: convert(conversion, root, 0), targets, problems: conversion.problems };
}

function convert(conversion: Conversion, node: unknown, depth: number): JsonValue {
  if (conversion.stopped) return null;
  if (isAlias(node)) return convertAlias(conversion, node, depth);
  if (conversion.open.size > 0) conversion.aliased += 1;
  else remember(conversion, node);
  if (depth > maxDepth) return stop(conversion, node, `values nested more than ${maxDepth} deep`, 'a document of reasonable depth');
  if (isMap(node)) return convertMap(conversion, node, depth);
  if (isSeq(node)) return node.items.map((item) => convert(conversion, item, depth + 1));
  return isScalar(node) ? convertScalar(conversion, node) : null;
}

function convertAlias(conversion: Conversion, alias: Alias, depth: number): JsonValue {
  const target = conversion.targets.get(alias) ?? conversion.anchors.get(alias.source);
  if (target === undefined) return refuse(conversion, alias, `the alias ${quote(alias.source)}`, 'an anchor of that name before it');
  conversion.targets.set(alias, target);
  if (conversion.open.has(target)) {
    return stop(conversion, alias, `the alias ${quote(alias.source)} within what it stands for`, 'a finite document');
  }
  if (conversion.aliased > mostAliased) {
    return stop(conversion, alias, `aliases that stand for more than ${mostAliased} values`, 'a document of reasonable size');
  }
  conversion.open.add(target);
  const value = convert(conversion, target, depth);
  conversion.open.delete(target);
  return value;
}

function convertMap(conversion: Conversion, map: YAMLMap, depth: number): JsonObject {
  const result: JsonObject = {};
  const merged: JsonObject[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue; // `stringKeys` has made this an error already.
    const name = String(key.value);
    if (conversion.open.size === 0) remember(conversion, key);
    if (name === '<<' && key.type === 'PLAIN') {
      merged.push(...convertMerged(conversion, key, value, depth));
    } else if (Object.hasOwn(result, name)) {
      refuse(conversion, key, `the key ${quote(name)} a second time`, 'each key once');
    } else {
      setMember(result, name, convert(conversion, value, depth + 1));
    }
  }
  for (const [name, value] of merged.flatMap((each) => Object.entries(each))) {
    if (!Object.hasOwn(result, name)) setMember(result, name, value);
  }
  return result;
}

function convertMerged(conversion: Conversion, key: Scalar, node: unknown, depth: number): JsonObject[] {
  const value = convert(conversion, node, depth + 1);
  const objects = (Array.isArray(value) ? value : [value]).filter(isObject);
  if (objects.length === 0 && !conversion.stopped) refuse(conversion, key, 'a merge key', 'an object, or a list of objects, after it');
  return objects;
}

function convertScalar(conversion: Conversion, node: Scalar): JsonValue {
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return refuse(conversion, node, 'a number that JSON does not have', 'a finite number, or text in quotes');
}

function remember(conversion: Conversion, node: unknown): void {
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) conversion.anchors.set(node.anchor, node);
}

/** Ends the conversion: what would follow is the same problem over and over. */
function stop(conversion: Conversion, node: unknown, found: string, expected: string): null {
  conversion.stopped = true;
  return refuse(conversion, node, found, expected);
}

function refuse(conversion: Conversion, node: unknown, found: string, expected: string): null {
  conversion.problems.push({ place: conversion.placeAt(offsetOf(node)), found, expected });
  return null;
}

/** Where a node begins in the text. */
export function offsetOf(node: unknown): number {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}
