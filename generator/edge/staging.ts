import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './compare.js';
import type { Folder } from './folder.js';
import { systemCode } from './system-problem.js';

/** A text that waits beside its file under another name. */
interface Waiting {
  readonly text: string;
  /** The other name, a path below the output folder. */
  readonly temporary: string;
}

/** Texts that wait beside their files, by the paths of these below the output folder. */
export interface Staging {
  readonly waiting: Map<string, Waiting>;
  /** The folders, below the output folder, that are known to be there. */
  readonly folders: Set<string>;
  /** The folders that were made for them, as absolute paths, each behind the one that holds it. */
  readonly made: string[];
}

/** Nothing waits. */
export function emptyStaging(): Staging {
  return { waiting: new Map(), folders: new Set(), made: [] };
}

/** Writes the new text of a file beside it, unless it waits there already. Throws what the system says. */
export function stage(out: Folder, { file, after: text }: Change, staging: Staging): void {
  const { waiting } = staging;
  const before = waiting.get(file);
  if (before?.text === text) return;
  if (before !== undefined) rmSync(join(out.path, before.temporary), { force: true });
  makeFolder(out, dirname(file), staging);
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  // Known before it stands there: what the system refuses in the middle is removed too.
  waiting.set(file, { text, temporary });
  writeFileSync(join(out.path, temporary), text, { flag: 'wx' });
}

function makeFolder(out: Folder, folder: string, { folders, made }: Staging): void {
  if (folders.has(folder)) return;
  const path = join(out.path, folder);
  const first = mkdirSync(path, { recursive: true });
  folders.add(folder);
  if (first === undefined) return;
  const all = [path];
  for (let last = path; last !== first; ) all.unshift((last = dirname(last)));
  made.push(...all);
}

/** Puts what waits for a file in its place. */
export function place(out: Folder, file: string, { waiting }: Staging): void {
  const temporary = waiting.get(file)?.temporary;
  if (temporary === undefined) throw new Error(`nothing waits for ${file}`);
  renameSync(join(out.path, temporary), join(out.path, file));
  waiting.delete(file);
}

/** Removes what waits, and the folders that were made for it and hold nothing. */
export function withdraw(out: Folder, { waiting, folders, made }: Staging): void {
  for (const { temporary } of waiting.values()) {
    try {
      rmSync(join(out.path, temporary), { force: true });
    } catch (error) {
      // The system refused once already and that is being reported; a second refusal adds nothing.
      if (systemCode(error) === undefined) throw error;
    }
  }
  for (const folder of [...made].reverse()) removeIfEmpty(folder);
  waiting.clear();
  folders.clear();
  made.length = 0;
}

/** Whether the folder is gone: removed now, or earlier. */
export function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return code === 'ENOENT';
  }
}
