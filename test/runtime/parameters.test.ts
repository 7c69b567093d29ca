import { describe, expect, it } from 'vitest';
import { json } from '../../templates/runtime/json.js';
import type { Parameter } from '../../templates/runtime/operation.js';
import { serializeParameter } from '../../templates/runtime/parameters.js';
import { serializePlain } from '../../templates/runtime/plain.js';
import { urlencoded } from '../../templates/runtime/urlencoded.js';

/** The text of a value; for what is the default of its place the small writer has to give the same. */
function write(parameter: Omit<Parameter, 'name'>, value: unknown, name = 'color'): string {
  const whole = { name, ...parameter };
  const text = serializeParameter(whole, value);
  const isPlain = Object.keys(parameter).every((key) => key === 'in' || key === 'explode');
  if (isPlain) expect(serializePlain(whole, value)).toBe(text);
  return text;
}

const list = ['blue', 'black', 'brown'];
const rgb = { R: 100, G: 200, B: 150 };

// OpenAPI 3.0.4 and 3.2.0, Parameter Object, "Style Examples". What is undefined there (n/a) is ours.
describe('the table of styles', () => {
  it.each<[string, Omit<Parameter, 'name'>, empty: string, text: string, array: string, object: string]>([
    ['matrix', { in: 'path', style: 'matrix' }, ';color', ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'],
    ['matrix*', { in: 'path', style: 'matrix', explode: true }, ';color', ';color=blue', ';color=blue;color=black;color=brown', ';R=100;G=200;B=150'],
    ['label', { in: 'path', style: 'label' }, '.', '.blue', '.blue,black,brown', '.R,100,G,200,B,150'],
    ['label*', { in: 'path', style: 'label', explode: true }, '.', '.blue', '.blue.black.brown', '.R=100.G=200.B=150'],
    ['simple', { in: 'path' }, '', 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
    ['simple*', { in: 'path', explode: true }, '', 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
    ['simple in a header', { in: 'header' }, '', 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
    ['simple* in a header', { in: 'header', explode: true }, '', 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
    ['form', { in: 'query', explode: false }, 'color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
    ['form*', { in: 'query' }, 'color=', 'color=blue', 'color=blue&color=black&color=brown', 'R=100&G=200&B=150'],
    ['spaceDelimited', { in: 'query', style: 'spaceDelimited' }, 'color=', 'color=blue', 'color=blue%20black%20brown', 'color=R%20100%20G%20200%20B%20150'],
    ['pipeDelimited', { in: 'query', style: 'pipeDelimited' }, 'color=', 'color=blue', 'color=blue%7Cblack%7Cbrown', 'color=R%7C100%7CG%7C200%7CB%7C150'],
    ['tsv of Swagger 2.0', { in: 'query', style: 'tabDelimited' }, 'color=', 'color=blue', 'color=blue%09black%09brown', 'color=R%09100%09G%09200%09B%09150'],
    ['deepObject', { in: 'query', style: 'deepObject' }, 'color=', 'color=blue', 'color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown', 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
    ['form in a cookie', { in: 'cookie', explode: false }, 'color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
    ['form* in a cookie', { in: 'cookie' }, 'color=', 'color=blue', 'color=blue; color=black; color=brown', 'R=100; G=200; B=150'],
    ['cookie', { in: 'cookie', style: 'cookie' }, 'color=', 'color=blue', 'color=blue; color=black; color=brown', 'R=100; G=200; B=150'],
  ])('%s', (_, parameter, ...wanted) => {
    expect(['', 'blue', list, rgb].map((value) => write(parameter, value))).toEqual(wanted);
  });
});

// RFC 6570, section 3.2: its own variables and expansions.
describe('the examples of RFC 6570', () => {
  const keys = { semi: ';', dot: '.', comma: ',' };
  const colors = ['red', 'green', 'blue'];

  it.each<[string, string, Omit<Parameter, 'name'>, unknown, string]>([
    ['{hello}', 'hello', { in: 'path' }, 'Hello World!', 'Hello%20World%21'],
    ['{half}', 'half', { in: 'path' }, '50%', '50%25'],
    ['{list}', 'list', { in: 'path' }, colors, 'red,green,blue'],
    ['{keys}', 'keys', { in: 'path' }, keys, 'semi,%3B,dot,.,comma,%2C'],
    ['{keys*}', 'keys', { in: 'path', explode: true }, keys, 'semi=%3B,dot=.,comma=%2C'],
    ['{+hello}', 'hello', { in: 'path', allowReserved: true }, 'Hello World!', 'Hello%20World!'],
    ['{+half}', 'half', { in: 'path', allowReserved: true }, '50%', '50%25'],
    ['{.who}', 'who', { in: 'path', style: 'label' }, 'fred', '.fred'],
    ['{.list}', 'list', { in: 'path', style: 'label' }, colors, '.red,green,blue'],
    ['{.list*}', 'list', { in: 'path', style: 'label', explode: true }, colors, '.red.green.blue'],
    ['{.keys}', 'keys', { in: 'path', style: 'label' }, keys, '.semi,%3B,dot,.,comma,%2C'],
    ['{.keys*}', 'keys', { in: 'path', style: 'label', explode: true }, keys, '.semi=%3B.dot=..comma=%2C'],
    ['{.empty_keys}', 'empty_keys', { in: 'path', style: 'label' }, {}, ''],
    ['{;half}', 'half', { in: 'path', style: 'matrix' }, '50%', ';half=50%25'],
    ['{;empty}', 'empty', { in: 'path', style: 'matrix' }, '', ';empty'],
    ['{;list}', 'list', { in: 'path', style: 'matrix' }, colors, ';list=red,green,blue'],
    ['{;list*}', 'list', { in: 'path', style: 'matrix', explode: true }, colors, ';list=red;list=green;list=blue'],
    ['{;keys}', 'keys', { in: 'path', style: 'matrix' }, keys, ';keys=semi,%3B,dot,.,comma,%2C'],
    ['{;keys*}', 'keys', { in: 'path', style: 'matrix', explode: true }, keys, ';semi=%3B;dot=.;comma=%2C'],
    ['{?empty}', 'empty', { in: 'query' }, '', 'empty='],
    ['{?list}', 'list', { in: 'query', explode: false }, colors, 'list=red,green,blue'],
    ['{?list*}', 'list', { in: 'query' }, colors, 'list=red&list=green&list=blue'],
    ['{?keys}', 'keys', { in: 'query', explode: false }, keys, 'keys=semi,%3B,dot,.,comma,%2C'],
    ['{?keys*}', 'keys', { in: 'query' }, keys, 'semi=%3B&dot=.&comma=%2C'],
  ])('%s', (_, name, parameter, value, wanted) => {
    expect(write(parameter, value, name)).toBe(wanted);
  });
});

// OpenAPI 3.2.0, "Parameter Object Examples".
describe('the examples of OpenAPI 3.2', () => {
  it.each<[string, Parameter, unknown, string]>([
    ['a header of integers', { name: 'X-Token', in: 'header' }, [12345678, 90099], '12345678,90099'],
    ['a cookie that is encoded already', { name: 'cookie', in: 'cookie', style: 'cookie' }, { greeting: 'Hello%2C%20world!', code: 42 }, 'greeting=Hello%2C%20world!; code=42'],
    ['a cookie that is not', { name: 'greeting', in: 'cookie' }, 'Hello, world!', 'greeting=Hello%2C%20world%21'],
    ['a path', { name: 'username', in: 'path' }, 'diṅnāga', 'di%E1%B9%85n%C4%81ga'],
    ['a list', { name: 'thing', in: 'query' }, ['one thing', 'another thing'], 'thing=one%20thing&thing=another%20thing'],
    ['a free form', { name: 'freeForm', in: 'query' }, { page: 4, pageSize: 50 }, 'page=4&pageSize=50'],
    ['JSON', { name: 'coordinates', in: 'query', content: { codec: json } }, { lat: 40.6, long: -73.9 }, 'coordinates=%7B%22lat%22%3A40.6%2C%22long%22%3A-73.9%7D'],
    ['a query that is JSON', { name: 'json', in: 'query', whole: true, content: { codec: json } }, { numbers: [1, 2], flag: null }, '%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D'],
    ['a query that is text', { name: 'selector', in: 'query', whole: true }, '$.a.b[1:1]', '%24.a.b%5B1%3A1%5D'],
    ['a name that no template has', { name: '❤️', in: 'query' }, 'love!', '%E2%9D%A4%EF%B8%8F=love%21'],
    ['reserved characters', { name: 'formulas', in: 'query', allowReserved: true }, { a: 'x%2By', b: 'x/y', c: 'x^y' }, 'a=x%2By&b=x/y&c=x%5Ey'],
  ])('%s', (_, parameter, value, wanted) => {
    expect(serializeParameter(parameter, value)).toBe(wanted);
  });

  it('a query that is a form: the example writes a blank as +, which decodes to the same', () => {
    const text = serializeParameter({ name: 'metadata', in: 'query', whole: true, content: { codec: urlencoded } }, { foo: 'a + b', bar: true });
    expect(text).toMatch(/^foo=a(\+|%20)%2B(\+|%20)b&bar=true$/);
  });
});

// OpenAPI 3.0.4, Parameter Object, `content`.
describe('a parameter in a media type', () => {
  it.each<[string, Omit<Parameter, 'name'>, string]>([
    ['a query', { in: 'query' }, 'color=%7B%22a%22%3A%5B1%5D%7D'],
    ['a path', { in: 'path' }, '%7B%22a%22%3A%5B1%5D%7D'],
    ['a header', { in: 'header' }, '{"a":[1]}'],
    ['a cookie', { in: 'cookie' }, 'color=%7B%22a%22%3A%5B1%5D%7D'],
  ])('is written whole in %s', (_, parameter, wanted) => {
    expect(write({ ...parameter, content: { codec: json } }, { a: [1] })).toBe(wanted);
  });

  it('is encoded once more where it is a form in one parameter', () => {
    expect(write({ in: 'query', content: { codec: urlencoded } }, { a: 1, b: 2 })).toBe('color=a%3D1%26b%3D2');
  });
});

describe('a value', () => {
  it.each<[unknown, string]>([
    [true, 'q=true'],
    [0, 'q=0'],
    [-0, 'q=0'],
    [1.5, 'q=1.5'],
    [1e21, 'q=1000000000000000000000'],
    [-1e21, 'q=-1000000000000000000000'],
    [2 ** 60, 'q=1152921504606847000'],
    [123456789012345678901234567890n, 'q=123456789012345678901234567890'],
    ['', 'q='],
    ['1e999', 'q=1e999'],
    [new Date(0), 'q=1970-01-01T00%3A00%3A00.000Z'],
    ['a b&c=d#e+f%', 'q=a%20b%26c%3Dd%23e%2Bf%25'],
    ["!'()*~", 'q=%21%27%28%29%2A~'],
    [['a', undefined, null, 'b', ''], 'q=a&q=b&q='],
    [[], ''],
    [{ a: undefined, b: null }, ''],
    [{ a: undefined, b: 1 }, 'b=1'],
    [{ 'a&b': 'c' }, 'a%26b=c'],
    // What no style has a text for is JSON, as in swagger-client.
    [[{ a: 1 }, [2]], 'q=%7B%22a%22%3A1%7D&q=%5B2%5D'],
    [{ a: { b: 1 } }, 'a=%7B%22b%22%3A1%7D'],
  ])('%o is sent as %j', (value, text) => {
    expect(write({ in: 'query' }, value, 'q')).toBe(text);
  });

  it.each([[new Date(NaN)], [NaN], [Infinity], [() => 1], [[-Infinity]], [{ a: { b: NaN } }], ['\uD800'], [{ '\uDC00': 1 }], [[{ a: 1n }]]])('that has no text is refused: %o', (value) => {
    expect(() => write({ in: 'query' }, value, 'q')).toThrow();
    expect(() => serializePlain({ name: 'q', in: 'query' }, value)).toThrow();
  });

  it('that contains itself is refused', () => {
    const value: Record<string, unknown> = {};
    value['self'] = value;
    expect(() => write({ in: 'query' }, value)).toThrow();
    expect(() => write({ in: 'query', style: 'deepObject' }, value)).toThrow();
  });

  it.each(['spaceDelimited', 'pipeDelimited', 'tabDelimited'] as const)('with the separator of %s in an item is refused', (style) => {
    const item = { spaceDelimited: 'a b', pipeDelimited: 'a|b', tabDelimited: 'a\tb' }[style];
    expect(() => write({ in: 'query', style }, [item, 'c'])).toThrow('an item holds the separator of its style');
    expect(() => write({ in: 'query', style }, { [item]: 'c' })).toThrow('an item holds the separator of its style');
    expect(write({ in: 'query', style }, item)).toBe(`color=${encodeURIComponent(item)}`);
    expect(write({ in: 'query', style, explode: true }, [item, 'c'])).toBe(`color=${encodeURIComponent(item)}&color=c`);
  });
});

// The separators of jQuery.param, axios and the clients of Stripe; qs, PHP and Rails read them.
describe('deepObject inside itself', () => {
  it.each<[unknown, string]>([
    [{ a: { b: { c: 1 } } }, 'f[a][b][c]=1'],
    [{ a: [1, 2] }, 'f[a][]=1&f[a][]=2'],
    [{ a: [{ b: 1, c: 2 }, { b: 3 }] }, 'f[a][0][b]=1&f[a][0][c]=2&f[a][1][b]=3'],
    [['x', 'y'], 'f[]=x&f[]=y'],
    [{ a: null, b: undefined, c: [], d: {}, e: '' }, 'f[e]='],
    [{ when: new Date(0) }, 'f[when]=1970-01-01T00:00:00.000Z'],
  ])('%o', (value, wanted) => {
    expect(decodeURIComponent(write({ in: 'query', style: 'deepObject' }, value, 'f'))).toBe(wanted);
  });
});

describe('allowReserved', () => {
  it.each<[string, Omit<Parameter, 'name'>, string, string]>([
    ['keeps what does not end a query', { in: 'query' }, "a/b?c:d@e!$'()*,;=[]&#+", "color=a/b?c:d@e!$'()*,;=%5B%5D%26%23%2B"],
    ['keeps what is encoded already', { in: 'query' }, 'a%2Fb %zz 50%', 'color=a%2Fb%20%25zz%2050%25'],
    ['keeps what does not end a segment', { in: 'path' }, 'a:b@c,d=e/f?g#h;i', 'a:b@c,d=e%2Ff%3Fg%23h%3Bi'],
    ['keeps what does not end a cookie', { in: 'cookie' }, 'a/b;c,d "e"', 'color=a/b%3Bc%2Cd%20%22e%22'],
  ])('%s', (_, parameter, value, wanted) => {
    expect(write({ ...parameter, allowReserved: true }, value)).toBe(wanted);
  });
});
