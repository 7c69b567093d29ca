import { findOperations, objectAt, pointerTo } from '../document.js';
import { kindAt, nameOfKind, type Kind } from '../ingest/kinds.js';
import { pointerOf, resolveReference, walkReferences, type Spot } from '../ingest/references.js';
import { nameKind, quote } from '../ingest/wording.js';
import { isObject, splitPointer, valueAt, type JsonObject, type JsonValue } from '../json.js';
import type { Place, Warning } from '../problem.js';

/** A reference that resolves to nothing, where it stands, and what is wrong with it. */
interface Dangling {
  readonly pointer: string;
  readonly found: string;
}

/** A part of the document whose references have been looked at. */
interface Part {
  dangling: Dangling | undefined;
  /** The parts that refer to it. */
  readonly referrers: Part[];
}

/**
 * The document without the operations and components that reach a reference which resolves to nothing, or to something of another
 * kind. Each of them is a warning that names the reference: a client for the rest is worth more than none.
 */
export function leaveOutBroken(
  document: JsonObject,
  locate: (pointer: string) => Place,
): { document: JsonObject; warnings: Warning[] } {
  const warnings: Warning[] = [];
  let rest = document;
  // What is left may refer to what has just been left out.
  for (let broken = findBroken(rest); broken.length > 0; broken = findBroken(rest)) {
    for (const { dangling, done } of broken) warnings.push({ place: locate(dangling.pointer), found: dangling.found, done });
    rest = without(rest, broken.map(({ pointer }) => pointer));
  }
  return { document: rest, warnings };
}

/** Finds the first dangling reference that what stands at a pointer reaches. */
export function searchDangling(document: JsonObject): (value: JsonValue, pointer: string) => Dangling | undefined {
  const known = collectParts(document, rootsOf(document));
  const follow = followIn(document);
  return (value, pointer) => {
    let dangling: Dangling | undefined;
    walkReferences(value, pointer, (reference, spot) => {
      const found = dangling === undefined ? readReference(document, follow, reference, spot) : undefined;
      if (found !== undefined) dangling = 'found' in found ? found : partsOf(found.target).get(found.target)?.dangling;
    });
    return dangling;
  };

  function partsOf(pointer: string): ReadonlyMap<string, Part> {
    return known.has(pointer) ? known : collectParts(document, [pointer]);
  }
}

function findBroken(document: JsonObject): { pointer: string; dangling: Dangling; done: string }[] {
  const parts = collectParts(document, rootsOf(document));
  const operations = findOperations(document).map(({ pointer, method, path }) => ({
    pointer,
    done: `${method.toUpperCase()} ${quote(path)} is left out`,
  }));
  const components = componentPointers(document).map(({ pointer, name }) => ({ pointer, done: `the component ${quote(name)} is left out` }));
  return [...operations, ...components].flatMap(({ pointer, done }) => {
    const dangling = parts.get(pointer)?.dangling;
    return dangling === undefined ? [] : [{ pointer, dangling, done }];
  });
}

function componentPointers(document: JsonObject): { pointer: string; name: string }[] {
  return Object.entries(objectAt(document, 'components')).flatMap(([kind, components]) =>
    Object.keys(isObject(components) ? components : {}).map((name) => ({ pointer: pointerTo('components', kind, name), name })),
  );
}

function rootsOf(document: JsonObject): string[] {
  return [...findOperations(document), ...componentPointers(document)].map(({ pointer }) => pointer);
}

/** Parts and all that they refer to, however far, each with the first dangling reference that it reaches. */
function collectParts(document: JsonObject, roots: readonly string[]): ReadonlyMap<string, Part> {
  const follow = followIn(document);
  const parts = new Map<string, Part>();
  const pending: string[] = [];
  const partAt = (pointer: string): Part => {
    const known = parts.get(pointer);
    if (known !== undefined) return known;
    const part: Part = { dangling: undefined, referrers: [] };
    parts.set(pointer, part);
    pending.push(pointer);
    return part;
  };
  for (const pointer of roots) partAt(pointer);
  for (let pointer = pending.pop(); pointer !== undefined; pointer = pending.pop()) {
    const part = partAt(pointer);
    walkReferences(valueAt(document, pointer) ?? null, pointer, (reference, spot) => {
      const found = readReference(document, follow, reference, spot);
      if (found === undefined) return;
      if ('found' in found) part.dangling ??= found;
      else partAt(found.target).referrers.push(part);
    });
  }
  spread([...parts.values()].filter(({ dangling }) => dangling !== undefined));
  return parts;
}

/** Whoever refers to a part that reaches a dangling reference reaches it too. */
function spread(broken: readonly Part[]): void {
  const pending = [...broken];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    for (const referrer of part.referrers) {
      if (referrer.dangling !== undefined) continue;
      referrer.dangling = part.dangling;
      pending.push(referrer);
    }
  }
}

/** What a reference leads to. */
interface Target {
  readonly pointer: string;
  readonly kind: Kind;
}

type Follow = (reference: string) => Target | undefined;

/** Follows references. Documents say the same ones many times. */
function followIn(document: JsonObject): Follow {
  const known = new Map<string, Target | undefined>();
  return (reference) => {
    if (known.has(reference)) return known.get(reference);
    const pointer = resolveReference(document, reference)?.pointer;
    const target = pointer === undefined ? undefined : { pointer, kind: kindAt('document', splitPointer(pointer)) };
    known.set(reference, target);
    return target;
  };
}

/** What a reference leads to, or why it leads to nothing. A mapping that is wrong hurts no type. */
function readReference(document: JsonObject, follow: Follow, reference: JsonValue, { isMapping, tokens, pointer }: Spot): { target: string } | Dangling | undefined {
  if (typeof reference !== 'string') return isMapping ? undefined : { pointer: pointer(), found: `${nameKind(reference)} as a reference` };
  const target = follow(reference);
  if (target === undefined) {
    const first = pointerOf(reference);
    const isChain = first !== undefined && valueAt(document, first) !== undefined;
    const what = isChain ? 'which leads to references alone' : 'which does not exist';
    return isMapping ? undefined : { pointer: pointer(), found: `a reference to ${quote(reference)}, ${what}` };
  }
  const { kind } = target;
  const wanted = isMapping ? 'schema' : kindAt('document', tokens.slice(0, -1));
  if (isMapping || kind === wanted || kind === 'other' || wanted === 'other') return { target: target.pointer };
  return { pointer: pointer(), found: `a reference to ${quote(reference)}, which is ${nameOfKind(kind)} and not ${nameOfKind(wanted)}` };
}

/** The document without what stands at the pointers, which lead to operations and components. */
export function without(document: JsonObject, pointers: readonly string[]): JsonObject {
  return pointers.length === 0 ? document : prune(document, '', new Set(pointers));
}

function prune(value: JsonObject, pointer: string, left: ReadonlySet<string>): JsonObject {
  const depth = pointer === '' ? 0 : pointer.split('/').length - 1;
  const entries = Object.entries(value).flatMap(([key, member]) => {
    const place = `${pointer}${pointerTo(key)}`;
    if (left.has(place)) return [];
    return [[key, isObject(member) && depth < 3 ? prune(member, place, left) : member] as const];
  });
  return Object.fromEntries(entries);
}
