import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands at a path of the package: nothing, a regular file, or something the generator can not have written. */
export type OnDisk = { kind: 'nothing' } | { kind: 'file'; bytes: Buffer } | { kind: 'other'; at: string; what: string };

/**
 * Looks at one path below a folder. No symbolic link below the folder is followed, so that neither reading nor writing there
 * leaves it: the first one on the way is what is found. Any refusal of the system but "nothing there" is thrown. Without promises: a package
 * may be thousands of small files, and to wait for each takes longer than to read it.
 */
export function lookAt(folder: string, file: string): OnDisk {
  const names = file.split('/');
  for (let depth = 1; depth <= names.length; depth++) {
    const at = names.slice(0, depth).join('/');
    const kind = kindOf(join(folder, at));
    if (kind === 'nothing') return { kind };
    if (kind !== (depth < names.length ? 'a folder' : 'a file')) return { kind: 'other', at, what: kind };
  }
  return { kind: 'file', bytes: readFileSync(join(folder, file)) };
}

function kindOf(path: string): 'nothing' | 'a file' | 'a folder' | 'a symbolic link' | 'something that is no file' {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  if (found.isSymbolicLink()) return 'a symbolic link';
  if (found.isDirectory()) return 'a folder';
  return found.isFile() ? 'a file' : 'something that is no file';
}
