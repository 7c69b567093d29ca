import { describe, expect, it } from 'vitest';
import { ApiError } from '../../templates/runtime/errors.js';
import { call } from '../../templates/runtime/call.js';
import { decodeHeaders } from '../../templates/runtime/headers.js';
import type { HeaderRow } from '../../templates/runtime/header-table.js';
import type { Operation } from '../../templates/runtime/operation.js';
import type { AnyResult } from '../../templates/runtime/result.js';
import { row, stub, type Input } from './rows.js';

type Answers = Readonly<Record<string, Readonly<Record<string, HeaderRow>>>>;

function described(answers: Answers, keys = Object.keys(answers), method = 'GET'): Operation<Input, AnyResult> {
  return row({ method, responses: Object.fromEntries(keys.map((key) => [key, {}])), headers: { decode: decodeHeaders, answers } });
}

/** What `headers` has for an answer with one header, described by one row. */
async function decode(header: HeaderRow, text: string): Promise<unknown> {
  const { transport } = stub(() => new Response(null, { status: 204, headers: { 'x-value': text } }));
  const result = await transport.send(described({ 204: { 'X-Value': header } }), {});
  return result.headers;
}

describe('a header is read as the document says', () => {
  const properties = { R: 'integer', name: 'string' } as const;

  it.each<[string, HeaderRow, unknown]>([
    ['a b', { type: 'string' }, 'a b'],
    ['', { type: 'string' }, ''],
    ['42', { type: 'integer' }, 42],
    ['-1', { type: 'integer' }, -1],
    ['0.5', { type: 'number' }, 0.5],
    ['1e3', { type: 'integer' }, 1000],
    ['true', { type: 'boolean' }, true],
    ['false', { type: 'boolean' }, false],
    ['a, b,,c', { type: 'array', items: 'string' }, ['a', 'b', 'c']],
    ['1,2', { type: 'array', items: 'integer' }, [1, 2]],
    ['1|2', { type: 'array', items: 'integer', apart: '|' }, [1, 2]],
    ['', { type: 'array', items: 'string' }, []],
    ['R,100,name,x', { type: 'object', properties }, { R: 100, name: 'x' }],
    ['R=100,name=x=y', { type: 'object', properties, explode: true }, { R: 100, name: 'x=y' }],
    ['a,1', { type: 'object', others: 'integer' }, { a: 1 }],
    ['a,1', { type: 'object' }, { a: '1' }],
    ['{"next":[1]}', { type: 'json' }, { next: [1] }],
  ])('%j by %j', async (text, header, value) => {
    expect(await decode(header, text)).toEqual({ 'X-Value': value });
  });

  it.each<[string, HeaderRow]>([
    ['', { type: 'integer' }],
    ['many', { type: 'integer' }],
    ['0x10', { type: 'integer' }],
    ['1.5', { type: 'integer' }],
    ['Infinity', { type: 'number' }],
    ['1e999', { type: 'number' }],
    ['yes', { type: 'boolean' }],
    ['1,two', { type: 'array', items: 'integer' }],
    ['R,100,name', { type: 'object' }],
    ['R=100,name', { type: 'object', explode: true }],
    ['R=100,a,b', { type: 'object', explode: true }],
    ['R,red', { type: 'object', properties: { R: 'integer' } }],
    ['{', { type: 'json' }],
  ])('%j is absent where the document says %j', async (text, header) => {
    expect(await decode(header, text)).toEqual({});
  });

  it('and stays in the answer', async () => {
    const { transport } = stub(() => new Response(null, { status: 204, headers: { 'x-left': 'many' } }));
    const result = await transport.send(described({ 204: { 'X-Left': { type: 'integer' } } }), {});
    expect(result.response.headers.get('X-Left')).toBe('many');
  });

  it('each line of Set-Cookie is one item', async () => {
    const headers = [['set-cookie', 'a=1; Expires=Wed, 01 Jan 2025 00:00:00 GMT'], ['set-cookie', 'b=2']] as [string, string][];
    const { transport } = stub(() => new Response(null, { status: 204, headers }));
    const result = await transport.send(described({ 204: { 'Set-Cookie': { type: 'cookies' } } }), {});
    expect(result.headers).toEqual({ 'Set-Cookie': ['a=1; Expires=Wed, 01 Jan 2025 00:00:00 GMT', 'b=2'] });
  });

  it('whatever it is called', async () => {
    const { transport } = stub(() => new Response(null, { status: 204, headers: [['__proto__', '1'], ['constructor', '2']] }));
    const names = Object.fromEntries([['__proto__', { type: 'integer' }], ['constructor', { type: 'integer' }]] as const);
    const { headers } = await transport.send(described({ 204: names }), {});
    expect(Object.entries(Object(headers))).toEqual([['__proto__', 1], ['constructor', 2]]);
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
  });
});

describe('the headers of', () => {
  const answers: Answers = {
    201: { 'X-Of': { type: 'string' } },
    '4XX': { 'X-Of': { type: 'integer' } },
    default: { 'X-Any': { type: 'string' } },
  };
  const keys = ['200', '201', '404', '4XX', 'default'];

  async function of(status: number, operation = described(answers, keys)): Promise<unknown> {
    const { transport } = stub(() => new Response(null, { status, headers: { 'x-of': '1', 'x-any': 'any' } }));
    return (await transport.send(operation, {})).headers;
  }

  it('a status are those of its own answer', async () => {
    expect(await of(201)).toEqual({ 'X-Of': '1' });
  });

  it('a status whose answer has none are none, whatever `default` has', async () => {
    expect(await of(200)).toBeUndefined();
    expect(await of(404)).toBeUndefined();
  });

  it('a status of a range are those of the range', async () => {
    expect(await of(418)).toEqual({ 'X-Of': 1 });
  });

  it('any other failure are those of `default`', async () => {
    expect(await of(503)).toEqual({ 'X-Any': 'any' });
  });

  it('a success that is not listed are those of the first success that has any', async () => {
    expect(await of(203)).toEqual({ 'X-Of': '1' });
  });

  it('a success where no success is listed are those of `default`', async () => {
    expect(await of(203, described(answers, ['4XX', 'default']))).toEqual({ 'X-Any': 'any' });
  });

  it('a HEAD are those of its status', async () => {
    expect(await of(201, described(answers, keys, 'HEAD'))).toEqual({ 'X-Of': '1' });
  });

  it('a failure are in the error that a method throws', async () => {
    const { transport } = stub(() => new Response('', { status: 418, headers: { 'x-of': '1' } }));
    const error = await call(transport, described(answers, keys), {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toHaveProperty('headers', { 'X-Of': 1 });
    expect(JSON.stringify(error)).not.toContain('X-Of');
  });
});
