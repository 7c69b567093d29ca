import { describe, expect, it } from 'vitest';
import { compareSources } from '../../generator/changes/changes.js';
import { rules } from '../../generator/changes/rules.js';
import type { Sources } from '../../generator/generate.js';

const document = [
  "openapi: 3.1.0\ninfo: {title: A, version: '1'}\nservers: [{url: https://a.invalid}]\npaths:\n  /shelves:\n    get:\n      operationId: listShelves\n      tags: [Shelves]\n",
  "      responses:\n        '200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}}\n",
  'components:\n  schemas:\n    Shelf: {type: object, properties: {id: {type: string}}}\n    Floor: {type: object}\n',
].join('');

function sources(apis: Readonly<Record<string, string>>): Sources {
  return { specFolder: 'spec', apis: new Map(Object.entries(apis).map(([api, text]) => [api, new Map([['openapi.yaml', text]])])), templates: new Map() };
}

function changes(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  return compareSources(sources(before), sources(after)).apis.flatMap(({ api, changes: found }) =>
    found.map(({ rule, step, at, text, operations }) => `${api}: ${[...operations, at, text].filter((part) => part !== '').join(' ')} (${rule}, ${step})`),
  );
}

const pages = 'x-pagination: { items: /shelves, offset: skip }';
const wait = 'x-wait: { state: /state, final: [done] }';
const rows: readonly (readonly [string, string, string])[] = [
  ['operationId: listShelves', 'operationId: allShelves\n      x-method: listShelves', 'get /shelves listShelves is allShelves now (client-function-renamed, major)'],
  ['tags: [Shelves]', 'tags: [Library]', 'get /shelves shelves.listShelves is library.listShelves now (client-method-moved, major)'],
  ["version: '1'", "version: '1', x-client-name: Library", 'createDemo is createLibrary now (client-renamed, major)'],
  ['    Floor: {type: object}\n', '', 'Floor is not exported any more (client-type-removed, major)'],
  ['#pages', pages, 'get /shelves paginateShelves is new (client-pages-added, minor)'],
  [pages, '#pages', 'get /shelves paginateShelves is not exported any more (client-pages-removed, major)'],
  [pages, 'x-pagination: { items: /shelves, offset: skip, id: /id }', 'get /shelves paginateShelves goes through the pages in another way (client-pages-changed, patch)'],
  ['#wait', wait, 'get /shelves waitForShelves is new (client-wait-added, minor)'],
  [wait, '#wait', 'get /shelves waitForShelves is not exported any more (client-wait-removed, major)'],
  [wait, 'x-wait: { state: /state, final: [done, failed] }', 'get /shelves waitForShelves waits for something else (client-wait-changed, patch)'],
  ['https://a.invalid', 'https://b.invalid', 'default server was "https://a.invalid", is "https://b.invalid" (client-default-server-changed, minor)'],
];

/** The document, with what a change is to begin with where that is a mark of the operation. */
function withMark(mark: string): string {
  if (document.includes(mark)) return document;
  const list = "operationId: listShelves\n      parameters: [{ name: skip, in: query, schema: { type: integer } }]\n";
  const marked = document.replace('operationId: listShelves\n', `${list}      ${mark}\n`);
  return marked.replace('{id: {type: string}}', '{id: {type: string}, state: {type: string}, shelves: {type: array, items: {$ref: "#/components/schemas/Shelf"}}}');
}

describe('what callers write', () => {
  it.each(rows)('where %j becomes %j', (from, to, expected) => {
    const before = withMark(from);
    expect(changes({ demo: before }, { demo: before.replace(from, to) })).toEqual([`demo: ${expected}`]);
  });

  it('where a whole client comes or goes', () => {
    expect(changes({ old: document, same: document }, { fresh: document, same: document })).toEqual([
      'fresh: fresh is new (client-added, minor)',
      'old: old is gone (client-removed, major)',
    ]);
  });

  it('is covered by a test for every rule', () => {
    const tested = [...rows.map(([, , expected]) => expected), '(client-added, (client-removed,'].join();
    expect(Object.keys(rules).filter((rule) => rule.startsWith('client-') && !tested.includes(`(${rule},`))).toEqual([]);
  });
});

it('a state of the specs with problems is told, with its place', () => {
  const { problems } = compareSources({ ...sources({ demo: 'openapi: 1' }), specFolder: 'HEAD:spec' }, sources({ demo: document }));
  expect(problems[0]?.place).toMatchObject({ file: 'HEAD:spec/demo/openapi.yaml', line: 1 });
});
