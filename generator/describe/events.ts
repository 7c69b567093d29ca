import { arrayAt, dereference, objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { StreamReading } from './streams.js';
import { readText, type TextReading } from './text-content.js';

/** One form of an event: its fields by name, and which of them it always has. */
interface EventForm {
  readonly fields: ReadonlyMap<string, JsonValue>;
  readonly required: ReadonlySet<string>;
}

/** The fields of an event (WHATWG HTML, 9.2.6). */
const fieldNames = ['event', 'data', 'id', 'retry'];

/** More forms than anybody would write down; combinations of combinations could be any number. */
const mostForms = 500;

/**
 * How events are read whose schema describes the event itself: an object, or a choice of objects, with no other properties than
 * the fields of events and with `data` or `event` among them. `undefined` for any other schema.
 */
export function describeEvents(document: JsonObject, schema: JsonValue | undefined): StreamReading | undefined {
  const forms = formsOf(document, schema, new Set());
  if (forms === undefined || forms.length === 0 || !forms.every(isEvent)) return undefined;
  const read = forms.map((form) => ({ form, names: eventNames(document, form), data: readText(document, form.fields.get('data')) }));
  const others = read.filter(({ names }) => names.length === 0).map(({ data }) => data);
  return {
    typed: typedEvents(document, schema ?? {}, forms),
    item: mergeReadings(others.length > 0 ? others : read.map(({ data }) => data)),
    events: namedReadings(read),
  };
}

/** A name that several forms have is read in the one way that they share. */
function namedReadings(read: readonly { readonly names: readonly string[]; readonly data: TextReading }[]): [string, TextReading][] {
  const names = [...new Set(read.flatMap((each) => each.names))];
  return names.map((name) => [name, mergeReadings(read.filter((each) => each.names.includes(name)).map(({ data }) => data))]);
}

function mergeReadings(readings: readonly TextReading[]): TextReading {
  const [first = { mediaType: 'text/plain', schema: undefined } as const, ...rest] = readings;
  if (rest.length === 0) return first;
  const isText = readings.every(({ mediaType }) => mediaType === 'text/plain');
  const schemas = readings.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  return { mediaType: isText ? 'text/plain' : 'application/json', schema: schemas.length === 0 ? undefined : { anyOf: schemas } };
}

/** The schema as it stands, unless data that is JSON in a text is to have the type of that JSON. */
function typedEvents(document: JsonObject, schema: JsonValue, forms: readonly EventForm[]): JsonValue {
  const isPlain = forms.every(({ fields }) => memberAt(dereference(document, fields.get('data')), 'contentSchema') === undefined);
  if (isPlain) return schema;
  const objects = forms.map(({ fields, required }): JsonObject => {
    const properties = [...fields].map(([name, field]) => [name, name === 'data' ? (readText(document, field).schema ?? field) : field] as const);
    return { type: 'object', properties: Object.fromEntries(properties), required: [...required] };
  });
  return objects.length === 1 ? (objects[0] ?? schema) : { oneOf: objects };
}

/** Every form that an object may have, with `allOf`, `oneOf` and `anyOf` resolved; `undefined` where it may be no object. */
function formsOf(document: JsonObject, value: JsonValue | undefined, inside: ReadonlySet<JsonObject>): EventForm[] | undefined {
  const schema = dereference(document, value);
  if (schema === undefined || inside.has(schema)) return undefined;
  const type = memberAt(schema, 'type');
  if (type !== undefined && ![type].flat().includes('object')) return undefined;
  const nested = new Set([...inside, schema]);
  const required = arrayAt(schema, 'required').filter((name): name is string => typeof name === 'string');
  const own: EventForm = { fields: new Map(Object.entries(objectAt(schema, 'properties'))), required: new Set(required) };
  const parts = [...arrayAt(schema, 'allOf').map((part) => [part]), arrayAt(schema, 'oneOf'), arrayAt(schema, 'anyOf')];
  let forms: EventForm[] = [own];
  for (const choices of parts.filter((each) => each.length > 0)) {
    const found: EventForm[] = [];
    for (const choice of choices) {
      const inner = formsOf(document, choice, nested);
      if (inner === undefined || forms.length * inner.length + found.length > mostForms) return undefined;
      found.push(...forms.flatMap((form) => inner.map((each) => mergeForms(document, form, each))));
    }
    forms = found;
  }
  return forms;
}

function mergeForms(document: JsonObject, left: EventForm, right: EventForm): EventForm {
  const fields = new Map(left.fields);
  for (const [name, field] of right.fields) {
    const before = fields.get(name);
    const both = before === undefined ? undefined : { ...dereference(document, before), ...dereference(document, field) };
    fields.set(name, both ?? field);
  }
  return { fields, required: new Set([...left.required, ...right.required]) };
}

function isEvent({ fields }: EventForm): boolean {
  const names = [...fields.keys()];
  return names.every((name) => fieldNames.includes(name)) && (fields.has('data') || fields.has('event'));
}

/** The names that an event of this form may have; none where it may have any. */
function eventNames(document: JsonObject, { fields }: EventForm): string[] {
  const schema = dereference(document, fields.get('event'));
  if (!isObject(schema)) return [];
  const constant = memberAt(schema, 'const');
  const names = constant === undefined ? arrayAt(schema, 'enum') : [constant];
  return names.filter((name): name is string => typeof name === 'string');
}
