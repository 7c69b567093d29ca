import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** A member of a mapping, or an item of a sequence, and where it stands in the text. */
export interface Entry {
  /** A member's name; `undefined` for an item. */
  readonly name: string | undefined;
  readonly node: Node | undefined;
  /** Where its key, or in a block sequence its dash, or in a flow sequence its value begins. */
  readonly start: number;
  /** Where the value may begin: behind the colon or the dash. */
  readonly inner: number;
  /** Behind the last character of it, without what follows on the line. */
  readonly end: number;
}

/** The entries of a collection in the order of the text; `undefined` where one is written in a way that is not taken apart. */
export function entriesOf(text: string, holder: YAMLMap | YAMLSeq): Entry[] | undefined {
  const entries = isMap(holder)
    ? holder.items.map(({ key, value }) => memberEntry(text, key, value))
    : holder.items.map((item) => itemEntry(text, item, holder.flow === true));
  return entries.some((entry) => entry === undefined) ? undefined : entries.filter((entry) => entry !== undefined);
}

/** Whether a key is the merge key, whose members stand elsewhere. */
export function isMergeKey(text: string, { name, start }: Entry): boolean {
  return name === '<<' && text.charAt(start) === '<';
}

/** Behind the last character of a node; the trailing empty lines of a block scalar count where they are part of it. */
function endOf(text: string, node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  if (keepsLines(text, node)) return endOfLast(node);
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    // What follows the last entry, a comment say, is within the range of a block collection.
    const last = isMap(node) ? memberEntry(text, node.items.at(-1)?.key, node.items.at(-1)?.value) : itemEntry(text, node.items.at(-1), false);
    return last?.end ?? trimmed(text, end);
  }
  return Math.max(start, trimmed(text, end));
}

function endOfLast(node: unknown): number {
  if (isMap(node)) return endOfLast(node.items.at(-1)?.value);
  if (isSeq(node)) return endOfLast(node.items.at(-1));
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** The place behind the last character before another place that is not white space of YAML. */
function trimmed(text: string, at: number): number {
  let end = at;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether the node ends in a block scalar whose trailing empty lines are part of it (`|+`). */
export function keepsLines(text: string, node: unknown): boolean {
  if (isMap(node)) return keepsLines(text, node.items.at(-1)?.value);
  if (isSeq(node)) return keepsLines(text, node.items.at(-1));
  if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) return false;
  return /^[|>]\d?\+/.test(text.slice(node.range?.[0] ?? 0, (node.range?.[0] ?? 0) + 3));
}

function memberEntry(text: string, key: unknown, value: unknown): Entry | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const [start, keyEnd] = key.range;
  const colon = text.indexOf(':', keyEnd);
  // A key with a question mark, an anchor or a tag before it is written otherwise.
  if (colon < 0 || text.slice(keyEnd, colon).trim() !== '' || !/(?:^|[\s{,[-])$/.test(text.slice(Math.max(start - 1, 0), start))) return undefined;
  const node = isNode(value) && value.range && value.range[1] > colon ? value : undefined;
  const end = node === undefined ? colon + 1 : Math.max(endOf(text, node), colon + 1);
  return { name: String(key.value), node, start, inner: colon + 1, end };
}

function itemEntry(text: string, item: unknown, isFlow: boolean): Entry | undefined {
  if (!isNode(item) || !item.range) return undefined;
  const [start] = item.range;
  const end = Math.max(endOf(text, item), start);
  if (isFlow) return { name: undefined, node: item, start, inner: start, end };
  const dash = trimmed(text, start) - 1;
  if (text.charAt(dash) !== '-') return undefined;
  return { name: undefined, node: item, start: dash, inner: dash + 1, end: Math.max(end, dash + 1) };
}
