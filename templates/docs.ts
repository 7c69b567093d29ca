/** A tag of a documentation comment and its text: `see`, `https://…`. */
export interface DocTag {
  readonly tag: string;
  readonly text: string;
}

/** What a documentation comment says. Texts are the vendor's words, of any content. */
export interface Doc {
  readonly paragraphs: readonly string[];
  readonly tags: readonly DocTag[];
}

/**
 * The text of a documentation comment, without its delimiters: what ts-morph takes as `docs`.
 * No text can end the comment, begin a tag of its own or hold a line separator that the compiler would see.
 */
export function docText(doc: Doc): string {
  const paragraphs = doc.paragraphs.map(cleanText).filter((text) => text !== '');
  const tags = doc.tags.map(({ tag, text }) => `@${tag}${cleanTag(tag, text)}`);
  return [paragraphs.join('\n\n'), tags.join('\n')].filter((text) => text !== '').join('\n\n');
}

/** The lines of a whole comment, for a template that writes text: `/**` to its end. Empty where there is nothing to say. */
export function docLines(doc: Doc): string[] {
  const text = docText(doc);
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.length === 1) return [`/** ${text} */`];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'];
}

/** The vendor's words on one line, for a table or a list in Markdown. HTML and table delimiters are made harmless. */
export function markdownLine(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, ' ')
    .replace(/[<>&]/g, (character) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[character] ?? character)
    .replace(/[|`[\]\\]/g, '\\$&');
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** Vendor text as plain lines: line breaks of every kind and `<br>` are line ends, blanks at their ends are gone. */
function cleanText(text: string): string {
  return escapeComment(text)
    .replace(/<br\s*\/?>/gi, '\n')
    .split('\n')
    .map((line) => line.trim().replace(/^@/, '\\@'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cleanTag(tag: string, text: string): string {
  // The code of an example keeps its indentation; everything else is prose.
  if (tag === 'example') return `\n${escapeComment(text)}`;
  return ` ${cleanText(text).replace(/\n+/g, ' ')}`.trimEnd();
}

function escapeComment(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\*\//g, '*\\/');
}
