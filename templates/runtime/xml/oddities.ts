import { positionAt } from './characters.js';
import { XmlError } from './error.js';
import type { XmlOddity } from './options.js';

/** How many oddities of a document are told. */
const MOST = 100;

/** An oddity whose line and column are still to be counted. */
interface Found extends Pick<XmlOddity, 'kind' | 'path'> {
  readonly offset: number;
}

/** What a document has otherwise than its description says, as it is read. */
export interface Oddities {
  add(kind: XmlOddity['kind'], path: string, offset: number): void;
  /** Those so far, in the order of the document. */
  list(): readonly XmlOddity[];
}

/** An empty collection for a text. */
export function collectOddities(text: string): Oddities {
  const found: Found[] = [];
  return {
    add(kind, path, offset) {
      if (found.length < MOST) found.push({ kind, path, offset });
    },
    list() {
      let before = { offset: 0, line: 1, column: 1 };
      return found
        .sort((left, right) => left.offset - right.offset)
        .map(({ kind, path, offset }) => {
          // Counted on from the one before, so that the text is gone through once.
          const { line, column } = positionAt(text.slice(before.offset), offset - before.offset);
          before = { offset, line: before.line + line - 1, column: line > 1 ? column : before.column + column - 1 };
          return { kind, path, line: before.line, column: before.column };
        });
    },
  };
}

/** Throws an `XmlError` that names all of them, where there are any. */
export function refuseOddities(oddities: readonly XmlOddity[]): void {
  const lines = oddities.map(({ kind, path, line, column }) => `line ${line}, column ${column}: ${path}: ${kind}`);
  if (lines.length) throw new XmlError(lines.join('; '));
}
