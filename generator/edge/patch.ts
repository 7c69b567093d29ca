import { FILE_HEADERS_ONLY, formatPatch, structuredPatch, type StructuredPatch } from 'diff';
import type { Change } from './compare.js';
import { inside, type Folder } from './folder.js';

/** More differing lines than this and a file is shown as replaced whole: the search for the shortest diff grows with their square. */
const mostEdits = 2000;

/** A unified diff from the file on disk to the file produced, of the kind that `patch -p0` takes. */
export function printPatch(out: Folder, { file, change, before, after }: Change): string {
  const name = inside(out, file).shown;
  const from = change === 'missing' ? '/dev/null' : name;
  const to = change === 'not produced any more' ? '/dev/null' : name;
  // A file that is new or gone has no line in common with nothing.
  const options = { context: 3, maxEditLength: mostEdits };
  const shortest = change === 'changed' ? structuredPatch(from, to, before, after, undefined, undefined, options) : undefined;
  return formatPatch(shortest ?? replaced(from, to, before, after), FILE_HEADERS_ONLY);
}

/** The patch that takes all lines out and puts all lines in. */
function replaced(oldFileName: string, newFileName: string, before: string, after: string): StructuredPatch {
  const old = linesOf(before);
  const made = linesOf(after);
  const hunk = {
    oldStart: 1,
    oldLines: old.length,
    newStart: 1,
    newLines: made.length,
    lines: [...mark('-', old, before), ...mark('+', made, after)],
  };
  return { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: hunk.lines.length === 0 ? [] : [hunk] };
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function mark(sign: '-' | '+', lines: readonly string[], text: string): string[] {
  const marked = lines.map((line) => sign + line);
  return lines.length === 0 || text.endsWith('\n') ? marked : [...marked, '\\ No newline at end of file'];
}
