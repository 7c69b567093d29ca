import { describe, expect, it } from 'vitest';
import { generateFrom } from '../support/sources.js';

const json = ['application/json'];

describe('the row of an operation', () => {
  it.each<[string, { readonly body?: string[]; readonly answers: Record<string, string[]> }, object]>([
    ['says nothing of JSON, which the runtime has for all', { body: json, answers: { 200: json, 404: json } }, {}],
    ['says what to accept where that is XML', { answers: { 200: ['text/xml'], 404: ['application/xml'] } }, { accept: 'text/xml, application/xml' }],
    ['accepts nothing where no answer has content', { answers: { 204: [] } }, { accept: '' }],
    ['names the types of successes first', { answers: { 404: ['text/plain'], 200: json, 201: ['text/csv'] } }, { pick: 'pickMedia', accept: 'application/json, text/csv, text/plain' }],
    ['picks where JSON and XML are answers', { answers: { 200: json, 404: ['text/xml'] } }, { pick: 'pickMedia', accept: 'application/json, text/xml' }],
    ['picks where one answer has two types', { answers: { 200: [...json, 'application/hal+json'] } }, { pick: 'pickMedia', accept: 'application/json, application/hal+json' }],
    ['picks where JSON goes by another name', { answers: { 200: ['*/*'] } }, { pick: 'pickMedia', accept: '*/*' }],
    ['lets choose between the types of a body', { body: [...json, 'text/csv'], answers: { 200: json } }, { choose: 'chooseMedia' }],
    ['lets choose within a range', { body: ['application/*'], answers: { 200: json } }, { choose: 'chooseMedia' }],
  ])('%s', async (_, { body, answers }, expected) => {
    const schema = { type: 'object', xml: { name: 'pet' }, properties: { name: { type: 'string' } } };
    const content = (types: string[]) => Object.fromEntries(types.map((type) => [type, { schema }]));
    const responses = Object.fromEntries(Object.entries(answers).map(([status, types]) => [status, { description: 'An answer', content: content(types) }]));
    const operation = { operationId: 'act', responses, ...(body && { requestBody: { content: content(body) } }) };
    const { files } = await generateFrom(JSON.stringify({ openapi: '3.0.3', info: { title: 'Pets', version: '1' }, paths: { '/pets': { post: operation } } }));
    const row = /actOperation: .*? = \{(.*?)\n\};/s.exec([...files].find(([path]) => path.endsWith('/operations.ts'))?.[1] ?? '')?.[1] ?? '';
    const said = [...row.matchAll(/\b(pick|accept|choose): (?:'([^']*)'|(\w+))/g)].map(([, name, text, constant]) => [name, text ?? constant]);
    expect(Object.fromEntries(said)).toEqual(expected);
  });
});

describe('the words of a row', () => {
  const ok = { responses: { 200: { description: 'Done' } } };
  const json = { 'application/json': { schema: {} } };
  const query = (...names: string[]) => names.map((name) => ({ name, in: 'query', schema: { type: 'string' } }));
  it.each<[string, object, string]>([
    ['are one text', { ...ok, parameters: query('a', 'b.c') }, "parameters: 'query.a query.b.c',\n  responses: '200',"],
    ['tell JSON from nothing', { responses: { 200: { description: 'Done', content: json }, '4XX': { description: 'No' } } }, "responses: '200.json 4XX',"],
    ['are a list where a name has a blank', { ...ok, parameters: query('a b', 'c') }, "parameters: ['query.a b', 'query.c'],"],
    ['are a list where they are many', { ...ok, parameters: query('x'.repeat(50), 'y'.repeat(50)) }, "parameters: [\n    'query.xxxxx"],
    ['stand beside tables', { ...ok, parameters: [...query('a'), { name: 'b', in: 'query', required: true, schema: { type: 'string' } }] }, "parameters: ['query.a', { name: 'b',"],
    ['are none for another media type', { responses: { 200: { description: 'Done', content: { 'text/plain': {} } } } }, "responses: { 200: { 'text/plain': { codec: text } } },"],
    ['are none where there is no answer', { responses: {} }, 'responses: {},'],
  ])('%s', async (_, operation, expected) => {
    const document = { openapi: '3.0.3', info: { title: 'Pets', version: '1' }, paths: { '/pets': { get: { operationId: 'act', ...operation } } } };
    const { files } = await generateFrom(JSON.stringify(document));
    expect([...files].find(([path]) => path.endsWith('/operations.ts'))?.[1]).toContain(expected);
  });
});
