import type { JsonObject } from '../../../generator/json.js';
import type { XmlCase } from './case.js';

/** An object called `r` with these properties. */
function r(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: 'object', xml: { name: 'r' }, properties, ...more };
}

const text = { type: 'string' };
const lists = { type: 'array', items: text };

/** What OpenAPI 3.0, 3.1 and 3.2 say alike. */
export const cases: readonly XmlCase[] = [
  { name: 'a property is an element of its name', schema: r({ animals: text }), value: { animals: 'x' }, xml: '<r><animals>x</animals></r>' },
  { name: 'a name replaces it', schema: r({ animals: { ...text, xml: { name: 'animal' } } }), value: { animals: 'x' }, xml: '<r><animal>x</animal></r>' },
  {
    name: 'an attribute and a namespace with a prefix',
    schema: {
      $ref: '#/components/schemas/Person',
    },
    components: {
      Person: {
        type: 'object',
        properties: {
          id: { type: 'integer', xml: { attribute: true } },
          name: { ...text, xml: { namespace: 'https://example.invalid/sample', prefix: 'sample' } },
        },
      },
    },
    value: { id: 123, name: 'x' },
    xml: '<Person xmlns:sample="https://example.invalid/sample" id="123"><sample:name>x</sample:name></Person>',
    also: [
      '<Person id="123"><sample:name xmlns:sample="https://example.invalid/sample">x</sample:name></Person>',
      "<Person id='123'><name xmlns='https://example.invalid/sample'>x</name></Person>",
    ],
  },
  { name: 'an array repeats its element', schema: r({ animals: lists }), value: { animals: ['a', 'b'] }, xml: '<r><animals>a</animals><animals>b</animals></r>' },
  {
    name: 'its items have a name',
    schema: r({ animals: { type: 'array', items: { ...text, xml: { name: 'animal' } } } }),
    value: { animals: ['a', 'b'] },
    xml: '<r><animal>a</animal><animal>b</animal></r>',
    also: ['<r><animal>a</animal><other/><animal>b</animal></r>'],
  },
  {
    name: 'the name of an array that is not wrapped means nothing',
    schema: r({ animals: { type: 'array', xml: { name: 'aliens' }, items: { ...text, xml: { name: 'animal' } } } }),
    value: { animals: ['a'] },
    xml: '<r><animal>a</animal></r>',
  },
  {
    name: 'a wrapped array has one name twice',
    schema: r({ animals: { ...lists, xml: { wrapped: true } } }),
    value: { animals: ['a', 'b'] },
    xml: '<r><animals><animals>a</animals><animals>b</animals></animals></r>',
  },
  {
    name: 'the name of a wrapped array is that of its items',
    schema: r({ animals: { ...lists, xml: { wrapped: true, name: 'aliens' } } }),
    value: { animals: ['a'] },
    xml: '<r><aliens><aliens>a</aliens></aliens></r>',
  },
  {
    name: 'unless they have their own',
    schema: r({ animals: { type: 'array', xml: { wrapped: true, name: 'aliens' }, items: { ...text, xml: { name: 'animal' } } } }),
    value: { animals: ['a'] },
    xml: '<r><aliens><animal>a</animal></aliens></r>',
  },
  {
    name: 'wrapper and items have namespaces of their own',
    schema: r({
      n: { type: 'array', xml: { wrapped: true, namespace: 'urn:w', prefix: 'w' }, items: { ...text, xml: { name: 'i', namespace: 'urn:i', prefix: 'i' } } },
    }),
    value: { n: ['a'] },
    xml: '<r xmlns:w="urn:w" xmlns:i="urn:i"><w:n><i:i>a</i:i></w:n></r>',
    also: ['<r><n xmlns="urn:w"><i xmlns="urn:i">a</i></n></r>'],
  },
  {
    name: 'a list in a list',
    schema: r({ rows: { type: 'array', xml: { wrapped: true }, items: { type: 'array', xml: { wrapped: true, name: 'row' }, items: { type: 'integer', xml: { name: 'cell' } } } } }),
    value: { rows: [[1, 2], [], [3]] },
    xml: '<r><rows><row><cell>1</cell><cell>2</cell></row><row></row><row><cell>3</cell></row></rows></r>',
  },
  {
    name: 'a list of objects, one of them twice deep',
    schema: r({ o: { type: 'array', items: { type: 'object', properties: { p: { type: 'array', items: { type: 'object', properties: { q: text } } } } } } }),
    value: { o: [{ p: [{ q: 'a' }, {}] }, {}] },
    xml: '<r><o><p><q>a</q></p><p></p></o><o></o></r>',
  },
  { name: 'a root that is a list', schema: { type: 'array', xml: { name: 'list', wrapped: true }, items: { ...text, xml: { name: 'i' } } }, value: ['a', 'b'], xml: '<list><i>a</i><i>b</i></list>' },
  { name: 'a root that is a list, although it is not wrapped', schema: { type: 'array', xml: { name: 'list' }, items: text }, value: ['a'], xml: '<list><list>a</list></list>' },
  { name: 'a root that is a text', schema: { ...text, xml: { name: 'message' } }, value: ' x ', xml: '<message> x </message>' },
  {
    name: 'a default namespace holds inside',
    schema: r({ a: text, b: { ...text, xml: { namespace: '' } }, c: { ...text, xml: { attribute: true } } }, { xml: { name: 'r', namespace: 'urn:r' } }),
    value: { a: '1', b: '2', c: '3' },
    xml: '<r xmlns="urn:r" c="3"><a>1</a><b xmlns="">2</b></r>',
    also: ['<p:r xmlns:p="urn:r" c="3"><p:a>1</p:a><b>2</b></p:r>'],
  },
  {
    name: 'two namespaces, each declared once',
    schema: r(
      { a: { type: 'array', items: { ...text, xml: { name: 'a', namespace: 'urn:a', prefix: 'a' } } }, d: { ...text, xml: { namespace: 'urn:d', prefix: 'd', attribute: true } } },
      { xml: { name: 'r', namespace: 'urn:d', prefix: 'd' } },
    ),
    value: { a: ['1', '2'], d: '3' },
    xml: '<d:r xmlns:d="urn:d" xmlns:a="urn:a" d:d="3"><a:a>1</a:a><a:a>2</a:a></d:r>',
    also: ['<r xmlns="urn:d" xmlns:x="urn:d" xmlns:y="urn:a" x:d="3"><y:a>1</y:a><y:a>2</y:a></r>'],
  },
  {
    name: 'xml:lang, by its name or its prefix',
    schema: r({ lang: { ...text, xml: { attribute: true, name: 'xml:lang' } }, base: { ...text, xml: { attribute: true, prefix: 'xml' } } }),
    value: { lang: 'de', base: 'urn:x' },
    xml: '<r xml:lang="de" xml:base="urn:x"></r>',
  },
  {
    name: 'a name with a prefix that the document binds elsewhere',
    schema: r({ a: { ...text, xml: { name: 'q:a' } }, b: { ...text, xml: { namespace: 'urn:q', prefix: 'q' } } }),
    value: { a: '1', b: '2' },
    xml: '<r xmlns:q="urn:q"><q:a>1</q:a><q:b>2</q:b></r>',
  },
  {
    name: 'text beside attributes',
    schema: r({ t: { type: 'object', required: ['is'], properties: { of: { ...text, xml: { attribute: true } }, is: { type: 'number', xml: { 'x-node-type': 'text' } } } } }),
    value: { t: { of: 'cm', is: 1.5 } },
    xml: '<r><t of="cm">1.5</t></r>',
    also: ['<r><t of="cm"> <![CDATA[1.5]]> <!-- cm --></t></r>'],
  },
  {
    name: 'a CDATA section',
    schema: r({ html: { type: 'object', properties: { t: { ...text, xml: { 'x-node-type': 'cdata' } } } } }),
    value: { html: { t: '<b>]]></b>\r' } },
    xml: '<r><html><![CDATA[<b>]]]]><![CDATA[></b>]]>&#13;<![CDATA[]]></html></r>',
    also: ['<r><html>&lt;b>]]&gt;&lt;/b>&#13;</html></r>'],
  },
  {
    name: 'an object without an element',
    schema: r({ who: { type: 'object', xml: { 'x-node-type': 'none' }, properties: { id: { type: 'integer', xml: { attribute: true } }, name: text } }, last: text }),
    value: { who: { id: 1, name: 'x' }, last: 'y' },
    xml: '<r id="1"><name>x</name><last>y</last></r>',
  },
  {
    name: 'parts of allOf',
    schema: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', required: ['id'], properties: { more: text } }], xml: { name: 'r' } },
    components: { Base: { type: 'object', properties: { id: { type: 'integer', xml: { attribute: true } }, tag: { type: 'array', items: text } } } },
    value: { id: 1, tag: ['a'], more: 'x' },
    xml: '<r id="1"><tag>a</tag><more>x</more></r>',
  },
  {
    name: 'allOf round a text',
    schema: r({ s: { allOf: [{ $ref: '#/components/schemas/State' }], description: 'how it is' }, n: { allOf: [{ type: 'integer' }] } }),
    components: { State: { type: 'string', enum: ['on', 'off'] } },
    value: { s: 'on', n: 1 },
    xml: '<r><s>on</s><n>1</n></r>',
    also: ['<r><s>\n on </s><n>+1</n></r>'],
  },
  {
    name: 'alternatives that an attribute tells apart',
    schema: r({ pet: { $ref: '#/components/schemas/Pet' } }),
    components: {
      Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: 'kind', mapping: { D: '#/components/schemas/Dog' } } },
      Cat: { type: 'object', required: ['kind'], properties: { kind: { ...text, xml: { attribute: true } }, age: { type: 'integer' } } },
      Dog: { type: 'object', required: ['kind', 'age'], properties: { kind: { ...text, xml: { attribute: true } }, age: { type: 'array', items: text } } },
    },
    value: { pet: { kind: 'D', age: ['old', 'er'] } },
    xml: '<r><pet kind="D"><age>old</age><age>er</age></pet></r>',
  },
  {
    name: 'alternatives that an element tells apart, wherever it stands',
    schema: r({ shape: { type: 'array', items: { oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }], discriminator: { propertyName: 'type' } } } }),
    components: {
      Circle: { type: 'object', required: ['type'], properties: { type: text, size: { type: 'integer' } } },
      Square: { type: 'object', required: ['type'], properties: { type: text, size: { type: 'object', properties: { width: { type: 'integer' } } } } },
    },
    value: { shape: [{ type: 'Circle', size: 1 }, { type: 'Square', size: { width: 2 } }] },
    xml: '<r><shape><type>Circle</type><size>1</size></shape><shape><type>Square</type><size><width>2</width></size></shape></r>',
    also: ['<r><shape><size>1</size><type> Circle </type></shape><shape><size><width>2</width></size><!-- --><type>Square</type></shape></r>'],
  },
  {
    name: 'components that inherit, told apart by the discriminator of what they inherit from',
    schema: r({ e: { $ref: '#/components/schemas/Event' } }),
    components: {
      Event: { type: 'object', required: ['of'], properties: { of: text }, discriminator: { propertyName: 'of', mapping: { sent: 'SentEvent', got: 'GotEvent' } } },
      SentEvent: { allOf: [{ $ref: '#/components/schemas/Event' }, { type: 'object', properties: { n: { type: 'integer' } } }] },
      GotEvent: { allOf: [{ $ref: '#/components/schemas/Event' }, { type: 'object', properties: { n: { type: 'boolean' } } }] },
    },
    value: { e: { of: 'got', n: true } },
    xml: '<r><e><of>got</of><n>true</n></e></r>',
    also: ['<r><e><n>1</n><of>got</of></e></r>'],
  },
  {
    name: 'alternatives that are told apart by their elements',
    schema: r({ item: { type: 'array', items: { oneOf: [{ $ref: '#/components/schemas/FileItem' }, { $ref: '#/components/schemas/FolderItem' }] } } }),
    components: {
      FileItem: { type: 'object', xml: { name: 'file' }, required: ['size'], properties: { size: { type: 'integer' } } },
      FolderItem: { type: 'object', xml: { name: 'folder' }, required: ['count'], properties: { count: { type: 'integer' } } },
    },
    value: { item: [{ count: 2 }, { size: 1 }] },
    xml: '<r><folder><count>2</count></folder><file><size>1</size></file></r>',
  },
  {
    name: 'roots that are told apart by their names',
    schema: { oneOf: [{ $ref: '#/components/schemas/Good' }, { $ref: '#/components/schemas/Bad' }] },
    components: {
      Good: { type: 'object', xml: { name: 'good' }, required: ['a'], properties: { a: text } },
      Bad: { type: 'object', xml: { name: 'bad' }, required: ['b'], properties: { b: text } },
    },
    value: { b: 'x' },
    xml: '<bad><b>x</b></bad>',
  },
  {
    name: 'a map',
    schema: r({ headers: { type: 'object', additionalProperties: { type: 'integer' } } }),
    value: { headers: { a: 1, 'x-b': 2, __proto__x: 3 } },
    xml: '<r><headers><a>1</a><x-b>2</x-b><__proto__x>3</__proto__x></headers></r>',
  },
  {
    name: 'a map of lists and a map beside properties',
    schema: r({ a: text }, { additionalProperties: { type: 'array', items: { type: 'integer' } } }),
    value: { a: 'x', b: [1, 2], c: [3] },
    xml: '<r><a>x</a><b>1</b><b>2</b><c>3</c></r>',
  },
  { name: 'a map of anything', schema: r({ m: { type: 'object', additionalProperties: true } }), value: { m: { a: 'x' } }, xml: '<r><m><a>x</a></m></r>' },
  {
    name: 'a schema that contains itself',
    schema: { $ref: '#/components/schemas/Tree' },
    components: { Tree: { type: 'object', xml: { name: 'tree' }, properties: { name: text, tree: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } } },
    value: { name: 'a', tree: [{ name: 'b', tree: [{ name: 'c' }] }, {}] },
    xml: '<tree><name>a</name><tree><name>b</name><tree><name>c</name></tree></tree><tree></tree></tree>',
  },
  {
    name: 'values of every kind',
    schema: r({
      b: { type: 'boolean' },
      i: { type: 'integer', format: 'int64' },
      f: { type: 'number' },
      e: { type: 'string', enum: ['a b'] },
      u: { type: 'string', format: 'uri' },
      s: text,
      y: { type: 'string', format: 'byte' },
      x: { type: 'string', format: 'hexBinary' },
    }),
    value: { b: true, i: 9007199254740992, f: 1e-7, e: 'a b', u: 'urn:x', s: ' y ', y: Uint8Array.of(0, 255), x: Uint8Array.of(1, 171) },
    xml: '<r><b>true</b><i>9007199254740992</i><f>1e-7</f><e>a b</e><u>urn:x</u><s> y </s><y>AP8=</y><x>01AB</x></r>',
    also: ['<r><b>1</b><i> 9007199254740992 </i><f>.1E-6</f><e>\na b\n</e><u> urn:x </u><s> y </s><y>A P\n8=</y><x> 01ab </x></r>'],
  },
  {
    name: 'a list in an attribute',
    schema: r({ ids: { type: 'array', items: { type: 'integer' }, xml: { attribute: true } } }),
    value: { ids: [1, 2] },
    xml: '<r ids="1 2"></r>',
    also: ['<r ids=" 1\n 2 "/>'],
  },
];

const anyNull = (version: '3.0' | '3.1', schema: JsonObject): JsonObject => (version === '3.0' ? { ...schema, nullable: true } : { ...schema, type: [schema['type'] ?? 'string', 'null'] });

/** What may be null, in the words of a version. */
export function nullCases(version: '3.0' | '3.1'): XmlCase[] {
  const nullable = (schema: JsonObject): JsonObject => anyNull(version, schema);
  const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return [
    {
      name: 'null is an element that says so',
      schema: r({ a: nullable(text), n: nullable({ type: 'integer' }), o: nullable({ type: 'object', properties: { x: text } }) }, { required: ['a'] }),
      value: { a: null, n: null, o: null },
      xml: `<r ${xsi}><a xsi:nil="true"></a><n xsi:nil="true"></n><o xsi:nil="true"></o></r>`,
      also: [`<r xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><a i:nil="1"/><n i:nil=" true "> </n><o i:nil="true"/></r>`],
    },
    { name: 'a list of what may be null', schema: r({ n: { type: 'array', items: nullable({ type: 'integer' }) } }), value: { n: [1, null] }, xml: `<r ${xsi}><n>1</n><n xsi:nil="true"></n></r>` },
    { name: 'null as an attribute is none', schema: r({ n: nullable({ ...text, xml: { attribute: true } }), m: text }), value: { m: 'x' }, xml: '<r><m>x</m></r>' },
  ];
}
