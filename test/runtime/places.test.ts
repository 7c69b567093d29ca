import { describe, expect, it } from 'vitest';
import { RequestError } from '../../templates/runtime/errors.js';
import { json } from '../../templates/runtime/json.js';
import type { Parameter } from '../../templates/runtime/operation.js';
import { serializeParameter } from '../../templates/runtime/parameters.js';
import { row, stub } from './rows.js';

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
