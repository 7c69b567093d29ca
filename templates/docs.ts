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
  const paragraphs = [...doc.paragraphs.map(cleanText), ...doc.tags.map(seeText)].filter((text) => text !== '');
  const tags = doc.tags.filter(({ tag }) => tag !== 'see').map(({ tag, text }) => `@${tag}${cleanTag(tag, text)}`);
  return [paragraphs.join('\n\n'), tags.join('\n')].filter((text) => text !== '').join('\n\n');
}

/** The lines of a whole comment, for a template that writes text: `/**` to its end. Empty where there is nothing to say. */
export function docLines(doc: Doc): string[] {
  return commentLines(docText(doc));
}

/** The lines of a comment with a text that `docText` gives. */
export function commentLines(text: string): string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  if (lines.length === 1) return [`/** ${text} */`];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'];
}

/** Vendor text for a comment that somebody else writes: it cannot end it, begins no tag, and its lines stay where they are. */
export function commentText(text: string): string {
  return withoutTags(escapeComment(text));
}

/**
 * The vendor's words on one line of Markdown, wherever on the line, in a table too: words and nothing else. No HTML, link, image, code
 * or emphasis, and none of what begins a block. Single backticks around code and the asterisks of strong words are gone.
 */
export function markdownLine(text: string): string {
  const line = oneLine(text).replace(/(?<![`\\])`([^`]+)`(?!`)|(?<![*\\])\*\*(?![\s*])([^*]+)(?<![\s\\])\*\*(?!\*)/g, (_, code?: string, strong?: string) => code ?? strong ?? '').trim();
  return (/[<>&|`[\]\\*~_]/.test(line) ? escapeMarkdown(line) : line)
    .replace(/^([-+=#:]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/#$/, '\\#');
}

function escapeMarkdown(line: string): string {
  return line
    .replace(/[<>&]/g, (character) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[character] ?? character)
    .replace(/[|`[\]\\*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}

/** Text of the input as code on one line of Markdown, with its delimiters: more backticks than it holds in a row. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  if (line === '') return '`""`';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const inner = /^`|`$/.test(line) ? ` ${line} ` : line;
  // A table is cut at its delimiters before code is looked for (GFM, "Tables").
  return `${fence}${inner.replace(/\|/g, '\\|')}${fence}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** Vendor text as plain lines: line breaks of every kind and `<br>` are line ends, blanks at their ends are gone. */
function cleanText(text: string): string {
  const safe = escapeComment(text);
  // Most texts are one line of words, and a document has them by the hundred thousand.
  if (!/[\n@<]/.test(safe)) return safe.trim();
  return safe
    .replace(/<br\s*\/?>/gi, '\n')
    .split('\n')
    .map((line) => withoutTags(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Where more is to be read, as a paragraph: editors make a link of a URL in prose too. A comment with `@see` or `@link` is one that the compiler
 * parses in every run, which took it a twentieth of the time on a package with a thousand operations. Only a URL is written.
 */
function seeText({ tag, text }: DocTag): string {
  return tag === 'see' && /^https?:\/\/[^\s`{}<>\\]+$/i.test(text) ? `See ${cleanText(text)}` : '';
}

function cleanTag(tag: string, text: string): string {
  // The code of an example keeps its indentation; everything else is prose. A vendor's `@` is inside a literal there.
  if (tag === 'example') return `\n${escapeComment(text).replace(/(?<=[\s{])@(?=\S)/g, '\\x40')}`;
  return ` ${cleanText(text).replace(/\n+/g, ' ')}`.trimEnd();
}

function oneLine(text: string): string {
  // A blank alone is what it becomes.
  return cleanText(text).replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** `@` begins a tag at the start of a line and behind white space, and behind a brace one inside the text. */
function withoutTags(text: string): string {
  return text.includes('@') ? text.replace(/(^|[\s{])@(?=\S)/gm, '$1\\@') : text;
}

/** Anything that {@link escapeComment} changes. Nearly no text has it, and a document has texts by the hundred thousand. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]|\*\//;

function escapeComment(text: string): string {
  if (!unsafe.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\*\//g, '*\\/');
}
