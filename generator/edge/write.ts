import { unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../problem.js';
import type { Change } from './compare.js';
import { listName } from './file-list.js';
import { inside, type Folder } from './folder.js';
import { emptyStaging, place, removeIfEmpty, stage, withdraw, type Staging } from './staging.js';
import { systemProblem } from './system-problem.js';

/**
 * Makes the changes on disk. Every new text is written beside its file first, unless it waits there already; only when all of them stand are they renamed, so
 * that no file is ever half written. The list of files comes last. When the system refuses, what waits is removed again.
 */
export function writePackage(out: Folder, changes: readonly Change[], staging: Staging = emptyStaging()): Problem[] {
  const ordered = [...changes].sort((left, right) => Number(left.file === listName) - Number(right.file === listName));
  const written = ordered.filter(({ change }) => change !== 'not produced any more');
  const removed = ordered.filter(({ change }) => change === 'not produced any more').map(({ file }) => file);
  let current = '';
  try {
    for (const change of written) {
      current = change.file;
      stage(out, change, staging);
    }
    for (current of removed) unlinkSync(join(out.path, current));
    for (const { file } of written) {
      current = file;
      place(out, file, staging);
    }
    removeEmptyFolders(out, removed);
    return [];
  } catch (error) {
    const problem = systemProblem(error, inside(out, current).shown, 'a file that can be written');
    withdraw(out, staging);
    return [problem];
  }
}

/** Removes the folders of these files that hold nothing any more, and theirs, but not the output folder itself. */
function removeEmptyFolders(out: Folder, files: readonly string[]): void {
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      if (!removeIfEmpty(join(out.path, folder))) break;
    }
  }
}
