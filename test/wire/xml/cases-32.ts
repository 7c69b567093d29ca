import type { XmlCase } from './case.js';

const text = { type: 'string' };

/** What OpenAPI 3.2 says with `nodeType`. */
export const cases32: readonly XmlCase[] = [
  {
    name: 'attributes and text',
    schema: { $ref: '#/components/schemas/Measure' },
    components: {
      Measure: { type: 'object', required: ['value'], properties: { unit: { ...text, xml: { nodeType: 'attribute' } }, value: { type: 'number', xml: { nodeType: 'text' } } } },
    },
    value: { unit: 'cm', value: 2 },
    xml: '<Measure unit="cm">2</Measure>',
  },
  {
    name: 'a CDATA section in place of the text',
    schema: { $ref: '#/components/schemas/Documentation' },
    components: { Documentation: { type: 'object', properties: { content: { ...text, contentMediaType: 'text/html', xml: { nodeType: 'cdata' } } } } },
    value: { content: '<p>x</p>' },
    xml: '<Documentation><![CDATA[<p>x</p>]]></Documentation>',
  },
  {
    name: 'an array with a node is wrapped, its items are called like the property',
    schema: { type: 'object', xml: { name: 'r' }, properties: { animals: { type: 'array', xml: { nodeType: 'element', name: 'aliens' }, items: text } } },
    value: { animals: ['a'] },
    xml: '<r><aliens><animals>a</animals></aliens></r>',
  },
  {
    name: 'a reference is no node, what it leads to has its own name',
    schema: { type: 'object', xml: { name: 'r' }, properties: { owner: { $ref: '#/components/schemas/Owner' }, others: { type: 'array', items: { $ref: '#/components/schemas/Other' } } } },
    components: {
      Owner: { type: 'object', properties: { name: text } },
      Other: { type: 'object', xml: { name: 'other' }, properties: { name: text } },
    },
    value: { owner: { name: 'a' }, others: [{ name: 'b' }, {}] },
    xml: '<r><Owner><name>a</name></Owner><other><name>b</name></other><other></other></r>',
  },
  {
    name: 'a reference with a node is an element round the other one',
    schema: { type: 'object', xml: { name: 'r' }, properties: { owner: { $ref: '#/components/schemas/Holder', xml: { nodeType: 'element' } } } },
    components: { Holder: { type: 'object', properties: { name: text } } },
    value: { owner: { name: 'a' } },
    xml: '<r><owner><Holder><name>a</name></Holder></owner></r>',
  },
  {
    name: 'alternatives without a node round them',
    schema: {
      type: 'object',
      xml: { name: 'r' },
      properties: { any: { type: 'array', items: { xml: { nodeType: 'none' }, oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }] } } },
    },
    components: {
      One: { type: 'object', required: ['a'], properties: { a: text } },
      Two: { type: 'object', required: ['b'], properties: { b: text } },
    },
    value: { any: [{ b: 'x' }, { a: 'y' }] },
    xml: '<r><Two><b>x</b></Two><One><a>y</a></One></r>',
  },
  {
    name: 'an object without a node',
    schema: { type: 'object', xml: { name: 'r' }, properties: { who: { type: 'object', xml: { nodeType: 'none' }, required: ['name'], properties: { name: text } } } },
    value: { who: { name: 'x' } },
    xml: '<r><name>x</name></r>',
  },
];
