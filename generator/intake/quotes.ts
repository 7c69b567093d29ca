/** Quotation marks of prose, of which no programming language, YAML, JSON or XML knows any. */
const marks = '\\u2018-\\u201f\\u00ab\\u00bb\\u2039\\u203a\\u2032\\u2033\\u301d-\\u301f\\uff02\\uff07';
const any = new RegExp(`[${marks}]`, 'g');

/**
 * A mark where code has a quote: at the beginning of a line, behind an assignment, a bracket, a comma or a colon, or behind an option of
 * a command. Inside of a text it is prose, and right there.
 */
const asQuote = new RegExp(`(?:^|[=([{,:]|\\s--?[\\w-]+)[ \\t]*[${marks}]`, 'gm');

/** Typographic quotes of a text of code. */
export interface TypographicQuotes {
  /** Each kind once, in the order of their first places. */
  readonly marks: readonly string[];
  /** The place of the first that stands where a quote should, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The typographic quotes of a text of code, where at least one stands in place of a quote of the language. */
export function findTypographicQuotes(code: string): TypographicQuotes | undefined {
  const [first] = code.matchAll(asQuote);
  if (first === undefined) return undefined;
  const before = code.slice(0, first.index + first[0].length - 1).split('\n');
  return {
    marks: [...new Set([...code.matchAll(any)].map(([mark]) => mark))],
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
  };
}

/** The code as it was before a word processor took it for prose. */
export function straighten(code: string): string {
  return code.replace(any, (mark) => ('\u2018\u2019\u201a\u201b\u2039\u203a\u2032\uff07'.includes(mark) ? "'" : '"'));
}

/** Marks as a message says them: `U+201D (”)`. */
export function nameMarks(found: readonly string[]): string {
  return found.map((mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} (${mark})`).join(', ');
}
