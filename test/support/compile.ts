import { resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

/** The options that generated code has to compile under; `lib` and `types` are those of its own tsconfig. */
const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  // The language's own declarations are no business of ours, and take most of the time.
  skipDefaultLibCheck: true,
  noEmit: true,
};

/** Files of the project's packages and of the language, which are read once for all compilations. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks files that exist only in memory, by path below a folder of this project, so that packages resolve to the
 * project's own. Gives back one line for each error: `path(line): message`.
 */
export function compileFiles(files: ReadonlyMap<string, string>, options: ts.CompilerOptions = {}): string[] {
  const folder = `${root}/virtual`;
  const texts = new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]));
  const all = { ...strictest, ...options };
  const host = ts.createCompilerHost(all);
  const { readFile, fileExists, directoryExists, getSourceFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.directoryExists = (path) =>
    path.startsWith(folder) ? [...texts.keys()].some((each) => each.startsWith(`${path}/`)) : (directoryExists?.call(host, path) ?? true);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion);
    if (!parsed.has(path)) parsed.set(path, getSourceFile.call(host, path, languageVersion, ...rest));
    return parsed.get(path);
  };
  const roots = [...texts.keys()].filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(roots, all, host);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => showDiagnostic(diagnostic, folder));
}

function showDiagnostic({ file, start, messageText }: ts.Diagnostic, folder: string): string {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (file === undefined || start === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.replace(`${folder}/`, '')}(${line + 1}): ${message}`;
}
