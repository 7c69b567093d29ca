import { failAt, isSpace } from './characters.js';
import { checkName } from './name.js';
import { bind, expand, unbind } from './namespaces.js';
import { resolveReferences } from './references.js';
import type { Scan } from './scan.js';

/** Reads a start tag or an empty-element tag (XML 1.0, productions 40 and 44), at whose `<` the scanner is. */
export function readStartTag(scan: Scan): void {
  const { text, open, at } = scan;
  if (scan.rooted && !open.length) failAt(text, at, 'a second root element');
  if (open.length >= scan.limits.depth) failAt(text, at, 'elements nested too deep');
  scan.rooted = true;
  do scan.at++;
  while (!endsName(text.charCodeAt(scan.at)));
  const name = text.slice(at + 1, scan.at);
  // A name that has been seen has been checked.
  if (!scan.names.has(name)) checkName(scan, name, at + 1);
  let attributes = isSpace(text.charCodeAt(scan.at)) ? readAttributes(scan) : undefined;
  scan.empty = passEnd(scan) ?? failAt(text, scan.at, 'not an attribute or the end of the tag');
  open.push(name);
  if (attributes) attributes = resolveNames(scan, attributes, at);
  scan.sink.open(expandElement(scan, name, at), attributes, at, scan);
  if (scan.empty) closeElement(scan);
}

/** Reads an end tag (production 42), at whose `<` the scanner is. */
export function readEndTag(scan: Scan): void {
  const { text, at } = scan;
  const name = scan.open.at(-1) ?? '';
  scan.at += 2 + name.length;
  // Without an open element the name is empty, and no end tag has none.
  if (!name || !text.startsWith(name, at + 2) || passEnd(scan) !== false) failAt(text, at, 'not the end tag of the open element');
  closeElement(scan);
}

function endsName(code: number): boolean {
  // The end of the text, a control, a space, and `"`, `'`, `/`, `<`, `=`, `>`.
  return !(code > 32) || code === 34 || code === 39 || code === 47 || (code >= 60 && code <= 62);
}

// No part of this can match in two ways, so that it takes linear time.
const ATTRIBUTE = /[\t\n\r ]+([^\t\n\r "'/<=>]+)[\t\n\r ]*=[\t\n\r ]*("[^<"]*"|'[^<']*')/y;

function readAttributes(scan: Scan): Map<string, string> | undefined {
  const { text, limits } = scan;
  let attributes: Map<string, string> | undefined;
  for (;;) {
    const start = scan.at;
    ATTRIBUTE.lastIndex = start;
    const [whole, name = '', quoted = ''] = (isSpace(text.charCodeAt(start)) && ATTRIBUTE.exec(text)) || [];
    if (!whole) return attributes;
    attributes ??= new Map();
    scan.at += whole.length;
    checkName(scan, name, start + whole.indexOf(name));
    if (attributes.has(name)) failAt(text, start, TWICE);
    if (attributes.size >= limits.attributes) failAt(text, start, 'too many attributes');
    attributes.set(name, resolveReferences(text, scan.at - quoted.length + 1, quoted.slice(1, -1), true));
  }
}

/** Passes the end of a tag, and says whether it is that of an empty element; `undefined` where there is none. */
function passEnd(scan: Scan): boolean | undefined {
  const { text } = scan;
  let end = scan.at;
  while (isSpace(text.charCodeAt(end))) end++;
  const empty = text.charCodeAt(end) === 47;
  if (empty) end++;
  if (text.charCodeAt(end) !== 62) return undefined;
  scan.at = end + 1;
  return empty;
}

/** Binds the namespaces that the element declares, and gives its other attributes by their expanded names. */
function resolveNames(scan: Scan, attributes: Map<string, string>, at: number): Map<string, string> {
  const { text, bindings, open, names } = scan;
  const replaced = bind(bindings, attributes) ?? failAt(text, at, 'not a namespace declaration');
  if (replaced.length) {
    scan.undo.push({ depth: open.length, replaced, names });
    scan.names = new Map();
  }
  const expanded = new Map<string, string>();
  for (const [name, value] of attributes) {
    const key = expand(bindings, name) ?? failAt(text, at, UNDECLARED);
    if (expanded.has(key)) failAt(text, at, TWICE);
    expanded.set(key, value);
  }
  return expanded;
}

function expandElement({ text, bindings, names }: Scan, name: string, at: number): string {
  let expanded = names.get(name);
  if (expanded === undefined) {
    expanded = expand(bindings, name, bindings.get('')) ?? failAt(text, at, UNDECLARED);
    names.set(name, expanded);
  }
  return expanded;
}

const UNDECLARED = 'a prefix that is not declared';
const TWICE = 'an attribute twice';

function closeElement(scan: Scan): void {
  const { undo, open } = scan;
  const last = undo.at(-1);
  if (last?.depth === open.length) {
    unbind(scan.bindings, last.replaced);
    scan.names = last.names;
    undo.pop();
  }
  open.pop();
  if (scan.sink.close() === true) scan.done = true;
}
