import { join, resolve, sep } from 'node:path';

/** A folder on the disk and how messages call it. */
export interface Folder {
  /** Absolute. */
  readonly path: string;
  /** As a person typed it, with forward slashes and none at the end. */
  readonly shown: string;
}

/** Where a run stands: what is typed counts from `cwd`, what is not typed from the project's root. */
export interface Standing {
  readonly cwd: string;
  readonly root: string;
}

/** The folder that was typed, or else the project's own folder of that name. */
export function folderOf(typed: string | undefined, name: string, { cwd, root }: Standing): Folder {
  if (typed === undefined) return { path: join(root, name), shown: name };
  return { path: resolve(cwd, typed), shown: typed.replaceAll(sep, '/').replace(/(?<=.)\/+$/, '') };
}

/** A folder below another one. `below` has forward slashes. */
export function inside({ path, shown }: Folder, below: string): Folder {
  return { path: join(path, below), shown: shown.endsWith('/') ? shown + below : `${shown}/${below}` };
}
