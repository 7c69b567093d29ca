import type { JsonObject, JsonValue } from '../json.js';

/** How a list becomes another one: items by their places in both, in order; one that has no place in a list is new or gone. */
export type ListPlan = readonly { readonly old: number | undefined; readonly fresh: number | undefined }[];

/** Keeps what is the same at the beginning and the end; what lies between is changed one by one, then added or taken out. */
export function planList(before: readonly JsonValue[], after: readonly JsonValue[], same: (left: JsonValue, right: JsonValue) => boolean): ListPlan {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before, start, after, start, same)) start += 1;
  let end = 0;
  while (end < most - start && isSame(before, before.length - 1 - end, after, after.length - 1 - end, same)) end += 1;
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
export function freshMembers(written: ReadonlySet<string>, before: JsonObject, after: JsonObject, same: (left: JsonValue, right: JsonValue) => boolean): string[] {
  return Object.keys(after).filter((name) => {
    if (written.has(name)) return false;
    const [old, fresh] = [Object.hasOwn(before, name) ? before[name] : undefined, after[name]];
    return old === undefined || fresh === undefined || !same(old, fresh);
  });
}

function isSame(
  before: readonly JsonValue[],
  left: number,
  after: readonly JsonValue[],
  right: number,
  same: (left: JsonValue, right: JsonValue) => boolean,
): boolean {
  const [old, fresh] = [before[left], after[right]];
  return old !== undefined && fresh !== undefined && same(old, fresh);
}
