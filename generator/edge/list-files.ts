import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import type { Problem } from '../problem.js';
import { inside, type Folder } from './folder.js';
import { isWithin } from './read-text.js';
import { systemProblem } from './system-problem.js';

/** Paths below a folder, with forward slashes, sorted by code unit. */
export interface FilesFound {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists the files below a folder that `wants` accepts. Hidden entries and `node_modules` are passed over.
 * A symbolic link is refused where it leads out of the folder, to nothing, or to a folder, which could be a circle.
 */
export async function listFiles(
  folder: Folder,
  wants: (path: string) => boolean,
): Promise<FilesFound> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    const listed = await listFolder(below === '' ? folder : inside(folder, below));
    problems.push(...listed.problems);
    for (const entry of listed.entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isSymbolicLink()) problems.push(...(await checkLink(folder, path)));
      if (entry.isDirectory()) pending.push(path);
      else if ((entry.isFile() || entry.isSymbolicLink()) && wants(path)) files.push(path);
    }
  }
  return { files: files.sort(), problems };
}

/** The entries of one folder, in no order that may be relied on. */
export async function listFolder({ path, shown }: Folder): Promise<{ entries: Dirent[]; problems: Problem[] }> {
  try {
    return { entries: await readdir(path, { withFileTypes: true }), problems: [] };
  } catch (error) {
    return { entries: [], problems: [systemProblem(error, shown, 'a folder that can be read')] };
  }
}

/** Whether a symbolic link leads to a file within the folder. */
async function checkLink(folder: Folder, below: string): Promise<Problem[]> {
  const { path, shown } = inside(folder, below);
  try {
    const real = await realpath(path);
    const leaves = !isWithin(real, await realpath(folder.path));
    if (!leaves && (await stat(real)).isFile()) return [];
    const found = leaves ? 'a symbolic link that leads out of it' : 'a symbolic link to a folder';
    return [{ place: { file: shown }, found, expected: `a file or a folder of ${folder.shown}` }];
  } catch (error) {
    return [systemProblem(error, shown, 'a symbolic link that leads to a file')];
  }
}
