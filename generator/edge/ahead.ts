import { comparePackage, isForeign } from './compare.js';
import type { Folder } from './folder.js';
import { emptyStaging, stage, withdraw, type Staging } from './staging.js';
import { systemCode } from './system-problem.js';

/** What writes texts beside their files before the rest of the package is known, and what takes them back. */
export interface Ahead {
  readonly add: (files: ReadonlyMap<string, string>) => void;
  /** What waits so far. */
  readonly staging: Staging;
  /** Removes what still waits. */
  readonly end: () => void;
}

/**
 * Uses the time in which a run waits for the types of a document: to make a thousand files takes a tenth as long as to print them. No file of the package is touched, and
 * what would be refused later is left to be refused later. `listed` are the files that the generator wrote earlier.
 */
export function openAhead(out: Folder, listed: ReadonlySet<string>): Ahead {
  const staging = emptyStaging();
  const add = (files: ReadonlyMap<string, string>): void => {
    const { changes, problems } = comparePackage(out, files, []);
    if (problems.length > 0 || changes.some((change) => isForeign(change, listed))) return;
    try {
      for (const change of changes) stage(out, change, staging);
    } catch (error) {
      // Whoever writes the package meets it again, and tells it.
      if (systemCode(error) === undefined) throw error;
      withdraw(out, staging);
    }
  };
  return { add, staging, end: () => withdraw(out, staging) };
}
