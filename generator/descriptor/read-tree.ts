import { SaxesParser } from 'saxes';
import { quote } from '../ingest/wording.js';
import type { Place, Problem } from '../problem.js';
import { positionsOf } from './positions.js';
import type { TreeAttribute, TreeElement } from './tree.js';

/** An element that is still open. */
interface OpenElement extends TreeElement {
  readonly attributes: Map<string, TreeAttribute>;
  readonly children: TreeElement[];
  text: string;
  textPlace: Place | undefined;
}

/**
 * Reads well-formed XML into elements with their places. The first fault of form is the only problem told, since
 * what follows it has no certain meaning. A document type declaration is refused: with it go entities of its own and anything external;
 * so is an encoding other than UTF-8 (XML 1.0, section 4.3.3).
 */
export function readTree(file: string, text: string): { root: TreeElement } | { problems: readonly Problem[] } {
  const positionAt = positionsOf(text);
  const placeAt = (offset: number): Place => ({ file, ...positionAt(Math.max(0, Math.min(offset, text.length))) });
  const half = /\p{Cs}/u.exec(text);
  // The parser would combine it with whatever follows; no file in UTF-8 has one.
  if (half !== null) return { problems: [{ place: placeAt(half.index), found: 'half of a surrogate pair', expected: 'Unicode text' }] };
  const problems: Problem[] = [];
  const reader = collectElements(text, placeAt);
  const { parser } = reader;
  parser.on('error', (error) => problems.push(describeFault(error, placeAt(parser.position - 1))));
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (/^utf-8$/i.test(encoding)) return;
    // Each file of a folder is read as UTF-8, whatever it says of itself: what is not ASCII would be misread without a word.
    problems.push({ place: placeAt(text.indexOf(encoding, text.indexOf('encoding') + 8)), found: `encoding=${quote(encoding)}`, expected: 'UTF-8' });
  });
  parser.on('doctype', () => problems.push({
    place: placeAt(text.lastIndexOf('<!DOCTYPE', parser.position)),
    found: 'a document type declaration',
    expected: 'a descriptor without one',
  }));
  parser.write(text).close();
  const [first] = problems;
  if (first !== undefined) return { problems: [first] };
  const root = reader.root();
  if (root === undefined) throw new Error('a well-formed document without a root element');
  return { root };
}

function describeFault(error: Error, place: Place): Problem {
  // The parser's messages begin with its own idea of the place.
  const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  return { place, found: `a fault in the XML: ${quote(message)}`, expected: 'well-formed XML' };
}

/** Builds the elements while the parser runs. Open ones stand in a list, so that depth costs no stack. */
function collectElements(text: string, placeAt: (offset: number) => Place) {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: TreeElement | undefined;
  let lastEnd = 0;
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element === undefined) return;
    element.text += part;
    if (element.textPlace === undefined && /[^ \t\n\r]/.test(part)) element.textPlace = placeAt(skipBlanks(text, lastEnd));
  };
  const markEnd = (): void => {
    lastEnd = parser.position;
  };
  parser.on('opentagstart', ({ name }) => {
    const start = text.lastIndexOf('<', parser.position - 1);
    const element = { name, place: placeAt(start), attributes: new Map(), children: [], text: '', textPlace: undefined };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    lastEnd = start + 1 + name.length;
  });
  parser.on('attribute', ({ name, value }) => {
    open.at(-1)?.attributes.set(name, { value, place: placeAt(skipBlanks(text, lastEnd)) });
    markEnd();
  });
  parser.on('opentag', markEnd);
  parser.on('text', addText);
  parser.on('cdata', (part) => {
    addText(part);
    markEnd();
  });
  parser.on('comment', markEnd);
  parser.on('processinginstruction', markEnd);
  parser.on('closetag', () => {
    open.pop();
    markEnd();
  });
  return { parser, root: () => root };
}

function skipBlanks(text: string, offset: number): number {
  const blank = /[ \t\r\n]*/y;
  blank.lastIndex = offset;
  return offset + (blank.exec(text)?.[0].length ?? 0);
}
