import { joinPointer, type JsonObject, type JsonValue } from '../json.js';
import type { Place } from '../problem.js';
import type { TreeElement } from './tree.js';

/** What a translator may ask besides its own element: the whole descriptor, and where to note the places of what it makes. */
export interface Translation {
  readonly root: TreeElement;
  readonly places: Map<string, Place>;
}

/** Notes that an element became the value that these reference tokens lead to. */
export function notePlace({ places }: Translation, element: TreeElement, tokens: readonly string[]): void {
  places.set(joinPointer(tokens), element.place);
}

/** An object of the members that have a value. */
export function jsonObject(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return jsonEntries(Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** An object of these members as its own properties, whatever they are called. */
export function jsonEntries(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries(entries);
}
