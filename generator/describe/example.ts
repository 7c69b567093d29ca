import { Verbatim, type Literal } from '../../templates/literal.js';
import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { referenceTo } from '../typed/component.js';
import { emittedAs, listOf } from '../typed/marks.js';
import type { CodecName } from '../service.js';
import { isWritable, parameterMedia } from './parameters.js';
import { describeStream } from './streams.js';
import { isEmptySchema, saysFile, valueKind } from './value-kind.js';

/** An example on its way: the schemas that it is inside of, and how many more values it may have. */
interface Sketch {
  readonly document: JsonObject;
  /** That of the body; `undefined` for a parameter. */
  readonly codec: CodecName | undefined;
  readonly inside: Set<JsonObject>;
  readonly budget: { left: number };
  /** Whether what the server gives belongs to it, and whether values of the document may differ from those of the client; `undefined` for a request. */
  readonly whole?: { readonly converted: boolean };
}

/** How many values an example has at the most: enough to show a shape, short enough to read. */
const mostValues = 60;

/** A parameter's value as the documentation shows it: the document's own example, else one that fits the schema. */
export function parameterExample(document: JsonObject, parameter: JsonObject): Literal {
  const described = parameterMedia(document, parameter);
  const given = givenExample(document, parameter) ?? (described && givenExample(document, described.media));
  if (given !== undefined) return toLiteral(given);
  const name = textAt(parameter, 'name') ?? '';
  if (described !== undefined && !isWritable(described.type)) return name;
  return schemaExample(beginSketch(document, undefined), memberAt(described?.media ?? parameter, 'schema'), name);
}

/** A request body as the documentation shows it. Bytes are shown as a File, which is a Blob, a stream as a list of one item. */
export function bodyExample(document: JsonObject, media: JsonObject, codec: CodecName): Literal {
  if (codec === 'binary') return bytes;
  const stream = describeStream(document, codec, media);
  if (stream !== undefined) return [schemaExample(beginSketch(document, codec), stream.typed, '')];
  const given = codec === 'multipart' ? undefined : givenExample(document, media);
  if (codec === 'text') return typeof given === 'string' ? given : textBodyExample(document, media);
  if (given !== undefined) return toLiteral(given);
  const items = memberAt(media, 'itemSchema');
  // A list of parts may be described by its items alone.
  const schema = memberAt(media, 'schema') ?? (codec === 'multipart' && items !== undefined ? { type: 'array', items } : undefined);
  return schemaExample(beginSketch(document, codec), schema, '');
}

/**
 * A value of a component schema as the client has it: `typed` is the document that its types are made of. Nothing where the value
 * would be cut short or says nothing. Where values are `converted` those that the document gives as a whole are not used.
 */
export function componentExample(typed: JsonObject, schema: JsonObject, converted: boolean): Literal | undefined {
  const sketch: Sketch = { ...beginSketch(typed, undefined), whole: { converted } };
  const example = schemaExample(sketch, schema, '');
  const isEmpty = typeof example === 'object' && example !== null && Object.keys(example).length === 0;
  return isEmpty || sketch.budget.left <= 0 ? undefined : example;
}

const bytes = new Verbatim("new File(['…'], 'letter.pdf', { type: 'application/pdf' })");

/** A text, whatever the schema says. */
function textBodyExample(document: JsonObject, media: JsonObject): Literal {
  const example = schemaExample(beginSketch(document, 'text'), memberAt(media, 'schema'), '');
  return typeof example === 'string' ? example : 'text';
}

function beginSketch(document: JsonObject, codec: CodecName | undefined): Sketch {
  return { document, codec, inside: new Set(), budget: { left: mostValues } };
}

/** A schema inside itself, and whatever is too much, is shown empty. */
function schemaExample(sketch: Sketch, value: JsonValue | undefined, name: string): Literal {
  const { document, inside, budget } = sketch;
  const schema = dereference(document, value) ?? {};
  if (inside.has(schema) || budget.left <= 0) return {};
  budget.left -= 1;
  const mark = sketch.whole === undefined ? undefined : memberAt(schema, emittedAs);
  if (mark !== undefined) return markedExample(sketch, schema, mark);
  const given = givenExample(document, schema);
  if (given !== undefined && isUsed(sketch, schema, given)) return toLiteral(given);
  const [first] = arrayAt(schema, 'enum');
  if (first !== undefined) return toLiteral(first);
  inside.add(schema);
  const part = arrayAt(schema, 'oneOf')[0] ?? arrayAt(schema, 'anyOf')[0];
  const example = part === undefined ? typedExample(sketch, schema, name) : schemaExample(sketch, part, name);
  inside.delete(schema);
  return example;
}

function isUsed(sketch: Sketch, schema: JsonObject, given: JsonValue): boolean {
  return !isBytes(sketch, schema) && !(sketch.whole?.converted === true && typeof given === 'object');
}

/** A value of a type that the document has no words for. */
function markedExample(sketch: Sketch, schema: JsonObject, mark: JsonValue): Literal {
  switch (mark) {
    case 'date':
      return new Verbatim("new Date('2024-01-31T09:30:00Z')");
    case 'bigint':
      return new Verbatim('1n');
    case 'bytes':
    case 'bytes-or-text':
      return new Verbatim('new Uint8Array([1, 2, 3])');
    case 'bytes-or-blob':
    case 'blob':
    case 'file':
      return bytes;
    case 'list':
      return arrayExample(sketch, referenceTo(textAt(schema, listOf) ?? ''), '');
    case 'tuple':
      return arrayAt(schema, 'prefixItems').map((item) => schemaExample(sketch, item, ''));
    default:
      return mark === 'text' ? 'text' : {};
  }
}

function typedExample(sketch: Sketch, schema: JsonObject, name: string): Literal {
  const type = memberAt(schema, 'type');
  const kind = Array.isArray(type) ? type.find((each) => each !== 'null') : type;
  if (isBytes(sketch, schema)) return bytes;
  if (kind === 'integer' || kind === 'number') return numberExample(schema);
  if (kind === 'boolean') return true;
  const first = arrayAt(schema, 'prefixItems');
  if (kind === 'array' && first.length > 0) return first.map((item) => schemaExample(sketch, item, name));
  if (kind === 'array') return arrayExample(sketch, memberAt(schema, 'items'), name);
  return kind === 'string' ? textExample(schema, name) : objectExample(sketch, schema);
}

function arrayExample(sketch: Sketch, items: JsonValue | undefined, name: string): Literal {
  const target = dereference(sketch.document, items);
  const isOpen = target !== undefined && sketch.inside.has(target);
  return isOpen || sketch.budget.left <= 0 ? [] : [schemaExample(sketch, items, name)];
}

/** The required properties, and of a schema that requires nothing those that have an example of their own; in a request none that the server gives. */
function objectExample(sketch: Sketch, schema: JsonObject): Literal {
  const required = new Set(arrayAt(schema, 'required'));
  const chosen = Object.entries(objectAt(schema, 'properties')).filter(([name, property]) => {
    if (required.size > 0 && !required.has(name)) return false;
    const target = dereference(sketch.document, property) ?? {};
    if (sketch.whole === undefined && (memberAt(property, 'readOnly') === true || memberAt(target, 'readOnly') === true)) return false;
    return required.size > 0 || isShown(sketch, target);
  });
  // Too large a value of a component is not shown at all.
  if (sketch.whole !== undefined && chosen.length > sketch.budget.left) sketch.budget.left = 0;
  const parts = arrayAt(schema, 'allOf').map((part) => schemaExample(sketch, part, ''));
  const inherited = parts.flatMap((part) => (isRecord(part) ? Object.entries(part) : []));
  const members = chosen.map(([name, property]) => [name, schemaExample(sketch, property, name)] as const);
  return Object.fromEntries([...inherited, ...members]);
}

/** Of a component that requires nothing, every property is shown: an empty one would show nothing. */
function isShown({ document, whole, inside }: Sketch, property: JsonObject): boolean {
  return (whole !== undefined && inside.size === 1) || givenExample(document, property) !== undefined;
}

function numberExample(schema: JsonObject): number {
  const minimum = memberAt(schema, 'minimum');
  const standard = memberAt(schema, 'default');
  if (typeof standard === 'number') return standard;
  return typeof minimum === 'number' && minimum > 1 ? minimum : 1;
}

function textExample(schema: JsonObject, name: string): string {
  const standard = memberAt(schema, 'default');
  if (typeof standard === 'string' && standard !== '') return standard;
  const format = textAt(schema, 'format');
  if (format === 'uri') return 'https://example.com';
  if (format === 'date') return '2024-01-31';
  if (format === 'date-time') return '2024-01-31T09:30:00Z';
  return name === '' ? 'text' : name;
}

/** The example that a parameter, a media type or a schema carries itself. */
function givenExample(document: JsonObject, owner: JsonObject): JsonValue | undefined {
  const single = memberAt(owner, 'example');
  if (single !== undefined) return single;
  const several = memberAt(owner, 'examples');
  if (Array.isArray(several)) return several[0];
  if (!isObject(several)) return undefined;
  const first = dereference(document, Object.values(several)[0]);
  // OpenAPI 3.2 has the value under a name of its own (Example Object, `dataValue`).
  return first === undefined ? undefined : (memberAt(first, 'value') ?? memberAt(first, 'dataValue'));
}

/** Whether a value is bytes where it stands: encoded bytes are in XML alone, where the codec does it. */
function isBytes({ document, codec }: Sketch, schema: JsonObject): boolean {
  if (codec === 'xml') return textAt(schema, 'contentEncoding') === 'base64' || textAt(schema, 'format') === 'byte';
  if (codec !== 'multipart') return false;
  return valueKind(document, schema) === 'file' || (isEmptySchema(schema) && saysFile(document));
}

function isRecord(value: Literal): value is { readonly [key: string]: Literal | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Verbatim);
}

/** A JSON value is a literal; the compiler cannot see it, since a literal may also be code. */
function toLiteral(value: JsonValue): Literal {
  return value;
}
