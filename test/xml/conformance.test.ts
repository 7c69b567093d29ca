import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../templates/runtime/xml/decode.js';
import { XmlError } from '../../templates/runtime/xml/error.js';
import { scanXml } from '../../templates/runtime/xml/scan.js';

/** A document and whether it is well-formed, by the production of XML 1.0 (fifth edition) or of Namespaces in XML 1.0 that says so. */
type Row = readonly [production: string, document: string, wellFormed: boolean];

/** The ends of each range of characters (2 Char), and what lies beside them. */
const CHARACTERS: Row[] = [
  [0x9, 0xa], [0xd, 0xd], [0x20, 0xd7ff], [0xe000, 0xfffd], [0x10000, 0x10ffff],
].flatMap(([first = 0, last = 0]) => [first, last].map((code): Row => [`2 Char: ${hex(code)}`, `<a>${String.fromCodePoint(code)}</a>`, true]));

const NO_CHARACTERS: Row[] = [0x1, 0x8, 0xb, 0xc, 0xe, 0x1f, 0xfffe, 0xffff].flatMap((code): Row[] => {
  const character = String.fromCodePoint(code);
  return [
    [`2 Char: ${hex(code)} in text`, `<a>${character}</a>`, false],
    [`10 AttValue: ${hex(code)}`, `<a x="${character}"/>`, false],
    [`15 Comment: ${hex(code)}`, `<a><!--${character}--></a>`, false],
    [`16 PI: ${hex(code)}`, `<a><?p ${character}?></a>`, false],
    [`20 CData: ${hex(code)}`, `<a><![CDATA[${character}]]></a>`, false],
    [`66 CharRef: ${hex(code)}`, `<a>&#${code};</a>`, false],
    [`66 CharRef: ${hex(code)} in an attribute`, `<a x="&#x${code.toString(16)};"/>`, false],
  ];
});

/** Production 4: the ranges of what a name may start with, but the colon. */
const STARTS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x2ff], [0x370, 0x37d], [0x37f, 0x1fff], [0x200c, 0x200d],
  [0x2070, 0x218f], [0x2c00, 0x2fef], [0x3001, 0xd7ff], [0xf900, 0xfdcf], [0xfdf0, 0xfffd], [0x10000, 0xeffff],
];

/** Production 4a: what may follow besides. */
const FOLLOWERS: readonly (readonly [number, number])[] = [[0x2d, 0x2e], [0x30, 0x39], [0xb7, 0xb7], [0x300, 0x36f], [0x203f, 0x2040]];

const isIn = (code: number, ranges: typeof STARTS): boolean => ranges.some(([first, last]) => code >= first && code <= last);

/** Both ends of a range and both of its neighbours, as the first character of a name and as the second. */
const NAMES: Row[] = [...new Set([...STARTS, ...FOLLOWERS].flatMap(([first, last]) => [first - 1, first, last, last + 1]))]
  // Neither markup nor a colon, which are what other productions are about.
  .filter((code) => code > 0x2c && ![0x2f, 0x3a, 0xd800].includes(code))
  .flatMap((code): Row[] => {
    const character = String.fromCodePoint(code);
    const starts = isIn(code, STARTS);
    return [
      [`4 NameStartChar: ${hex(code)}`, `<${character}/>`, starts],
      [`4a NameChar: ${hex(code)}`, `<a${character}/>`, starts || isIn(code, FOLLOWERS)],
    ];
  });

const DECLARATIONS: Row[] = [
  ['23 XMLDecl: no version', '<?xml encoding="UTF-8"?><a/>', false],
  ['23 XMLDecl: nothing', '<?xml ?><a/>', false],
  ['23 XMLDecl: an upper-case target', '<?XML version="1.0"?><a/>', false],
  ['23 XMLDecl: no white space before the encoding', '<?xml version="1.0"encoding="UTF-8"?><a/>', false],
  ['23 XMLDecl: standalone before the encoding', '<?xml version="1.0" standalone="yes" encoding="UTF-8"?><a/>', false],
  ['23 XMLDecl: something else', '<?xml version="1.0" x="1"?><a/>', false],
  ['23 XMLDecl: twice the version', '<?xml version="1.0" version="1.0"?><a/>', false],
  ['23 XMLDecl: typographic quotes', '<?xml version=\u201d1.0\u201d?><a/>', false],
  ['24 VersionInfo: no quotes', '<?xml version=1.0?><a/>', false],
  ['24 VersionInfo: two kinds of quotes', '<?xml version="1.0\'?><a/>', false],
  ['24 VersionInfo: single quotes', "<?xml version='1.0'?><a/>", true],
  ['25 Eq: white space around it', '<?xml version \t=\n "1.0" ?><a/>', true],
  ['26 VersionNum: empty', '<?xml version=""?><a/>', false],
  ['26 VersionNum: no number', '<?xml version="1.x"?><a/>', false],
  ['32 SDDecl: yes', '<?xml version="1.0" standalone="yes"?><a/>', true],
  ['32 SDDecl: no, after the encoding', '<?xml version="1.0" encoding="UTF-8" standalone=\'no\'?><a/>', true],
  ['32 SDDecl: another word', '<?xml version="1.0" standalone="maybe"?><a/>', false],
  ['32 SDDecl: another case', '<?xml version="1.0" standalone="YES"?><a/>', false],
  ['80 EncodingDecl: in capitals', '<?xml version="1.0" encoding="UTF-8"?><a/>', true],
  ['80 EncodingDecl: empty', '<?xml version="1.0" encoding=""?><a/>', false],
  ['81 EncName: begins with a digit', '<?xml version="1.0" encoding="8-UTF"?><a/>', false],
  ['81 EncName: a space inside', '<?xml version="1.0" encoding="UTF 8"?><a/>', false],
  ['22 prolog: white space before it', ' <?xml version="1.0"?><a/>', false],
  ['22 prolog: a comment before it', '<!-- --><?xml version="1.0"?><a/>', false],
  ['22 prolog: comments and instructions after it', '<?xml version="1.0"?>\n<!-- --><?p?>\n<a/>', true],
];

const MARKUP: Row[] = [
  ['1 document: nothing after the root but Misc', '<a/> <!-- --> <?p?> ', true],
  ['1 document: an element after the root', '<a/><b/>', false],
  ['1 document: CDATA before the root', '<![CDATA[]]><a/>', false],
  ['1 document: an end tag alone', '</a>', false],
  ['3 S: a no-break space in a tag', '<a\u00a0x="1"/>', false],
  ['3 S: a line separator in a tag', '<a\u2028x="1"/>', false],
  ['5 Name: an empty one', '<></>', false],
  ['10 AttValue: single quotes in double ones', '<a x="\'"/>', true],
  ['10 AttValue: "<" by reference', '<a x="&lt;"/>', true],
  ['10 AttValue: a bare ampersand', '<a x="a & b"/>', false],
  ['10 AttValue: an ampersand at the end', '<a x="a&"/>', false],
  ['14 CharData: "]]" and ">" apart', '<a>]] ></a>', true],
  ['14 CharData: "]]>"', '<a>]]></a>', false],
  ['14 CharData: "<" alone', '<a> < </a>', false],
  ['15 Comment: "-" at the end', '<a><!-- - --></a>', true],
  ['15 Comment: "---"', '<a><!-- --- --></a>', false],
  ['15 Comment: markup inside', '<a><!-- <b> & ]]> <?p --></a>', true],
  ['15 Comment: in a tag', '<a <!-- --> x="1"/>', false],
  ['15 Comment: a space in its start', '<a><! -- --></a>', false],
  ['16 PI: a question mark inside', '<a><?p ? ??></a>', true],
  ['16 PI: no space after the target', '<a><?p"x"?></a>', false],
  ['16 PI: a comment after the target', '<a><?p<!-- -->?></a>', false],
  ['17 PITarget: begins with xml', '<a><?xmlish?></a>', true],
  ['17 PITarget: xml in another case', '<a><?Xml?></a>', false],
  ['18 CDSect: in an attribute', '<a x="<![CDATA[]]>"/>', false],
  ['18 CDSect: one in another', '<a><![CDATA[<![CDATA[]]>]]></a>', false],
  ['19 CDStart: white space inside', '<a><! [CDATA[]]></a>', false],
  ['20 CData: markup and references', '<a><![CDATA[</a>&x;<!-- ]]></a>', true],
  ['20 CData: brackets at the end', '<a><![CDATA[]]]]></a>', true],
  ['39 element: the end tag of another', '<a></b>', false],
  ['39 element: not nested', '<a><b></a></b>', false],
  ['40 STag: white space before the name', '< a/>', false],
  ['40 STag: one in another', '<a <b/>></a>', false],
  ['40 STag: white space at the end', '<a \t\n></a >', true],
  ['41 Attribute: no name', '<a ="1"/>', false],
  ['41 Attribute: two values', '<a x="1" "2"/>', false],
  ['41 Attribute: a name that begins with a digit', '<a 1x="1"/>', false],
  ['41 Attribute: one name in two cases', '<a x="1" X="2"/>', true],
  ['41 Attribute: white space around "="', '<a x\n=\t"1"/>', true],
  ['42 ETag: white space before the slash', '<a>< /a>', false],
  ['43 content: everything', '<a>x<b/><![CDATA[y]]><?p?><!-- -->&amp;&#65;</a>', true],
  ['44 EmptyElemTag: attributes', '<a x="1" y=\'2\'/>', true],
  ['44 EmptyElemTag: a slash before an attribute', '<a / x="1">', false],
  ['66 CharRef: zeros in front', '<a>&#0000000065;&#x00000041;</a>', true],
  ['66 CharRef: letters of both cases', '<a>&#xaBc;</a>', true],
  ['66 CharRef: white space inside', '<a>&# 65;</a>', false],
  ['66 CharRef: hexadecimal without digits', '<a>&#x;</a>', false],
  ['66 CharRef: no semicolon', '<a>&#65</a>', false],
  ['66 CharRef: a number without end', `<a>&#${'9'.repeat(400)};</a>`, false],
  ['66 CharRef: the last character', '<a>&#x10FFFF;</a>', true],
  ['66 CharRef: beyond it', '<a>&#1114112;</a>', false],
  ['68 EntityRef: undeclared', '<a>&b;</a>', false],
  ['68 EntityRef: white space inside', '<a>&amp ;</a>', false],
  ['68 EntityRef: one in the name of another', '<a>&a&amp;;</a>', false],
  ['68 EntityRef: the predefined ones in an attribute', '<a x="&amp;&lt;&gt;&quot;&apos;"/>', true],
  ['69 PEReference: means nothing in text', '<a>%b;</a>', true],
];

const NAMESPACES: Row[] = [
  ['namespaces 4 NCName: a colon first', '<:a/>', false],
  ['namespaces 4 NCName: a colon last', '<a:/>', false],
  ['namespaces 7 QName: a declared prefix', '<p:a xmlns:p="u"/>', true],
  ['namespaces 7 QName: two colons', '<p:a:b xmlns:p="u"/>', false],
  ['namespaces 5: declared in the same tag, later', '<p:a p:x="1" xmlns:p="u"/>', true],
  ['namespaces 5: declared in a sibling', '<a><b xmlns:p="u"/><p:c/></a>', false],
  ['namespaces 5: of an attribute, declared outside', '<a xmlns:p="u"><b p:x="1"/></a>', true],
  ['namespaces 5: declared anew inside', '<a xmlns:p="u"><p:b xmlns:p="v"/><p:c/></a>', true],
  ['namespaces 6.2: the default one taken back', '<a xmlns="u"><b xmlns=""/></a>', true],
  ['namespaces 6.3: one name without and with a prefix', '<a xmlns:p="u" x="1" p:x="2"/>', true],
  ['namespaces 6.3: the default namespace is none of an attribute', '<a xmlns="u" xmlns:p="u" x="1" p:x="2"/>', true],
];

const rows = [...CHARACTERS, ...NO_CHARACTERS, ...NAMES, ...DECLARATIONS, ...MARKUP, ...NAMESPACES];

describe('a document is well-formed, or refused with line and column', () => {
  it.each(rows)('%s: %j', (_production, document, wellFormed) => {
    const read = () => scanXml(document, { open() {}, text() {}, close() {} });
    if (wellFormed) expect(read).not.toThrow();
    else expect(read).toThrow(expect.objectContaining({ name: 'XmlError', message: expect.stringMatching(/^line \d+, column \d+: /) }));
  });
});

/** Libxml2 reads namespaces after the rest, and only warns of what is wrong with them. */
const strict = rows.filter(([production]) => !production.startsWith('namespaces'));

describe('libxml2 says the same', () => {
  it.each(strict)('%s: %j', (_production, document, wellFormed) => {
    expect(isWellFormed(document)).toBe(wellFormed);
  });
});

describe('DOCTYPE is refused, well-formed or not', () => {
  it.each(['<!DOCTYPE a><a/>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<!DOCTYPE a SYSTEM "a.dtd"><a/>', '<!doctype html><html/>', '<!-- --><!DOCTYPE'])('%s', (document) => {
    expect(() => decodeXml(document, { name: 'a', shape: 'string' })).toThrow(XmlError);
    expect(() => decodeXml(document, { name: 'a', shape: 'string' })).toThrow('DOCTYPE is refused');
  });
});

function isWellFormed(document: string): boolean {
  try {
    XmlDocument.fromString(document).dispose();
    return true;
  } catch {
    return false;
  }
}

function hex(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
