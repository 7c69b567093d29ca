import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { createTextWriter } from '../../templates/text-writer.js';

const folder = resolve(import.meta.dirname, '../../generated/src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /^fax\w+[/\\]\w+\.ts$/.test(path));

it.each(files)('prints %s as the writer of the compiler does', (path) => {
  const file = ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const writer = createTextWriter();
  // The compiler's types do not have this method.
  (printer as unknown as { writeFile: (...args: unknown[]) => void }).writeFile(file, writer, undefined);
  expect(writer.getText()).toBe(printer.printFile(file));
});
