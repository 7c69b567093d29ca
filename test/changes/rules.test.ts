import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../generator/changes/changes.js';
import { rules, schemaChanges } from '../../generator/changes/rules.js';
import { readDocument } from '../../generator/ingest/read.js';
import { normalise } from '../../generator/normalise/normalise.js';
import type { JsonObject } from '../../generator/json.js';

/** A document with one operation, of which each test changes one part. */
const base = `openapi: 3.1.0
info: {title: A, version: '1'}
paths:
  /old:
    get: {deprecated: true, responses: {}}
  /shelves:
    get: {responses: {}}
    post:
      security: [{key: []}, {oauth: [read]}]
      parameters:
        - {name: q, in: query, schema: {type: string, enum: [a, b]}}
        - {name: size, in: query, schema: {type: integer, default: 10}}
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Draft'}}
          text/plain: {schema: {type: string}}
      responses:
        '200':
          description: Done
          headers: {X-Count: {required: true, schema: {type: integer}}, X-Page: {schema: {type: integer}}}
          content:
            application/json: {schema: {$ref: '#/components/schemas/Shelf'}}
            text/csv: {schema: {type: string}}
        '202': {description: Later}
        '404': {description: Nothing}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: k}
    oauth: {type: oauth2, flows: {}}
  schemas:
    Draft:
      type: object
      required: [name]
      properties:
        name: {type: string}
        colour: {type: string, enum: [red, blue]}
        width: {type: integer}
        kind: {oneOf: [{$ref: '#/components/schemas/Wood'}, {$ref: '#/components/schemas/Metal'}]}
        mark: {const: x}
        id: {type: string, readOnly: true}
    Shelf:
      type: object
      required: [id]
      properties:
        id: {type: string}
        state: {type: string, enum: [full, empty]}
        depth: {type: integer}
        made: {anyOf: [{$ref: '#/components/schemas/Wood'}, {$ref: '#/components/schemas/Metal'}]}
        secret: {type: string, writeOnly: true}
    Wood: {type: object, properties: {tree: {type: string}}}
    Metal: {type: object, properties: {ore: {type: string}}}
`;

/** What is replaced by what, and the changes that follow: rule, step and text. */
const rows: readonly (readonly [string, string, ...string[]])[] = [
  ['    get: {responses: {}}\n', '    get: {responses: {}}\n    put: {responses: {}}\n', 'endpoint-added minor: is new'],
  ['    get: {responses: {}}\n', '', 'api-removed-without-deprecation major: is gone'],
  ['  /old:\n    get: {deprecated: true, responses: {}}\n', '', 'api-removed-with-deprecation major: is gone'],
  ['    get: {responses: {}}\n', '    get: {deprecated: true, responses: {}}\n', 'endpoint-deprecated minor: is deprecated now'],
  ['deprecated: true, ', '', 'endpoint-reactivated minor: is not deprecated any more'],
  ['[{key: []}, {oauth: [read]}]', '[{oauth: [read]}]', 'api-security-removed major: can not be called with "key" any more'],
  ['[{key: []}, {oauth: [read]}]', '[{key: []}, {oauth: [read]}, {}]', 'api-security-added minor: may be called with no credentials now'],
  ['oauth: [read]', 'oauth: [read, write]', 'api-security-scope-added major: needs the scope "write" of "oauth" now'],
  ['oauth: [read]', 'oauth: []', 'api-security-scope-removed minor: does not need the scope "read" of "oauth" any more'],

  ['      requestBody:', '        - {name: n, in: header, required: true, schema: {type: string}}\n      requestBody:', 'new-required-request-parameter major: header parameter "n" is new, and required'],
  ['      requestBody:', '        - {name: n, in: header, schema: {type: string}}\n      requestBody:', 'new-optional-request-parameter minor: header parameter "n" is new, and optional'],
  ['        - {name: size, in: query, schema: {type: integer, default: 10}}\n', '', 'request-parameter-removed major: query parameter "size" is gone'],
  ['{name: q, in: query,', '{name: q, in: query, required: true,', 'request-parameter-became-required major: query parameter "q" is required now'],
  ['default: 10', 'default: 20', 'request-parameter-default-value-changed minor: query parameter "size" is "20" where it is left out, was "10"'],
  [', default: 10', '', 'request-parameter-default-value-removed minor: query parameter "size" has no default any more'],
  ['enum: [a, b]', 'enum: [a]', 'request-parameter-enum-value-removed major: query parameter "q" is never "b" any more'],
  ['enum: [a, b]', 'enum: [a, b, c]', 'request-parameter-enum-value-added major: query parameter "q" may be "c" now'],
  ['{type: string, enum: [a, b]}', '{type: string}', 'request-parameter-became-not-enum minor: query parameter "q" is no longer one of a list of values'],
  ['{type: integer, default: 10}', '{type: string, default: 10}', 'request-parameter-type-changed major: query parameter "size" was integer, is string'],

  ['      requestBody:\n        content:', '      requestBody:\n        required: true\n        content:', 'request-body-became-required major: request body is required now'],
  ['          text/plain: {schema: {type: string}}\n', '', 'request-body-media-type-removed major: request body is never "text/plain" any more'],
  ['          text/plain: {schema: {type: string}}\n', '          text/plain: {schema: {type: string}}\n          text/html: {}\n', 'request-body-media-type-added minor: request body may be "text/html" now'],
  ['text/plain: {schema: {type: string}}', 'text/plain: {schema: {type: integer}}', 'request-body-type-changed major: request body was string, is integer'],

  ["        '202': {description: Later}\n", '', 'response-success-status-removed major: answer "202" is gone'],
  ["        '202'", "        '201': {description: Made}\n        '202'", 'response-success-status-added minor: answer "201" is new'],
  ["        '404': {description: Nothing}\n", '', 'response-non-success-status-removed major: answer "404" is gone'],
  ["        '404'", "        '401': {description: Who}\n        '404'", 'response-non-success-status-added minor: answer "401" is new'],
  ['            text/csv: {schema: {type: string}}\n', '', 'response-media-type-removed major: answer "200" is never "text/csv" any more'],
  ['            text/csv', '            text/tsv: {}\n            text/csv', 'response-media-type-added minor: answer "200" may be "text/tsv" now'],
  ['text/csv: {schema: {type: string}}', 'text/csv: {schema: {type: [string, "null"]}}', 'response-body-became-nullable major: answer "200" may be null now'],
  ['X-Count: {required: true, schema: {type: integer}}, ', '', 'required-response-header-removed major: answer "200" has no header "x-count" any more'],
  [', X-Page: {schema: {type: integer}}', '', 'optional-response-header-removed major: answer "200" has no header "x-page" any more'],
  ['headers: {', 'headers: {X-New: {schema: {type: string}}, ', 'response-header-added minor: answer "200" has the header "x-new" now'],
  ['X-Page: {schema: {type: integer}}', 'X-Page: {schema: {type: string}}', 'response-header-type-changed major: answer "200", header "x-page" was integer, is string'],

  ['        name: {type: string}\n', '        name: {type: string}\n        floor: {type: integer}\n', 'new-optional-request-property minor: Draft.floor is new, and optional'],
  ['      required: [name]\n      properties:\n', '      required: [name, floor]\n      properties:\n        floor: {type: integer}\n', 'new-required-request-property major: Draft.floor is new, and required'],
  ['        width: {type: integer}\n', '', 'request-property-removed major: Draft.width is gone'],
  ['required: [name]', 'required: [name, width]', 'request-property-became-required major: Draft.width is required now'],
  ['required: [name]', 'required: []', 'request-property-became-optional minor: Draft.name is optional now'],
  ['width: {type: integer}', 'width: {type: number}', 'request-property-type-generalized minor: Draft.width was integer, is number'],
  ['width: {type: integer}', 'width: {type: integer, format: int32}', 'request-property-type-specialized major: Draft.width was integer, is integer (int32)'],
  ['width: {type: integer}', 'width: {type: [integer, "null"]}', 'request-property-became-nullable minor: Draft.width may be null now'],
  ['name: {type: string}\n', 'name: {type: string, enum: [n]}\n', 'request-property-became-enum major: Draft.name is one of "n" now'],
  ['enum: [red, blue]', 'enum: [red]', 'request-property-enum-value-removed major: Draft.colour is never "blue" any more'],
  ['enum: [red, blue]', 'enum: [red, blue, green]', 'request-property-enum-value-added major: Draft.colour may be "green" now'],
  ['const: x', 'const: y', 'request-property-const-changed major: Draft.mark was always "x", is "y"'],
  ["{oneOf: [{$ref: '#/components/schemas/Wood'}, ", '{oneOf: [', 'request-property-one-of-removed major: Draft.kind is never Wood any more'],
  ["{oneOf: [", "{oneOf: [{$ref: '#/components/schemas/Shelf'}, ", 'request-property-one-of-added minor: Draft.kind may be Shelf now'],
  ['id: {type: string, readOnly: true}', 'id: {type: integer, readOnly: true}'],

  ['        id: {type: string}\n', '        id: {type: string}\n        floor: {type: integer}\n', 'response-optional-property-added minor: Shelf.floor is new, and optional'],
  ['      required: [id]\n      properties:\n', '      required: [id, floor]\n      properties:\n        floor: {type: integer}\n', 'response-required-property-added minor: Shelf.floor is new, and required'],
  ['        id: {type: string}\n', '', 'response-required-property-removed major: Shelf.id is gone'],
  ['        depth: {type: integer}\n', '', 'response-optional-property-removed major: Shelf.depth is gone'],
  ['required: [id]', 'required: []', 'response-property-became-optional major: Shelf.id is optional now'],
  ['required: [id]', 'required: [id, depth]', 'response-property-became-required minor: Shelf.depth is required now'],
  ['depth: {type: integer}', 'depth: {type: number}', 'response-property-type-generalized major: Shelf.depth was integer, is number'],
  ['depth: {type: integer}', 'depth: {type: integer, format: int64}', 'response-property-type-specialized minor: Shelf.depth was integer, is integer (int64)'],
  ['enum: [full, empty]', 'enum: [full]', 'response-property-enum-value-removed major: Shelf.state is never "empty" any more'],
  ['enum: [full, empty]', 'enum: [full, empty, half]', 'response-property-enum-value-added major: Shelf.state may be "half" now'],
  [", {$ref: '#/components/schemas/Metal'}]}\n        secret", ']}\n        secret', 'response-property-any-of-removed minor: Shelf.made is never Metal any more'],
  ['made: {anyOf: [', "made: {anyOf: [{$ref: '#/components/schemas/Draft'}, ", 'response-property-any-of-added major: Shelf.made may be Draft now'],
  ['tree: {type: string}', 'tree: {type: boolean}', 'request-property-type-changed major: Wood.tree was string, is boolean', 'response-property-type-changed major: Wood.tree was string, is boolean'],
  ['secret: {type: string, writeOnly: true}', 'secret: {type: integer, writeOnly: true}'],
];

/** Changes the other way round, which have rules of their own. */
const reversed: readonly (readonly [string, string, ...string[]])[] = [
  ['{name: q, in: query,', '{name: q, in: query, required: true,', 'request-parameter-became-optional minor: query parameter "q" is optional now'],
  [', default: 10', '', 'request-parameter-default-value-added minor: query parameter "size" is "10" where it is left out now'],
  ['      requestBody:\n        content:', '      requestBody:\n        required: true\n        content:', 'request-body-became-optional minor: request body is optional now'],
  ['{type: string, enum: [a, b]}', '{type: string}', 'request-parameter-became-enum major: query parameter "q" is one of "a", "b" now'],
  ['width: {type: integer}', 'width: {type: [integer, "null"]}', 'request-property-became-not-nullable major: Draft.width is never null any more'],
];

const body = "      requestBody:\n        content:\n          application/json: {schema: {$ref: '#/components/schemas/Draft'}}\n          text/plain: {schema: {type: string}}\n";
const bodies: readonly (readonly [string, string, string])[] = [
  [body, '', 'request-body-removed major: request body is gone'],
  ['', body, 'added-optional-request-body minor: request body is new, and optional'],
  ['', body.replace('        content', '        required: true\n        content'), 'added-required-request-body major: request body is new, and required'],
];

function documentOf(text: string): JsonObject {
  const read = readDocument('a.yaml', text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return normalise(read.document, read.locate).document;
}

function changesOf(before: string, after: string): string[] {
  return compareDocuments(documentOf(before), documentOf(after)).map(({ rule, step, at, text }) => `${rule} ${step}: ${[at, text].join(' ').trim()}`);
}

describe('a change', () => {
  it.each(rows)('of %j to %j', (from, to, ...expected) => {
    expect(base).toContain(from);
    expect(changesOf(base, base.replace(from, to))).toEqual(expected);
  });

  it.each(reversed)('back from %j to %j', (from, to, ...expected) => {
    expect(changesOf(base.replace(from, to), base)).toEqual(expected);
  });

  it.each(bodies)('of the whole body', (from, to, expected) => {
    expect(changesOf(base.replace(body, from), base.replace(body, to))).toEqual([expected]);
  });

  it('of words, examples and order is none', () => {
    const other = base.replace('title: A', 'title: B').replace('{description: Later}', '{description: Some day}').replace('width: {type: integer}', 'width: {description: W, type: integer, example: 3}');
    expect(changesOf(base, other.replace('enum: [red, blue]', 'enum: [blue, red]'))).toEqual([]);
  });

  it('of a component that two operations share is told once, with both', () => {
    const twice = base.replace('    get: {responses: {}}\n', "    get: {responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}}}\n");
    const changes = compareDocuments(documentOf(twice), documentOf(twice.replace('depth: {type: integer}', 'depth: {type: string}')));
    expect(changes.map(({ at, operations }) => [at, operations])).toEqual([['Shelf.depth', ['get /shelves', 'post /shelves']]]);
  });
});

it('every rule of a document has a test', () => {
  const all = [...rows, ...reversed, ...bodies].flatMap(([, , ...expected]) => expected).map((text) => text.split(' ')[0] ?? '');
  const ofDocuments = Object.keys(rules).filter((rule) => !rule.startsWith('client-'));
  expect(ofDocuments.filter((rule) => !all.includes(rule))).toEqual([]);
  expect(Object.keys(schemaChanges).filter((change) => !all.some((rule) => rule.endsWith(`-${change}`)))).toEqual([]);
});

it('a schema that holds itself is looked at once', () => {
  const text = base.replace('tree: {type: string}', "tree: {$ref: '#/components/schemas/Wood'}, in: {type: array, items: {$ref: '#/components/schemas/Wood'}}");
  expect(changesOf(text, text.replace('ore: {type: string}', 'ore: {type: integer}'))).toHaveLength(2);
});
