import { describe, expect, it } from 'vitest';
import { pageOf, pages, show, take, target } from './pages.js';

describe('two pages that say different things of the same', () => {
  it('are a problem with both places, both versions and what differs; nothing is written', () => {
    const other = pages['place-books.md'].replace('        description:\n          type: string\n', '        description:\n          type: integer\n');
    const outcome = take({ ...pages, 'place-books.md': other }, target);
    expect(outcome.text).toBeUndefined();
    expect(show(outcome).problems).toEqual([
      'rename-shelf.md:115:17: expected "integer" as at place-books.md:71:17 (/components/schemas/Problem/properties/description/type), found "string"',
    ]);
  });

  it('are one where one has what the other has not', () => {
    const other = pages['place-books.md'].replace('      additionalProperties: false\n', '');
    expect(show(take({ ...pages, 'place-books.md': other }, undefined)).problems).toEqual([
      'rename-shelf.md:121:29: expected nothing as at place-books.md:64:7 (/components/schemas/Problem/additionalProperties), found "false"',
    ]);
  });

  it('are none where only words or the order of members and values differ', () => {
    const other = pages['place-books.md'].replace('description: There is no such thing', 'description: Nothing');
    expect(take({ ...pages, 'place-books.md': other }, undefined).problems).toEqual([]);
  });

  it('are one where they describe the same operation', () => {
    const again = pageOf('post /books/place', '  /books/place:\n    post:\n      operationId: putBooks\n      responses: {}\n');
    expect(show(take({ ...pages, 'again.md': again }, undefined)).problems).toEqual([
      'place-books.md:31:20: expected "putBooks" as at again.md:11:20 (/paths/~1books~1place/post/operationId), found "placeBooks"',
    ]);
  });
});

describe('a page and a document that cannot both be right', () => {
  const page = { 'a.md': pageOf('get /shelves/{id}', '  /shelves/{id}:\n    get:\n      operationId: getShelf\n      responses: {}\n') };

  it('are a problem where the paths differ in the name of a parameter', () => {
    expect(show(take(page, target)).problems).toEqual(['a.md:11:7: expected "/shelves/{shelf_id}", as the document has it, found the path "/shelves/{id}"']);
  });

  it('are a problem where they are written for other versions of OpenAPI', () => {
    expect(show(take(page, target.replace('openapi: 3.0.3', 'openapi: 3.1.0').replaceAll('shelf_id}', 'id}'))).problems).toEqual([
      'openapi.yaml:2:10: expected the version of the pages, 3.0, found OpenAPI 3.1',
    ]);
  });

  it('are a problem where the path is a reference', () => {
    const text = 'openapi: 3.0.3\ninfo: {title: A, version: 2.1.0}\npaths:\n  /shelves/{id}: {$ref: shelf.yaml}\n';
    expect(show(take(page, text)).problems[0]).toContain('expected the operations themselves, found a reference as a path item');
  });

  it('are a problem where another file has what the page speaks of', () => {
    const text = 'openapi: 3.0.3\ninfo: {title: A, version: 2.1.0}\npaths:\n  /shelves/{id}:\n    get: {operationId: getShelf, responses: {$ref: answers.yaml}}\n  /other: {$ref: other.yaml}\n';
    expect(show(take(page, text)).problems).toEqual([
      'openapi.yaml:5:52: expected what it refers to, in the document itself, found the reference "answers.yaml" to another file, of which a page speaks',
    ]);
  });

  it('are a problem where an alias would say two things at once', () => {
    const text = 'openapi: 3.0.3\ninfo: {title: A, version: 2.1.0}\npaths:\n  /shelves/{id}:\n    get: &get\n      operationId: other\n      responses: {}\n    delete: *get\n';
    expect(show(take(page, text)).problems).toEqual([
      'openapi.yaml: expected each value written where it stands, found anchors, aliases or merge keys where something is to change',
    ]);
  });
});

it('pages without any operation are a problem', () => {
  expect(show(take({ 'a.md': '# Nothing here\n' }, target)).problems).toEqual([
    'openapi.yaml: expected at least one page with a block of OpenAPI to merge, found pages without any operation',
  ]);
});
