import { findOperations, objectAt, pointerTo } from '../document.js';
import { resolveReference, walkReferences } from '../ingest/references.js';
import { quote } from '../ingest/wording.js';
import { isObject, type JsonObject, type JsonValue } from '../json.js';
import type { Place, Warning } from '../problem.js';

/** A reference that resolves to nothing, and where it stands. */
interface Dangling {
  readonly pointer: string;
  readonly reference: string;
}

/**
 * The document without the operations and components that reach a reference which resolves to nothing. Each of them
 * is a warning that names the reference: a client for the rest is worth more than none.
 */
export function leaveOutBroken(
  document: JsonObject,
  locate: (pointer: string) => Place,
): { document: JsonObject; warnings: Warning[] } {
  const search = searchDangling(document);
  const warnings: Warning[] = [];
  const broken = new Set<string>();
  const check = (pointer: string, value: JsonValue, done: string): void => {
    const dangling = search(value, pointer);
    if (dangling === undefined) return;
    broken.add(pointer);
    warnings.push({ place: locate(dangling.pointer), found: `a reference to ${quote(dangling.reference)}, which does not exist`, done });
  };
  for (const { pointer, operation, method, path } of findOperations(document)) {
    check(pointer, operation, `${method.toUpperCase()} ${quote(path)} is left out`);
  }
  for (const [kind, components] of Object.entries(objectAt(document, 'components'))) {
    for (const [name, component] of Object.entries(isObject(components) ? components : {})) {
      check(pointerTo('components', kind, name), component, `the component ${quote(name)} is left out`);
    }
  }
  if (broken.size === 0) return { document, warnings };
  // What is left may refer to what has just been left out.
  const next = leaveOutBroken(without(document, [...broken]), locate);
  return { document: next.document, warnings: [...warnings, ...next.warnings] };
}

/** Finds the first dangling reference that a value reaches; what has been searched once is not searched again. */
export function searchDangling(document: JsonObject): (value: JsonValue, pointer: string) => Dangling | undefined {
  const known = new Map<string, Dangling | undefined>();
  const follow = ({ pointer, reference }: Dangling): Dangling | undefined => {
    if (known.has(reference)) return known.get(reference);
    known.set(reference, undefined);
    const target = resolveReference(document, reference);
    const dangling = target === undefined ? { pointer, reference } : search(target.value, target.pointer);
    known.set(reference, dangling);
    return dangling;
  };
  const search = (value: JsonValue, pointer: string): Dangling | undefined => {
    for (const reference of referencesOf(value, pointer)) {
      const dangling = follow(reference);
      if (dangling !== undefined) return dangling;
    }
    return undefined;
  };
  return search;
}

function referencesOf(value: JsonValue, pointer: string): Dangling[] {
  const references: Dangling[] = [];
  walkReferences(value, pointer, (reference, place) => {
    // A discriminator may name a component in place of a reference; one that is missing hurts no type.
    if (typeof reference === 'string' && (place.endsWith('/$ref') || reference.startsWith('#'))) references.push({ pointer: place, reference });
  });
  return references;
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
    return [[key, isObject(member) && depth < 2 ? prune(member, place, left) : member] as const];
  });
  return Object.fromEntries(entries);
}
