import { describe, expect, it } from 'vitest';
import { RequestError } from '../../templates/runtime/errors.js';
import { json } from '../../templates/runtime/json.js';
import type { Parameter } from '../../templates/runtime/operation.js';
import { serializeParameter } from '../../templates/runtime/parameters.js';
import { serializePlain } from '../../templates/runtime/plain.js';
import { row, stub } from './rows.js';

/** The path that one parameter `p` ends in, under `/v1`; the error where nothing was sent. */
async function pathFor(path: string, parameters: readonly Parameter[], values: object): Promise<unknown> {
  const { transport, sent } = stub();
  const error: unknown = await transport.send(row({ path, parameters }), { path: values }).catch((reason: unknown) => reason);
  if (sent[0] === undefined) return error;
  // What a server is sent is what a URL parser makes of it.
  const { pathname, search, hash } = new URL(sent[0].url);
  expect(sent[0].url).toBe(`https://demo.invalid${pathname}${search}${hash}`);
  return pathname.replace('/v1', '') + search + hash;
}

const p: Parameter = { name: 'p', in: 'path', required: true };
const list: Parameter = { ...p, write: serializePlain };
const label: Parameter = { ...p, style: 'label', write: serializeParameter };
const matrix: Parameter = { ...p, style: 'matrix', write: serializeParameter };
const reserved: Parameter = { ...p, allowReserved: true, write: serializeParameter };

describe('a segment of a path', () => {
  it.each<[string, Parameter, unknown, string]>([
    ['a number', p, '+41225551234', '/a/%2B41225551234/z'],
    ['a slash', p, 'a/b', '/a/a%2Fb/z'],
    ['a backslash', p, 'a\\b', '/a/a%5Cb/z'],
    ['a query and a fragment', p, 'a?b#c', '/a/a%3Fb%23c/z'],
    ['matrix parameters', p, '..;a=1', '/a/..%3Ba%3D1/z'],
    ['dots that are encoded', p, '%2e%2e', '/a/%252e%252e/z'],
    ['dots and more', p, '..a', '/a/..a/z'],
    ['dots in a list', list, ['..', '..'], '/a/..,../z'],
    ['control characters', p, 'a\r\n\t\0b', '/a/a%0D%0A%09%00b/z'],
    ['other letters', p, 'Zoë 漢😀', '/a/Zo%C3%AB%20%E6%BC%A2%F0%9F%98%80/z'],
    ['a label', label, '/../', '/a/.%2F..%2F/z'],
    ['labels', { ...label, explode: true }, ['a/b', '..'], '/a/.a%2Fb.../z'],
    ['a matrix', matrix, '/../;q=1', '/a/;p=%2F..%2F%3Bq%3D1/z'],
    ['a matrix without values', matrix, '', '/a/;p/z'],
    ['the members of an object', { ...list, explode: true }, { 'a/b': '../..' }, '/a/a%2Fb=..%2F../z'],
    ['the members of a matrix', { ...matrix, explode: true }, { '../': '?#' }, '/a/;..%2F=%3F%23/z'],
    ['JSON', { ...p, content: { codec: json }, write: serializeParameter }, { a: '/..?' }, '/a/%7B%22a%22%3A%22%2F..%3F%22%7D/z'],
    ['reserved characters', reserved, "a:b@c!$&'()*+,=/?#;", "/a/a:b@c!$&'()*+,=%2F%3F%23%3B/z"],
    ['reserved characters that are encoded', reserved, '..%2f..', '/a/..%2f../z'],
  ])('holds %s', async (_, parameter, value, wanted) => {
    expect(await pathFor('/a/{p}/z', [parameter], { p: value })).toBe(wanted);
  });

  it.each<[string, Parameter, unknown]>([
    ['nothing', p, undefined],
    ['null', p, null],
    ['an empty text', p, ''],
    ['an empty list', p, []],
    ['an empty object', p, {}],
    ['a dot', p, '.'],
    ['two dots', p, '..'],
    ['two dots in a list', list, ['..']],
    ['half a surrogate pair', p, 'a\uD800'],
    ['half a surrogate pair in a list', list, ['a', '\uDFFF']],
    ['no number', p, NaN],
    ['an empty label, which is a dot', label, ''],
    ['a label that makes two dots', label, '.'],
    ['empty labels, which are two dots', { ...label, explode: true }, ['', '']],
    ['an empty list of labels', label, []],
    ['an empty matrix', matrix, []],
    ['reserved dots', reserved, '..'],
    ['reserved dots that are encoded', reserved, '%2e%2E'],
    ['a mixture of them', reserved, '.%2e'],
    ['a reserved half of a surrogate pair', reserved, '\uD800'],
  ])('refuses %s, and nothing is sent', async (_, parameter, value) => {
    expect(await pathFor('/a/{p}/z', [parameter], { p: value })).toBeInstanceOf(RequestError);
  });

  it.each<[string, string, object, string]>([
    ['two with something between', '/{a}-{b}.json', { a: 'x/', b: '..' }, '/x%2F-...json'],
    ['two with nothing between', '/{a}{b}', { a: '', b: 'y' }, '/y'],
    ['one that stands twice', '/{a}/{a}', { a: 1 }, '/1/1'],
    ['a name with a slash, a bracket and a point', '/{x/y[0].z}/b', { 'x/y[0].z': '?' }, '/%3F/b'],
    ['a name that is called like a pattern', '/{$&}/b', { '$&': '$1' }, '/%241/b'],
    ['names of prototypes', '/{__proto__}/{constructor}', JSON.parse('{"__proto__":"p","constructor":"c"}'), '/p/c'],
    ['a fragment of the template', '/{a}#b', { a: 1 }, '/1'],
    ['a query of the template', '/x?y={a}', { a: '&z=1' }, '/x?y=%26z%3D1'],
  ])('may have %s', async (_, path, values, wanted) => {
    const parameters = Object.keys(values).map((name) => ({ name, in: 'path' }) as const);
    expect(await pathFor(path, parameters, values)).toBe(wanted);
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

  it.each(['a\r\nb', 'a\u0000', 'a\u007f', '☃', '\uD800'])('refuse %j without repeating it', async (value) => {
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
