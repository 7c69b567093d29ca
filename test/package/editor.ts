import { join } from 'node:path';
import ts from 'typescript';

/** What an editor shows at a place of a module. */
export interface Hover {
  /** The declaration, as the box shows it. */
  readonly shown: string;
  readonly documentation: string;
  /** Tags of the documentation by name; of several with one name the first. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What an editor knows of one module of an application. */
export interface Editor {
  /** What is shown over the word that ends where `text` does, at its first occurrence. */
  readonly hover: (text: string) => Hover;
  /** What is offered behind `text`, its first occurrence: members, or literals where any name may stand. */
  readonly complete: (text: string) => string[];
}

/** Opens a module of an application with the language service that editors use. */
export function openEditor(application: string, text: string): Editor {
  const file = join(application, 'editor.ts');
  const service = ts.createLanguageService(hostOf(application, file, text));
  const endOf = (part: string): number => {
    const index = text.indexOf(part);
    if (index < 0) throw new Error(`the module has no ${JSON.stringify(part)}`);
    return index + part.length;
  };
  return {
    hover: (part) => {
      const found = service.getQuickInfoAtPosition(file, endOf(part) - 1);
      const tags = (found?.tags ?? []).map(({ name, text: parts }) => [name, ts.displayPartsToString(parts)] as const).reverse();
      return {
        shown: ts.displayPartsToString(found?.displayParts),
        documentation: ts.displayPartsToString(found?.documentation),
        tags: Object.fromEntries(tags),
      };
    },
    complete: (part) => {
      const found = service.getCompletionsAtPosition(file, endOf(part), { includeCompletionsWithInsertText: true });
      const entries = found?.entries ?? [];
      const wanted = found?.isGlobalCompletion === true ? entries.filter(({ kind }) => kind === ts.ScriptElementKind.string) : entries;
      return wanted.map(({ name }) => name);
    },
  };
}

function hostOf(application: string, file: string, text: string): ts.LanguageServiceHost {
  const read = (path: string): string | undefined => (path === file ? text : ts.sys.readFile(path));
  return {
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
      strict: true,
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const found = read(path);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => application,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
}
