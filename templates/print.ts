import { printStructure, StructureKind, type StatementStructures, type WriterFunction } from 'ts-morph';
import { banner } from './banner.js';
import { commentLines } from './docs.js';

/** A statement of a generated file: a structure of ts-morph, a writer or whole lines where a structure cannot say it. */
export type Statement = Structure | Lines;

type Structure = StatementStructures | WriterFunction;

/** Lines as they stand, with an empty line before and behind them. */
export interface Lines {
  readonly lines: readonly string[];
}

/** A statement given as whole lines. */
export function lines(...text: readonly string[]): Lines {
  return { lines: text };
}

/** The text of a TypeScript file. The one place where structures become text. */
export function printFile(statements: readonly Statement[]): string {
  const blocks: string[] = [];
  let structures: Structure[] = [];
  const flush = (): void => {
    if (structures.length > 0) blocks.push(printStructures(structures));
    structures = [];
  };
  // Neither lines nor comments go by ts-morph's writer: it looks at every character for the text that it may be inside of, which takes longer than all else.
  for (const statement of statements) {
    const documented = 'lines' in statement ? undefined : takeComment(statement);
    if ('lines' in statement) {
      flush();
      blocks.push(`${statement.lines.join('\n')}\n`);
    } else if (documented === undefined) structures.push(statement);
    else {
      flush();
      blocks.push(`${documented.comment.join('\n')}\n${printStructures([documented.bare])}`);
    }
  }
  flush();
  return `${banner}\n${blocks.join('\n')}`;
}

/** A structure without its comment, and that; `undefined` where it has none. */
function takeComment(structure: Structure): { readonly comment: readonly string[]; readonly bare: Structure } | undefined {
  if (typeof structure === 'function' || !('docs' in structure)) return undefined;
  const { docs: [text] = [], ...bare } = structure;
  const comment = typeof text === 'string' ? commentLines(text) : [];
  return comment.length === 0 ? undefined : { comment, bare };
}

/** The text of structures as ts-morph prints them. */
export function printStructures(statements: Structure[]): string {
  return printStructure({ kind: StructureKind.SourceFile, statements }, { indentNumberOfSpaces: 2, useSingleQuote: true });
}
