import { describe, expect, it } from 'vitest';
import { base64 } from '../../templates/runtime/xml/bytes.js';
import { decodeXml } from '../../templates/runtime/xml/decode.js';
import { XmlError } from '../../templates/runtime/xml/error.js';
import type { Field, Root, Scalar, Shape } from '../../templates/runtime/xml/shape.js';

/** The members of `<r>…</r>`, read by these fields. */
function read(content: string, ...fields: Field[]): unknown {
  return decodeXml(`<r>${content}</r>`, { name: 'r', shape: { fields } });
}

/** The value of `<r>text</r>`. */
function scalar(shape: Scalar, text: string): unknown {
  return decodeXml(`<r>${text}</r>`, { name: 'r', shape });
}

describe('an answer of the appliance', () => {
  const contact: Shape = {
    fields: [
      { name: 'contact_url', shape: 'token' },
      { name: 'name', shape: 'string', required: true },
      { name: 'speed_dial', shape: 'number' },
    ],
  };
  const response: Root = {
    name: 'response',
    shape: {
      fields: [
        { name: 'message', shape: 'string', required: true },
        { name: 'contact', shape: contact, list: true, required: true },
      ],
    },
  };

  it('is a typed value, with a list of one', () => {
    const document = `<?xml version="1.0" encoding="UTF-8"?>
<response>
  <message>Success</message>

  <contact>
    <contact_url>
      https://dot3.invalid/ffws/v1/contacts/admin/1
    </contact_url>
    <name> M&#252;ller &amp; Co </name>
    <speed_dial></speed_dial>
    <introduced_later><name>x</name></introduced_later>
  </contact>
</response>
`;
    expect(decodeXml(document, response)).toEqual({
      message: 'Success',
      contact: [{ contact_url: 'https://dot3.invalid/ffws/v1/contacts/admin/1', name: ' Müller & Co ' }],
    });
  });

  it('without the element is an empty list', () => {
    expect(decodeXml('<response><message>Success</message></response>', response)).toEqual({ message: 'Success', contact: [] });
  });

  it('that is an HTML page is refused by its root', () => {
    expect(() => decodeXml('<html><body>Not found</body></html>', response)).toThrow(
      new XmlError('line 1, column 1: expected the root element response, found html'),
    );
  });

  it('with a very long root name is refused in a bounded message', () => {
    expect(() => decodeXml(`<${'h'.repeat(500)}/>`, response)).toThrow(
      new XmlError(`line 1, column 1: expected the root element response, found ${'h'.repeat(60)}`),
    );
  });
});

describe('string', () => {
  it.each([['', ''], [' x\n', ' x\n'], ['<![CDATA[ <b> ]]>', ' <b> '], ['a<!-- b -->c', 'ac']])('%j', (text, value) => {
    expect(scalar('string', text)).toBe(value);
  });
});

describe('token', () => {
  it.each([['', ''], [' \t\r\n', ''], [' x y\n', 'x y'], ['\u00a0x\u00a0', '\u00a0x\u00a0']])('%j', (text, value) => {
    expect(scalar('token', text)).toBe(value);
  });
});

describe('number', () => {
  it.each([
    ['0', 0], ['-1', -1], ['+5', 5], ['007', 7], ['.5', 0.5], ['5.', 5], ['-0.25', -0.25], ['1e3', 1000], ['1.5E-2', 0.015],
    [' 12\n', 12], ['9007199254740991', 2 ** 53 - 1], ['9007199254740992', 2 ** 53], ['-18014398509481984', -(2 ** 54)],
    ['9007199254740993.5', 9007199254740994], ['1e308', 1e308], ['<![CDATA[1]]>2', 12],
  ])('%j', (text, value) => {
    expect(scalar('number', text)).toBe(value);
  });

  it.each([
    'x', '1x', '0x10', '0b1', '1_0', '1,5', '1 2', '--1', '+', '.', 'e3', '1e', '1e1.5', 'INF', '-INF', 'NaN', 'Infinity', '1e309', '１',
    '9007199254740993', '-9007199254740993', '100000000000000000000000', '9'.repeat(400), '1'.repeat(1001), '\u00a01',
  ])('%j is none', (text) => {
    expect(() => scalar('number', text)).toThrow(new XmlError('line 1, column 1: r: not a number'));
  });

  it.each(['', ' \n'])('%j is no value', (text) => {
    expect(scalar('number', text)).toBeUndefined();
    expect(read(`<n>${text}</n>`, { name: 'n', shape: 'number', required: true })).toEqual({});
  });
});

describe('boolean', () => {
  it.each([['true', true], ['false', false], ['1', true], ['0', false], ['\n true ', true], ['', undefined]])('%j', (text, value) => {
    expect(scalar('boolean', text)).toBe(value);
  });

  it.each(['True', 'yes', '2', '01', 'true false'])('%j is none', (text) => {
    expect(() => scalar('boolean', text)).toThrow(new XmlError('line 1, column 1: r: not a boolean'));
  });
});

describe('base64', () => {
  it.each([
    ['', ''], ['dGVzdA==', 'test'], [' dGVz\r\n\tdA==\n', 'test'], ['dGVzdA', 'test'], ['dGVzdHM=', 'tests'], ['+/+/', '\xfb\xff\xbf'],
  ])('%j', (text, bytes) => {
    expect(scalar(base64, text)).toEqual(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  });

  it.each(['d', 'dGVzd', 'dGVzdA=', 'dGVz=', '====', 'dG=zdA==', 'dGV-', 'dGV_', 'dGVé', 'AA==AAAA'])('%j is none', (text) => {
    expect(() => scalar(base64, text)).toThrow(new XmlError('line 1, column 1: r: not a base64'));
  });

  it('padding in the middle of a long text is refused', () => {
    expect(() => scalar(base64, `${'AAAA'.repeat(8191)}AA==AAAA`)).toThrow(XmlError);
  });

  it('megabytes are read in a moment', () => {
    const bytes = Uint8Array.from({ length: 3_000_001 }, (_, i) => (i * 31) >> 3);
    const text = Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
    expect(Buffer.compare(scalar(base64, text) as Uint8Array, bytes)).toBe(0);
  });
});

describe('lists', () => {
  const many: Field = { name: 'n', shape: 'string', list: true };
  const wrapped: Field = { name: 'ns', shape: { content: { name: 'n', shape: 'string', list: true, required: true } } };

  it.each([
    ['absent', '', {}],
    ['one', '<n>1</n>', { n: ['1'] }],
    ['two, something between', '<n>1</n><x/><n>2</n>', { n: ['1', '2'] }],
    ['an empty item', '<n/>', { n: [''] }],
  ])('repeated: %s', (_name, content, value) => {
    expect(read(content, many)).toEqual(value);
  });

  it.each([
    ['absent', '', {}],
    ['an empty wrapper', '<ns/>', { ns: [] }],
    ['one', '<ns> <n>1</n> </ns>', { ns: ['1'] }],
    ['two, something between', '<ns><n>1</n><x/><n>2</n></ns>', { ns: ['1', '2'] }],
    ['items outside the wrapper', '<n>1</n>', {}],
    ['a second wrapper', '<ns><n>1</n></ns><ns><n>2</n></ns>', { ns: ['1'] }],
    ['text in the wrapper', '<ns>x<n>1</n></ns>', { ns: ['1'] }],
  ])('wrapped: %s', (_name, content, value) => {
    expect(read(content, wrapped)).toEqual(value);
  });

  it('a required list that is absent is empty', () => {
    expect(read('', { ...many, required: true }, { ...wrapped, required: true })).toEqual({ n: [], ns: [] });
  });

  it('an empty number is no item', () => {
    expect(read('<n>1</n><n/><n>2</n>', { ...many, shape: 'number' })).toEqual({ n: [1, 2] });
    expect(read('<n/>', { ...many, shape: 'number' })).toEqual({});
    expect(read('<n/>', { ...many, shape: 'number', required: true })).toEqual({ n: [] });
  });

  it('an empty object is an item', () => {
    expect(read('<n/>', { ...many, shape: { fields: [many] } })).toEqual({ n: [{}] });
  });
});

describe('objects', () => {
  const list: Field = { name: 'l', shape: 'string', list: true, required: true };
  const child: Field = { name: 'o', shape: { fields: [{ name: 's', shape: 'string' }, list] } };

  it.each([
    ['empty', '<o/>', { o: { l: [] } }],
    ['text only, which is passed over', '<o>text</o>', { o: { l: [] } }],
    ['absent', '', {}],
    ['twice, of which the first counts', '<o><s>1</s></o><o><s>2</s><l>3</l></o>', { o: { s: '1', l: [] } }],
  ])('%s', (_name, content, value) => {
    expect(read(content, child)).toEqual(value);
  });

  it('a required member that is absent is not missed', () => {
    expect(read('', { name: 's', shape: 'string', required: true }, { ...child, required: true })).toEqual({});
  });

  it('of two elements for a single value the first counts', () => {
    expect(read('<s>1</s><s>2</s>', { name: 's', shape: 'string' })).toEqual({ s: '1' });
  });

  it('children of a scalar are passed over, with what is in them', () => {
    expect(read('<s>a<s>b<t/></s>c</s><t>d</t>', { name: 's', shape: 'string' }, { name: 't', shape: 'string' })).toEqual({ s: 'ac', t: 'd' });
  });

  it('a property may be called otherwise than its element', () => {
    expect(read('<elasped_time>5</elasped_time>', { name: 'elapsedTime', as: 'elasped_time', shape: 'number' })).toEqual({ elapsedTime: 5 });
  });

  it('shapes may contain themselves', () => {
    const node: Shape = () => ({ fields: [{ name: 'node', shape: () => node, list: true }, { name: 'id', shape: 'token' }] });
    expect(decodeXml('<node><node><id>1</id></node><node><node/></node></node>', { name: 'node', shape: node })).toEqual({
      node: [{ id: '1' }, { node: [{}] }],
    });
  });
});

describe('attributes', () => {
  const fields: Field[] = [
    { name: 'attribute', as: 'id', shape: 'number', is: 'attribute' },
    { name: 'element', as: 'id', shape: 'number' },
  ];

  it('do not meet elements of the same name', () => {
    expect(read('<o id="1"><id>2</id></o>', { name: 'o', shape: { fields } })).toEqual({ o: { attribute: 1, element: 2 } });
    expect(read('<o><id>2</id></o>', { name: 'o', shape: { fields } })).toEqual({ o: { element: 2 } });
  });

  it('follow the rules of their kind', () => {
    expect(read('<o id=""/>', { name: 'o', shape: { fields } })).toEqual({ o: {} });
    expect(() => read('\n<o id="x"/>', { name: 'o', shape: { fields } })).toThrow(new XmlError('line 2, column 1: r/o/@id: not a number'));
  });

  it('that are not known are passed over, on scalars too', () => {
    expect(read('<o other="1" /><s id="1">x</s>', { name: 'o', shape: { fields } }, { name: 's', shape: 'string' })).toEqual({ o: {}, s: 'x' });
  });
});

describe('namespaces', () => {
  const root: Root = {
    name: 'r',
    namespace: 'urn:r',
    prefix: 'p',
    shape: {
      fields: [
        { name: 'in', as: 'n', shape: 'string', namespace: 'urn:r' },
        { name: 'none', as: 'n', shape: 'string' },
        { name: 'attributeIn', as: 'n', shape: 'string', is: 'attribute', namespace: 'urn:r' },
        { name: 'attribute', as: 'n', shape: 'string', is: 'attribute' },
        { name: 'list', shape: { content: { name: 'i', shape: 'string', list: true, required: true } }, namespace: 'urn:l' },
      ],
    },
  };

  it.each([
    ['the prefix of the table', '<p:r xmlns:p="urn:r"><p:n>1</p:n><n>2</n></p:r>'],
    ['another prefix', '<q:r xmlns:q="urn:r"><q:n>1</q:n><n>2</n></q:r>'],
    ['the default namespace, undeclared inside', '<r xmlns="urn:r"><n>1</n><n xmlns="">2</n></r>'],
    ['declared where it is used', '<r xmlns="urn:r"><x xmlns="urn:x"><n>0</n></x><p:n xmlns:p="urn:r">1</p:n><n xmlns="">2</n></r>'],
    ['a prefix declared anew', '<p:r xmlns:p="urn:r"><p:n xmlns:p="urn:x">0</p:n><p:n>1</p:n><n>2</n></p:r>'],
  ])('elements: %s', (_name, document) => {
    expect(decodeXml(document, root)).toEqual({ in: '1', none: '2' });
  });

  it('an attribute without a prefix is in none, whatever the default', () => {
    expect(decodeXml('<r xmlns="urn:r" xmlns:p="urn:r" n="1" p:n="2"/>', root)).toEqual({ attribute: '1', attributeIn: '2' });
  });

  it('the items of a wrapped list are in the namespace of the wrapper', () => {
    expect(decodeXml('<r xmlns="urn:r"><list xmlns="urn:l"><i>1</i><i xmlns="">2</i></list></r>', root)).toEqual({ list: ['1'] });
  });

  it('no namespace in the table is no namespace in the document', () => {
    expect(() => decodeXml('<r xmlns="urn:r"/>', { name: 'r', shape: 'string' })).toThrow(
      new XmlError('line 1, column 1: expected the root element r, found r in another namespace'),
    );
    expect(() => decodeXml('<r/>', root)).toThrow('expected the root element r, found r in another namespace');
  });
});

describe('an error names the place and the path', () => {
  const id: Field = { name: 'ident', as: 'id', shape: 'number' };
  const inside = (extra: Partial<Field>): Field => ({ name: 'contact', shape: { fields: [id] }, ...extra });

  it.each([
    ['an object', '<contact><id>x</id></contact>', inside({}), 'line 1, column 13: r/contact/id'],
    ['a list', '<contact/>\n<contact><id>x</id></contact>', inside({ list: true }), 'line 2, column 10: r/contact/id'],
    ['a wrapped list', '<contact>\r<c>\r<id>x</id></c></contact>', { name: 'contact', shape: { content: { ...inside({ list: true }), as: 'c' } } }, 'line 3, column 1: r/contact/c/id'],
  ])('in %s', (_name, content, field, message) => {
    expect(() => read(content, field)).toThrow(new XmlError(`${message}: not a number`));
  });
});
