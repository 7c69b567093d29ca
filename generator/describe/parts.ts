import { arrayAt, dereference } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { MediaModel, PartModel } from '../service.js';
import type { Ignored } from './encoding-values.js';
import { readEncoding, readEncodings, type Encoding, type Form } from './encodings.js';
import type { Shapes } from './xml/shapes.js';
import { propertiesOf, valueKind } from './value-kind.js';

/** The parts of a form that its codec does not write by itself: by property, and those of a list of parts. */
export type Parts = Pick<MediaModel, 'parts' | 'items'>;

/** The parts of a request body. */
export function describeParts(form: Form, shapes: Shapes): Parts {
  const byName = [...readEncodings(form).byName].map(([name, encoding]) => [name, describePart(encoding, shapes)] as const);
  const { prefix, rest } = readPositions(form);
  const byPlace = prefix.flatMap((encoding, index) => {
    // One that asks for nothing still keeps the others' row away from its place.
    if (encoding === undefined) return rest === undefined ? [] : [[String(index), plain] as const];
    return [[String(index), describePart(encoding, shapes)] as const];
  });
  return { parts: [...byName, ...byPlace], items: rest === undefined ? undefined : describePart(rest, shapes) };
}

/** What the texts of a form in an answer stand for. */
export function describeFields(document: JsonObject, media: JsonObject): Parts {
  const parts = [...propertiesOf(document, memberAt(media, 'schema'))].flatMap(([name, property]) => {
    const isList = valueKind(document, property) === 'array';
    const item = isList ? memberAt(dereference(document, property) ?? {}, 'items') : property;
    const kind = valueKind(document, item);
    const type = kind === 'number' || kind === 'boolean' ? kind : kind === 'object' || kind === 'array' ? 'json' : undefined;
    return type === undefined && !isList ? [] : [[name, { ...plain, type, list: isList }] as const];
  });
  return { parts, items: undefined };
}

/** The encodings by place of a list of parts (OpenAPI 3.2.0, Media Type Object, `prefixEncoding` and `itemEncoding`). */
export function readPositions(form: Form): {
  readonly prefix: readonly (Encoding | undefined)[];
  readonly rest: Encoding | undefined;
  readonly ignored: readonly Ignored[];
} {
  const ignored: Ignored[] = [];
  const schema = dereference(form.document, memberAt(form.media, 'schema')) ?? {};
  const items = memberAt(form.media, 'itemSchema') ?? memberAt(schema, 'items');
  const read = (value: JsonValue | undefined, tokens: readonly string[], item: JsonValue | undefined): Encoding | undefined => {
    if (!isObject(value) || form.codec !== 'multipart') return undefined;
    return readEncoding(form, tokens, value, item, ignored);
  };
  const prefix = arrayAt(form.media, 'prefixEncoding').map((each, index) =>
    read(each, ['prefixEncoding', String(index)], arrayAt(schema, 'prefixItems')[index] ?? items),
  );
  return { prefix, rest: read(memberAt(form.media, 'itemEncoding'), ['itemEncoding'], items), ignored };
}

const plain: PartModel = {
  contentType: undefined,
  style: undefined,
  explode: undefined,
  allowReserved: false,
  headers: [],
  root: undefined,
  type: undefined,
  list: false,
};

function describePart({ xml, ...encoding }: Encoding, shapes: Shapes): PartModel {
  return { ...plain, ...encoding, root: xml === undefined ? undefined : shapes.root(xml) };
}
