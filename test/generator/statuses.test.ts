import { describe, expect, it } from 'vitest';
import { valueAt, type JsonObject } from '../../generator/json.js';
import { normalise } from '../../generator/normalise/normalise.js';
import { formatWarning } from '../../generator/problem.js';
import { compileFiles } from '../support/compile.js';
import { generateFrom } from '../support/sources.js';

function run(responses: JsonObject): { keys: string[]; warnings: string[] } {
  const { document, warnings } = normalise({ paths: { '/a': { get: { operationId: 'a', responses } } } }, (pointer) => ({ file: 'demo.yaml', pointer }));
  const found = valueAt(document, '/paths/~1a/get/responses');
  return { keys: Object.keys(found ?? {}), warnings: warnings.map(formatWarning) };
}

const place = (key: string): string => `demo.yaml#/paths/~1a/get/responses/${key}: warning:`;
const content = { 'application/json': { schema: {} } };

describe('the keys of answers', () => {
  it.each([
    ['200', '200'],
    [' 200 ', '200'],
    ['2xx', '2XX'],
    ['4Xx ', '4XX'],
    ['Default', 'default'],
    ['299', '299'],
    ['x-demo', 'x-demo'],
  ])('are spelled one way: %j is %s', (key, status) => {
    expect(run({ [key]: {} })).toEqual({ keys: [status], warnings: [] });
  });

  it('are numbers in YAML', async () => {
    const { files } = await generateFrom('openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { get: { responses: { 200: { description: Done } } } } }');
    expect(files.get('src/demo/operations.ts')).toContain("  responses: '200',\n");
  });

  it.each([
    ['2000', 'the answer "2000", which is no HTTP status; it is passed over'],
    ['600', 'the answer "600", which is no HTTP status; it is passed over'],
    ['error', 'the answer "error", which is no HTTP status; it is passed over'],
    ['__proto__', 'the answer "__proto__", which is no HTTP status; it is passed over'],
    ['101', 'the answer 101, which comes before the one that a caller gets; it is passed over'],
    ['1xx', 'the answer 1XX, which comes before the one that a caller gets; it is passed over'],
  ])('that no answer has are told: %s', (key, warning) => {
    expect(run(JSON.parse(`{ "${key}": {} }`)).warnings).toEqual([`${place(key)} ${warning}`]);
  });

  it('that come twice are told, and the first one counts', () => {
    expect(run({ 404: { description: 'A' }, '404 ': { description: 'B' }, '2XX': {}, '2xx': {} })).toEqual({
      keys: ['404', '2XX'],
      warnings: [
        `${place('404 ')} the status "404 " a second time; the first one counts`,
        `${place('2xx')} the status "2xx" a second time; the first one counts`,
      ],
    });
  });
});

it('a status that nobody has registered has a type like any other', async () => {
  const responses = Object.fromEntries([200, 299, 404, 499, 520].map((status) => [status, { description: 'An answer', content }]));
  const { files } = await generateFrom(JSON.stringify({ openapi: '3.1.0', info: { title: 'A', version: '1' }, servers: [{ url: 'https://a.invalid' }], paths: { '/a': { get: { operationId: 'a', responses } } } }));
  const use = "import { a, createDemo } from './demo/index.js';\nconst result = await a(createDemo());\nif (result.status === 499) { const ok: false = result.ok; void ok; }\nif (result.status === 299) { const ok: true = result.ok; void ok; }\n// @ts-expect-error Neither listed nor registered.\nif (result.status === 498) void 0;\n";
  expect(compileFiles(new Map([...files, ['src/use.ts', use]]))).toEqual([]);
});

describe('content where HTTP has none', () => {
  it.each(['204', '205', '304'])('is told: %s', (status) => {
    expect(run({ [status]: { content } }).warnings).toEqual([`${place(status)} content of a ${status}, which has none; it is passed over`]);
  });

  it.each(['200', '201', '404'])('is none of these: %s', (status) => {
    expect(run({ [status]: { content } }).warnings).toEqual([]);
  });

  it('has no type and no row', async () => {
    const { files } = await generateFrom(
      'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { get: { operationId: a, responses: { 204: { description: Done, content: { application/json: { schema: {} } } } } } } }',
    );
    const text = files.get('src/demo/operations.ts');
    expect(text).toContain("  responses: '204',\n");
    expect(text).toContain('export type AData = undefined;\n');
  });
});
