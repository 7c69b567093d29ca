import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../templates/runtime/xml/decode.js';
import { encodeXml } from '../../templates/runtime/xml/encode.js';
import { XmlError } from '../../templates/runtime/xml/error.js';
import type { Field, ObjectShape, Root, Shape } from '../../templates/runtime/xml/shape.js';

const TEXT: Root = { name: 'a', shape: 'string' };

// An element `a` that holds another `a`, or text as `b`.
const NODE: ObjectShape = { fields: [{ name: 'a', shape: () => NODE }, { name: 'b', shape: 'string' }] };
const TREE: Root = { name: 'a', shape: NODE };

describe('no document can define entities', () => {
  it.each([
    ['nested entities', '<!DOCTYPE a [<!ENTITY b "xx"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['a schema elsewhere', '<!DOCTYPE a SYSTEM "http://host.invalid/a.dtd"><a/>'],
  ])('%s', (_name, document) => {
    expect(() => decodeXml(document, TEXT)).toThrow('line 1, column 1: DOCTYPE is refused');
  });
});

describe('limits', () => {
  it('200 levels are read, 201 are not', () => {
    expect(() => decodeXml(nested(200), TREE)).not.toThrow();
    expect(() => decodeXml(nested(201), TREE)).toThrow('line 1, column 601: elements nested too deep');
  });

  it('the depth counts in elements that the table does not know', () => {
    expect(() => decodeXml(`<z>${nested(200)}</z>`, { name: 'z', shape: 'string' })).toThrow('nested too deep');
  });

  it('the depth can be given, far beyond what recursion bears', () => {
    expect(() => decodeXml(nested(100_000), TREE, { limits: { depth: 100_000 } })).not.toThrow();
    expect(() => decodeXml('<a><a/></a>', TREE, { limits: { depth: 1 } })).toThrow('line 1, column 4');
  });

  it('1,000 attributes are read, 1,001 are not', () => {
    expect(decodeXml(attributes(1000), TEXT)).toBe('');
    expect(() => decodeXml(attributes(1001), TEXT)).toThrow('too many attributes');
  });

  it('a name of 1,000 characters is read, one of 1,001 is not', () => {
    expect(decodeXml(`<a><${'b'.repeat(1000)}/></a>`, TEXT)).toBe('');
    expect(() => decodeXml(`<a><${'b'.repeat(1001)}/></a>`, TEXT)).toThrow('line 1, column 5: a name too long');
    expect(() => decodeXml(`<a ${'b'.repeat(1001)}=""/>`, TEXT)).toThrow('line 1, column 4: a name too long');
  });

  it('the length is that of the whole document', () => {
    expect(decodeXml('<a>x</a>', TEXT, { limits: { length: 8 } })).toBe('x');
    expect(() => decodeXml('<a>x</a>', TEXT, { limits: { length: 7 } })).toThrow('line 1, column 1: a document too long');
    expect(() => decodeXml(' '.repeat(64 * 1024 * 1024 + 1), TEXT)).toThrow('a document too long');
  });

  it('a value that contains itself is not written', () => {
    const value: Record<string, unknown> = {};
    value['a'] = value;
    expect(() => encodeXml(value, TREE)).toThrow(XmlError);
    expect(() => encodeXml(value, TREE)).toThrow('nested too deep');
  });

  it('what is written can be read: 200 levels', () => {
    const document = `<?xml version="1.0" encoding="UTF-8"?>${nested(200)}`;
    expect(encodeXml(decodeXml(document, TREE), TREE)).toBe(document);
    expect(() => encodeXml(decodeXml(nested(201), TREE, { limits: { depth: 201 } }), TREE)).toThrow('nested too deep');
  });

  it.each([
    ['text', '1'],
    ['an attribute name', '<a '],
    ['an attribute value', '<a x="'],
    ['white space in a tag', '<a> </a '],
    ['a reference', '<a>&'],
    ['a comment', '<!--'],
  ])('%s of ten million characters is no more than an error', (_name, start) => {
    const filling = start.endsWith('a ') && start.length > 3 ? ' ' : 'x';
    expect(() => decodeXml(start + filling.repeat(10_000_000), TEXT)).toThrow(XmlError);
  });
});

describe('names that objects already have', () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];

  it('become own properties of ordinary objects', () => {
    const value = decodeXml('<a><__proto__>x</__proto__><constructor>y</constructor></a>', {
      name: 'a',
      shape: { fields: names.map((name): Field => ({ name, shape: 'string' })) },
    });
    expect(Object.entries(value as object)).toEqual([['__proto__', 'x'], ['constructor', 'y']]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('become lists, wrapped or not, and attributes', () => {
    const wrapped: Shape = { content: { name: '__proto__', shape: 'string', list: true, required: true } };
    for (const extra of [{ list: true, shape: 'string' }, { shape: wrapped }, { is: 'attribute', shape: 'string' }] as const) {
      const fields = names.map((name): Field => ({ name, ...extra }));
      const value = Object.fromEntries(names.map((name) => [name, 'is' in extra ? 'x' : ['x', 'y']]));
      const read = decodeXml(encodeXml(value, { name: 'a', shape: { fields } }), { name: 'a', shape: { fields } });
      expect(Object.entries(read as object)).toEqual(Object.entries(value));
    }
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('as elements that the table does not know are passed over', () => {
    const value = decodeXml('<a><__proto__><b>x</b></__proto__><toString/></a>', TREE);
    expect(Object.getOwnPropertyNames(value)).toEqual([]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('are written from own properties only', () => {
    const fields = names.map((name): Field => ({ name, shape: 'string' }));
    expect(encodeXml({}, { name: 'a', shape: { fields } })).toMatch(/\?><a><\/a>$/);
  });
});

describe('messages', () => {
  it.each([
    ['an entity', '<a>&secret;</a>'],
    ['text that is no number', '<a>secret</a>'],
    ['an attribute value', '<a x="secret" x="secret"/>'],
    ['an end tag', '<a></secret>'],
    ['text outside the root', '<a/>secret'],
    ['a namespace', '<a xmlns="secret"/>'],
  ])('hold no word of the document: %s', (_name, document) => {
    const read = () => decodeXml(document, { name: 'a', shape: 'number' });
    expect(read).toThrow(XmlError);
    expect(read).not.toThrow('secret');
  });

  it('hold no value that is written', () => {
    const root: Root = { name: 'a', shape: { fields: [{ name: 'b', shape: 'number' }, { name: 'c', shape: 'string' }] } };
    for (const value of [{ b: 'secret' }, { c: 'secret\0' }, { c: ['secret'] }, 'secret']) {
      expect(() => encodeXml(value, root)).toThrow(XmlError);
      expect(() => encodeXml(value, root)).not.toThrow('secret');
    }
  });
});

describe('characters that XML forbids are not written', () => {
  const root: Root = { name: 'a', shape: { fields: [{ name: 'b', shape: 'string' }, { name: 'x', shape: 'token', is: 'attribute' }] } };

  it.each(['\0', '\u0008', '\u000b', '\u001f', '\ud800', '\udc00', '\udc00\ud800', '\ufffe', '\uffff'])('%j', (character) => {
    expect(() => encodeXml({ b: `x${character}y` }, root)).toThrow('a.b: a character that XML forbids');
    expect(() => encodeXml({ x: character }, root)).toThrow('a.x: a character that XML forbids');
  });

  it.each(['\t', '\n', '\r', ' ', '\u007f', '\u0085', '\ud7ff', '\ue000', '\ufffd', '\u{10000}', '\u{10ffff}'])('%j is', (character) => {
    const value = { b: character, x: `x${character}x` };
    expect(decodeXml(encodeXml(value, root), root)).toEqual(value);
  });
});

function nested(depth: number): string {
  return `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
}

function attributes(count: number): string {
  return `<a${Array.from({ length: count }, (_, i) => ` x${i}=""`).join('')}/>`;
}
