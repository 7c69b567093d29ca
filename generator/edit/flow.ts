import type { JsonValue } from '../json.js';
import type { Entry } from './entries.js';
import { renderFlow } from './render.js';
import { columnOf, isFirstOnLine, type Splice } from './splice.js';

/** Puts another value in the place of an entry's own, in flow style or JSON. */
export function replaceInFlow(text: string, entry: Entry, value: JsonValue): Splice {
  const rendered = renderFlow(value, columnIn(text, entry));
  return { from: entry.inner, to: entry.end, text: entry.name === undefined ? rendered : ` ${rendered}` };
}

/** Takes entries out with the comma between them and an entry that stays. */
export function removeFromFlow(entries: readonly Entry[], gone: ReadonlySet<number>): Splice[] {
  const firstLeft = entries.findIndex((_, index) => !gone.has(index));
  return [...gone].flatMap((index) => {
    const [entry, previous, next] = [entries[index], entries[index - 1], entries[index + 1]];
    if (entry === undefined) return [];
    if (index > firstLeft && previous !== undefined) return [{ from: previous.end, to: entry.end, text: '' }];
    return next === undefined ? [] : [{ from: entry.start, to: next.start, text: '' }];
  });
}

/** Adds entries behind another one. */
export function insertInFlow(text: string, previous: Entry, fresh: readonly (readonly [string | undefined, JsonValue])[]): Splice {
  const column = columnIn(text, previous);
  const apart = column === undefined ? ', ' : `,\n${' '.repeat(column)}`;
  const rendered = fresh.map(([name, value]) => {
    const shown = renderFlow(value, column);
    return `${apart}${name === undefined ? shown : `${JSON.stringify(name)}: ${shown}`}`;
  });
  return { from: previous.end, to: previous.end, text: rendered.join('') };
}

/** The column of an entry that has a line of its own. */
function columnIn(text: string, { start }: Entry): number | undefined {
  return isFirstOnLine(text, start) ? columnOf(text, start) : undefined;
}
