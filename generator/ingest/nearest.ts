/**
 * The known name that somebody may have meant: one that differs in case, hyphens or underscores alone, else in one letter, or in two of
 * nine and more. Two letters that changed places count as one. Short names are too much like each other to tell, unless `short`.
 */
export function nearest(name: string, known: readonly string[], short = true): string | undefined {
  const plain = simplify(name);
  const same = known.find((each) => simplify(each) === plain);
  const shortest = short ? 4 : 6;
  if (same !== undefined || plain.length < shortest || plain.length > 40) return same;
  const allowed = plain.length < 9 ? 1 : 2;
  const close = known.map((each) => ({ each, edits: distance(plain, simplify(each)) })).filter(({ edits }) => edits <= allowed);
  return close.sort((left, right) => left.edits - right.edits)[0]?.each;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

/** How many letters have to be added, removed, changed or exchanged with the next (optimal string alignment). */
function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isExchange = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const exchange = isExchange ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
