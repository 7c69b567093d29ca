import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/generate.js';
import { formatWarning } from '../../generator/problem.js';
import { sourcesOf } from '../support/sources.js';

/** What the generator says of `POST /a`, whose body in XML has the properties, on one line each. */
async function tell(properties: string, components = '{}', strict = false): Promise<string[]> {
  const document = `openapi: 3.1.0
info: { title: Demo, version: 1.0.0 }
paths:
  /a:
    post:
      requestBody: { content: { application/xml: { schema: { type: object, xml: { name: r }, properties: ${properties} } } } }
      responses: { '200': { description: ok } }
  /b: { get: { responses: { '200': { description: ok } } } }
components: { schemas: ${components} }
`;
  const { apis, problems, files } = await generate(sourcesOf('demo', { 'openapi.yaml': document }), { strict });
  const told = apis.flatMap(({ warnings }) => warnings.map(formatWarning)).filter((line) => !line.includes('operationId'));
  const left = [...files.keys()].includes('src/demo/operations.ts') && !files.get('src/demo/operations.ts')?.includes('postA');
  return [...problems.map(({ found, expected }) => `problem: expected ${expected}, found ${found}`), ...told, ...(left ? ['no operation'] : [])];
}

const AT = 'spec/demo/openapi.yaml';

describe('an operation whose body XML cannot have is left out, with the place', () => {
  it.each([
    ['text beside elements', '{ a: { type: string, xml: { x-node-type: text } }, b: { type: string } }', '6:60', 'mixed content: text beside elements'],
    ['two texts', '{ a: { type: string, xml: { x-node-type: text } }, b: { type: string, xml: { x-node-type: cdata } } }', '6:60', 'mixed content: text beside elements'],
    ['texts in a list', '{ a: { type: array, items: { type: string, xml: { x-node-type: text } } } }', '6:111', 'mixed content: a list of texts'],
    ['a list in a list without an element', '{ a: { type: array, items: { type: array, items: { type: string } } } }', '6:111', 'a list in a list, neither of them in an element'],
    ['an object in an attribute', '{ a: { type: object, xml: { attribute: true }, properties: { b: { type: string } } } }', '6:111', 'an attribute that is no text'],
    ['items by place', '{ a: { type: array, prefixItems: [{ type: string }] } }', '6:111', 'an array with items by place'],
  ])('%s', async (_name, properties, place, found) => {
    expect(await tell(properties)).toEqual([`${AT}:${place}: warning: ${found}; POST "/a" is left out`, 'no operation']);
  });

  it('an object without a node that holds itself', async () => {
    const told = await tell("{ a: { $ref: '#/components/schemas/A' } }", "{ A: { type: object, xml: { x-node-type: none }, properties: { a: { $ref: '#/components/schemas/A' } } } }");
    expect(told).toEqual([expect.stringContaining('an object without a node that holds itself; POST "/a" is left out'), 'no operation']);
  });

  it('with --strict it is a problem', async () => {
    const told = await tell('{ a: { type: string, xml: { x-node-type: text } }, b: { type: string } }', '{}', true);
    expect(told).toEqual(['problem: expected a document that can be expressed whole, found mixed content: text beside elements']);
  });
});

describe('what costs no more than itself is a warning', () => {
  it.each([
    ['a name that XML does not know', "{ a: { type: string, xml: { name: 'x y' } } }", '"x y", which is no name in XML; it is left out of XML'],
    ['a property of such a name', "{ '1a': { type: string } }", '"1a", which is no name in XML; it is left out of XML'],
    ['a prefix that nothing binds', '{ a: { type: string, xml: { prefix: p } } }', 'the prefix "p" without a namespace; it is ignored'],
    ['a name with such a prefix', "{ a: { type: string, xml: { name: 'p:a' } } }", '"p:a", which is no name in XML; it is left out of XML'],
    ['a prefix that is reserved', '{ a: { type: string, xml: { prefix: xmlns, namespace: urn:a } } }', '"xmlns", which is no prefix in XML; it is ignored'],
    ['a node type that does not exist', '{ a: { type: string, xml: { x-node-type: comment } } }', 'the node type "comment"; it is ignored'],
    ['two properties of one name', '{ a: { type: string }, b: { type: string, xml: { name: a } } }', 'two properties that are "a" in XML; what comes is the first of them'],
    ['a text that may be an object', '{ a: { oneOf: [{ type: string }, { type: object, properties: { b: { type: string } } }] } }', 'a text that may be an object; it is read as an object'],
  ])('%s', async (_name, properties, told) => {
    expect(await tell(properties)).toEqual([expect.stringMatching(/^spec\/demo\/openapi\.yaml:6:\d+: warning: /)]);
    expect((await tell(properties))[0]).toContain(told);
  });
});
