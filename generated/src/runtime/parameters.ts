import type { Parameter, ParameterStyle } from './operation.js';

/** One row of the table of styles. */
interface Style {
  /** Stands before the whole. */
  readonly lead: string;
  /** Stands between the items of an exploded list or object. */
  readonly apart: string;
  /** Stands between the items of a list or object that is not exploded. */
  readonly joined: string;
  /** The parameter's name is part of the text. */
  readonly named: boolean;
}

/**
 * The styles (OpenAPI 3.0.1, Parameter Object, "Style Values"; separators as in RFC 6570, and percent-encoded where a
 * URL may not hold them).
 */
const styles: Readonly<Record<ParameterStyle, Style>> = {
  simple: { lead: '', apart: ',', joined: ',', named: false },
  label: { lead: '.', apart: '.', joined: ',', named: false },
  matrix: { lead: ';', apart: ';', joined: ',', named: true },
  form: { lead: '', apart: '&', joined: ',', named: true },
  spaceDelimited: { lead: '', apart: '&', joined: '%20', named: true },
  pipeDelimited: { lead: '', apart: '&', joined: '%7C', named: true },
  deepObject: { lead: '', apart: '&', joined: '&', named: true },
};

/**
 * A parameter's value as it stands in a request: encoded, so that it cannot leave its place, except in a header.
 * Members that are `undefined` or `null` are left out; a list or object without others is the empty text.
 * Throws where the value holds something that the style has no text for.
 */
export function serializeParameter(parameter: Parameter, value: unknown): string {
  const style = parameter.style ?? (parameter.in === 'path' || parameter.in === 'header' ? 'simple' : 'form');
  const { lead, apart, joined, named } = styles[style];
  const encode = encoderOf(parameter);
  const name = encode(parameter.name);
  if (parameter.json) return (named ? `${name}=` : '') + encode(JSON.stringify(value));
  const keyed = typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
  const pairs: string[][] = [];
  for (const [key, item] of entriesOf(value, keyed)) {
    if (item == null) continue;
    const member = encode(key);
    pairs.push([!keyed ? name : style === 'deepObject' ? `${name}%5B${member}%5D` : member, encode(textOf(item))]);
  }
  if (!pairs.length) return '';
  if (parameter.explode ?? (style === 'form' || style === 'deepObject')) {
    return lead + pairs.map((pair) => (named || keyed ? pair.join('=') : pair[1])).join(apart);
  }
  return lead + (named ? `${name}=` : '') + pairs.flatMap((pair) => (keyed ? pair : pair.slice(1))).join(joined);
}

function entriesOf(value: unknown, keyed: boolean): [string, unknown][] {
  return Array.isArray(value) || keyed ? Object.entries(Object(value)) : [['', value]];
}

function encoderOf(parameter: Parameter): (text: string) => string {
  if (parameter.in === 'header') return String;
  // What would end the value is encoded all the same.
  if (parameter.allowReserved && parameter.in === 'query') return (text) => encodeURI(text).replace(/[#&+]/g, encodeURIComponent);
  return encodeURIComponent;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') throw new TypeError('a value inside a list or object is itself one');
  return String(value);
}
