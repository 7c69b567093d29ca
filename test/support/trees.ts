import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, sorted, with `/` between their parts. Folders with a name in `skip` are passed over. */
export function listTree(folder: string, skip: readonly string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skip.includes(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? listTree(join(folder, entry.name), skip).map((path) => `${entry.name}/${path}`) : [entry.name],
    )
    .sort();
}

/** The bytes of all files below a folder by their paths, each as Latin-1 text, so that equal texts are equal bytes. */
export function readTree(folder: string, skip: readonly string[] = []): Map<string, string> {
  return new Map(listTree(folder, skip).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** The paths at which two trees differ: what a failing test has to say, in place of the texts. */
export function differingPaths(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...left.keys(), ...right.keys()]);
  return [...paths].filter((path) => left.get(path) !== right.get(path)).sort();
}
