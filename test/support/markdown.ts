/** A fenced block of code. */
export interface CodeBlock {
  /** The word after the fence, such as `ts`; empty where there is none. */
  readonly language: string;
  readonly text: string;
  /** The line of its first fence, counted from 1. */
  readonly line: number;
  /** The text of the heading above it. */
  readonly heading: string;
}

/** The fenced blocks of a Markdown text, also indented ones, in their order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let heading = '';
  let open: { language: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const [, language] = /^\s*```(.*)$/.exec(line) ?? [];
    if (language === undefined) {
      open?.lines.push(line);
      if (open === undefined) heading = /^#+ (.*)$/.exec(line)?.[1] ?? heading;
    } else if (open === undefined) {
      open = { language, line: index + 1, lines: [] };
    } else {
      blocks.push({ language: open.language, text: open.lines.join('\n'), line: open.line, heading });
      open = undefined;
    }
  }
  return blocks;
}

/** The rows of the first table under a heading, each as its cells; without the head. Throws where there is none. */
export function tableUnder(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading && line.startsWith('#'));
  if (start < 0) throw new Error(`no heading "${heading}"`);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('#'));
  const section = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  const first = section.findIndex((line) => line.startsWith('|'));
  if (first < 0) throw new Error(`no table under "${heading}"`);
  const end = section.findIndex((line, index) => index > first && !line.startsWith('|'));
  return section.slice(first + 2, end < 0 ? undefined : end).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
}

/** Every text between single backticks. */
export function codeSpans(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text ?? '');
}
