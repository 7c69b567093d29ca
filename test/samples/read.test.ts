import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBodies } from '../../generator/samples/bodies.js';
import { readCurl } from '../../generator/samples/curl.js';
import { readLiteral } from '../../generator/samples/literal.js';

describe('a literal', () => {
  it.each([
    ['{ a: 1, "b": [true, null], }', { a: 1, b: [true, null] }, []],
    ["{'a': 'it\\'s', 'b': None, 'c': True}", { a: "it's", b: null, c: true }, []],
    ['{ a: -1.5e3, /* one */ b: `two`, // three\n c: "\\u00e9" }', { a: -1500, b: 'two', c: 'é' }, []],
    ['{ a: name, b: call({ x: 1 }, 2), c: "x" + y }', { a: null, b: null, c: null }, ['/a', '/b', '/c']],
    ['{ a, ...rest, b: `${c}` }', { a: null, b: null }, ['/a', '', '/b']],
    ['["""long\ntext""", f(1)]', ['long\ntext', null], ['/1']],
    ['{"__proto__": {"polluted": true}}', JSON.parse('{"__proto__": {"polluted": true}}'), []],
  ])('%s is read without being run', (code, value, unknown) => {
    const literal = readLiteral(code, 0);
    expect(literal?.value).toEqual(value);
    expect([...(literal?.unknown ?? [])]).toEqual(unknown);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of JSON is what JSON.parse reads', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
      const parsed: unknown = JSON.parse(JSON.stringify(value));
      expect(readLiteral(JSON.stringify(value), 0)?.value).toEqual(parsed);
      expect(readLiteral(JSON.stringify(value, null, 2), 0)?.value).toEqual(parsed);
    }));
  });

  it('of anything at all ends', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', '(', ')', ',', ':', '"', "'", '`', '${', '\\', 'a', '1', '...', ';', '/*', '//', '\n', ' ', '=');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void readLiteral(pieces.join(''), 0)), { numRuns: 2000 });
    for (const piece of ['{a:', '[', '{', '"', 'a(', '{...', '[,', '`${']) expect(() => readLiteral(`{${piece.repeat(20_000)}`, 0)).not.toThrow();
  });
});

describe('the bodies that code sends', () => {
  it.each([
    ['const data = { a: 1 };\nawait api.send({ id: 1, body: data });', [{ a: 1 }]],
    ['api.send(id=1, body={"a": 1})', [{ a: 1 }]],
    ["data = {'a': 1}\ndata = {'a': 2}\nrequests.post(url, json=data)", [{ a: 2 }]],
    ['fetch(url, { method: "POST", body: JSON.stringify({ a: 1 }) })', [{ a: 1 }]],
    ['api.send({ body: read(file) })', []],
    ['if (body === null) return; const somebody = 1;', []],
  ])('%s', (code, values) => {
    expect(findBodies(code).map(({ value }) => value)).toEqual(values);
  });
});

describe('a command of cURL', () => {
  it.each([
    [`curl -X PUT 'https://a.invalid/b' -H "Accept: x" -d '{"a":1}'`, { method: 'put', url: 'https://a.invalid/b', body: '{"a":1}' }],
    ['curl --request=DELETE https://a.invalid/b', { method: 'delete', url: 'https://a.invalid/b', body: undefined }],
    ['curl https://a.invalid/b \\\n  --json "{\\"a\\": 1}"', { method: 'post', url: 'https://a.invalid/b', body: '{"a": 1}' }],
    ['curl -XPATCH -u me:secret https://a.invalid/b', { method: 'patch', url: 'https://a.invalid/b', body: undefined }],
    ['curl -G https://a.invalid/b -d q=1', { method: 'get', url: 'https://a.invalid/b', body: undefined }],
    ['export A=1\ncurl https://a.invalid/b | jq .', { method: 'get', url: 'https://a.invalid/b', body: undefined }],
  ])('%s', (code, expected) => {
    const call = readCurl(code);
    expect({ method: call?.method, url: call?.url, body: call?.body?.text }).toEqual(expected);
  });

  it('has the fields of a form, and the place of each character of its body', () => {
    const code = 'curl -F "file=@a.pdf" -F name=x https://a.invalid/b';
    expect(readCurl(code)?.form.map(({ text }) => text)).toEqual(['file=@a.pdf', 'name=x']);
    const body = readCurl(`curl -d "{\\"a\\": 1}" https://a.invalid`)?.body;
    expect(body?.offsets[1]).toBe('curl -d "{\\'.length);
  });

  it('is none in other code', () => {
    expect(readCurl('const curly = 1;')).toBeUndefined();
  });
});
