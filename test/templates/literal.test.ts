import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printKey, printLiteral, printString, Verbatim } from '../../templates/literal.js';

describe('printString', () => {
  it.each([
    ['plain', `'plain'`],
    [`it's`, `'it\\'s'`],
    ['back\\slash', `'back\\\\slash'`],
    ['two\nlines', `'two\\nlines'`],
    ['</script>', `'\\x3c/script>'`],
    ['line\u2028separator', `'line\\u2028separator'`],
    ['a < b', `'a < b'`],
  ])('prints %j as %s', (text, wanted) => {
    expect(printString(text)).toBe(wanted);
  });

  it('prints any string as a literal of that string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(evaluate(printString(text))).toBe(text);
      }),
    );
  });
});

describe('printKey', () => {
  it.each([
    ['name', 'name'],
    ['x-fax-clientid', `'x-fax-clientid'`],
    ['200', '200'],
    ['007', `'007'`],
    ['__proto__', `['__proto__']`],
    ['', `''`],
  ])('prints %j as %s', (name, wanted) => {
    expect(printKey(name)).toBe(wanted);
  });
});

describe('printLiteral', () => {
  it('leaves out what is undefined', () => {
    expect(printLiteral({ name: 'limit', required: undefined })).toBe(`{ name: 'limit' }`);
  });

  it('prints code as it stands, deferred where it may be declared later', () => {
    expect(printLiteral({ codec: new Verbatim('json'), shape: new Verbatim('contactShape', true) })).toBe(
      '{ codec: json, shape: () => contactShape }',
    );
  });

  it('breaks what is long into lines', () => {
    const long = { first: 'a'.repeat(60), second: ['b'.repeat(60)] };
    expect(printLiteral(long).split('\n')).toEqual([
      '{',
      `  first: '${'a'.repeat(60)}',`,
      `  second: ['${'b'.repeat(60)}'],`,
      '}',
    ]);
  });

  it('prints any JSON value as code that makes that value, prototype names included', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // What fast-check calls a JSON value is one of ours.
        const printed = printLiteral(value as Parameters<typeof printLiteral>[0]);
        expect(JSON.stringify(evaluate(printed))).toBe(JSON.stringify(value));
      }),
    );
    expect(Object.keys(evaluate(printLiteral({ ['__proto__']: 1 })) as object)).toEqual(['__proto__']);
  });
});

function evaluate(code: string): unknown {
  return new Function(`return (${code});`)();
}
