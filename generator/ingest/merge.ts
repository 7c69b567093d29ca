import { copyJson, isObject, memberAt, setMember, type JsonObject, type JsonValue } from '../json.js';

/**
 * Merges an update into an object, in place (Overlay Specification 1.0.0, Action Object): objects are merged member
 * by member, the items of an array are appended to the array of the same name, anything else takes the place of what
 * was there. What goes in is a copy of the update.
 */
export function mergeInto(target: JsonObject, update: JsonObject): void {
  for (const [name, value] of Object.entries(update)) {
    const present = memberAt(target, name);
    if (isObject(present) && isObject(value)) mergeInto(present, value);
    else if (Array.isArray(present) && Array.isArray(value)) for (const item of value) present.push(copyJson(item));
    else setMember(target, name, copyJson(value));
  }
}

/** A value and the container that holds it. */
export interface Held {
  readonly holder: JsonObject | JsonValue[];
  readonly key: string | number;
}

/** Removes members and items from what holds them, in place. One that is named twice is removed once. */
export function removeAll(held: readonly Held[]): void {
  const keys = new Map<JsonObject | JsonValue[], Set<string | number>>();
  for (const { holder, key } of held) keys.set(holder, (keys.get(holder) ?? new Set()).add(key));
  for (const [holder, names] of keys) {
    if (Array.isArray(holder)) {
      const kept = holder.filter((_item, index) => !names.has(index));
      holder.splice(0, holder.length, ...kept);
    } else {
      for (const name of names) delete holder[name];
    }
  }
}
