/** A stretch of a text and what takes its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices in it. They do not overlap; those at the same place follow each other as given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((left, right) => left.from - right.from || left.to - right.to);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of sorted) {
    pieces.push(text.slice(at, splice.from), splice.text);
    at = Math.max(at, splice.to);
  }
  return pieces.join('') + text.slice(at);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the next line begins: the end of the text, where there is none. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** How far from the beginning of its line something stands. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Whether nothing but white space stands before it on its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, at), at));
}
