import { StructureKind } from 'ts-morph';
import type { Statement } from './print.js';

const wideLine = 120;

/** `import { a, b } from './x.js';` with sorted names; nothing where no name is needed. */
export function importValues(moduleSpecifier: string, names: readonly string[]): Statement[] {
  return listNames('import', moduleSpecifier, names);
}

/** `import type { A, B } from './x.js';` with sorted names; nothing where no name is needed. */
export function importTypes(moduleSpecifier: string, names: readonly string[]): Statement[] {
  return listNames('import type', moduleSpecifier, names);
}

/** `import * as name from './x.js';` */
export function importAll(moduleSpecifier: string, namespaceImport: string): Statement {
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier, namespaceImport };
}

/** `export { a, b } from './x.js';` with sorted names; nothing where there is none. */
export function exportValues(moduleSpecifier: string, names: readonly string[]): Statement[] {
  return listNames('export', moduleSpecifier, names);
}

/** `export type { A, B } from './x.js';` with sorted names; nothing where there is none. */
export function exportTypes(moduleSpecifier: string, names: readonly string[]): Statement[] {
  return listNames('export type', moduleSpecifier, names);
}

/** `export * from './x.js';` */
export function exportAll(moduleSpecifier: string): Statement {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier };
}

function listNames(keyword: string, moduleSpecifier: string, names: readonly string[]): Statement[] {
  const sorted = [...new Set(names)].sort();
  if (sorted.length === 0) return [];
  const flat = `${keyword} { ${sorted.join(', ')} } from '${moduleSpecifier}';`;
  if (flat.length <= wideLine) return [(writer) => writer.writeLine(flat)];
  const rows = sorted.map((name) => `  ${name},`);
  return [(writer) => [`${keyword} {`, ...rows, `} from '${moduleSpecifier}';`].forEach((line) => writer.writeLine(line))];
}
