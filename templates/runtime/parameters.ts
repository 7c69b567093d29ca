import type { Parameter, ParameterPlace, ParameterStyle } from './operation.js';
import { entriesOf, expand, isComposite, isObject, type Entries, type Format } from './plain.js';
import { percentEncode } from './scalar.js';

/** What stands before the whole, between the items of an exploded list or object, and between those of one that is not. */
type Separators = readonly [lead: string, apart: string, joined: string];

/** The styles (OpenAPI 3.2.0, Parameter Object, "Style Values" and "Style Examples"; RFC 6570, section 3.2). */
const styles: Readonly<Record<ParameterStyle, Separators>> = {
  simple: ['', ',', ','],
  label: ['.', '.', ','],
  matrix: [';', ';', ','],
  form: ['', '&', ','],
  cookie: ['', '; ', ','],
  spaceDelimited: ['', '&', ' '],
  pipeDelimited: ['', '&', '|'],
  tabDelimited: ['', '&', '\t'],
  deepObject: ['', '&', '&'],
};

/**
 * The value of a parameter of any style or media type: what `serializePlain` does, and the rest. Rows of parameters that need it
 * import it, so that a bundle without them does not hold it.
 *
 * With `deepObject` a list or object inside another gets brackets of its own, as jQuery and axios write them: `a[b][c]=1`, `a[b][]=1`,
 * and `a[b][0][c]=1` where the items of a list are objects.
 * Throws like `serializePlain`, where an item holds the separator of its style, and where a cookie of style `cookie` has a
 * character that cookies do not have.
 */
export function serializeParameter(parameter: Parameter, value: unknown): string {
  const { name, content } = parameter;
  const style = styleOf(parameter);
  if (content) {
    const text = content.codec.encode(value, content);
    if (typeof text !== 'string') throw new TypeError('a parameter is text');
    return expand(formatOf(parameter, style, false), name, false, [[name, text]]);
  }
  const entries = style === 'deepObject' ? deepEntries(name, value) : entriesOf(name, value);
  const text = expand(formatOf(parameter, style, isComposite(value)), name, isObject(value), entries);
  // Without a value `matrix` has no sign of equality either (RFC 6570, section 3.2.7).
  return style === 'matrix' ? text.replace(/=(?=;|$)/g, '') : text;
}

function styleOf({ in: place, style }: Parameter): ParameterStyle {
  return style ?? (place === 'path' || place === 'header' ? 'simple' : 'form');
}

function formatOf(parameter: Parameter, style: ParameterStyle, hasItems: boolean): Format {
  const { in: place, whole, explode } = parameter;
  const [lead, apart, joined] = styles[style === 'form' && place === 'cookie' ? 'cookie' : style];
  const isExploded = style === 'deepObject' || (explode ?? /^(form|cookie)$/.test(style));
  const encode = encoderOf(parameter, style);
  // A comma of an item is encoded, and the separator is not; of the others both are, and cannot be told apart.
  const check = (text: string): string => (isExploded || !hasItems || joined === ',' ? text : without(joined, text));
  return {
    lead,
    apart,
    joined: joined === ',' ? joined : encode(joined),
    isNamed: style === 'matrix' || !(place === 'path' || place === 'header' || whole),
    isExploded,
    encode: (text) => encode(check(text)),
    encodeName: (name) => encodeName(place, name === parameter.name ? name : check(name)),
  };
}

function deepEntries(name: string, value: unknown): Entries {
  if (!isComposite(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, item]) =>
    deepEntries(`${name}[${isObject(value) || isComposite(item) ? key : ''}]`, item),
  );
}

/** The text of an item that has no separator in it, which nothing could tell from those between the items (OpenAPI 3.2.0, Appendix E). */
function without(separator: string, text: string): string {
  if (text.includes(separator)) throw new TypeError('an item holds the separator of its style');
  return text;
}

function encoderOf({ in: place, allowReserved, whole, content }: Parameter, style: ParameterStyle): (text: string) => string {
  // A query in the form media type is encoded already.
  if (place === 'header' || (whole && content?.codec.family === 'form')) return String;
  if (style === 'cookie') return checkCookie;
  if (!allowReserved) return percentEncode;
  // What would end the value is encoded all the same; what is encoded already stays as it is (RFC 6570, section 3.2.3).
  const ends = { path: /[/?#;]/g, query: /[#&+]/g, cookie: /[;,]/g }[place];
  return (text) => encodeURI(text).replace(/%25(?=[\da-f]{2})/gi, '%').replace(ends, encodeURIComponent);
}

function encodeName(place: ParameterPlace, name: string): string {
  if (place === 'header') return name;
  // The name of a cookie is a token (RFC 6265, section 4.1.1).
  return place === 'cookie' ? name.replace(/[^\w!#$%&'*+.^`|~-]+/g, percentEncode) : percentEncode(name);
}

/** The style `cookie` passes values through unchanged (OpenAPI 3.2.0, Parameter Object); what no cookie holds is refused (RFC 6265, section 4.1.1). */
function checkCookie(text: string): string {
  if (/[^!#-+\--:<-[\]-~]/.test(text)) throw new TypeError('a cookie cannot hold such a character');
  return text;
}
