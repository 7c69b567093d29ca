import { describe, expect, it } from 'vitest';
import { pageOf, pages, show, take, target } from './pages.js';

describe('the samples of a page', () => {
  it('are held against its fragment: names, types, what is required, method and path, each with its place', () => {
    expect(show(take({ 'rename-shelf.md': pages['rename-shelf.md'] }, target)).warnings).toEqual([
      'rename-shelf.md:16:11: warning: "colour" in the body of the sample "js NodeJS SDK", which the schema "ShelfChange" does not have (it has "name", "remarks", "floor"); the schema is what counts',
      'rename-shelf.md:31:7: warning: "colour" in the body of the sample "python Python SDK", which the schema "ShelfChange" does not have (it has "name", "remarks", "floor"); the schema is what counts',
      'rename-shelf.md:39:17: warning: the sample "bash cURL" calls "patch https://api.shelves.invalid/v2/shelves/shelf_1", the page is about "put /shelves/{shelf_id}"; the fragment is what counts',
      'rename-shelf.md:43:7: warning: "colour" in the body of the sample "bash cURL", which the schema "ShelfChange" does not have (it has "name", "remarks", "floor"); the schema is what counts',
    ]);
    expect(show(take({ 'place-books.md': pages['place-books.md'] }, target)).warnings).toEqual([
      'place-books.md:5:21: warning: the body of the sample "js NodeJS SDK" lacks "book_ids", which is required; the schema is what counts',
      'place-books.md:5:23: warning: "book_id" in the body of the sample "js NodeJS SDK", which the schema does not have (it has "book_ids", "shelves"); "book_ids" may be meant; the schema is what counts',
      'place-books.md:11:35: warning: "shelves" of the body of the sample "bash cURL" is of the type string, not array; the schema is what counts',
    ]);
  });

  it('do not keep the page from being merged', () => {
    expect(take(pages, target)).toMatchObject({ text: target, problems: [] });
  });
});

describe('a fragment', () => {
  it('whose example its own schema does not allow is a contradiction', () => {
    const other = pages['rename-shelf.md'].replace('code: not_found\n', 'code: lost\n            reason: none\n');
    expect(show(take({ 'rename-shelf.md': other }, undefined)).warnings).toEqual(
      expect.arrayContaining([
        'rename-shelf.md:136:19: warning: "code" of the example is none of "not_found", "internal"; the schema is what counts',
        'rename-shelf.md:137:21: warning: "reason" of the example is not allowed; the schema is what counts',
      ]),
    );
  });

  it('for another operation than the line above it says is one', () => {
    const page = pageOf('get /shelves', '  /shelves:\n    post:\n      operationId: addShelf\n      responses: {}\n');
    expect(show(take({ 'a.md': page }, undefined)).warnings).toEqual([
      'a.md:3:1: warning: a block for "get /shelves" that has "post /shelves"; what it has is merged',
    ]);
  });

  it('that refers to nothing, in itself or in the document, is one', () => {
    const page = pageOf('get /shelves', "  /shelves:\n    get:\n      operationId: listShelves\n      responses:\n        '200': {$ref: '#/components/responses/Shelves'}\n        '404': {$ref: '#/components/responses/NotFound'}\n");
    expect(show(take({ 'a.md': page }, target)).warnings).toEqual([
      'a.md:13:23: warning: the reference "#/components/responses/Shelves" to nothing; it is merged as it is',
    ]);
  });
});

describe('typographic quotes', () => {
  it('in a sample are named, and the sample is read all the same', () => {
    const other = pages['place-books.md'].replace(`'{ "book_ids": ["book_1"], "shelves": "shelf_1" }'`, '‘{ “book_ids”: [“book_1”], “shelfs”: [] }’');
    expect(show(take({ 'place-books.md': other }, target)).warnings).toEqual(
      expect.arrayContaining([
        'place-books.md:11:8: warning: typographic quotes in the code "bash cURL theme={null}": U+2018 (‘), U+201C (“), U+201D (”), U+2019 (’); the code is read as if they were the quotes of a keyboard',
        'place-books.md:11:35: warning: "shelfs" in the body of the sample "bash cURL", which the schema does not have (it has "book_ids", "shelves"); the schema is what counts',
      ]),
    );
  });

  it('in a text of prose are no matter', () => {
    const other = pages['rename-shelf.md'].replace("// What it is called from now on", '// It’s called “Poetry” from now on');
    expect(show(take({ 'rename-shelf.md': other }, target)).warnings.join()).not.toContain('typographic');
  });

  it('are named in the preformatted text of a page of HTML, and in one that WordPress gives out', () => {
    const html = '<h1>Add</h1>\n<pre class="brush:xml">\n&lt;?xml version=”1.0″ encoding=”UTF-8″?&gt;\n&lt;shelf/&gt;\n</pre>\n';
    const found = 'typographic quotes in code: U+201D (”), U+2033 (″); the code is read as if they were the quotes of a keyboard';
    const given = { ...pages, 'xml.html': html, 'xml.json': JSON.stringify({ content: { rendered: html } }) };
    expect(show(take(given, target)).warnings).toEqual(expect.arrayContaining([`xml.html:2:24: warning: ${found}`, `xml.json#/content/rendered: warning: ${found}`]));
  });
});
