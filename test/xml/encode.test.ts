import { describe, expect, it } from 'vitest';
import { base64 } from '../../templates/runtime/xml/bytes.js';
import { encodeXml } from '../../templates/runtime/xml/encode.js';
import { XmlError } from '../../templates/runtime/xml/error.js';
import type { Field, Root, Scalar, Shape } from '../../templates/runtime/xml/shape.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** What stands between `<r>` and `</r>` for a value of these fields. */
function write(value: unknown, ...fields: Field[]): string {
  const document = encodeXml(value, { name: 'r', shape: { fields } });
  return document.slice(`${DECLARATION}<r>`.length, -'</r>'.length);
}

/** The element `r` with a scalar. */
/** The shape of a wrapped list of numbers. */
function wrapped(name: string): Shape {
  return { content: { name, shape: 'number', list: true, required: true } };
}

function scalar(shape: Scalar, value: unknown): string {
  return encodeXml(value, { name: 'r', shape }).slice(DECLARATION.length);
}

describe('a fax to be sent', () => {
  const root: Root = {
    name: 'schedule_fax',
    shape: {
      fields: [
        { name: 'cover_page', shape: { fields: [{ name: 'enabled', shape: 'boolean' }, { name: 'subject', shape: 'string' }] } },
        { name: 'recipient', list: true, required: true, shape: { fields: [{ name: 'fax_number', shape: 'string', required: true }] } },
        { name: 'attachment', list: true, shape: { fields: [{ name: 'content', shape: base64 }] } },
        { name: 'max_tries', shape: 'number' },
      ],
    },
  };

  it('is written in the order of the table', () => {
    const value = {
      max_tries: 3,
      attachment: [{ content: new TextEncoder().encode('test') }],
      recipient: [{ fax_number: '218-555-3335' }, { fax_number: '-218-555-3334' }],
      cover_page: { subject: 'Smith & Sons <urgent>', enabled: false },
    };
    expect(encodeXml(value, root)).toBe(
      `${DECLARATION}<schedule_fax>` +
        '<cover_page><enabled>false</enabled><subject>Smith &amp; Sons &lt;urgent&gt;</subject></cover_page>' +
        '<recipient><fax_number>218-555-3335</fax_number></recipient>' +
        '<recipient><fax_number>-218-555-3334</fax_number></recipient>' +
        '<attachment><content>dGVzdA==</content></attachment>' +
        '<max_tries>3</max_tries></schedule_fax>',
    );
  });

  it.each([
    ['a missing list', {}, 'schedule_fax.recipient: required'],
    ['null for a required list', { recipient: null }, 'schedule_fax.recipient: required'],
    ['a missing member of an item', { recipient: [{ fax_number: '1' }, {}] }, 'schedule_fax.recipient[1].fax_number: required'],
    ['a number for a string', { recipient: [{ fax_number: 218 }] }, 'schedule_fax.recipient[0].fax_number: expected string, found number'],
    ['an object for a list', { recipient: { fax_number: '1' } }, 'schedule_fax.recipient: expected array, found object'],
    ['a list for an object', { cover_page: [], recipient: [] }, 'schedule_fax.cover_page: expected object, found array'],
    ['null in a list', { recipient: [null] }, 'schedule_fax.recipient[0]: expected object, found null'],
    ['a hole in a list', { recipient: new Array(1) }, 'schedule_fax.recipient[0]: expected object, found undefined'],
    ['a name misspelt', { recipient: [{ fax_number: '1', fax_nmber: '1' }] }, 'schedule_fax.recipient[0]: unknown property "fax_nmber"'],
    ['no value', undefined, 'schedule_fax: expected object, found undefined'],
    ['text', 'x', 'schedule_fax: expected object, found string'],
  ])('is refused with the path: %s', (_name, value, message) => {
    expect(() => encodeXml(value, root)).toThrow(new XmlError(message));
  });

  it('a very long unknown name is bounded in the message', () => {
    expect(() => encodeXml({ recipient: [], ['x'.repeat(500)]: 1 }, root)).toThrow(
      new XmlError(`schedule_fax: unknown property "${'x'.repeat(60)}"`),
    );
  });
});

describe('scalars', () => {
  it.each<[Scalar, unknown, string]>([
    ['string', '', '<r></r>'],
    ['string', ' a\tb\nc ', '<r> a\tb\nc </r>'],
    ['string', 'a\r\nb', '<r>a&#13;\nb</r>'],
    ['string', ']]> " \' &amp;', '<r>]]&gt; " \' &amp;amp;</r>'],
    ['string', '\u{1f600}', '<r>\u{1f600}</r>'],
    ['token', 'never', '<r>never</r>'],
    ['number', -1.5, '<r>-1.5</r>'],
    ['number', 1e21, '<r>1000000000000000000000</r>'],
    ['number', 2 ** 60, '<r>1152921504606846976</r>'],
    ['number', 1e-7, '<r>1e-7</r>'],
    ['number', -0, '<r>0</r>'],
    ['boolean', true, '<r>true</r>'],
    [base64, new Uint8Array(), '<r></r>'],
    [base64, Uint8Array.of(251, 255, 191, 0), '<r>+/+/AA==</r>'],
  ])('%s %j', (shape, value, expected) => {
    expect(scalar(shape, value)).toBe(expected);
  });

  it.each<[Scalar, unknown, string]>([
    ['string', 1, 'expected string, found number'],
    ['string', null, 'expected string, found null'],
    ['token', true, 'expected string, found boolean'],
    ['number', '1', 'expected finite number, found string'],
    ['number', NaN, 'expected finite number, found number'],
    ['number', -Infinity, 'expected finite number, found number'],
    ['number', 1n, 'expected finite number, found bigint'],
    ['boolean', 'true', 'expected boolean, found string'],
    ['boolean', 0, 'expected boolean, found number'],
    [base64, 'dGVzdA==', 'expected Uint8Array, found string'],
    [base64, new Blob(['x']), 'expected Uint8Array, found object'],
  ])('%s refuses %s', (shape, value, message) => {
    expect(() => scalar(shape, value)).toThrow(new XmlError(`r: ${message}`));
  });

  it('base64 of any length, and of a part of a buffer', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 31) >> 3);
    for (const part of [bytes, bytes.subarray(1, 12_290), bytes.subarray(3, 6148)]) {
      expect(scalar(base64, part)).toBe(`<r>${Buffer.from(part).toString('base64')}</r>`);
    }
  });
});

describe('members', () => {
  const text: Field = { name: 's', shape: 'string' };

  it.each([
    ['undefined is left out', { s: undefined }, ''],
    ['null is left out', { s: null }, ''],
    ['an unknown one that is undefined is nothing', { x: undefined }, ''],
    ['an empty text is an empty element', { s: '' }, '<s></s>'],
  ])('%s', (_name, value, expected) => {
    expect(write(value, text)).toBe(expected);
  });

  it('an inherited one does not count', () => {
    expect(write(Object.create({ s: 'x' }), text)).toBe('');
  });

  it.each<[string, Field, string]>([
    ['repeated', { name: 'n', shape: 'number', list: true }, '<n>1</n><n>2</n>'],
    ['renamed', { name: 'n', as: 'm', shape: 'number', list: true }, '<m>1</m><m>2</m>'],
    ['wrapped', { name: 'n', shape: wrapped('i') }, '<n><i>1</i><i>2</i></n>'],
    ['wrapped and renamed', { name: 'n', as: 'm', shape: wrapped('i') }, '<m><i>1</i><i>2</i></m>'],
  ])('a list: %s', (_name, field, expected) => {
    expect(write({ n: [1, 2] }, field)).toBe(expected);
  });

  it('an empty list is nothing, or an empty wrapper', () => {
    expect(write({ n: [] }, { name: 'n', shape: 'number', list: true, required: true })).toBe('');
    expect(write({ n: [] }, { name: 'n', shape: wrapped('i') })).toBe('<n></n>');
  });

  it('the items of a wrapped list are named without the wrapper', () => {
    const list: Field = { name: 'n', shape: wrapped('i') };
    expect(() => write({ n: [1, '2'] }, list)).toThrow(new XmlError('r.n[1]: expected finite number, found string'));
  });

  it('shapes may contain themselves', () => {
    const node: Shape = () => ({ fields: [{ name: 'node', shape: node }] });
    expect(encodeXml({ node: { node: {} } }, { name: 'node', shape: node })).toBe(`${DECLARATION}<node><node><node></node></node></node>`);
  });
});

describe('attributes', () => {
  const id: Field = { name: 'id', shape: 'number', is: 'attribute', required: true };
  const label: Field = { name: 'label', as: 'l', shape: 'string', is: 'attribute' };
  const object: Field = { name: 'o', shape: { fields: [{ name: 's', shape: 'string' }, id, label] } };

  it('are written in the order of the table, before the elements', () => {
    expect(write({ o: { label: 'x', s: 'y', id: 1 } }, object)).toBe('<o id="1" l="x"><s>y</s></o>');
  });

  it('keep their white space and quotes', () => {
    expect(write({ o: { id: 1, label: ' "\'\t\r\n<&>' } }, object)).toBe('<o id="1" l=" &quot;\'&#9;&#13;&#10;&lt;&amp;&gt;"></o>');
  });

  it('can be required, and are checked', () => {
    expect(() => write({ o: {} }, object)).toThrow(new XmlError('r.o.id: required'));
    expect(() => write({ o: { id: '1' } }, object)).toThrow(new XmlError('r.o.id: expected finite number, found string'));
  });

  it('cannot hold objects', () => {
    expect(() => write({ a: {} }, { name: 'a', is: 'attribute', shape: { fields: [] } })).toThrow(XmlError);
  });
});

describe('namespaces', () => {
  const text = (name: string, extra: Partial<Field>): Field => ({ name, shape: 'string', ...extra });

  it.each<[string, Omit<Root, 'name' | 'shape'>, Field[], string]>([
    ['the default one', { namespace: 'urn:a' }, [], '<r xmlns="urn:a"></r>'],
    ['a prefix', { namespace: 'urn:a', prefix: 'p' }, [], '<p:r xmlns:p="urn:a"></p:r>'],
    ['a prefix without a namespace is nothing', { prefix: 'p' }, [], '<r></r>'],
    ['declared once', { namespace: 'urn:a' }, [text('s', { namespace: 'urn:a' })], '<r xmlns="urn:a"><s>x</s></r>'],
    ['the default one holds inside', { namespace: 'urn:a' }, [text('s', {})], '<r xmlns="urn:a"><s>x</s></r>'],
    ['none inside the default one', { namespace: 'urn:a' }, [text('s', { namespace: '' })], '<r xmlns="urn:a"><s xmlns="">x</s></r>'],
    ['none inside a prefixed one', { namespace: 'urn:a', prefix: 'p' }, [text('s', {})], '<p:r xmlns:p="urn:a"><s>x</s></p:r>'],
    ['two, one after the other', {}, [text('s', { namespace: 'urn:a' }), text('t', { namespace: 'urn:b' })], '<r><s xmlns="urn:a">x</s><t xmlns="urn:b">x</t></r>'],
    ['an attribute with a prefix', {}, [text('s', { is: 'attribute', namespace: 'urn:a', prefix: 'p' })], '<r xmlns:p="urn:a" p:s="x"></r>'],
    ['an attribute without a prefix gets one', { namespace: 'urn:a' }, [text('s', { is: 'attribute', namespace: 'urn:a' })], '<r xmlns:ns1="urn:a" xmlns="urn:a" ns1:s="x"></r>'],
    [
      'two attributes without prefixes',
      {},
      [text('s', { is: 'attribute', namespace: 'urn:a' }), text('t', { is: 'attribute', namespace: 'urn:b' })],
      '<r xmlns:ns1="urn:a" xmlns:ns2="urn:b" ns1:s="x" ns2:t="x"></r>',
    ],
    [
      'one prefix for two namespaces',
      { namespace: 'urn:a', prefix: 'p' },
      [text('s', { is: 'attribute', namespace: 'urn:b', prefix: 'p' }), text('t', { namespace: 'urn:b', prefix: 'p' })],
      '<p:r xmlns:p="urn:a" xmlns:ns1="urn:b" ns1:s="x"><p:t xmlns:p="urn:b">x</p:t></p:r>',
    ],
    ['that of xml:lang', {}, [text('lang', { is: 'attribute', namespace: 'http://www.w3.org/XML/1998/namespace' })], '<r xml:lang="x"></r>'],
    ['escaped', { namespace: 'urn:"&<' }, [], '<r xmlns="urn:&quot;&amp;&lt;"></r>'],
  ])('%s', (_name, root, fields, expected) => {
    const value = Object.fromEntries(fields.map((field) => [field.name, 'x']));
    expect(encodeXml(value, { name: 'r', shape: { fields }, ...root }).slice(DECLARATION.length)).toBe(expected);
  });

  it('of a wrapped list hold for its items without a prefix alone', () => {
    expect(write({ n: [1, 2] }, { name: 'n', shape: wrapped('i'), namespace: 'urn:a' })).toBe('<n xmlns="urn:a"><i>1</i><i>2</i></n>');
    const list: Field = { name: 'n', shape: wrapped('i'), namespace: 'urn:a', prefix: 'p' };
    const value = encodeXml({ n: [1, 2] }, { name: 'r', shape: { fields: [list] } });
    expect(value.slice(DECLARATION.length)).toBe('<r xmlns:p="urn:a"><p:n><i>1</i><i>2</i></p:n></r>');
  });
});
