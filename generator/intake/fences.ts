/** A fenced code block of a Markdown page. */
export interface Fence {
  /** What stands behind the opening fence, without white space around it. */
  readonly info: string;
  /** The lines between the fences, without the fence's own indentation. */
  readonly text: string;
  /** The number, from 1, of the first of these lines, and how far each is indented. */
  readonly line: number;
  readonly indent: number;
}

/** A line that opens a block, or that may close one: three or more of one mark. */
const opening = /^([ \t]*)(`{3,}|~{3,})(.*)$/;

/**
 * The fenced code blocks of a page (CommonMark 0.31, section 4.5). A fence may be indented by any amount, as within the components of
 * MDX. One that nothing closes reaches to the end of the page. Takes time linear in the text.
 */
export function findFences(page: string): Fence[] {
  const lines = page.split(/\r\n|\n|\r/);
  const fences: Fence[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [, space = '', mark = '', info = ''] = opening.exec(lines[index] ?? '') ?? [];
    if (mark === '' || (mark.startsWith('`') && info.includes('`'))) continue;
    const first = index + 1;
    for (index = first; index < lines.length && !closes(lines[index] ?? '', mark); ) index += 1;
    const inner = lines.slice(first, index).map((line) => withoutIndent(line, space.length));
    fences.push({ info: info.trim(), text: inner.map((line) => `${line}\n`).join(''), line: first + 1, indent: space.length });
  }
  return fences;
}

function closes(line: string, mark: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= mark.length && trimmed === mark.charAt(0).repeat(trimmed.length);
}

function withoutIndent(line: string, width: number): string {
  let at = 0;
  while (at < width && (line.charAt(at) === ' ' || line.charAt(at) === '\t')) at += 1;
  return line.slice(at);
}
