import { describe, expect, it } from 'vitest';
import { findExamples } from '../../generator/lint/examples.js';
import { lintSources } from '../../generator/lint/lint.js';
import { readDocument } from '../../generator/ingest/read.js';
import { formatWarning } from '../../generator/problem.js';

const document = `openapi: 3.1.0
info: {title: A, version: '1'}
paths:
  /shelves:
    post:
      operationId: addShelf
      parameters:
        - {name: size, in: query, schema: {type: integer}, example: big}
        - {name: kind, in: query, schema: {type: string}, examples: {one: {value: wood}, two: {$ref: '#/components/examples/Kind'}}}
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Shelf'}
            examples:
              good: {value: {id: a}}
              bad: {value: {id: 1, nmae: x}}
          application/xml:
            schema: {$ref: '#/components/schemas/Shelf'}
            example: <shelf><id>a</id></shelf>
      responses:
        '200':
          description: Done
          headers: {X-Count: {schema: {type: integer}, example: 3}}
          content:
            application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Shelf'}}, example: {id: a}}
            application/xml: {schema: {$ref: '#/components/schemas/Shelf'}}
components:
  examples:
    Kind: {value: 4}
  schemas:
    Shelf:
      type: object
      xml: {name: shelf}
      required: [id]
      properties:
        id: {type: string, examples: [a, 5]}
        name: {type: string, example: Poetry}
        width: {type: integer, xml: {attribute: true}}
        book: {type: array, items: {type: string, enum: [red, blue]}}
        example: {type: string}
`;

function lint(text: string, payloads: Readonly<Record<string, string>> = {}): string[] {
  const sources = { specFolder: 'spec', apis: new Map([['a', new Map([['openapi.yaml', text]])]]), templates: new Map() };
  const { apis, problems } = lintSources(sources, new Map([['a', new Map(Object.entries(payloads))]]));
  expect(problems).toEqual([]);
  return apis.flatMap(({ warnings }) => warnings.map((warning) => formatWarning(warning).replace(/^spec\/a\//, '').replace('; the schema is what counts', '')));
}

describe('the examples of a document', () => {
  it('are found wherever OpenAPI has them, each once', () => {
    const read = readDocument('a.yaml', document);
    const examples = 'document' in read ? findExamples(read.document) : [];
    expect(examples.map(({ pointer, use }) => `${use} ${pointer.replace('/paths/~1shelves/post', '')}`)).toEqual([
      'request /parameters/0/example',
      'request /parameters/1/examples/one/value',
      'request /parameters/1/examples/two',
      'request /requestBody/content/application~1json/examples/good/value',
      'request /requestBody/content/application~1json/examples/bad/value',
      'request /requestBody/content/application~1xml/example',
      'response /responses/200/headers/X-Count/example',
      'response /responses/200/content/application~1json/example',
      'both /components/schemas/Shelf/properties/id/examples/0',
      'both /components/schemas/Shelf/properties/id/examples/1',
      'both /components/schemas/Shelf/properties/name/example',
    ]);
  });

  it('are held against their schemas, each with its place', () => {
    expect(lint(document)).toEqual([
      'openapi.yaml:8:69: warning: the example is of the type string, not integer',
      'openapi.yaml:9:95: warning: the example is of the type number, not string',
      'openapi.yaml:16:33: warning: "id" of the example is of the type number, not string',
      'openapi.yaml:16:42: warning: "nmae" in the example, which the schema "Shelf" does not have (it has "id", "name", "width", "book", "example"); "name" may be meant',
      'openapi.yaml:25:109: warning: the example is of the type object, not array',
      'openapi.yaml:36:42: warning: the example is of the type number, not string',
    ]);
  });

  it('are those that the overlay leaves', () => {
    const overlay = "overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions:\n  - target: $.components.schemas.Shelf.properties.id\n    update: {examples: [6]}\n";
    const sources = { specFolder: 'spec', apis: new Map([['a', new Map([['openapi.yaml', document], ['overlay.yaml', overlay]])]]), templates: new Map() };
    const [api] = lintSources(sources, new Map()).apis;
    expect(api?.warnings.map(({ place }) => place.file)).toContain('spec/a/overlay.yaml');
  });
});

describe('payloads of XML', () => {
  const clean = document.replaceAll(/, example: (?:big|\{id: a\}|3)/g, '').replace('{value: 4}', '{value: x}').replace('[a, 5]', '[a]').replace('{id: 1, nmae: x}', '{id: b}');

  it('are read by the table of their operation and held against its schema', () => {
    const good = '<shelf width="3"><id>a</id><name/><book>red</book><book>blue</book></shelf>';
    expect(lint(clean, { 'examples/addShelf.request.xml': good, 'examples/addShelf.200.again.xml': good })).toEqual([]);
    expect(lint(clean, { 'examples/addShelf.request.xml': '<shelf width="wide">\n<nmae>x</nmae>\n<book>red</book>\n<book>green</book></shelf>' })).toEqual([
      'examples/addShelf.request.xml:1:1: warning: the example lacks "id", which is required',
      'examples/addShelf.request.xml:1:8: warning: "width" of the example is of the type string, not integer',
      'examples/addShelf.request.xml:4:1: warning: "book.1" of the example is none of "red", "blue"',
      'examples/addShelf.request.xml:2:1: warning: "nmae" in the example, which the schema "Shelf" does not have (it has "id", "name", "width", "book", "example"); "name" may be meant',
    ]);
  });

  it('that belong nowhere, or are none, are told', () => {
    expect(lint(clean, { 'examples/addShelf.request.xml': '<shelves/>', 'examples/addShelf.404.xml': '<a/>', 'examples/addShelf.200.xml': '<shelf>', 'examples/other.200.xml': '<a/>' })).toEqual([
      expect.stringMatching(/^examples\/addShelf\.200\.xml:1:\d+: warning: a fault in the XML: .*; it is not checked$/),
      'examples/addShelf.404.xml: warning: a payload of no body that the document has; it is not checked',
      'examples/addShelf.request.xml:1:1: warning: the root "shelves" where the schema has "shelf"; it is not checked',
      'examples/other.200.xml: warning: a payload of no body that the document has; it is not checked',
    ]);
  });
});
