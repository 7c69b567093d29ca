import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pageOf, show, take, target } from './pages.js';

const operation = '  /a:\n    get:\n      operationId: getA\n      responses: {}\n';

describe('a page that means harm', () => {
  it.each([
    ['aliases that multiply', `${Array.from({ length: 30 }, (_, index) => `  x${index}: &a${index} [${index === 0 ? '1' : `*a${index - 1}, *a${index - 1}`}]`).join('\n')}\n`, 'aliases that stand for more than'],
    ['depth', `  x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'nested too deep'],
    ['a reference to a file', "  schemas:\n    A: {$ref: '/etc/passwd'}\n", 'the reference "/etc/passwd"'],
    ['a reference to a folder above', "  schemas:\n    A: {$ref: '../../package.json'}\n", 'the reference "../../package.json"'],
    ['a reference to a URL', "  schemas:\n    A: {$ref: 'https://evil.invalid/a'}\n", 'the reference "https://evil.invalid/a"'],
    ['a tag', '  schemas:\n    A: !!js/function "function () {}"\n', 'a tag that JSON has no value for'],
  ])('with %s is refused, and nothing is written', (_, components, found) => {
    const start = performance.now();
    const outcome = take({ 'a.md': pageOf('get /a', operation, components) }, target);
    expect(outcome.text).toBeUndefined();
    expect(show(outcome).problems.join('\n')).toContain(found);
    expect(outcome.problems[0]?.place.file).toBe('a.md');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('with names of prototypes says what it says and no more', () => {
    const components = '  schemas:\n    __proto__: {type: object, properties: {__proto__: {type: string}, polluted: {type: boolean}}}\n    constructor: {type: string}\n';
    const page = pageOf('get /__proto__', '  /__proto__:\n    get:\n      operationId: __proto__\n      responses: {}\n', components);
    const outcome = take({ 'a.md': page }, target);
    expect(outcome.problems).toEqual([]);
    expect(outcome.text).toContain('\n    __proto__:\n      type: object\n      properties:\n        __proto__:\n          type: string\n');
    expect(take({ 'a.md': page }, outcome.text)).toMatchObject({ text: outcome.text, differs: false });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('with texts that look like YAML or like the end of something has texts in the end', () => {
    const texts = ['a: b', '# no comment', '*/ end', '---', '...', '- x', '"', "'", '| ', '\u2028', '${x}', '{{x}}', '\ttab', 'line\nline\n', '<<', '!!str x', '&a', '*a'];
    const schemas = Object.fromEntries(texts.map((text, index) => [`S${index}`, { type: 'string', enum: [text], [text]: { 'x-y': text } }]));
    const page = pageOf('get /a', operation, `  schemas: ${JSON.stringify(schemas)}\n`);
    const written = parse(take({ 'a.md': page }, target).text ?? '') as { components: { schemas: Record<string, unknown> } };
    for (const [name, schema] of Object.entries(schemas)) expect(written.components.schemas[name]).toEqual(schema);
  });

  it('with samples without an end or a beginning is read in time', () => {
    const samples = ['```js\nf({ body: '.concat('{a:['.repeat(20_000)), '```bash cURL\ncurl -d '.concat("'{".repeat(50_000)), '```py\nx(body='.concat('"'.repeat(50_001)), '<pre>'.repeat(20_000)];
    const start = performance.now();
    for (const sample of samples) take({ 'a.md': `${pageOf('get /a', operation)}\n${sample}` }, target);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('with control characters shows none of them in a message', () => {
    const page = `${pageOf('get /a', operation)}\n\`\`\`bash \u001b[31mred\u202e\ncurl -X POST https://a.invalid/\u001b[2Jb\n\`\`\`\n`;
    const [warning = ''] = show(take({ 'a.md': page }, target)).warnings;
    expect(warning).toContain('calls "post https://a.invalid/[2Jb"');
    expect(warning).not.toMatch(/[\u001b\u202e]/);
  });
});

it('a document that is a bomb itself is refused', () => {
  const bomb = `openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths: {}\n${Array.from({ length: 30 }, (_, index) => `x-${index}: &a${index} [${index === 0 ? '1' : `*a${index - 1}, *a${index - 1}`}]`).join('\n')}\n`;
  expect(show(take({ 'a.md': pageOf('get /a', operation) }, bomb)).problems.join()).toContain('openapi.yaml:');
});
