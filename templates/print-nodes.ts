import ts from 'typescript';

/** The text of declarations, as openapi-typescript's own `astToString` prints them. */
export function printNodes(nodes: readonly ts.Node[]): string {
  const file = ts.createSourceFile('schema.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  // The transforms make declarations and nothing else, which are statements.
  const statements = ts.factory.createNodeArray(nodes as readonly ts.Statement[]);
  return ts.createPrinter({ newLine: ts.NewLineKind.LineFeed }).printFile(Object.assign(file, { statements }));
}
