import { memberOf } from '../url.js';
import { at, itemsOf, resolve, type OpenApiDocument } from './document.js';

/** How an example is made. */
export interface Making {
  readonly document: OpenApiDocument;
  /** Base64 is bytes, as in XML, and not a text. */
  readonly hasBytes: boolean;
  /** Schemas around the one that is made: what is not required ends where it comes again. */
  readonly around: readonly unknown[];
}

/** What there is where no value can be made. */
export const NOTHING: unique symbol = Symbol('nothing');

/** A value for a schema, the same each time: its example, what it is fixed to, or the simplest that it allows. */
export function makeExample(making: Making, given: unknown): unknown {
  const schema = resolve(making.document, given);
  if (making.around.includes(schema) && making.around.filter((each) => each === schema).length > 1) return NOTHING;
  const inner = { ...making, around: [...making.around, schema] };
  const own = ownExample(schema);
  if (own !== undefined && !(making.hasBytes && isBase64(schema))) return own;
  const [alternative] = [...itemsOf(memberOf(schema, 'oneOf')), ...itemsOf(memberOf(schema, 'anyOf'))];
  const all = itemsOf(memberOf(schema, 'allOf'));
  if (alternative === undefined && !all.length) return makePlain(inner, schema);
  const parts = [...all, ...(alternative === undefined ? [] : [alternative])].map((part) => makeExample(inner, part));
  const objects = parts.filter((part): part is object => typeof part === 'object' && part !== null && !Array.isArray(part));
  const plain = memberOf(schema, 'properties') === undefined ? {} : Object(makeObject(inner, schema));
  return objects.length ? Object.assign({}, plain, ...objects) : (parts.find((part) => part !== NOTHING) ?? NOTHING);
}

function ownExample(schema: unknown): unknown {
  const [first] = itemsOf(memberOf(schema, 'examples'));
  const [choice] = itemsOf(memberOf(schema, 'enum'));
  return memberOf(schema, 'example') ?? first ?? memberOf(schema, 'const') ?? memberOf(schema, 'default') ?? choice;
}

function makePlain(making: Making, schema: unknown): unknown {
  const types = [memberOf(schema, 'type')].flat();
  const type = types.find((each) => each !== 'null') ?? (memberOf(schema, 'properties') ? 'object' : types[0]);
  switch (type) {
    case 'string':
      return makeText(making, schema);
    case 'integer':
    case 'number':
      return makeNumber(schema);
    case 'boolean':
      return true;
    case 'array':
      return makeArray(making, schema);
    case 'object':
      return makeObject(making, schema);
    default:
      return type === 'null' ? null : {};
  }
}

const TEXTS: Readonly<Record<string, string>> = {
  'date-time': '2024-01-02T03:04:05Z',
  date: '2024-01-02',
  time: '03:04:05Z',
  email: 'alice@example.com',
  uuid: '00000000-0000-4000-8000-000000000000',
  uri: 'https://example.com/',
  'uri-reference': '/',
  byte: 'AAAA',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
};

function makeText({ hasBytes }: Making, schema: unknown): unknown {
  if (hasBytes && isBase64(schema)) return new Uint8Array(3);
  const text = TEXTS[String(memberOf(schema, 'format'))];
  if (text !== undefined) return text;
  const length = Math.min(Number(memberOf(schema, 'minLength') ?? 0), 1000);
  const pattern = memberOf(schema, 'pattern');
  if (typeof pattern !== 'string') return 'string'.slice(0, Number(memberOf(schema, 'maxLength') ?? 6)).padEnd(length, 'x');
  // Nothing here understands patterns: what they are mostly for is tried.
  const digits = Array.from({ length: 40 }, (_, count) => '0'.repeat(count));
  const tries = ['string', 'STRING', '2024-01-02 03:04:05', '2024-01-02', '+12025550123', 'a1', ...digits];
  return tries.find((each) => matches(pattern, each) && each.length >= length) ?? NOTHING;
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}

function isBase64(schema: unknown): boolean {
  return memberOf(schema, 'format') === 'byte' || memberOf(schema, 'contentEncoding') === 'base64';
}

function makeNumber(schema: unknown): number {
  const least = memberOf(schema, 'minimum');
  const above = memberOf(schema, 'exclusiveMinimum');
  const most = memberOf(schema, 'maximum') ?? memberOf(schema, 'exclusiveMaximum');
  const step = Number(memberOf(schema, 'multipleOf') ?? 1);
  const low = typeof above === 'number' ? above + step : Number(least ?? 0) + (above === true ? step : 0);
  const fitting = Math.ceil(low / step) * step;
  return typeof most === 'number' && fitting > most ? most : fitting;
}

function makeArray(making: Making, schema: unknown): unknown {
  const prefix = itemsOf(memberOf(schema, 'prefixItems')).map((each) => makeExample(making, each));
  const items = memberOf(schema, 'items');
  const isEmpty = prefix.length > 0 || memberOf(schema, 'maxItems') === 0 || making.around.includes(resolve(making.document, items));
  const length = Math.min(Number(memberOf(schema, 'minItems') ?? (isEmpty ? 0 : 1)), 100);
  const made = Array.from({ length: prefix.length ? 0 : Math.max(length, isEmpty ? 0 : 1) }, () => makeExample(making, items ?? {}));
  return [...prefix, ...made].filter((item) => item !== NOTHING);
}

function makeObject(making: Making, schema: unknown): unknown {
  const required = itemsOf(memberOf(schema, 'required'));
  const properties = Object.entries(Object(memberOf(schema, 'properties'))) as [string, unknown][];
  const made: [string, unknown][] = [];
  for (const [name, property] of properties) {
    const found = resolve(making.document, property);
    // Only requests have what is written and never read.
    if (memberOf(found, 'writeOnly') === true || (making.around.includes(found) && !required.includes(name))) continue;
    const value = makeExample(making, property);
    if (value !== NOTHING) made.push([name, value]);
    else if (required.includes(name)) return NOTHING;
  }
  return Object.fromEntries(made);
}

/** The example that a Media Type Object has, or one for its schema. */
export function exampleOf(making: Making, media: unknown): unknown {
  const [named] = Object.values(Object(at(making.document, media, 'examples')));
  return memberOf(media, 'example') ?? memberOf(resolve(making.document, named), 'value') ?? makeExample(making, memberOf(media, 'schema') ?? memberOf(media, 'itemSchema'));
}
