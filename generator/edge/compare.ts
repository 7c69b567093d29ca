import type { Problem } from '../problem.js';
import { isPlainPath } from './file-list.js';
import { inside, type Folder } from './folder.js';
import { lookAt, type OnDisk } from './on-disk.js';
import { systemProblem } from './system-problem.js';

/** One file in which the package on disk differs from what was produced. */
export interface Change {
  /** Path below the output folder. */
  readonly file: string;
  readonly change: 'changed' | 'missing' | 'not produced any more';
  /** The text on disk; empty where there is none. */
  readonly before: string;
  /** The text produced; empty where there is none. */
  readonly after: string;
}

/** How the package on disk differs from what was produced. Changes are sorted by file. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly problems: readonly Problem[];
}

/**
 * Compares what was produced with the output folder, byte by byte. `stale` are files that the generator wrote earlier and does
 * not produce any more. Something else than a regular file where one is to be written is a problem; a stale path at which no
 * regular file stands, or that leads through a link, is passed over.
 */
export function comparePackage(out: Folder, produced: ReadonlyMap<string, string>, stale: Iterable<string>): Comparison {
  const compared = [...produced].map(([file, text]) => compareFile(out, file, text));
  const unchanged = compared.filter((each) => each === undefined).length;
  for (const file of stale) compared.push(compareStale(out, file));
  const found = compared.filter((each) => each !== undefined);
  return {
    changes: found.filter((each) => 'change' in each).sort((left, right) => (left.file < right.file ? -1 : 1)),
    unchanged,
    problems: found.filter((each) => 'place' in each),
  };
}

/** Whether a change would overwrite a file of somebody else. `listed` are the files that the generator wrote earlier. */
export function isForeign({ file, change }: Change, listed: ReadonlySet<string>): boolean {
  return change === 'changed' && !listed.has(file);
}

function compareFile(out: Folder, file: string, after: string): Change | Problem | undefined {
  if (!isPlainPath(file)) throw new Error(`The generator produced a file outside of its package: ${JSON.stringify(file)}`);
  const found = look(out, file);
  if ('place' in found) return found;
  switch (found.kind) {
    case 'nothing':
      return { file, change: 'missing', before: '', after };
    case 'other':
      return { place: { file: inside(out, found.at).shown }, found: found.what, expected: `a place for the generated ${file}` };
    case 'file':
      return found.bytes.equals(Buffer.from(after)) ? undefined : { file, change: 'changed', before: found.bytes.toString(), after };
  }
}

function compareStale(out: Folder, file: string): Change | Problem | undefined {
  const found = look(out, file);
  if ('place' in found) return found;
  return found.kind === 'file' ? { file, change: 'not produced any more', before: found.bytes.toString(), after: '' } : undefined;
}

function look(out: Folder, file: string): OnDisk | Problem {
  try {
    return lookAt(out.path, file);
  } catch (error) {
    return systemProblem(error, inside(out, file).shown, 'a file that can be read');
  }
}
