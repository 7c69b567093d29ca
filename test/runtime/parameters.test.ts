import { describe, expect, it } from 'vitest';
import { RequestError } from '../../templates/runtime/errors.js';
import type { Parameter } from '../../templates/runtime/operation.js';
import { serializeParameter } from '../../templates/runtime/parameters.js';
import { row, stub } from './rows.js';

const list = ['blue', 'black'];
const rgb = { R: 100, G: 200 };

// OpenAPI 3.0.1, "Style Examples"; `label` without explode as in RFC 6570, section 3.2.5.
describe('the table of styles', () => {
  it.each<[string, Omit<Parameter, 'name'>, string, string, string]>([
    ['simple', { in: 'path' }, 'blue', 'blue,black', 'R,100,G,200'],
    ['simple*', { in: 'path', explode: true }, 'blue', 'blue,black', 'R=100,G=200'],
    ['label', { in: 'path', style: 'label' }, '.blue', '.blue,black', '.R,100,G,200'],
    ['label*', { in: 'path', style: 'label', explode: true }, '.blue', '.blue.black', '.R=100.G=200'],
    ['matrix', { in: 'path', style: 'matrix' }, ';color=blue', ';color=blue,black', ';color=R,100,G,200'],
    ['matrix*', { in: 'path', style: 'matrix', explode: true }, ';color=blue', ';color=blue;color=black', ';R=100;G=200'],
    ['form', { in: 'query', explode: false }, 'color=blue', 'color=blue,black', 'color=R,100,G,200'],
    ['form*', { in: 'query' }, 'color=blue', 'color=blue&color=black', 'R=100&G=200'],
    ['spaceDelimited', { in: 'query', style: 'spaceDelimited' }, 'color=blue', 'color=blue%20black', 'color=R%20100%20G%20200'],
    ['pipeDelimited', { in: 'query', style: 'pipeDelimited' }, 'color=blue', 'color=blue%7Cblack', 'color=R%7C100%7CG%7C200'],
    ['deepObject', { in: 'query', style: 'deepObject', explode: true }, 'color=blue', 'color=blue&color=black', 'color%5BR%5D=100&color%5BG%5D=200'],
    ['a header', { in: 'header' }, 'blue', 'blue,black', 'R,100,G,200'],
    ['a cookie', { in: 'cookie', explode: false }, 'color=blue', 'color=blue,black', 'color=R,100,G,200'],
  ])('%s', (_, parameter, one, many, object) => {
    const texts = ['blue', list, rgb].map((value) => serializeParameter({ name: 'color', ...parameter }, value));
    expect(texts).toEqual([one, many, object]);
  });
});

// OpenAPI 3.0.1, Parameter Object, `content`.
describe('a parameter in JSON', () => {
  it.each<[string, Omit<Parameter, 'name'>, string]>([
    ['a query', { in: 'query', json: true }, 'q=%7B%22a%22%3A%5B1%5D%7D'],
    ['a path', { in: 'path', json: true }, '%7B%22a%22%3A%5B1%5D%7D'],
    ['a header', { in: 'header', json: true }, '{"a":[1]}'],
  ])('is written whole in %s', (_, parameter, wanted) => {
    expect(serializeParameter({ name: 'q', ...parameter }, { a: [1] })).toBe(wanted);
  });
});

describe('a value', () => {
  const query = (value: unknown): string => serializeParameter({ name: 'q', in: 'query' }, value);

  it.each<[unknown, string]>([
    [true, 'q=true'],
    [0, 'q=0'],
    ['', 'q='],
    [new Date(0), 'q=1970-01-01T00%3A00%3A00.000Z'],
    ['a b&c=d#e+f%', 'q=a%20b%26c%3Dd%23e%2Bf%25'],
    [['a', undefined, null, 'b'], 'q=a&q=b'],
    [[], ''],
    [{ a: undefined }, ''],
  ])('%j is sent as %j', (value, text) => {
    expect(query(value)).toBe(text);
  });

  it('with allowReserved keeps what does not end it', () => {
    expect(serializeParameter({ name: 'q', in: 'query', allowReserved: true }, 'a/b?c:d&e#f+g')).toBe('q=a/b?c:d%26e%23f%2Bg');
  });

  it.each([[[[1]]], [{ a: { b: 1 } }], [new Date(NaN)]])('that no style has a text for is refused: %j', (value) => {
    expect(() => query(value)).toThrow();
  });
});

describe('a segment of a path', () => {
  const operation = row({ path: '/numbers/{number}', parameters: [{ name: 'number', in: 'path', required: true }] });

  it.each([
    ['+41225551234', '%2B41225551234'],
    ['a/b', 'a%2Fb'],
    ['a?b#c', 'a%3Fb%23c'],
    ['%2e%2e', '%252e%252e'],
    ['..a', '..a'],
    ['Zoë', 'Zo%C3%AB'],
  ])('holds %j', async (number, segment) => {
    const { transport, sent } = stub();
    await transport.send(operation, { path: { number } });
    expect(sent[0]?.url).toBe(`https://demo.invalid/v1/numbers/${segment}`);
  });

  it.each(['', '.', '..', '\uD800', undefined, null])('refuses %j, and nothing is sent', async (number) => {
    const { transport, sent } = stub();
    await expect(transport.send(operation, { path: { number } })).rejects.toThrow(RequestError);
    expect(sent).toEqual([]);
  });

  it('refuses dots that two parameters make together', async () => {
    const parameters = ['a', 'b'].map((name) => ({ name, in: 'path' }) as const);
    const { transport, sent } = stub();
    const call = transport.send(row({ path: '/x/{a}{b}/y', parameters }), { path: { a: '.', b: '.' } });
    await expect(call).rejects.toThrow(RequestError);
    expect(sent).toEqual([]);
  });

  it('is its default where the caller gives none', async () => {
    const { transport, sent } = stub();
    const parameters = [{ name: 'user_id', in: 'path', required: true, default: 'self' }] as const;
    await transport.send(row({ path: '/accounts/{user_id}', parameters }), undefined);
    expect(sent[0]?.url).toBe('https://demo.invalid/v1/accounts/self');
  });
});

describe('a parameter that is required', () => {
  it.each(['path', 'query', 'header', 'cookie'] as const)('and missing in the %s is named', async (place) => {
    const { transport, sent } = stub();
    const operation = row({ path: place === 'path' ? '/{limit}' : '/', parameters: [{ name: 'limit', in: place, required: true }] });
    await expect(transport.send(operation, {})).rejects.toThrow(`demo groups.get: the ${place} parameter limit is required`);
    expect(sent).toEqual([]);
  });

  it('is not found in what every object inherits', async () => {
    const { transport } = stub();
    const operation = row({ parameters: [{ name: 'constructor', in: 'query', required: true }] });
    await expect(transport.send(operation, { query: {} })).rejects.toThrow('the query parameter constructor is required');
  });
});

describe('headers and cookies', () => {
  const parameters = [
    { name: 'X-Trace', in: 'header' },
    { name: 'a', in: 'cookie' },
    { name: 'b', in: 'cookie' },
  ] as const;

  it('are sent, cookies together', async () => {
    const { transport, sent } = stub();
    await transport.send(row({ parameters }), { header: { 'X-Trace': 'é 1' }, cookie: { a: '1;2', b: 'x' } });
    expect(sent[0]?.init.headers).toMatchObject({ 'x-trace': 'é 1', cookie: 'a=1%3B2; b=x' });
  });

  it.each(['a\r\nb', 'a\u0000', '☃'])('refuse %j without repeating it', async (value) => {
    const { transport, sent } = stub();
    const error = await transport.send(row({ parameters }), { header: { 'X-Trace': value } }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).not.toContain(value);
    expect(sent).toEqual([]);
  });
});

describe('a body', () => {
  it('that is required and missing is refused', async () => {
    const { transport, sent } = stub();
    await expect(transport.send(row({ method: 'POST', body: { required: true, content: {} } }), {})).rejects.toThrow('the body is required');
    expect(sent).toEqual([]);
  });
});
