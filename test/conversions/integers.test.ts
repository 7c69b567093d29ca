import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExactly, readInteger } from '../../templates/runtime/convert/integers.js';
import { readValue } from '../../templates/runtime/convert/read.js';

/** What a text of JSON is read as without any table: what `JSON.parse` says. */
function readPlainly(text: string): unknown {
  const { value, longs } = parseExactly(text);
  return readValue(value, undefined, longs);
}

/** A number as JSON writes it, often with more digits than a `number` holds. */
const numberText = fc
  .tuple(fc.constantFrom('', '-'), fc.constantFrom('0', '7', '123', '9007199254740993', '12345678901234567890', '1234567'), fc.constantFrom('', '.5', '.0', '.12345678901234567890'), fc.constantFrom('', 'e3', 'E-2', 'e300', 'e400', 'e+17'))
  .map((parts) => parts.join(''));

const stringText = fc.oneof(fc.string(), fc.constantFrom('1e300', '9007199254740993', '"9007199254740993"', '\\', '\\"', '12345678901234567890:1,', '\u2028')).map((text) => JSON.stringify(text));

const { json: jsonText } = fc.letrec<{ json: string; list: string; object: string }>((tie) => ({
  json: fc.oneof({ depthSize: 'small' }, numberText, stringText, fc.constantFrom('null', 'true', ' [] '), tie('list'), tie('object')),
  list: fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(' , ')}]`),
  object: fc.array(fc.tuple(stringText, tie('json')), { maxLength: 4 }).map((members) => `{${members.map(([name, value]) => `${name} :${value}`).join()}}`),
}));

describe('a text of JSON with long numbers', () => {
  it('is read like JSON.parse where nothing is converted', () => {
    fc.assert(fc.property(jsonText, (text) => void expect(readPlainly(text)).toEqual(JSON.parse(text))), { numRuns: 1000 });
  });

  it('is JSON exactly where it is for JSON.parse', () => {
    const broken = fc.tuple(jsonText, fc.nat(), fc.constantFrom('', '-', '.', 'e', '0', '"', '1', '\\', '+', '12345678901234567890')).map(([text, at, piece]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + (at % 2));
    });
    fc.assert(fc.property(broken, (text) => void expect(outcome(() => readPlainly(text))).toEqual(outcome(() => JSON.parse(text)))), { numRuns: 2000 });
  });

  it.each(['--12345678901234567890', '012345678901234567890', '12345678901234567890.', '.12345678901234567890', '"12345678901234567890'])('%s is none', (text) => {
    expect(() => readPlainly(text)).toThrow(SyntaxError);
  });

  it('has no string that is taken for a number, whatever it says', () => {
    const { value, longs } = parseExactly('{"a":"1e300","b":12345678901234567890,"c":["2e300"],"12345678901234567890":1e300}');
    const read = readValue(value, { fields: { b: 'int64', c: { items: { integer: true } } } }, longs);
    expect(read).toEqual({ a: '1e300', b: 12345678901234567890n, c: ['2e300'], '12345678901234567890': 1e300 });
  });

  it('costs nothing where no number is long', () => {
    expect(parseExactly('{"id":123456789012345,"name":"x1"}').longs.size).toBe(0);
  });

  it('is read in bounded time, however long its strings and numbers are', () => {
    const text = `["${'\\"1'.repeat(1_000_000)}",${'9'.repeat(1_000_000)},1.${'0'.repeat(500_000)}1]`;
    const start = performance.now();
    expect(readPlainly(text)).toEqual(JSON.parse(text));
    expect(() => readValue(parseExactly(text).value, { items: { integer: true } }, parseExactly(text).longs)).toThrow('[1]: no 64-bit integer');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('a 64-bit integer', () => {
  it.each<[string, bigint]>([
    ['0', 0n],
    ['-0', 0n],
    ['42', 42n],
    ['10.0', 10n],
    ['1e3', 1000n],
    ['1.5e1', 15n],
    ['1200e-2', 12n],
    ['9007199254740993', 9007199254740993n],
    ['-9223372036854775808', -(2n ** 63n)],
    ['18446744073709551615', 2n ** 64n - 1n],
    ['1.2345678901234567891e19', 12345678901234567891n],
    ['0.0000e99999', 0n],
  ])('%s is %s', (text, integer) => {
    expect(readInteger(text)).toBe(integer);
  });

  it.each(['1.5', '15e-1', '18446744073709551616', '-9223372036854775809', '1e400', '1e999999', '1e-999999', '', '-', '.', 'e1', '0x10', '1_0', ' 1', `1.${'0'.repeat(2000)}`])('%j is none', (text) => {
    expect(readInteger(text)).toBeUndefined();
  });

  it('is read from JSON as it was written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), fc.string(), (integer, text) => {
        const { value, longs } = parseExactly(`{"text":${JSON.stringify(text)},"id":${integer}}`);
        expect(readValue(value, { fields: { id: 'int64' } }, longs)).toEqual({ text, id: integer });
      }),
    );
  });
});

function outcome(work: () => unknown): unknown {
  try {
    return { value: work() };
  } catch (error) {
    return error instanceof SyntaxError ? 'no JSON' : error;
  }
}
