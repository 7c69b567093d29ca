import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../problem.js';
import type { Change } from './compare.js';
import { listName } from './file-list.js';
import { inside, type Folder } from './folder.js';
import { systemCode, systemProblem } from './system-problem.js';

/** A text that waits beside its file under another name. */
interface Staged {
  readonly file: string;
  readonly temporary: string;
}

/**
 * Makes the changes on disk. Every new text is written beside its file first; only when all of them stand are they renamed, so
 * that no file is ever half written. The list of files comes last. When the system refuses, what waits is removed again.
 */
export function writePackage(out: Folder, changes: readonly Change[]): Problem[] {
  const ordered = [...changes].sort((left, right) => Number(left.file === listName) - Number(right.file === listName));
  const written = ordered.filter(({ change }) => change !== 'not produced any more');
  const removed = ordered.filter(({ change }) => change === 'not produced any more').map(({ file }) => file);
  const staged: Staged[] = written.map(({ file }) => ({ file, temporary: `${file}.${randomBytes(6).toString('hex')}.tmp` }));
  const made = new Set<string>();
  let current = '';
  try {
    for (const [index, { file, temporary }] of staged.entries()) {
      current = file;
      const folder = dirname(join(out.path, file));
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(join(out.path, temporary), written[index]?.after ?? '', { flag: 'wx' });
    }
    for (current of removed) unlinkSync(join(out.path, current));
    for (const { file, temporary } of staged) {
      current = file;
      renameSync(join(out.path, temporary), join(out.path, file));
    }
    removeEmptyFolders(out, removed);
    return [];
  } catch (error) {
    const problem = systemProblem(error, inside(out, current).shown, 'a file that can be written');
    withdraw(out, staged);
    return [problem];
  }
}

function withdraw(out: Folder, staged: readonly Staged[]): void {
  for (const { temporary } of staged) {
    try {
      rmSync(join(out.path, temporary), { force: true });
    } catch (error) {
      // The system refused once already and that is being reported; a second refusal adds nothing.
      if (systemCode(error) === undefined) throw error;
    }
  }
  removeEmptyFolders(out, staged.map(({ file }) => file));
}

/** Removes the folders of these files that hold nothing any more, and theirs, but not the output folder itself. */
function removeEmptyFolders(out: Folder, files: readonly string[]): void {
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      if (!(removeIfEmpty(join(out.path, folder)))) break;
    }
  }
}

/** Whether the folder is gone: removed now, or earlier. */
function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return code === 'ENOENT';
  }
}
