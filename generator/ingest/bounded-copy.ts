import { isObject, setMember, type JsonObject, type JsonValue } from '../json.js';

/** How many values may be copied. */
export interface Budget {
  left: number;
}

/** A copy that shares nothing with the value; `undefined` where that takes more than the budget, or is nested deeper than `depth`. */
export function copyBounded(value: JsonValue, budget: Budget, depth: number): JsonValue | undefined {
  budget.left -= 1;
  if (budget.left < 0 || depth < 0) return undefined;
  if (Array.isArray(value)) return copyItems(value, budget, depth);
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    const copied = copyBounded(member, budget, depth - 1);
    if (copied === undefined) return undefined;
    setMember(result, name, copied);
  }
  return result;
}

function copyItems(items: readonly JsonValue[], budget: Budget, depth: number): JsonValue[] | undefined {
  const result: JsonValue[] = [];
  for (const item of items) {
    const copied = copyBounded(item, budget, depth - 1);
    if (copied === undefined) return undefined;
    result.push(copied);
  }
  return result;
}
