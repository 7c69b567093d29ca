import { failAt, findForbidden } from './characters.js';
import { checkName } from './name.js';
import { XML_NAMESPACE, type Bindings, type Replaced } from './namespaces.js';
import { DEFAULT_LIMITS, type XmlLimits } from './options.js';
import { resolveReferences } from './references.js';
import { readEndTag, readStartTag } from './tag.js';

/** What takes the parts of a document, in their order. A name is an expanded name: `name`, or `{uri}name`. */
export interface Sink {
  /** @param offset where the start tag begins in the text */
  open(name: string, attributes: ReadonlyMap<string, string> | undefined, offset: number, scan: Scan): void;
  /** A part of the text of the innermost open element; one element may have several. */
  text(part: string): void;
  /** True: nothing more is to be read. */
  close(): unknown;
}

/** Where the scanner is. */
export interface Scan {
  readonly text: string;
  readonly sink: Sink;
  readonly limits: Required<XmlLimits>;
  readonly bindings: Bindings;
  /** The elements that are open, by their names as they stand in the text. */
  readonly open: string[];
  /** What to put back where elements end that declare a namespace: how many are open then, and the names before. */
  readonly undo: { readonly depth: number; readonly replaced: Replaced; readonly names: Map<string, string> }[];
  /** Expanded names of elements, as long as no binding changes. What stands here has been checked. */
  names: Map<string, string>;
  /** How many characters have been looked ahead so far, here and in scanners of the same text. */
  readonly peeked: { length: number };
  at: number;
  /** The last tag read was that of an element without content. */
  empty: boolean;
  rooted: boolean;
  done: boolean;
}

/**
 * Reads a document once, from its start to its end (XML 1.0, fifth edition, and Namespaces in XML 1.0, third edition).
 *
 * The text is already decoded, so the encoding in the XML declaration means nothing here. Comments and processing
 * instructions are left out. A DOCTYPE is refused, and with it every entity that XML does not predefine.
 * Throws an `XmlError` with line and column for whatever is not well-formed or beyond the limits.
 */
export function scanXml(text: string, sink: Sink, limits?: XmlLimits): void {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const scan: Scan = {
    text, sink, limits: { ...DEFAULT_LIMITS, ...limits }, bindings: new Map([['xml', XML_NAMESPACE]]), open: [], undo: [], names: new Map(),
    peeked: { length: 0 }, at: start, empty: false, rooted: false, done: false,
  };
  if (text.length > scan.limits.length) failAt(text, 0, 'a document too long');
  const forbidden = findForbidden(text);
  if (forbidden >= 0) failAt(text, forbidden, 'a character that XML forbids');
  if (/^<\?xml[\t\n\r ]/.test(text.slice(start, start + 6))) readDeclaration(scan);
  scanContent(scan);
  if (scan.open.length) failAt(text, scan.at, 'an element is not closed');
  if (!scan.rooted) failAt(text, scan.at, 'no root element');
}

/** Reads on until the end of the text, or until the sink wants no more. */
export function scanContent(scan: Scan): void {
  const { text } = scan;
  while (scan.at < text.length && !scan.done) {
    if (text.charCodeAt(scan.at) === 60) readMarkup(scan);
    else readText(scan);
  }
}

function readMarkup(scan: Scan): void {
  const { text, at } = scan;
  const next = text.charCodeAt(at + 1);
  if (next === 47) readEndTag(scan);
  else if (next === 63) readInstruction(scan);
  else if (next !== 33) readStartTag(scan);
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

function readInstruction(scan: Scan): void {
  const { at } = scan;
  const [target = ''] = readUntil(scan, 2, '?>').split(/[\t\n\r ]/, 1);
  checkName(scan, target, at + 2);
  if (/^xml$|:/i.test(target)) failAt(scan.text, at, 'a reserved name');
}

function readDeclaration(scan: Scan): void {
  const { at, text } = scan;
  if (!DECLARATION.test(readUntil(scan, 5, '?>'))) failAt(text, at, 'not an XML declaration');
}

/** XML 1.0, productions 23 to 26, 32, 80 and 81. */
const DECLARATION =
  /^(?=[\t\n\r -~]*$)\s+version\s*=\s*("1\.\d+"|'1\.\d+')(\s+encoding\s*=\s*("[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(\s+standalone\s*=\s*("(yes|no)"|'(yes|no)'))?\s*$/;

/** What stands between a start of the given length, at the scanner, and an end; moves the scanner behind that. */
function readUntil(scan: Scan, start: number, delimiter: string): string {
  const from = scan.at + start;
  const end = scan.text.indexOf(delimiter, from);
  if (end < 0) failAt(scan.text, scan.at, `no "${delimiter}" at the end`);
  scan.at = end + delimiter.length;
  return scan.text.slice(from, end);
}
