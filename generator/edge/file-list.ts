/** The file, inside the package, that lists what the generator wrote, itself included. */
export const listName = 'files.json';

/** The text of the list: a sorted JSON array of paths, one a line. */
export function printFileList(files: Iterable<string>): string {
  return `${JSON.stringify([...new Set([...files, listName])].sort(), null, 2)}\n`;
}

/**
 * The paths of a list, or nothing where the text is not a list that the generator wrote. The text is not trusted: an entry that
 * is no plain path below the folder is passed over.
 */
export function parseFileList(text: string): ReadonlySet<string> | undefined {
  const value = parseJson(text);
  if (!Array.isArray(value) || !value.includes(listName)) return undefined;
  return new Set(value.filter((entry): entry is string => typeof entry === 'string' && isPlainPath(entry)));
}

/** Whether a path is relative, with forward slashes, and made of plain names, so that it cannot leave the folder it counts from. */
export function isPlainPath(path: string): boolean {
  return !/[\\:\0]/.test(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}

/** The names of the APIs of which the list has sources. */
export function listedApis(files: Iterable<string>): ReadonlySet<string> {
  return new Set([...files].flatMap((file) => /^src\/([^/]+)\//.exec(file)?.slice(1) ?? []).filter((name) => name !== 'runtime'));
}

/** Whether a file belongs to one of the APIs alone. */
export function isOwn(file: string, apis: readonly string[]): boolean {
  return apis.some((api) => file.startsWith(`src/${api}/`) || file.startsWith(`docs/${api}/`) || file === `openapi/${api}.json`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
