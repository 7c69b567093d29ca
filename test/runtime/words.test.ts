import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedContent } from '../../templates/runtime/json.js';
import type { Row } from '../../templates/runtime/operation.js';
import { answerKeys, contentAt } from '../../templates/runtime/responses.js';
import { parametersIn } from '../../templates/runtime/url.js';

const plain: Row = { api: 'demo', name: 'a.b', method: 'GET', path: '/', responses: {} };

describe('answers in words', () => {
  const row: Row = { ...plain, responses: '200.json 204 4XX.json default' };

  it('have keys', () => {
    expect(answerKeys(row)).toEqual(['200', '204', '4XX', 'default']);
  });

  it.each<[string | number, object | undefined]>([
    [200, listedContent('json')],
    ['4XX', listedContent('json')],
    [204, {}],
    ['default', {}],
    [20, undefined],
    [201, undefined],
    ['json', undefined],
    ['', undefined],
  ])('have the content of %s', (key, content) => {
    expect(contentAt(row, key)).toEqual(content);
  });

  const key = fc.oneof(fc.integer({ min: 200, max: 599 }).map(String), fc.constantFrom('2XX', '3XX', '4XX', '5XX', 'default'));
  it('say what a table says', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.boolean(), { minKeys: 1 }), key, (answers, asked) => {
        const words: Row = { ...plain, responses: Object.entries(answers).map(([each, isJson]) => (isJson ? `${each}.json` : each)).join(' ') };
        const table: Row = { ...plain, responses: Object.fromEntries(Object.entries(answers).map(([each, isJson]) => [each, isJson ? 'json' : {}])) };
        expect(answerKeys(words)).toEqual(answerKeys(table));
        for (const each of [asked, ...Object.keys(answers)]) expect(contentAt(words, each)).toEqual(contentAt(table, each));
      }),
    );
  });
});

describe('parameters in words', () => {
  it('are those of a list', () => {
    const words = ['path.id', 'query.page', 'query.a.b', 'header.X-Id', 'cookie.c'] as const;
    for (const place of ['path', 'query', 'header', 'cookie'] as const) {
      const found = parametersIn({ ...plain, parameters: words.join(' ') }, place);
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(parametersIn({ ...plain, parameters: words }, place));
    }
  });

  it('are required in a path alone, and have names with dots', () => {
    const row = { ...plain, parameters: 'path.id query.a.b' };
    expect(parametersIn(row, 'path')).toEqual([{ name: 'id', in: 'path', required: true }]);
    expect(parametersIn(row, 'query')).toEqual([{ name: 'a.b', in: 'query', required: false }]);
  });
});
