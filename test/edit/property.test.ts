import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document } from 'yaml';
import { editDocument } from '../../generator/edit/edit.js';
import { readDocument } from '../../generator/ingest/read.js';
import type { JsonObject, JsonValue } from '../../generator/json.js';

const text = fc.oneof(fc.stringMatching(/^[ -~]{0,12}$/), fc.constantFrom('', 'no', '12', '# x', 'a: b', 'line one\nline two\n', ' x', "it's", '"', '- a', 'ü\u2028', '__proto__'));
const scalar: fc.Arbitrary<JsonValue> = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const name = fc.oneof(fc.stringMatching(/^[a-z$/{}~-]{1,6}$/), fc.constantFrom('200', '2XX', '__proto__', 'constructor', 'no', 'a b', '#', '<<x'));
const { tree } = fc.letrec<{ tree: JsonValue; node: JsonValue }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('node'), { maxLength: 4 }), fc.dictionary(name, tie('node'), { maxKeys: 4 })),
  tree: fc.dictionary(name, tie('node'), { minKeys: 1, maxKeys: 5 }),
}));

/** A document, some other one made of it by changing a few of its parts, and how the first is written. */
const edits = fc
  .tuple(tree, fc.infiniteStream(fc.nat(99)), fc.infiniteStream(tree), fc.record({ indent: fc.constantFrom(2, 4), flow: fc.nat(9), crlf: fc.boolean(), seed: fc.nat(1000) }))
  .map(([before, dice, values, style]) => ({ before, after: change(before, () => next(dice), () => next(values)), style }));

describe('the edit of a document', () => {
  it('gives a document that means what was asked for', () => {
    fc.assert(
      fc.property(edits, ({ before, after, style }) => {
        const written = write(before, style);
        const edited = editDocument('a.yaml', written, object(after));
        expect(edited).toHaveProperty('text');
        const read = readDocument('a.yaml', 'text' in edited ? edited.text : '');
        expect('document' in read ? read.document : read).toEqual(after);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves every byte of what is not touched', () => {
    fc.assert(
      fc.property(edits, ({ before, after, style }) => {
        const written = write(before, style);
        const edited = editDocument('a.yaml', written, object(after));
        const result = 'text' in edited ? edited.text : '';
        for (const [member, value] of Object.entries(object(before))) {
          if (JSON.stringify(value) !== JSON.stringify(Object.hasOwn(object(after), member) ? object(after)[member] : undefined)) continue;
          expect(result).toContain(sectionOf(written, object(before), member));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is nothing where nothing differs', () => {
    fc.assert(fc.property(edits, ({ before, style }) => {
      const written = write(before, style);
      expect(editDocument('a.yaml', written, object(before))).toEqual({ text: written });
    }));
  });

  it('works on JSON, on one line or many', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom(undefined, 2, 4), ({ before, after }, indent) => {
        const edited = editDocument('a.json', JSON.stringify(before, null, indent), object(after));
        expect('text' in edited ? JSON.parse(edited.text) : edited).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });
});

/** Writes a document with a comment before every other member and behind some values, part of it in flow style. */
function write(value: JsonValue, { indent, flow, crlf, seed }: { indent: number; flow: number; crlf: boolean; seed: number }): string {
  const document = new Document(value, { version: '1.2', schema: 'core', compat: 'yaml-1.1' });
  let count = seed;
  const visit = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null) return;
    count += 1;
    if ('items' in node && Array.isArray(node.items)) {
      if (depth > 0 && count % 10 < flow / 3) Object.assign(node, { flow: true });
      for (const item of node.items) {
        if (typeof item === 'object' && item !== null && 'key' in item) {
          if (count % 3 === 0 && typeof item.key === 'object' && item.key !== null) Object.assign(item.key, { commentBefore: ` about ${count}` });
          visit('value' in item ? item.value : undefined, depth + 1);
        } else visit(item, depth + 1);
      }
    } else if ('value' in node && count % 4 === 0) Object.assign(node, { comment: ` remark ${count}` });
  };
  visit(document.contents, 0);
  const written = document.toString({ indent, lineWidth: 0 });
  return crlf && !/[|>]/.test(written) ? written.replaceAll('\n', '\r\n') : written;
}

/** The lines of a member at the top: from its key to the next one. */
function sectionOf(written: string, document: JsonObject, member: string): string {
  const lines = written.split(/(?<=\n)/);
  const starts = Object.keys(document).map((key) => lineOfKey(lines, key)).sort((a, b) => a - b);
  const start = lineOfKey(lines, member);
  const end = starts.find((line) => line > start) ?? lines.length;
  // A comment at the end may be that of the next member; white space at the end is between the two.
  return lines.slice(start, end).join('').replace(/(?:^|\n)(?:\s*#[^\n]*\n?|\s)*$/, '').trimEnd();
}

function lineOfKey(lines: readonly string[], key: string): number {
  const keys = [key, `'${key.replaceAll("'", "''")}'`, JSON.stringify(key)];
  return lines.findIndex((line) => keys.some((spelling) => line.startsWith(`${spelling}:`)));
}

function change(value: JsonValue, roll: () => number, fresh: () => JsonValue): JsonValue {
  if (roll() < 10) return fresh();
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => (roll() < 15 ? [] : [change(item, roll, fresh)]));
    return roll() < 25 ? [...items.slice(0, 1), fresh(), ...items.slice(1)] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([key, member]) => (roll() < 10 ? [] : [[key, change(member, roll, fresh)] as const]));
  return Object.fromEntries(roll() < 25 ? [...members, ['added', fresh()]] : members);
}

function next<Value>(stream: Iterator<Value>): Value {
  const { value } = stream.next();
  return value as Value;
}

function object(value: JsonValue): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
