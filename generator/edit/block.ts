import type { JsonValue } from '../json.js';
import { keepsLines, type Entry } from './entries.js';
import { renderItem, renderItemValue, renderMember, renderValue } from './render.js';
import { columnOf, isFirstOnLine, lineStart, nextLine, type Splice } from './splice.js';

/** Puts another value behind the colon or the dash of an entry in block style. A comment behind the old value stays on the entry's line. */
export function replaceInBlock(text: string, entry: Entry, value: JsonValue): Splice {
  const column = columnOf(text, entry.start);
  const rendered = entry.name === undefined ? renderItemValue(value, column) : renderValue(value, column);
  if (text.charAt(entry.end - 1) === '\n') return { from: entry.inner, to: entry.end, text: `${rendered}\n` };
  const [comment = ''] = /^[ \t]+#[^\r\n]*/.exec(text.slice(entry.end, nextLine(text, entry.end))) ?? [];
  const [first = '', ...lines] = rendered.split('\n');
  // Behind the last line it would be part of a block scalar; behind the first it would be part of a text of several lines.
  if (comment === '' || lines.length === 0 || (!isCollection(value) && !/^ [|>]/.test(first))) return { from: entry.inner, to: entry.end, text: rendered };
  const opened = first === '' || !isCollection(value) ? [first + comment] : [comment, ' '.repeat(column + 2) + first.slice(1)];
  return { from: entry.inner, to: entry.end + comment.length, text: [...opened, ...lines].join('\n') };
}

function isCollection(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null;
}

/** Takes entries out with their lines. Those that begin behind a dash go up to the first entry that stays. Comments above them stay. */
export function removeFromBlock(text: string, entries: readonly Entry[], gone: ReadonlySet<number>): Splice[] {
  const firstLeft = entries.findIndex((_, index) => !gone.has(index));
  const [first, left] = [entries[0], entries[firstLeft]];
  const leading = first !== undefined && left !== undefined && firstLeft > 0 && !isFirstOnLine(text, first.start);
  const lines = [...gone].filter((index) => !leading || index > firstLeft).flatMap((index) => entries[index] ?? []);
  return [
    ...(leading ? [{ from: first.start, to: left.start, text: '' }] : []),
    ...lines.map((entry) => ({ from: lineStart(text, entry.start), to: endOfLine(text, entry), text: '' })),
  ];
}

/** Adds entries behind the last one of a collection in block style. */
export function appendToBlock(text: string, first: Entry, last: Entry, fresh: readonly (readonly [string | undefined, JsonValue])[]): Splice {
  const column = columnOf(text, first.start);
  const at = endOfLine(text, last);
  const rendered = fresh.map(([name, value]) => (name === undefined ? renderItem(value, column) : renderMember(name, value, column))).join('');
  return { from: at, to: at, text: text.charAt(at - 1) === '\n' ? rendered : `\n${rendered}` };
}

/** Adds items before another one of a sequence in block style; `undefined` where that begins behind another dash. */
export function insertInBlock(text: string, before: Entry, values: readonly JsonValue[]): Splice | undefined {
  if (!isFirstOnLine(text, before.start)) return undefined;
  const at = lineStart(text, before.start);
  const column = columnOf(text, before.start);
  return { from: at, to: at, text: values.map((value) => renderItem(value, column)).join('') };
}

/** Where the line of an entry's last character ends: its comment belongs to it. */
function endOfLine(text: string, { node, end }: Entry): number {
  return keepsLines(text, node) && text.charAt(end - 1) === '\n' ? end : nextLine(text, end);
}
