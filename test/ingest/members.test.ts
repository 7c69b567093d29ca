import { describe, expect, it } from 'vitest';
import { ingest, type Ingested } from '../../generator/ingest/ingest.js';
import { formatProblem, formatWarning } from '../../generator/problem.js';

describe('a member that its object does not have', () => {
  it('is a warning with its place, and with what was meant', () => {
    const text = `openapi: 3.1.0
info: { title: Fax, version: '1', desciption: a, x-clientname: Fax }
paths:
  /faxes:
    paramaters: []
    post:
      operationID: send
      requestbody: { content: {} }
      x-metod: send
      respones: {}
      responses:
        '200': { description: OK, contents: { application/json: { shema: {} } } }
`;
    expect(warningsOf(text)).toEqual([
      '2:47: warning: the misspelt member "desciption" of an Info Object; it means nothing here; did you mean "description"?',
      '2:64: warning: the misspelt member "x-clientname" of an Info Object; it means nothing here; did you mean "x-client-name"?',
      '5:17: warning: the misspelt member "paramaters" of a Path Item Object; it means nothing here; did you mean "parameters"?',
      '7:20: warning: the misspelt member "operationID" of an Operation Object; it means nothing here; did you mean "operationId"?',
      '8:20: warning: the misspelt member "requestbody" of an Operation Object; it means nothing here; did you mean "requestBody"?',
      '9:16: warning: the misspelt member "x-metod" of an Operation Object; it means nothing here; did you mean "x-method"?',
      '10:17: warning: the misspelt member "respones" of an Operation Object; it means nothing here; did you mean "responses"?',
      '12:45: warning: the misspelt member "contents" of a Response Object; it means nothing here; did you mean "content"?',
    ]);
  });

  it('is one that no similar name is known of', () => {
    expect(warningsOf("openapi: 3.0.3\ninfo: {}\npaths: { /a: { get: { colour: red, responses: {} } } }")).toEqual([
      '3:31: warning: the unknown member "colour" of an Operation Object; it means nothing here',
    ]);
  });

  it('is told where a schema of 3.0 or 2.0 has no such keyword, and of 3.1 where one was meant', () => {
    const schemas = '{ A: { type: object, colour: red, propertys: {}, addtionalProperties: false, Required: [a], formats: [a], cost: 1 } }';
    const closed = ['colour', 'propertys', 'addtionalProperties', 'Required', 'formats', 'cost'];
    const open = ['propertys', 'addtionalProperties', 'Required'];
    expect(namesIn(`openapi: 3.0.3\ninfo: {}\npaths: {}\ncomponents: { schemas: ${schemas} }`)).toEqual(closed);
    expect(namesIn(`swagger: "2.0"\ninfo: {}\npaths: {}\ndefinitions: ${schemas}`)).toEqual(closed);
    expect(namesIn(`openapi: 3.1.0\ninfo: {}\ncomponents: { schemas: ${schemas} }`)).toEqual(open);
  });

  it('is nothing to tell where references lead through it, or where it is data, an extension or the keyword of a later version', () => {
    const text = `openapi: 3.0.3
info: { title: Fax, version: '1', x-anything: 1, x-group: { a: 1 } }
definitions: { Page: { type: integer } }
paths:
  /faxes:
    get:
      x-method-name: a
      x-codegen: { requestbody: 1 }
      parameters: [{ name: page, in: query, schema: { $ref: '#/definitions/Page' }, example: { desciption: 1 } }]
      responses: { '200': { description: OK, x-anything: 1 }, x-anything: 1 }
components:
  schemas:
    A: { type: [string, 'null'], const: a, examples: [a], default: { tpye: 1 }, enum: [{ tpye: 1 }], x-nullable: true }
    B: { properties: { desciption: { type: string }, propertys: { type: string } }, $defs: { tpye: {} } }
`;
    expect(warningsOf(text)).toEqual([
      '2:59: warning: the extension "x-group" in an Info Object; it means something in an Operation Object only',
    ]);
  });

  it('is counted to a thousand', () => {
    const members = Array.from({ length: 3000 }, (_, index) => `"a${index}": 1`).join();
    const warnings = warningsOf(`{"openapi":"3.1.0","info":{${members}}}`);
    expect(warnings).toHaveLength(1001);
    expect(warnings.at(-1)).toBe('1:1: warning: more than 1000 such members; the others are not told');
  });
});

describe('a member of a wrong type', () => {
  it.each([
    ['info: { title: [a] }', '2:16: warning: an array as "title" where text is expected; it is left out'],
    ['info: { version: 1.5 }', '2:18: warning: a number as "version" where text is expected; it is taken as text'],
    ['info: {}\ntags: {}', '3:7: warning: an object as "tags" where a list is expected; it is left out'],
    ['info: {}\nservers: {}', '3:10: warning: an object as "servers" where a list is expected; it is left out'],
    ['info: {}\ncomponents: x', '3:13: warning: text as "components" where an object is expected; it is left out'],
    ['info: {}\ncomponents: { schemas: [] }', '3:24: warning: an array as "schemas" where an object is expected; it is left out'],
    ['info: {}\ncomponents: { schemas: { A: 1 } }', '3:29: warning: a number as "A" where a schema is expected; it is left out'],
    ['info: {}\ncomponents: { schemas: { A: { type: [string, null] } } }', '3:46: warning: null where the name of a type is expected; it is taken for the type "null"'],
    ['info: {}\ncomponents: { schemas: { A: { type: strin } } }', '3:37: warning: the unknown type "strin"; what it means is not known; did you mean "string"?'],
    ['info: {}\ncomponents: { schemas: { A: { type: int } } }', '3:37: warning: the unknown type "int"; what it means is not known; did you mean "integer"?'],
    ['info: {}\ncomponents: { schemas: { A: { type: [string, nul] } } }', '3:46: warning: the unknown type "nul"; what it means is not known'],
    ['info: {}\ncomponents: { headers: { A: null } }', '3:29: warning: null as "A" where an object is expected; it is left out'],
    ['info: {}\npaths: { /a: x }', '3:14: warning: text as "/a" where an object is expected; it is left out'],
    ['info: {}\npaths: { /a: { get: [] } }', '3:21: warning: an array as "get" where an object is expected; it is left out'],
    ['info: {}\npaths: { /a: { $ref: 1 } }', '3:22: warning: a number as "$ref" where a reference is expected; it is left out'],
    ['info: {}\npaths: { /a: { $ref: "#/b" } }', '3:22: warning: a reference to "#/b", which leads to nothing; the path item has nothing of it'],
    ['info: {}\npaths: { /a: { parameters: {} } }', '3:28: warning: an object as "parameters" where a list is expected; it is left out'],
    ['info: {}\npaths: { /a: { get: { x-idempotent: "false", responses: {} } } }', '3:37: warning: text as "x-idempotent" where true or false is expected; it is left out'],
    ['info: {}\nsecurity: [{ basic: all }]', '3:21: warning: text where a list of scopes is expected; no scope is asked for'],
  ])('%j costs no more than itself', (text, warning) => {
    expect(warningsOf(`openapi: 3.1.0\n${text}`)).toEqual([warning]);
  });

  it('leaves a document without it', () => {
    const { document } = read("openapi: 3.1.0\ninfo: { title: 5, version: [1] }\npaths: { /a: 1, /b: { get: x, summary: b } }\nsecurity: [{ basic: all }]");
    expect(document).toEqual({ openapi: '3.1.0', info: { title: '5' }, paths: { '/b': { summary: 'b' } }, security: [{ basic: [] }] });
  });

  it('is left out for good where it is an operation: such a document cannot be expressed whole', () => {
    expect(read('openapi: 3.1.0\ninfo: {}\npaths: { /a: { get: x } }').leftOut).toHaveLength(1);
  });
});

function run(text: string): ReturnType<typeof ingest> {
  const file = text.startsWith('{') ? 'openapi.json' : 'openapi.yaml';
  return ingest({ api: 'fax', files: new Map([[file, text]]), display: () => 'fax' }, () => ({ problems: [] }));
}

function read(text: string): Ingested {
  const ingested = run(text);
  if ('problems' in ingested) throw new Error(ingested.problems.map(formatProblem).join('\n'));
  return ingested;
}

function warningsOf(text: string): string[] {
  const { warnings, leftOut } = read(text);
  return [...warnings, ...leftOut].map((warning) => formatWarning(warning).replace(/^fax:/, ''));
}

/** The first thing that each warning quotes. */
function namesIn(text: string): string[] {
  return warningsOf(text).map((warning) => /"([^"]*)"/.exec(warning)?.[1] ?? '');
}
