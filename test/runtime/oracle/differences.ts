import { json } from '../../../templates/runtime/json.js';
import type { Case } from './case.js';

/** Where a request of ours is another one than that of swagger-client 3.18.5, on purpose. */
export interface Difference {
  readonly name: string;
  /** What says that it has to be as ours is. */
  readonly source: string;
  readonly applies: (given: Case) => boolean;
  /** A case to which no other entry applies, and what each side makes of it. */
  readonly example: Case & { readonly ours: string; readonly theirs: string };
}

/** None of these may be added without a source: where swagger-client follows the specification, ours is wrong. */
export const differences: readonly Difference[] = [
  {
    name: 'an empty text in matrix has no sign of equality',
    source: 'RFC 6570, 3.2.7: {;empty} is ";empty"; OpenAPI 3.0.4, Style Examples',
    applies: ({ parameter, value }) => parameter.style === 'matrix' && texts(value).includes('') && (parameter.explode === true || texts(value).length === 1),
    example: { parameter: { name: 'p', in: 'path', style: 'matrix' }, value: '', ours: '/a/;p/z', theirs: '/a/;p=/z' },
  },
  {
    name: 'label joins with commas where it is not exploded',
    source: 'RFC 6570, 3.2.5: {.list} is ".red,green,blue"; OpenAPI 3.0.4, Style Examples',
    applies: ({ parameter, value }) => parameter.style === 'label' && !parameter.explode && texts(value).length + keys(value).length > 1,
    example: { parameter: { name: 'p', in: 'path', style: 'label' }, value: ['x', 'y'], ours: '/a/.x,y/z', theirs: '/a/.x.y/z' },
  },
  {
    name: 'names of members are percent-encoded in a path',
    source: 'RFC 6570, 3.2.1: names are encoded like values; OpenAPI 3.2.0, URL Percent-Encoding',
    applies: ({ parameter, value }) => parameter.in === 'path' && keys(value).some((key) => /[^\w.~-]/.test(key)),
    example: { parameter: { name: 'p', in: 'path' }, value: { 'a b': 1 }, ours: '/a/a%20b,1/z', theirs: '/a/a b,1/z' },
  },
  {
    name: 'an empty text is sent in a query',
    source: 'RFC 6570, 2.3 and 3.2.8: it is not undefined, {?empty} is "?empty="; OpenAPI 3.2.0, Style Examples',
    applies: ({ parameter, value }) => parameter.in === 'query' && value === '' && !parameter.content,
    example: { parameter: { name: 'p', in: 'query' }, value: '', ours: '/a?p=', theirs: '/a' },
  },
  {
    name: 'null among items and members is left out',
    source: 'RFC 6570, 2.3 and 3.2.1: undefined ones are ignored',
    applies: ({ parameter, value }) => !parameter.content && items(value).includes(null) && texts(value).length > 0,
    example: { parameter: { name: 'p', in: 'query' }, value: [1, null, 2], ours: '/a?p=1&p=2', theirs: '/a?p=1&p=&p=2' },
  },
  {
    name: 'a list or an object without members is not sent',
    source: 'RFC 6570, 2.3: it is undefined; OpenAPI 3.2.0, Appendix C',
    applies: ({ parameter, value }) => !parameter.content && isComposite(value) && texts(value).length === 0,
    example: { parameter: { name: 'p', in: 'query', explode: false }, value: [], ours: '/a', theirs: '/a?p=' },
  },
  {
    name: 'an object that is delimited by blanks or bars has them between its members',
    source: 'OpenAPI 3.0.4, Style Examples: color=R%20100%20G%20200%20B%20150',
    applies: ({ parameter, value }) => isDelimited(parameter) && keys(value).length > 0,
    example: { parameter: { name: 'p', in: 'query', style: 'spaceDelimited' }, value: { R: 1 }, ours: '/a?p=R%201', theirs: '/a?p=R,1' },
  },
  {
    name: 'the bar is percent-encoded',
    source: 'RFC 3986, 3.4: a query has no bar; OpenAPI 3.0.4, Style Examples: color=blue%7Cblack%7Cbrown',
    applies: ({ parameter, value }) => parameter.style === 'pipeDelimited' && isDelimited(parameter) && Array.isArray(value) && value.length > 1,
    example: { parameter: { name: 'p', in: 'query', style: 'pipeDelimited' }, value: ['x', 'y'], ours: '/a?p=x%7Cy', theirs: '/a?p=x|y' },
  },
  {
    name: 'an item with the separator in it is refused',
    source: 'OpenAPI 3.2.0, Appendix E: it cannot be told from the separator',
    applies: ({ parameter, value }) => isDelimited(parameter) && Array.isArray(value) && texts(value).some((text) => text.includes(parameter.style === 'spaceDelimited' ? ' ' : '|')),
    example: { parameter: { name: 'p', in: 'query', style: 'spaceDelimited' }, value: ['x y', 'z'], ours: 'refused', theirs: '/a?p=x%20y%20z' },
  },
  {
    name: 'a list in deepObject has brackets',
    source: 'OpenAPI 3.0.4, Style Examples: not defined; jQuery.param, axios and Stripe write p[]=',
    applies: ({ parameter, value }) => parameter.style === 'deepObject' && Array.isArray(value),
    example: { parameter: { name: 'p', in: 'query', style: 'deepObject', explode: true }, value: ['x'], ours: '/a?p%5B%5D=x', theirs: '/a?p=x' },
  },
  {
    name: 'a large number has no exponent',
    source: 'OpenAPI 3.2.0, Appendix B: left to us; the integers of other languages read none',
    applies: ({ parameter, value }) => !parameter.content && items(value).some((item) => typeof item === 'number' && String(item).includes('e')),
    example: { parameter: { name: 'p', in: 'query' }, value: 1e21, ours: '/a?p=1000000000000000000000', theirs: '/a?p=1e%2B21' },
  },
  {
    name: 'allowReserved keeps what is encoded already',
    source: 'RFC 6570, 3.2.3: pct-encoded triplets pass through; OpenAPI 3.2.0, allowReserved',
    applies: ({ parameter, value }) => parameter.allowReserved === true && texts(value).some((text) => /%[\da-f]{2}/i.test(text)),
    example: { parameter: { name: 'p', in: 'query', allowReserved: true }, value: 'a%2Fb', ours: '/a?p=a%2Fb', theirs: '/a?p=a%252Fb' },
  },
  {
    name: 'allowReserved encodes what ends a value or stands in no query',
    source: 'RFC 3986, 3.4: no # and brackets in a query; OpenAPI 3.2.0, Appendix E: & and + have a meaning of their own in it',
    applies: ({ parameter, value }) => parameter.allowReserved === true && texts(value).some((text) => /[#[\]&+]/.test(text)),
    example: { parameter: { name: 'p', in: 'query', allowReserved: true }, value: 'a&b', ours: '/a?p=a%26b', theirs: '/a?p=a&b' },
  },
  {
    name: 'allowReserved is for values, not for the names of members',
    source: 'OpenAPI 3.2.0, allowReserved: "parameter values are serialized using reserved expansion"',
    applies: ({ parameter, value }) => parameter.allowReserved === true && keys(value).some((key) => /[!*'();:@&=+$,/?#[\]]/.test(key)),
    example: { parameter: { name: 'p', in: 'query', allowReserved: true }, value: { 'a=b': 1 }, ours: '/a?a%3Db=1', theirs: '/a?a=b=1' },
  },
  {
    name: 'a text in JSON is a JSON text',
    source: 'OpenAPI 3.0.4, Parameter Object, content; RFC 8259, 7',
    applies: ({ parameter, value }) => parameter.content !== undefined && typeof value === 'string',
    example: { parameter: { name: 'p', in: 'query', content: { codec: json } }, value: 'x', ours: '/a?p=%22x%22', theirs: '/a?p=x' },
  },
  {
    name: 'in JSON too all but unreserved characters are encoded',
    source: 'OpenAPI 3.2.0, URL Percent-Encoding: "the safest approach"; swagger-client itself does so in a style',
    applies: ({ parameter, value }) => parameter.content !== undefined && parameter.in === 'query' && /[!'()*]/.test(JSON.stringify(value)),
    example: { parameter: { name: 'p', in: 'query', content: { codec: json } }, value: ['(x)'], ours: '/a?p=%5B%22%28x%29%22%5D', theirs: '/a?p=%5B%22(x)%22%5D' },
  },
  {
    name: 'the values of cookies are percent-encoded',
    source: 'OpenAPI 3.2.0, Parameter Object Examples: "greeting=Hello%2C%20world%21"; RFC 6265, 4.1.1',
    applies: ({ parameter, value }) => parameter.in === 'cookie' && texts(value).some((text) => /[^\w.~-]/.test(text)),
    example: { parameter: { name: 'p', in: 'cookie' }, value: 'a;b', ours: '/a p=a%3Bb', theirs: '/a p=a;b' },
  },
  {
    name: 'the name of a cookie is a token',
    source: 'RFC 6265, 4.1.1: cookie-name',
    applies: ({ parameter, value }) => parameter.in === 'cookie' && keys(value).some((key) => /[^\w.~-]/.test(key)),
    example: { parameter: { name: 'p', in: 'cookie', explode: true }, value: { 'a b': 1 }, ours: '/a a%20b=1', theirs: '/a a b=1' },
  },
  {
    name: 'exploded cookies are cookies of their own',
    source: 'RFC 6265, 4.2.1; OpenAPI 3.2.0, Appendix D: & is the wrong delimiter',
    applies: ({ parameter, value }) => parameter.in === 'cookie' && parameter.explode === true && texts(value).length > 1,
    example: { parameter: { name: 'p', in: 'cookie', explode: true }, value: ['x', 'y'], ours: '/a p=x; p=y', theirs: '/a p=x&p=y' },
  },
  {
    name: 'a segment that is empty or made of dots is refused',
    source: 'RFC 3986, 5.2.4: it is removed, and the one before it; OpenAPI 3.0.4, Path Templating',
    applies: (given) => given.parameter.in === 'path' && /^\.{0,2}$/.test(segment(given)),
    example: { parameter: { name: 'p', in: 'path' }, value: '..', ours: 'refused', theirs: '/a/../z' },
  },
  {
    name: 'a header with what it cannot carry is refused',
    source: 'RFC 9110, 5.5: field values have no control characters, and what is no Latin-1 no bytes',
    applies: ({ parameter, value }) => parameter.in === 'header' && /[^\t -~\x80-\xff]/.test(parameter.content ? JSON.stringify(value) : [...texts(value), ...keys(value)].join('')),
    example: { parameter: { name: 'p', in: 'header' }, value: 'a\nb', ours: 'refused', theirs: '/a a\nb' },
  },
];

function segment({ parameter, value }: Case): string {
  const inner = [...texts(value), ...keys(value)].join('');
  return parameter.style === 'matrix' || keys(value).length > 0 ? 'named' : `${parameter.style === 'label' ? '.' : ''}${inner}`;
}

function isDelimited({ style, explode }: Case['parameter']): boolean {
  return (style === 'spaceDelimited' || style === 'pipeDelimited') && explode !== true;
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function items(value: unknown): unknown[] {
  return isComposite(value) ? Object.values(value) : [value];
}

function texts(value: unknown): string[] {
  return items(value).flatMap((item) => (item === null ? [] : [String(item)]));
}

/** The names of members that are sent. */
function keys(value: unknown): string[] {
  return isComposite(value) && !Array.isArray(value) ? Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [key])) : [];
}
