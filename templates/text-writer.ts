/**
 * What the printer of TypeScript (5.9, its internal `EmitTextWriter`) writes into. The one that it makes for itself takes every word apart into lines, for
 * source maps that nobody asks for here: that is more than half of the time that it takes to print. A test compares the two.
 */
export interface TextWriter {
  readonly write: (text: string) => void;
  readonly getText: () => string;
}

/** A writer whose lines end with a line feed and are indented by four blanks. */
export function createTextWriter(): TextWriter {
  // Words are many and short: a list of them takes less room than texts that are joined again and again.
  const parts: string[] = [];
  let level = 0;
  let isLineStart = true;
  let isComment = false;
  const append = (text: string): void => {
    parts.push(text);
    isLineStart = text.includes('\n') ? text.endsWith('\n') : false;
  };
  const writeText = (text: string): void => {
    if (text !== '') append(isLineStart ? '    '.repeat(level) + text : text);
  };
  const write = (text: string): void => {
    if (text !== '') isComment = false;
    writeText(text);
  };
  const writer = {
    ...Object.fromEntries(words.map((name) => [name, write])),
    write,
    writeComment(text: string) {
      if (text !== '') isComment = true;
      writeText(text);
    },
    rawWrite(text: string) {
      append(text);
      isComment = false;
    },
    writeLine(isForced?: boolean) {
      if (isLineStart && isForced !== true) return;
      parts.push('\n');
      isLineStart = true;
      isComment = false;
    },
    increaseIndent: () => void (level += 1),
    decreaseIndent: () => void (level -= 1),
    getIndent: () => level,
    // Asked for source maps alone.
    getTextPos: () => 0,
    getLine: () => 0,
    getColumn: () => 0,
    getText: () => parts.join(''),
    isAtStartOfLine: () => isLineStart,
    hasTrailingComment: () => isComment,
    hasTrailingWhitespace: () => /\s$/.test(parts.at(-1) ?? ''),
    clear: () => void (parts.length = 0),
  };
  return writer;
}

/** How the printer calls {@link TextWriter.write} for each kind of word. */
const words = ['writeKeyword', 'writeOperator', 'writeParameter', 'writeProperty', 'writePunctuation', 'writeSpace', 'writeStringLiteral', 'writeSymbol', 'writeTrailingSemicolon', 'writeLiteral'];
