import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { nameKind, quote } from '../ingest/wording.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { ParameterStyle } from '../service.js';
import { collectionFormats } from './collection-formats.js';
import { readContentType, readHeaders, type Ignored } from './encoding-values.js';
import { propertiesOf, valueKind, type ValueKind } from './value-kind.js';

/** How one property of a form is to be written, where that is not what its codec does by itself. */
export interface Encoding {
  readonly contentType: string | undefined;
  readonly style: ParameterStyle | undefined;
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The schema of a value that is written as XML. */
  readonly xml: JsonValue | undefined;
}

/** A form: a media type with the codec `urlencoded` or `multipart`. */
export interface Form {
  readonly document: JsonObject;
  readonly type: string;
  readonly codec: 'urlencoded' | 'multipart';
  readonly media: JsonObject;
}

/** The encodings of a form by property, and what of its document is ignored, by the place below the media type. */
export interface Encodings {
  readonly byName: ReadonlyMap<string, Encoding>;
  readonly ignored: readonly Ignored[];
}

const styles = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'] as const;

/**
 * The encodings of a form (OpenAPI 3.1.1, Encoding Object): those that its `encoding` asks for, and those of texts that its schema
 * calls encoded, which have a type and a transfer encoding of their own. What is as the codec does it anyway is not listed.
 */
export function readEncodings(form: Form): Encodings {
  const properties = propertiesOf(form.document, memberAt(form.media, 'schema'));
  const ignored: Ignored[] = [];
  const byName = new Map<string, Encoding>();
  const given = objectAt(form.media, 'encoding');
  const isOpen = takesMore(form, properties.size);
  const isKnown = (name: string): boolean => properties.has(name) || isOpen;
  for (const [name, encoding] of Object.entries(given)) {
    const drop = (found: string): number => ignored.push({ tokens: ['encoding', name], found, done: 'it is ignored' });
    if (!isObject(encoding)) drop(`${nameKind(encoding)} as the encoding of ${quote(name)}`);
    else if (!isKnown(name)) drop(`an encoding of ${quote(name)}, which the schema has no property for`);
  }
  for (const name of new Set([...properties.keys(), ...Object.keys(given)])) {
    if (!isKnown(name)) continue;
    const encoding = memberAt(given, name);
    const read = readEncoding(form, ['encoding', name], isObject(encoding) ? encoding : {}, properties.get(name), ignored);
    if (read !== undefined) byName.set(name, read);
  }
  return { byName, ignored };
}

/** One encoding of a property with a schema; `undefined` where it asks for nothing. What of it is ignored is added to `ignored`. */
export function readEncoding(
  form: Form,
  tokens: readonly string[],
  encoding: JsonObject,
  property: JsonValue | undefined,
  ignored: Ignored[],
): Encoding | undefined {
  const drop = (key: string, found: string, done = 'it is ignored'): void => void ignored.push({ tokens: [...tokens, key], found, done });
  for (const key of ['encoding', 'prefixEncoding', 'itemEncoding']) {
    if (memberAt(encoding, key) !== undefined) drop(key, 'an encoding of parts inside a part');
  }
  const isList = valueKind(form.document, property) === 'array';
  const schema = isList ? itemOf(form.document, property) : property;
  const kind = valueKind(form.document, schema);
  const style = fittingStyle(readStyle(form, encoding, drop), kind, isList, drop);
  if (style !== undefined && memberAt(encoding, 'contentType') !== undefined) drop('contentType', 'a contentType beside a style, which counts for more');
  const type = style === undefined ? readContentType(form, encoding, kind, drop) : undefined;
  const transfer = style === undefined ? transferEncoding(form, schema) : undefined;
  const headers = [...readHeaders(form, tokens, encoding, ignored), ...(transfer?.headers ?? [])];
  const contentType = type?.name ?? transfer?.contentType;
  if (contentType === undefined && headers.length === 0 && style === undefined) return undefined;
  return { contentType, ...(style ?? noStyle), headers, xml: type?.codec === 'xml' ? schema : undefined };
}

type StyleMembers = Pick<Encoding, 'style' | 'explode' | 'allowReserved'>;

const noStyle: StyleMembers = { style: undefined, explode: undefined, allowReserved: false };

/**
 * A style, unless it is that of the codec anyway, or none that the values can have: many documents give every property the style
 * `form`, files and lists of objects among them.
 */
function fittingStyle(
  style: StyleMembers | undefined,
  kind: ValueKind,
  isList: boolean,
  drop: (key: string, found: string, done: string) => void,
): StyleMembers | undefined {
  if (style === undefined || kind === 'file') return undefined;
  if (style.style !== 'form' || style.allowReserved) return style;
  const isComposite = kind === 'object' || kind === 'array';
  if (isList && isComposite) return void drop('style', 'the style "form" for a list of objects', 'each of them is sent as JSON');
  return style.explode === true && !isComposite && kind !== 'any' ? undefined : style;
}

/** The style, where one of the members that speak of it is given: the others then have their defaults. */
function readStyle(
  { type, codec }: Form,
  encoding: JsonObject,
  drop: (key: string, found: string) => void,
): StyleMembers | undefined {
  const keys = ['style', 'explode', 'allowReserved'].filter((key) => memberAt(encoding, key) !== undefined);
  const isForm = codec === 'urlencoded' || /^\s*multipart\/(form-data|\*)\s*(;|$)/i.test(type);
  const valid = keys.filter((key) => {
    const value = memberAt(encoding, key);
    const fits = key === 'style' ? styles.some((each) => each === value) : typeof value === 'boolean';
    if (!isForm) drop(key, `${key} in a body that is no form`);
    else if (!fits) drop(key, `${typeof value === 'string' ? quote(value) : nameKind(value)} as ${key}`);
    return isForm && fits;
  });
  if (valid.length === 0) return undefined;
  const style = collectionFormats.get(textAt(encoding, 'x-collectionFormat') ?? '') ?? styles.find((each) => each === textAt(encoding, 'style')) ?? 'form';
  const explode = memberAt(encoding, 'explode');
  return {
    style,
    explode: typeof explode === 'boolean' ? explode : style === 'form',
    // What has no name of its own in a query needs none of it in a part.
    allowReserved: memberAt(encoding, 'allowReserved') === true && codec === 'urlencoded',
  };
}

/** A text that stands for bytes says so (OpenAPI 3.1.1, Encoding Object and "Encoding multipart Media Types"); 3.0's `format: byte` does not. */
function transferEncoding({ document, codec }: Form, schema: JsonValue | undefined): Pick<Encoding, 'contentType' | 'headers'> | undefined {
  const target = dereference(document, schema);
  const encoding = target === undefined ? undefined : textAt(target, 'contentEncoding');
  if (encoding === undefined || codec === 'urlencoded') return undefined;
  // The ones that mail knows (RFC 2045, 6.1); base64url is none of them.
  const isKnown = /^(base64|quoted-printable)$/i.test(encoding);
  return { contentType: 'application/octet-stream', headers: isKnown ? [['Content-Transfer-Encoding', encoding]] : [] };
}

/** The schema of what becomes one value: the items of a list, since each of them is encoded by itself. */
function itemOf(document: JsonObject, property: JsonValue | undefined): JsonValue | undefined {
  if (valueKind(document, property) !== 'array') return property;
  const schema = dereference(document, property) ?? {};
  return memberAt(schema, 'items') ?? arrayAt(schema, 'prefixItems')[0];
}

/** Whether a schema lets properties through that it does not name. */
function takesMore({ document, media }: Form, named: number): boolean {
  const schema = dereference(document, memberAt(media, 'schema'));
  const more = memberAt(schema, 'additionalProperties');
  return schema === undefined || isObject(more) || more === true || named === 0;
}
