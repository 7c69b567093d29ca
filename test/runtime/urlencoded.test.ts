import { describe, expect, it } from 'vitest';
import type { Media, Part } from '../../templates/runtime/operation.js';
import { serializeParameter as write } from '../../templates/runtime/parameters.js';
import { urlencoded } from '../../templates/runtime/urlencoded.js';

const encode = (value: unknown, parts: Media['parts'] = {}): unknown => urlencoded.encode(value, { codec: urlencoded, parts });
const decode = (raw: string, parts: Media['parts'] = {}): unknown => urlencoded.decode(raw, { codec: urlencoded, parts });

describe('a form', () => {
  it('repeats the names of lists and leaves out what is absent', () => {
    const value = { a: 'x y&z+', b: [1, null, 2], c: undefined, d: null, e: true, f: [], g: '', h: new Date(0) };
    expect(encode(value)).toBe('a=x+y%26z%2B&b=1&b=2&e=true&g=&h=1970-01-01T00%3A00%3A00.000Z');
  });

  it('has an object as JSON', () => {
    // OpenAPI 3.1.1, "URL Encoded Form with JSON Values"
    expect(encode({ address: { streetAddress: '123 Example Dr.', zip: '99999+1234' }, list: [{ a: 1 }, [2]] })).toBe(
      'address=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22zip%22%3A%2299999%2B1234%22%7D&list=%7B%22a%22%3A1%7D&list=%5B2%5D',
    );
  });

  it.each<[unknown, Part, string]>([
    ['a', { contentType: 'application/json' }, 'p=%22a%22'],
    [{ k: 'x y' }, { write, style: 'deepObject' }, 'p%5Bk%5D=x%20y'],
    [[1, 2], { write, explode: false }, 'p=1,2'],
    [[1, 2], { write, style: 'pipeDelimited', explode: false }, 'p=1%7C2'],
    [{ a: 1, b: 2 }, { write }, 'a=1&b=2'],
    ['https://a.invalid/?b&c', { write, allowReserved: true }, 'p=https://a.invalid/?b%26c'],
  ])('%j with %j is %s', (value, part, text) => {
    expect(encode({ p: value }, { p: part })).toBe(text);
  });

  it('may be one of the platform', () => {
    expect(encode(new URLSearchParams({ a: 'b c' }))).toBe('a=b+c');
  });

  it.each(['text', null, { file: new Blob() }, { file: [new Uint8Array()] }])('is not %o', (value) => {
    expect(() => encode(value)).toThrow(TypeError);
  });
});

describe('a form in an answer', () => {
  it('has texts, and lists where a name repeats', () => {
    expect(decode('a=x+y&b=1&b=2&c=')).toEqual({ a: 'x y', b: ['1', '2'], c: '' });
  });

  it('has what its rows say', () => {
    const parts: Media['parts'] = { n: { type: 'number' }, yes: { type: 'boolean' }, one: { list: true }, some: { type: 'number', list: true }, o: { type: 'json' } };
    expect(decode('n=-1.5&yes=true&one=a&some=1&some=2&o=%7B%22a%22:1%7D', parts)).toEqual({ n: -1.5, yes: true, one: ['a'], some: [1, 2], o: { a: 1 } });
  });

  it('keeps a text that is no such value', () => {
    const parts: Media['parts'] = { n: { type: 'number' }, m: { type: 'number' }, yes: { type: 'boolean' }, o: { type: 'json' } };
    expect(decode('n=many&m=+&yes=1&o={', parts)).toEqual({ n: 'many', m: ' ', yes: '1', o: '{' });
  });

  it('may have any name', () => {
    const value = decode('__proto__=a&constructor=b');
    expect([Object.keys(Object(value)), Object.getPrototypeOf(value)]).toEqual([['__proto__', 'constructor'], Object.prototype]);
  });
});
