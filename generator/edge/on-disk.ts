import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './system-problem.js';

/** What stands at a path of the package: nothing, a regular file, or something the generator can not have written. */
export type OnDisk = { kind: 'nothing' } | { kind: 'file'; bytes: Buffer } | { kind: 'other'; at: string; what: string };

/**
 * Looks at one path below a folder. No symbolic link below the folder is followed, so that neither reading nor writing there
 * leaves it: the first one on the way is what is found. Any refusal of the system but "nothing there" is thrown.
 */
export async function lookAt(folder: string, file: string): Promise<OnDisk> {
  const names = file.split('/');
  for (let depth = 1; depth <= names.length; depth++) {
    const at = names.slice(0, depth).join('/');
    const kind = await kindOf(join(folder, at));
    if (kind === 'nothing') return { kind };
    if (kind !== (depth < names.length ? 'a folder' : 'a file')) return { kind: 'other', at, what: kind };
  }
  return { kind: 'file', bytes: await readFile(join(folder, file)) };
}

async function kindOf(path: string): Promise<'nothing' | 'a file' | 'a folder' | 'a symbolic link' | 'something that is no file'> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return 'a symbolic link';
    if (found.isDirectory()) return 'a folder';
    return found.isFile() ? 'a file' : 'something that is no file';
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 'nothing';
    throw error;
  }
}
