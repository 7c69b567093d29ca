import { printStructure, StructureKind, type StatementStructures, type WriterFunction } from 'ts-morph';
import { banner } from './banner.js';

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
  for (const statement of statements) {
    if (!('lines' in statement)) structures.push(statement);
    else {
      flush();
      // Not by ts-morph's writer: it looks at every character for the text that it may be inside of, which takes longer than all else.
      blocks.push(`${statement.lines.join('\n')}\n`);
    }
  }
  flush();
  return `${banner}\n${blocks.join('\n')}`;
}

function printStructures(statements: Structure[]): string {
  return printStructure({ kind: StructureKind.SourceFile, statements }, { indentNumberOfSpaces: 2, useSingleQuote: true });
}
