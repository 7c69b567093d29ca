import type { Problem } from '../problem.js';

/**
 * Checks the names of the API folders, which become folders, subpaths and file names of the package: letters, digits, `_` and
 * `-` after a first letter, none that the package itself uses, no two that a file system without case would mix up.
 */
export function checkApiNames(names: readonly string[], specFolder: string): Problem[] {
  return [
    ...(names.length === 0 ? [{ place: { file: specFolder }, found: 'none', expected: 'a folder for each API' }] : []),
    ...names.flatMap((name) => checkName(name, specFolder)),
    ...names.flatMap((name, index) => checkCase(name, names.slice(0, index), specFolder)),
  ];
}

/** Names that `--api` asks for and that have no folder. */
export function checkWanted(wanted: readonly string[], names: readonly string[], specFolder: string): Problem[] {
  return wanted
    .filter((name) => !names.includes(name))
    .map((name) => ({
      place: { file: specFolder },
      found: JSON.stringify(name),
      expected: `one of its folders for --api (${names.join(', ')})`,
    }));
}

function checkName(name: string, specFolder: string): Problem[] {
  const place = { file: `${specFolder}/${name}` };
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(name)) {
    return [{ place, found: JSON.stringify(name), expected: 'a folder name of letters, digits, "_" and "-" that begins with a letter' }];
  }
  if (/^(runtime|openapi|node|oauth2|testing)$/i.test(name)) {
    return [{ place, found: JSON.stringify(name), expected: 'a folder name that the package does not use itself (runtime, openapi, node, oauth2, testing)' }];
  }
  return [];
}

function checkCase(name: string, earlier: readonly string[], specFolder: string): Problem[] {
  const twin = earlier.find((other) => other.toLowerCase() === name.toLowerCase());
  if (twin === undefined) return [];
  const expected = `a folder name that differs from ${JSON.stringify(twin)} by more than case`;
  return [{ place: { file: `${specFolder}/${name}` }, found: JSON.stringify(name), expected }];
}
