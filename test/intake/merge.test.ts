import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { generateFrom } from '../support/sources.js';
import { compileFiles } from '../support/compile.js';
import { pageOf, pages, show, take, target } from './pages.js';

describe('pages and no document', () => {
  const made = take(pages, undefined);

  it('make one, in the order of paths, methods and names, whatever the order of the pages', () => {
    const document = parse(made.text ?? '') as { paths: object; components: Record<string, object> };
    expect(Object.keys(document)).toEqual(['openapi', 'info', 'servers', 'security', 'paths', 'components']);
    expect(Object.keys(document.paths)).toEqual(['/books/place', '/shelves/{shelf_id}']);
    expect(Object.keys(document.components['schemas'] ?? {})).toEqual(['Problem', 'Shelf', 'ShelfChange']);
    const [first, second] = Object.entries(pages);
    expect(take(Object.fromEntries([second, first].filter((each) => each !== undefined)), undefined)).toEqual(made);
  });

  it('say that everything is new', () => {
    expect(show(made).changes).toEqual(['post /books/place put /shelves/{shelf_id}: is new (endpoint-added)']);
    expect(made.differs).toBe(true);
  });

  it('make a document from which a client is generated that compiles', async () => {
    const { files, apis } = await generateFrom(made.text ?? '');
    expect(apis.map(({ operations, warnings }) => [operations, warnings])).toEqual([[2, []]]);
    expect(files.get('src/demo/operations.ts')).toContain('renameShelf');
    expect(compileFiles(files)).toEqual([]);
  });

  it('make one of JSON where its name says so', () => {
    const json = take(pages, undefined, { target: { file: 'openapi.json', text: undefined } }).text ?? '';
    expect(JSON.parse(json)).toEqual(parse(made.text ?? ''));
    expect(take(pages, json, { target: { file: 'openapi.json', text: json } })).toMatchObject({ text: json, differs: false });
  });

  it('change nothing in it the second time', () => {
    expect(take(pages, made.text)).toMatchObject({ text: made.text, differs: false, changes: [] });
  });
});

describe('pages and a document that says the same in other words', () => {
  it('change no byte of it: texts, extensions, references, order and comments are its own', () => {
    expect(take(pages, target)).toMatchObject({ text: target, differs: false, changes: [], problems: [] });
  });

  it('leave what no page has alone, unless they are all the pages', () => {
    const all = take(pages, target, { complete: true });
    expect(show(all).changes).toEqual(['delete /shelves/{shelf_id}: is gone (api-removed-without-deprecation)']);
    expect(all.differs).toBe(true);
    const start = target.indexOf('    delete:\n');
    const end = target.indexOf('  /books/place:');
    expect(all.text).toBe(target.slice(0, start) + target.slice(end));
  });
});

describe('a page that says something else', () => {
  const rename = pages['rename-shelf.md'];

  it('changes that alone', () => {
    const changed = rename
      .replace('        floor:\n          type: integer\n', '        floor:\n          type: string\n        width:\n          type: number\n')
      .replace('            - internal\n', '            - internal\n            - gone\n');
    const outcome = take({ 'rename-shelf.md': changed }, target);
    expect(outcome.text).toBe(
      target
        .replace('        floor:\n          type: integer\n', '        floor:\n          type: string\n        width:\n          type: number\n')
        .replace('[not_found, internal]', '[not_found, internal, "gone"]'),
    );
    expect(show(outcome).changes).toEqual([
      'put /shelves/{shelf_id} ShelfChange.floor: was integer, is string (request-property-type-changed)',
      'put /shelves/{shelf_id} ShelfChange.width: is new, and optional (new-optional-request-property)',
      'put /shelves/{shelf_id} post /books/place Problem.code: may be "gone" now (response-property-enum-value-added)',
    ]);
  });

  it('takes out what it does not have any more', () => {
    const outcome = take({ 'rename-shelf.md': rename.replace('        remarks:\n          type: string\n', '') }, target);
    expect(outcome.text).toBe(target.replace('        remarks:\n          type: string\n', ''));
    expect(show(outcome).changes).toEqual(['put /shelves/{shelf_id} ShelfChange.remarks: is gone (request-property-removed)']);
  });

  it('changes a shared parameter where it stands alone: the other operation keeps its own', () => {
    const outcome = take({ 'rename-shelf.md': rename.replace('            type: string\n          description: The shelf', '            type: integer\n          description: The shelf') }, target);
    const document = parse(outcome.text ?? '') as { paths: Record<string, Record<string, { parameters: object[] }>> };
    expect(document.paths['/shelves/{shelf_id}']?.['put']?.parameters).toEqual([
      { name: 'shelf_id', in: 'path', description: 'Which shelf.', required: true, schema: { type: 'integer' } },
    ]);
    expect(document.paths['/shelves/{shelf_id}']?.['delete']?.parameters).toEqual([{ $ref: '#/components/parameters/ShelfId' }]);
  });

  it('fills in texts only where there are none, and that is no difference of facts', () => {
    const outcome = take(pages, target.replace('          description: What it is called.\n', ''));
    expect(outcome.text).toBe(target.replace('          description: What it is called.\n', '').replace('          example: Poetry\n        remarks', '          example: Poetry\n          description: Its name\n        remarks'));
    expect(outcome).toMatchObject({ differs: false, changes: [] });
  });

  it('brings the version and the servers of the API along', () => {
    const moved = Object.fromEntries(Object.entries(pages).map(([file, text]) => [file, text.replaceAll('/v2\n', '/v3\n').replace('version: 2.1.0', 'version: 3.0.0')]));
    expect(take(moved, target).text).toBe(target.replace('/v2}', '/v3}').replace('url: https://api.shelves.invalid/v3}', 'url: "https://api.shelves.invalid/v3"}').replace('version: 2.1.0', 'version: 3.0.0'));
  });
});

describe('what the document has in another place', () => {
  const shared = [
    'openapi: 3.0.3\ninfo: {title: A, version: 2.1.0}\npaths:\n  /shelves/{id}:\n    parameters:\n      - {name: id, in: path, required: true, schema: {type: string}}\n',
    '    get: {operationId: getShelf, responses: {}}\n    delete: {operationId: removeShelf, responses: {}}\n',
  ].join('');
  const parameter = '        - {name: id, in: path, required: true, schema: {type: string}}\n';
  const page = pageOf('get /shelves/{id}', `  /shelves/{id}:\n    get:\n      operationId: getShelf\n      parameters:\n${parameter}      responses: {}\n`);

  it('is not repeated: a parameter of the whole path', () => {
    expect(take({ 'a.md': page }, shared)).toMatchObject({ text: shared, differs: false });
  });

  it('is a problem where a page does not have it, since it holds for other operations too', () => {
    const without = page.replace(`      parameters:\n${parameter}`, '');
    expect(show(take({ 'a.md': without }, shared)).problems).toEqual([
      'openapi.yaml:6:9: expected the parameters of each operation in it, as "a.md" lists them, found a parameter of the whole path that a page does not have',
    ]);
  });

  it('holds for the operations of the pages alone: security of the whole document', () => {
    const secured = shared.replace('paths:', 'security: [{key: []}]\npaths:');
    const { text } = take({ 'a.md': page }, secured);
    expect(text).toBe(secured.replace('{operationId: getShelf, responses: {}}', '{operationId: getShelf, responses: {}, "security": []}'));
  });
});
