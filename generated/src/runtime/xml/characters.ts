import { XmlError } from './error.js';

/** The first character that no XML document may hold (XML 1.0, production 2 Char), lone surrogates among them; -1 where there is none. */
export function findForbidden(text: string): number {
  // The expression that knows pairs of surrogates takes ten times as long, and few texts have any.
  return SUSPECT.test(text) ? text.search(FORBIDDEN) : -1;
}

const SUSPECT = /[^\t\n\r -\ud7ff\ue000-\ufffd]/;
const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Whether a code unit is white space (XML 1.0, production 3 S). `NaN`, the end of a text, is not. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** The text without the white space of XML around it; other white space, such as U+00A0, stays. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * The line and column of an offset. Both count from 1, columns in UTF-16 code units; a byte order mark is not counted.
 */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let i = 0; i < offset; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      start = i + 1;
    }
  }
  return { line, column: Math.max(offset - start, 0) + 1 };
}

/** Throws an `XmlError` that says at which line and column of the text the offset lies. */
export function failAt(text: string, offset: number, message: string): never {
  const { line, column } = positionAt(text, offset);
  throw new XmlError(`line ${line}, column ${column}: ${message}`);
}
