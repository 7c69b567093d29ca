import { printStructure, StructureKind, type StatementStructures, type WriterFunction } from 'ts-morph';
import { banner } from './banner.js';

/** A statement of a generated file: a structure of ts-morph, or a writer where a structure cannot say it. */
export type Statement = StatementStructures | WriterFunction;

/** The text of a TypeScript file. The one place where structures become text. */
export function printFile(statements: readonly Statement[]): string {
  const text = printStructure(
    { kind: StructureKind.SourceFile, statements: [...statements] },
    { indentNumberOfSpaces: 2, useSingleQuote: true },
  );
  return `${banner}\n${text}`;
}

/** A statement given as whole lines, with an empty line before it. */
export function lines(...text: readonly string[]): WriterFunction {
  return (writer) => {
    writer.blankLineIfLastNot();
    for (const line of text.flatMap((each) => each.split('\n'))) writer.writeLine(line);
  };
}
