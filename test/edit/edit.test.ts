import { describe, expect, it } from 'vitest';
import { editDocument } from '../../generator/edit/edit.js';
import type { JsonObject } from '../../generator/json.js';

function edit(text: string, after: JsonObject, file = 'a.yaml'): string {
  const edited = editDocument(file, text, after);
  return 'text' in edited ? edited.text : JSON.stringify(edited.problems);
}

describe('a changed value', () => {
  it('keeps the comment behind it, and the quotes and comments around it', () => {
    expect(edit("# head\na: 'one' # first\nb:   two\n", { a: 'three', b: 'two' })).toBe('# head\na: three # first\nb:   two\n');
  });

  it('that becomes an object keeps that comment on its line', () => {
    expect(edit('a: one # first\nb: 2\n', { a: { c: 1 }, b: 2 })).toBe('a: # first\n  c: 1\nb: 2\n');
  });

  it('in flow style stays there', () => {
    expect(edit('a: { b: one, c: [1, 2] } # short\n', { a: { b: 'two', c: [1, 3, 2] } })).toBe('a: { b: "two", c: [1, 3, 2] } # short\n');
  });
});

describe('a new member', () => {
  it('follows the others, before the comments of what comes next', () => {
    const text = 'a:\n  b: 1 # one\n\n# about c\nc: 2\n';
    expect(edit(text, { a: { b: 1, d: [] }, c: 2 })).toBe('a:\n  b: 1 # one\n  d: []\n\n# about c\nc: 2\n');
  });

  it('behind a text that keeps its empty lines leaves them to it', () => {
    expect(edit('a:\n  b: |+\n    text\n\nc: 1\n', { a: { b: 'text\n\n', d: 2 }, c: 1 })).toBe('a:\n  b: |+\n    text\n\n  d: 2\nc: 1\n');
  });

  it('at the end of a file without a last line end gets one', () => {
    expect(edit('a: 1', { a: 1, b: 2 })).toBe('a: 1\nb: 2\n');
  });

  it('in a file with line ends of Windows has them too', () => {
    expect(edit('a: 1\r\n', { a: 1, b: { c: 2 } })).toBe('a: 1\r\nb:\r\n  c: 2\r\n');
  });

  it('called __proto__ is one like any other', () => {
    const after = JSON.parse('{"a": {"__proto__": {"polluted": true}, "b": 1}}') as JsonObject;
    expect(edit('a:\n  b: 1\n', after)).toBe('a:\n  b: 1\n  __proto__:\n    polluted: true\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of JSON is JSON, indented like its neighbours', () => {
    expect(edit('{\n  "a": 1\n}\n', { a: 1, b: { c: 2 } }, 'a.json')).toBe('{\n  "a": 1,\n  "b": {\n    "c": 2\n  }\n}\n');
    expect(edit('{"a":1}', { a: 1, b: { c: 2 } }, 'a.json')).toBe('{"a":1, "b": {"c":2}}');
  });
});

describe('a member that is gone', () => {
  it('takes its line with it and leaves the comments around it', () => {
    expect(edit('a: 1\n# about b\nb: 2 # two\nc: 3\n', { a: 1, c: 3 })).toBe('a: 1\n# about b\nc: 3\n');
  });

  it('behind a dash lets the next one take its place', () => {
    expect(edit('- x: 1\n'.replace('- ', 'a:\n  - ') + '    y: 2\n', { a: [{ y: 2 }] })).toBe('a:\n  - y: 2\n');
  });
});

describe('what several places share', () => {
  const text = 'a: &x {p: 1}\nb: *x\n';

  it('is written where one of them changes by itself', () => {
    expect(edit(text, { a: { p: 1 }, b: { p: 2 } })).toContain('a: &x {p: 1}\nb:\n  p: 2\n');
  });

  it('is a problem where the shared value changes for one of them alone', () => {
    expect(edit(text, { a: { p: 2 }, b: { p: 1 } })).toContain('anchors, aliases or merge keys where something is to change');
  });
});
