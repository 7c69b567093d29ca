import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../templates/runtime/xml/decode.js';
import { XmlError } from '../../templates/runtime/xml/error.js';
import type { Root } from '../../templates/runtime/xml/shape.js';

// One element with one attribute, whose text is the value of the test.
const ROOT: Root = {
  name: 'a',
  shape: { fields: [{ name: 'b', shape: 'string' }, { name: 'x', shape: 'string', is: 'attribute' }] },
};
const TEXT: Root = { name: 'a', shape: 'string' };

/** What is refused: the document, the place, and the part of the message that says why. */
const REFUSED: readonly [rule: string, document: string, place: string, reason: string][] = [
  ['1 document: empty', '', '1:1', 'no root element'],
  ['1 document: only white space', ' \n', '2:1', 'no root element'],
  ['1 document: only a comment', '<!-- a -->', '1:11', 'no root element'],
  ['1 document: two roots', '<a/>\n<a/>', '2:1', 'a second root element'],
  ['1 document: text before the root', 'x<a/>', '1:1', 'text outside the root element'],
  ['1 document: text after the root', '<a/>\n x', '2:2', 'text outside the root element'],
  ['1 document: a reference after the root', '<a/>&#32;', '1:5', 'text outside the root element'],
  ['1 document: CDATA after the root', '<a/><![CDATA[ ]]>', '1:5', 'text outside the root element'],
  ['1 document: a second byte order mark', '\ufeff\ufeff<a/>', '1:1', 'text outside the root element'],
  ['2 Char: NUL', '<a>\0</a>', '1:4', 'a character that XML forbids'],
  ['2 Char: a control character', '<a>\n\u000b</a>', '2:1', 'a character that XML forbids'],
  ['2 Char: U+FFFE', '<a>\ufffe</a>', '1:4', 'a character that XML forbids'],
  ['2 Char: a lone high surrogate', '<a>\ud800</a>', '1:4', 'a character that XML forbids'],
  ['2 Char: a lone low surrogate', '<a>\udc00</a>', '1:4', 'a character that XML forbids'],
  ['2 Char: in a comment too', '<a><!--\u0001--></a>', '1:8', 'a character that XML forbids'],
  ['4 NameStartChar: a digit', '<1/>', '1:2', 'not a name'],
  ['4 NameStartChar: a hyphen', '<-a/>', '1:2', 'not a name'],
  ['4 NameStartChar: none at all', '<a>< b/></a>', '1:5', 'not a name'],
  ['4 NameStartChar: the end of the text', '<', '1:2', 'not a name'],
  ['4a NameChar: a multiplication sign', '<a\u00d7/>', '1:2', 'not a name'],
  ['4 NameStartChar: in an attribute', '<a 1="x"/>', '1:4', 'not a name'],
  ['10 AttValue: no quotes', '<a x=1/>', '1:3', 'not an attribute'],
  ['10 AttValue: no value', '<a x/>', '1:3', 'not an attribute'],
  ['10 AttValue: typographic quotes', '<a x=\u201d1\u201d/>', '1:3', 'not an attribute'],
  ['10 AttValue: not closed', '<a x="1/>', '1:3', 'not an attribute'],
  ['10 AttValue: closed by the other quote', '<a x="1\'/>', '1:3', 'not an attribute'],
  ['10 AttValue: "<" inside', '<a x="<"/>', '1:3', 'not an attribute'],
  ['14 CharData: "]]>"', '<a>x]]></a>', '1:5', '"]]>" in text'],
  ['15 Comment: "--" inside', '<a><!-- -- --></a>', '1:9', '"--" in a comment'],
  ['15 Comment: "--->" at the end', '<a><!-- ---></a>', '1:9', '"--" in a comment'],
  ['15 Comment: too short', '<!--><a/>', '1:1', 'no "--" at the end'],
  ['15 Comment: not closed', '<a><!-- </a>', '1:4', 'no "--" at the end'],
  ['16 PI: not closed', '<a><?p </a>', '1:4', 'no "?>" at the end'],
  ['16 PI: without a target', '<a><? p?></a>', '1:6', 'not a name'],
  ['17 PITarget: reserved', '<a><?XML p?></a>', '1:4', 'a reserved name'],
  ['17 PITarget: a colon', '<a><?p:q r?></a>', '1:4', 'a reserved name'],
  ['19 CDStart: misspelt', '<a><![cdata[x]]></a>', '1:4', 'not markup of XML'],
  ['21 CDEnd: missing', '<a><![CDATA[x]]</a>', '1:4', 'no "]]>" at the end'],
  ['22 prolog: a declaration that is not first', '\n<?xml version="1.0"?><a/>', '2:1', 'a reserved name'],
  ['22 prolog: a second declaration', '<?xml version="1.0"?><?xml version="1.0"?><a/>', '1:22', 'a reserved name'],
  ['23 XMLDecl: not closed', '<?xml version="1.0"', '1:1', 'no "?>" at the end'],
  ['28 doctypedecl', '<!DOCTYPE a><a/>', '1:1', 'DOCTYPE is refused'],
  ['28 doctypedecl: of an HTML page', '<!doctype html>\n<html>', '1:1', 'DOCTYPE is refused'],
  ['39 element: not closed', '<a>\r\n<b>', '2:4', 'an element is not closed'],
  ['39 element: closed in the wrong order', '<a><b></a></b>', '1:7', 'not the end tag of the open element'],
  ['39 element: another end tag that begins alike', '<a></ab>', '1:4', 'not the end tag of the open element'],
  ['39 element: another case', '<a></A>', '1:4', 'not the end tag of the open element'],
  ['39 element: an end tag too many', '<a/></a>', '1:5', 'not the end tag of the open element'],
  ['40 STag: not closed', '<a', '1:3', 'not an attribute or the end of the tag'],
  ['40 STag: no white space between attributes', '<a x="1"y="2"/>', '1:9', 'not an attribute or the end of the tag'],
  ['40 STag: an attribute twice', '<a x="1" x="1"/>', '1:9', 'an attribute twice'],
  ['42 ETag: not closed', '<a></a', '1:4', 'not the end tag of the open element'],
  ['42 ETag: an attribute', '<a></a x="1">', '1:4', 'not the end tag of the open element'],
  ['42 ETag: white space before the name', '<a></ a>', '1:4', 'not the end tag of the open element'],
  ['44 EmptyElemTag: white space inside', '<a/ >', '1:3', 'not an attribute or the end of the tag'],
  ['44 EmptyElemTag: also an end tag', '<a></a/>', '1:4', 'not the end tag of the open element'],
  ['45 elementdecl: outside a DOCTYPE', '<!ELEMENT a ANY><a/>', '1:1', 'not markup of XML'],
  ['66 CharRef: NUL', '<a>&#0;</a>', '1:4', 'not a reference'],
  ['66 CharRef: a control character', '<a>\n&#x1;</a>', '2:1', 'not a reference'],
  ['66 CharRef: half of a pair', '<a>&#xD800;</a>', '1:4', 'not a reference'],
  ['66 CharRef: both halves', '<a>&#xD83D;&#xDE00;</a>', '1:4', 'not a reference'],
  ['66 CharRef: above U+10FFFF', '<a>&#x110000;</a>', '1:4', 'not a reference'],
  ['66 CharRef: no digits', '<a>&#;</a>', '1:4', 'not a reference'],
  ['66 CharRef: an upper-case X', '<a>&#X41;</a>', '1:4', 'not a reference'],
  ['66 CharRef: a letter among decimals', '<a>&#4a;</a>', '1:4', 'not a reference'],
  ['66 CharRef: a sign', '<a>&#+65;</a>', '1:4', 'not a reference'],
  ['68 EntityRef: one of HTML', '<a>x&nbsp;</a>', '1:5', 'not a reference'],
  ['68 EntityRef: another case', '<a>&AMP;</a>', '1:4', 'not a reference'],
  ['68 EntityRef: a member of every object', '<a>&constructor;</a>', '1:4', 'not a reference'],
  ['68 EntityRef: no semicolon', '<a>&amp</a>', '1:4', 'not a reference'],
  ['68 EntityRef: no name', '<a>&;</a>', '1:4', 'not a reference'],
  ['68 EntityRef: a bare ampersand', '<a>\r\nx & y; z</a>', '2:3', 'not a reference'],
  ['68 EntityRef: in an attribute', '<a x="1\r\n&nope;"/>', '2:1', 'not a reference'],
  ['68 EntityRef: in an element that is passed over', '<a><z>&nope;</z></a>', '1:7', 'not a reference'],
  ['namespaces 7 QName: two colons', '<a:b:c xmlns:a="u"/>', '1:2', 'not a name'],
  ['namespaces 7 QName: no prefix', '<:a/>', '1:2', 'not a name'],
  ['namespaces 7 QName: no local part', '<a: xmlns:a="u"/>', '1:2', 'not a name'],
  ['namespaces 7 QName: a digit after the colon', '<a:1 xmlns:a="u"/>', '1:2', 'not a name'],
  ['namespaces 5: a prefix not declared', '<a>\n<p:b/></a>', '2:1', 'a prefix that is not declared'],
  ['namespaces 5: that of an attribute', '<a p:x="1"/>', '1:1', 'a prefix that is not declared'],
  ['namespaces 5: out of scope', '<a><b xmlns:p="u"/><p:b/></a>', '1:20', 'a prefix that is not declared'],
  ['namespaces 5: a prefix undeclared', '<a xmlns:p="u"><b xmlns:p=""/></a>', '1:16', 'not a namespace declaration'],
  ['namespaces 3: xmlns declared', '<a xmlns:xmlns="u"/>', '1:1', 'not a namespace declaration'],
  ['namespaces 3: xmlns used', '<xmlns:a/>', '1:1', 'a prefix that is not declared'],
  ['namespaces 3: xml bound to another', '<a xmlns:xml="u"/>', '1:1', 'not a namespace declaration'],
  ['namespaces 3: another bound to that of xml', '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>', '1:1', 'not a namespace declaration'],
  ['namespaces 3: that of xmlns bound', '<a xmlns="http://www.w3.org/2000/xmlns/"/>', '1:1', 'not a namespace declaration'],
  ['namespaces 6.3: one attribute by two prefixes', '<a xmlns:p="u" xmlns:q="u" p:x="" q:x=""/>', '1:1', 'an attribute twice'],
];

/** What is accepted: the document and the text of its root. */
const ACCEPTED: readonly [rule: string, document: string, text: string][] = [
  ['an empty element', '<a/>', ''],
  ['an empty element with white space', '<a \n/>', ''],
  ['white space in an end tag', '<a>x</a \t\r\n>', 'x'],
  ['white space around the root', '\r\n\t <a>x</a>\n\n', 'x'],
  ['a byte order mark', '\ufeff<a>x</a>', 'x'],
  ['a byte order mark before the declaration', '\ufeff<?xml version="1.0"?><a>x</a>', 'x'],
  ['a byte order mark as text', '<a>\ufeffx</a>', '\ufeffx'],
  ['a declaration', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a>x</a>', 'x'],
  ['a declaration in single quotes', "<?xml version='1.0'?>\n<a>x</a>", 'x'],
  ['a declaration of another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e4\u{1f600}</a>', '\u00e4\u{1f600}'],
  ['a processing instruction first', '<?xml-stylesheet href="x"?><a>x</a>', 'x'],
  ['a processing instruction without data', '<a>x<?p?>y</a>', 'xy'],
  ['a processing instruction of question marks', '<a>x<?p ???>y</a>', 'xy'],
  ['comments everywhere', '<!----><!-- - --><a>x<!-- <b> & ]]> -->y</a><!-- z -->', 'xy'],
  ['CDATA', '<a>x<![CDATA[<b>&amp;]] ]>]]>y</a>', 'x<b>&amp;]] ]>y'],
  ['empty CDATA', '<a><![CDATA[]]></a>', ''],
  ['"]]>" split by CDATA', '<a><![CDATA[]]]]><![CDATA[>]]></a>', ']]>'],
  ['"]]>" written with a reference', '<a>]]&gt;</a>', ']]>'],
  ['">" and quotes in text', '<a>> " \'</a>', '> " \''],
  ['the predefined entities', '<a>&amp;&lt;&gt;&quot;&apos;</a>', '&<>"\''],
  ['a reference that is resolved once', '<a>&amp;lt;&#38;lt;</a>', '&lt;&lt;'],
  ['decimal and hexadecimal references', '<a>&#65;&#x42;&#x0063;&#0100;</a>', 'ABcd'],
  ['references above U+FFFF', '<a>&#128512;&#x1F600;&#x10FFFF;</a>', '\u{1f600}\u{1f600}\u{10ffff}'],
  ['white space by reference', '<a>&#9;&#10;&#13;</a>', '\t\n\r'],
  ['line ends', '<a>1\r\n2\r3\n4\r\r\n5</a>', '1\n2\n3\n4\n\n5'],
  ['line ends beside a reference', '<a>1\r\n&amp;\r&#13;\n</a>', '1\n&\n\r\n'],
  ['line ends in CDATA', '<a><![CDATA[1\r\n2\r3]]></a>', '1\n2\n3'],
  ['text around a child that is not known', '<a>x<b>y</b>z</a>', 'xz'],
  ['white space around "="', '<a x \n=\t "1" >x</a>', 'x'],
  ['an attribute xml:lang', '<a xml:lang="de">x</a>', 'x'],
  ['the prefix xml declared', '<a xmlns:xml="http://www.w3.org/XML/1998/namespace">x</a>', 'x'],
  ['one local name in two namespaces', '<a xmlns:p="u" xmlns:q="v" x="1" p:x="2" q:x="3">x</a>', 'x'],
  ['the default namespace undeclared', '<a><b xmlns="u"><c xmlns=""/></b>x</a>', 'x'],
];

describe('a document that is not well-formed is refused with its place', () => {
  it.each(REFUSED)('%s', (_rule, document, place, reason) => {
    const [line, column] = place.split(':');
    const error = errorOf(() => decodeXml(document, ROOT));
    expect(error).toBeInstanceOf(XmlError);
    expect(error.message).toContain(`line ${line}, column ${column}: ${reason}`);
  });
});

describe('a document that is well-formed is read', () => {
  it.each(ACCEPTED)('%s', (_rule, document, text) => {
    expect(decodeXml(document, TEXT)).toBe(text);
  });

  it.each([
    ['both quotes', `<a x='"'/>`, '"'],
    ['">" inside', '<a x=">"/>', '>'],
    ['white space becomes spaces', '<a x="1\t2\n3\r\n4\r5  6"/>', '1 2 3 4 5  6'],
    ['white space by reference stays', '<a x="&#9;&#10;&#13;"/>', '\t\n\r'],
    ['references', '<a x="&lt;&amp;&#x1F600;"/>', '<&\u{1f600}'],
    ['"]]>" and "--"', '<a x="]]>--"/>', ']]>--'],
    ['empty', '<a x=""/>', ''],
  ])('an attribute: %s', (_rule, document, value) => {
    expect(decodeXml(document, ROOT)).toEqual({ x: value });
  });

  it('has names of any script', () => {
    const root: Root = { name: '\u540d\u{20000}', shape: { fields: [{ name: '\u00e9-1.\u0301', shape: 'string' }] } };
    expect(decodeXml('<\u540d\u{20000}><\u00e9-1.\u0301>x</\u00e9-1.\u0301></\u540d\u{20000}>', root)).toEqual({ '\u00e9-1.\u0301': 'x' });
  });
});

function errorOf(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}
