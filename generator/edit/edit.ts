import { isMap, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { readDocument, yamlSettings } from '../ingest/read.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Problem } from '../problem.js';
import { sameJson } from '../same-json.js';
import { appendToBlock, insertInBlock, removeFromBlock, replaceInBlock } from './block.js';
import { entriesOf, isMergeKey, type Entry } from './entries.js';
import { insertInFlow, removeFromFlow, replaceInFlow } from './flow.js';
import { freshMembers, planList } from './plan.js';
import { renderDocument, renderFlow } from './render.js';
import { applySplices, type Splice } from './splice.js';

/**
 * The text of a YAML or JSON document, changed so that it means another value. Nothing but what differs is written: every
 * other byte stays, comments, order, quotes and line ends too. New members follow those that are there, in block or flow style as
 * their neighbours have it. Where that cannot be done, since an alias or a merge key says several things at once, it is a problem.
 */
export function editDocument(file: string, text: string, after: JsonObject): { readonly text: string } | { readonly problems: readonly Problem[] } {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const content = text.slice(mark.length);
  const read = readDocument(file, content);
  if ('problems' in read) return read;
  const root = parseDocument(content, yamlSettings).contents;
  if (!isMap(root)) return refuse(file);
  const splices = sameJson(read.document, after) ? [] : (editHolder(content, root, read.document, after) ?? [replaceRoot(content, root, after)]);
  const lineEnd = content.includes('\r\n') ? '\r\n' : '\n';
  const edited = mark + applySplices(content, splices.map((splice) => ({ ...splice, text: splice.text.replaceAll('\n', lineEnd) })));
  const written = readDocument(file, edited);
  return 'document' in written && sameJson(written.document, after) ? { text: edited } : refuse(file);
}

/** Nothing of the document is left: what stands before it stays. */
function replaceRoot(text: string, root: YAMLMap, after: JsonObject): Splice {
  const from = root.range?.[0] ?? 0;
  return { from, to: text.length, text: root.flow === true ? `${renderFlow(after, 0)}\n` : renderDocument('', after) };
}

function refuse(file: string): { readonly problems: readonly Problem[] } {
  const found = 'anchors, aliases or merge keys where something is to change';
  return { problems: [{ place: { file }, found, expected: 'each value written where it stands' }] };
}

/** How a collection becomes another one of the same kind; `undefined` where it has to be written anew. */
function editHolder(text: string, holder: Node, before: JsonValue, after: JsonValue): Splice[] | undefined {
  const isMembers = isMap(holder) && isObject(before) && isObject(after);
  if (!isMembers && !(isSeq(holder) && Array.isArray(before) && Array.isArray(after))) return undefined;
  const entries = entriesOf(text, holder);
  if (entries === undefined || entries.length === 0) return undefined;
  if (isMap(holder)) return isObject(before) && isObject(after) ? editMembers(text, holder, entries, before, after) : undefined;
  return isSeq(holder) && Array.isArray(before) && Array.isArray(after) ? editItems(text, holder, entries, before, after) : undefined;
}

function editMembers(text: string, holder: YAMLMap, entries: readonly Entry[], before: JsonObject, after: JsonObject): Splice[] | undefined {
  const gone = new Set([...entries.keys()].filter((index) => isGone(text, entries[index], after)));
  if (gone.size === entries.length) return undefined;
  const changed = entries.flatMap((entry, index) => {
    const [old, fresh] = [memberAt(before, entry.name ?? ''), memberAt(after, entry.name ?? '')];
    return gone.has(index) || isMergeKey(text, entry) || old === undefined || fresh === undefined ? [] : editEntry(text, holder, entry, old, fresh);
  });
  const written = new Set(entries.flatMap(({ name }) => (name === undefined ? [] : [name])));
  const added = freshMembers(written, before, after).map((name) => [name, after[name] ?? null] as const);
  return [...changed, ...removeAll(text, holder, entries, gone), ...appendAll(text, holder, entries, added)];
}

function isGone(text: string, entry: Entry | undefined, after: JsonObject): boolean {
  return entry !== undefined && !isMergeKey(text, entry) && !Object.hasOwn(after, entry.name ?? '');
}

function editItems(text: string, holder: YAMLSeq, entries: readonly Entry[], before: JsonValue[], after: JsonValue[]): Splice[] | undefined {
  const plan = planList(before, after);
  const gone = new Set(plan.flatMap(({ old, fresh }) => (old !== undefined && fresh === undefined ? [old] : [])));
  if (gone.size === entries.length || before.length !== entries.length) return undefined;
  const splices = removeAll(text, holder, entries, gone);
  for (const [index, { old, fresh }] of plan.entries()) {
    const [entry, was, is] = [entries[old ?? -1], before[old ?? -1], after[fresh ?? -1]];
    if (entry !== undefined && was !== undefined && is !== undefined) splices.push(...editEntry(text, holder, entry, was, is));
    if (old === undefined && is !== undefined) {
      const next = plan.slice(index).find((step) => step.old !== undefined)?.old;
      const added = insertItem(text, holder, entries, next, is);
      if (added === undefined) return undefined;
      splices.push(added);
    }
  }
  return splices;
}

/** Adds an item before another one; at the end, where there is no such one. */
function insertItem(text: string, holder: YAMLSeq, entries: readonly Entry[], next: number | undefined, value: JsonValue): Splice | undefined {
  const [before, previous] = [entries[next ?? -1], entries[(next ?? entries.length) - 1]];
  if (before === undefined) return appendAll(text, holder, entries, [[undefined, value]])[0];
  if (holder.flow !== true) return insertInBlock(text, before, [value]);
  return previous === undefined ? undefined : insertInFlow(text, previous, [[undefined, value]]);
}

function editEntry(text: string, holder: YAMLMap | YAMLSeq, entry: Entry, before: JsonValue, after: JsonValue): Splice[] {
  if (sameJson(before, after)) return [];
  const isEmpty = isObject(after) ? Object.keys(after).length === 0 : Array.isArray(after) && after.length === 0;
  const inside = entry.node === undefined || isEmpty ? undefined : editHolder(text, entry.node, before, after);
  return inside ?? [holder.flow === true ? replaceInFlow(text, entry, after) : replaceInBlock(text, entry, after)];
}

function removeAll(text: string, holder: YAMLMap | YAMLSeq, entries: readonly Entry[], gone: ReadonlySet<number>): Splice[] {
  return holder.flow === true ? removeFromFlow(entries, gone) : removeFromBlock(text, entries, gone);
}

function appendAll(text: string, holder: YAMLMap | YAMLSeq, entries: readonly Entry[], fresh: readonly (readonly [string | undefined, JsonValue])[]): Splice[] {
  const [first, last] = [entries[0], entries.at(-1)];
  if (fresh.length === 0 || first === undefined || last === undefined) return [];
  return [holder.flow === true ? insertInFlow(text, last, fresh) : appendToBlock(text, first, last, fresh)];
}
