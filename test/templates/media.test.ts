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
