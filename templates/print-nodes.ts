import ts from 'typescript';
import { createTextWriter, type TextWriter } from './text-writer.js';

/** What the compiler's printer has besides what its types say. */
interface WritingPrinter extends ts.Printer {
  readonly writeFile: (file: ts.SourceFile, writer: TextWriter, sourceMap: undefined) => void;
}

/** The text of declarations, as openapi-typescript's own `astToString` prints them. */
export function printNodes(nodes: readonly ts.Node[]): string {
  const file = ts.createSourceFile('schema.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  // The transforms make declarations and nothing else, which are statements.
  const statements = ts.factory.createNodeArray(nodes as readonly ts.Statement[]);
  const writer = createTextWriter();
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed }) as WritingPrinter;
  printer.writeFile(Object.assign(file, { statements }), writer, undefined);
  return writer.getText();
}
