import type { JsonObject, JsonValue } from '../json.js';
import { sameJson } from '../same-json.js';

/** How a list becomes another one: items by their places in both, in order; one that has no place in a list is new or gone. */
export type ListPlan = readonly { readonly old: number | undefined; readonly fresh: number | undefined }[];

/** Keeps what is the same at the beginning and the end; what lies between is changed one by one, then added or taken out. */
export function planList(before: readonly JsonValue[], after: readonly JsonValue[]): ListPlan {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && sameJson(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && sameJson(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  const length = Math.max(before.length, after.length) - end;
  const plan: { old: number | undefined; fresh: number | undefined }[] = [];
  for (let index = 0; index < length; index += 1) {
    const [old, fresh] = [before.length - end, after.length - end].map((limit) => (index < limit ? index : undefined));
    plan.push({ old, fresh });
  }
  for (let index = end; index > 0; index -= 1) plan.push({ old: before.length - index, fresh: after.length - index });
  return plan;
}

/** The names of members that are new or, where a merge key brought them, other than before. */
export function freshMembers(written: ReadonlySet<string>, before: JsonObject, after: JsonObject): string[] {
  return Object.keys(after).filter((name) => !written.has(name) && !(Object.hasOwn(before, name) && sameJson(before[name], after[name])));
}
