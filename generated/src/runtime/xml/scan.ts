import { failAt, FORBIDDEN } from './characters.js';
import { DEFAULT_LIMITS, type XmlLimits } from './limits.js';
import { checkName } from './name.js';
import { XML_NAMESPACE, type Bindings, type Replaced } from './namespaces.js';
import { resolveReferences } from './references.js';
import { readEndTag, readStartTag } from './tag.js';

/** What takes the parts of a document, in their order. A name is an expanded name: `name`, or `{uri}name`. */
export interface Sink {
  /** @param offset where the start tag begins in the text */
  open(name: string, attributes: ReadonlyMap<string, string> | undefined, offset: number): void;
  /** A part of the text of the innermost open element; one element may have several. */
  text(part: string): void;
  close(): void;
}

/** Where the scanner is. */
export interface Scan {
  readonly text: string;
  readonly sink: Sink;
  readonly limits: Required<XmlLimits>;
  readonly bindings: Bindings;
  /** The elements that are open: names as they stand in the text, and what to unbind where they end. */
  readonly open: { readonly name: string; readonly replaced: Replaced | undefined }[];
  at: number;
  rooted: boolean;
}

/**
 * Reads a document once, from its start to its end (XML 1.0, fifth edition, and Namespaces in XML 1.0, third edition).
 *
 * The text is already decoded, so the XML declaration is passed over without being interpreted. Comments and processing
 * instructions are left out. A DOCTYPE is refused, and with it every entity that XML does not predefine.
 * Throws an `XmlError` with line and column for whatever is not well-formed or beyond the limits.
 */
export function scanXml(text: string, sink: Sink, limits?: XmlLimits): void {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const bindings = new Map([['xml', XML_NAMESPACE]]);
  const scan: Scan = { text, sink, limits: { ...DEFAULT_LIMITS, ...limits }, bindings, open: [], at: start, rooted: false };
  if (text.length > scan.limits.length) failAt(text, 0, 'a document too long');
  const forbidden = text.search(FORBIDDEN);
  if (forbidden >= 0) failAt(text, forbidden, 'a character that XML forbids');
  if (text.startsWith('<?xml', start)) readInstruction(scan, true);
  while (scan.at < text.length) {
    if (text[scan.at] === '<') readMarkup(scan);
    else readText(scan);
  }
  if (scan.open.length) failAt(text, scan.at, 'an element is not closed');
  if (!scan.rooted) failAt(text, scan.at, 'no root element');
}

function readMarkup(scan: Scan): void {
  const { text, at } = scan;
  const next = text[at + 1];
  if (next === '/') readEndTag(scan);
  else if (next === '?') readInstruction(scan, false);
  else if (next !== '!') readStartTag(scan);
  else if (text.startsWith('<!--', at)) readComment(scan);
  else if (text.startsWith('<![CDATA[', at)) readSection(scan);
  // In lower case it is that of an HTML page, which an appliance may answer with.
  else failAt(text, at, /^<!doctype/i.test(text.slice(at, at + 9)) ? 'DOCTYPE is refused' : 'not markup of XML');
}

function readText(scan: Scan): void {
  const { text, at } = scan;
  const next = text.indexOf('<', at);
  const end = next < 0 ? text.length : next;
  const raw = text.slice(at, end);
  const wrong = scan.open.length ? raw.indexOf(']]>') : raw.search(/[^\t\n\r ]/);
  if (wrong >= 0) failAt(text, at + wrong, scan.open.length ? '"]]>" in text' : OUTSIDE);
  scan.at = end;
  if (scan.open.length) scan.sink.text(resolveReferences(text, at, raw, false));
}

function readSection(scan: Scan): void {
  if (!scan.open.length) failAt(scan.text, scan.at, OUTSIDE);
  scan.sink.text(readUntil(scan, 9, ']]>').replace(/\r\n?/g, '\n'));
}

const OUTSIDE = 'text outside the root element';

function readComment(scan: Scan): void {
  readUntil(scan, 4, '--');
  if (scan.text[scan.at] !== '>') failAt(scan.text, scan.at - 2, '"--" in a comment');
  scan.at++;
}

function readInstruction(scan: Scan, first: boolean): void {
  const { at } = scan;
  const [target = ''] = readUntil(scan, 2, '?>').split(/[\t\n\r ]/, 1);
  checkName(scan, target, at + 2);
  if (/^xml$|:/i.test(target) && !(first && target === 'xml')) failAt(scan.text, at, 'a reserved name');
}

/** What stands between a start of the given length, at the scanner, and an end; moves the scanner behind that. */
function readUntil(scan: Scan, start: number, delimiter: string): string {
  const from = scan.at + start;
  const end = scan.text.indexOf(delimiter, from);
  if (end < 0) failAt(scan.text, scan.at, `no "${delimiter}" at the end`);
  scan.at = end + delimiter.length;
  return scan.text.slice(from, end);
}
