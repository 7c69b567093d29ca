import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../generator/ingest/read.js';
import type { JsonValue } from '../../generator/json.js';
import { formatPlace, formatProblem } from '../../generator/problem.js';

describe('readDocument', () => {
  it.each<[written: string, value: JsonValue]>([
    ['no', 'no'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['null', null],
    ['', null],
    ['true', true],
    ['1e3', 1000],
    ['010', 10],
    ['0o10', 8],
    ['0x1F', 31],
    ['12:30:45', '12:30:45'],
    ['2024-02-30', '2024-02-30'],
    ['2024-02-28T12:00:00Z', '2024-02-28T12:00:00Z'],
    ['1_000', '1_000'],
    ['!!str 12', '12'],
    ['"\\u00e9"', 'é'],
    ['[&a 1, *a]', [1, 1]],
  ])('reads %s as the core schema of YAML 1.2 says', (written, value) => {
    expect(documentOf(`key: ${written}`)).toEqual({ key: value });
  });

  it('keeps the core schema where the file calls itself YAML 1.1', () => {
    expect(documentOf('%YAML 1.1\n---\nkey: no')).toEqual({ key: 'no' });
  });

  it.each<[written: string, key: string]>([
    ['200', '200'],
    ['1.0', '1.0'],
    ['true', 'true'],
    ['null', 'null'],
    ['"<<"', '<<'],
  ])('reads the key %s as text', (written, key) => {
    expect(Object.keys(documentOf(`${written}: x`))).toEqual([key]);
  });

  it('keeps __proto__ as a member like any other', () => {
    const document = documentOf('__proto__: {polluted: true}');
    expect(Object.entries(document)).toEqual([['__proto__', { polluted: true }]]);
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
  });

  it('resolves an alias to the anchor that stands before it', () => {
    expect(documentOf('a: &x 1\nb: *x\nc: &x 2\nd: *x')).toEqual({ a: 1, b: 1, c: 2, d: 2 });
    expect(documentOf('a: &x 1\nb: &y [*x]\nc: &x 2\nd: *y')).toEqual({ a: 1, b: [1], c: 2, d: [1] });
  });

  it('brings in what a merge key names, after the own members and never in place of them', () => {
    expect(documentOf('base: &base {a: 1, b: 2}\nmore:\n  b: 3\n  <<: *base')).toEqual({ base: { a: 1, b: 2 }, more: { b: 3, a: 1 } });
    expect(documentOf('x: &x {a: 1}\ny: &y {a: 2, b: 2}\nz: {<<: [*x, *y]}')).toMatchObject({ z: { a: 1, b: 2 } });
    expect(Object.values(documentOf('z: {<<: {__proto__: {polluted: true}}}')).map((z) => Object.keys(Object(z)))).toEqual([['__proto__']]);
  });

  it('finds the place of a member that a merge key brings', () => {
    const read = readDocument('a.yaml', 'base: &base\n  a: 1\n  b: 2\nmore:\n  <<: *base\n  b: 3\n');
    const places = 'locate' in read ? ['/more/a', '/more/b'].map((pointer) => read.locate(pointer).line) : [];
    expect(places).toEqual([2, 6]);
  });

  it('tolerates a byte order mark and carriage returns', () => {
    expect(documentOf('\uFEFFa: 1\r\nb: 2\r\n')).toEqual({ a: 1, b: 2 });
  });

  it('reads what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })), (object) => {
        const text = JSON.stringify(object);
        const read = readDocument('a.json', text);
        expect('document' in read && read.document).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each<[text: string, problem: string]>([
    ['', 'a.yaml:1:1: expected an object, found an empty file'],
    ['- a', 'a.yaml:1:1: expected an object, found an array as the whole document'],
    ['just text', 'a.yaml:1:1: expected an object, found text as the whole document'],
    ['a: 1\nb: 2\na: 3', 'a.yaml:3:1: expected each key once, found the key "a" a second time'],
    ['200: 1\n"200": 2', 'a.yaml:2:1: expected each key once, found the key "200" a second time'],
    ['a: 1\n---\nb: 2', 'a.yaml:2:1: expected one document in a file, found a second document'],
    ['a: !!js/function x', 'a.yaml:1:4: expected plain JSON values without such tags, found a tag that JSON has no value for'],
    ['a: !!binary aGk=', 'a.yaml:1:4: expected plain JSON values without such tags, found a tag that JSON has no value for'],
    ['a: !own x', 'a.yaml:1:4: expected plain JSON values without such tags, found a tag that JSON has no value for'],
    ['a:\n\tb: 1', 'a.yaml:2:1: expected blanks as indentation, found a tab'],
    ['? [a]\n: b', 'a.yaml:1:3: expected text as a key, found a key that is a list, a mapping or an alias'],
    ['a: .nan', 'a.yaml:1:4: expected a finite number, or text in quotes, found a number that JSON does not have'],
    ['a: 1e999', 'a.yaml:1:4: expected a finite number, or text in quotes, found a number that JSON does not have'],
    ['a: *b', 'a.yaml:1:4: expected an anchor of that name before it, found the alias "b"'],
    ['a: &x [*x]', 'a.yaml:1:8: expected a finite document, found the alias "x" within what it stands for'],
    ['a:\n  <<: text', 'a.yaml:2:3: expected an object, or a list of objects, after it, found a merge key'],
    ['a: "b', 'a.yaml:1:6: expected YAML 1.2 or JSON, found invalid syntax: "Missing closing "quote"'],
  ])('refuses %j with its place', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('reports all that is wrong at once', () => {
    expect(problemsOf('a: .inf\nb: .nan\nb: 1')).toHaveLength(3);
  });

  it('refuses in a .json file what only YAML allows', () => {
    expect(problemsOf('{"a":1 "b":2}', 'a.json')).toEqual([
      'a.json:1:8: expected JSON in a file called .json, found text that is not JSON',
    ]);
  });

  it.each([
    ['aliases that multiply', aliasBomb()],
    ['flow brackets', '['.repeat(100_000)],
    ['closed flow brackets', `a: ${'['.repeat(1400)}${']'.repeat(1400)}`],
    ['compact lists', '- '.repeat(20_000)],
  ])('ends soon with one problem: %s', (_name, text) => {
    const before = performance.now();
    expect(problemsOf(text)).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe('locate', () => {
  const text = 'openapi: 3.1.0\npaths:\n  /faxes/{id}:\n    get:\n      tags: [a, b]\nshared: &x\n  y: 1\nalso: *x\n';

  it.each([
    ['', 'a.yaml:1:1'],
    ['/openapi', 'a.yaml:1:10'],
    ['/paths/~1faxes~1{id}/get', 'a.yaml:5:7'],
    ['/paths/~1faxes~1{id}/get/tags/1', 'a.yaml:5:17'],
    ['/paths/~1faxes~1{id}/post', 'a.yaml:4:5'],
    ['/also/y', 'a.yaml:7:6'],
    ['/nothing/here', 'a.yaml:1:1'],
  ])('finds the value of %j, or of its nearest ancestor', (pointer, place) => {
    const read = readDocument('a.yaml', text);
    expect('locate' in read && formatPlace(read.locate(pointer))).toBe(place);
  });
});

function documentOf(text: string): object {
  const read = readDocument('a.yaml', text);
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.document;
}

function problemsOf(text: string, file = 'a.yaml'): string[] {
  const read = readDocument(file, text);
  return 'problems' in read ? read.problems.map(formatProblem) : [];
}

function aliasBomb(): string {
  const levels = Array.from({ length: 12 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`);
  return ['a0: &a0 [1, 2, 3]', ...levels].join('\n');
}
