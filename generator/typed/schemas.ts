import { isMethod } from '../document.js';
import { isObject, mapChanged, mapChangedItems, type JsonObject, type JsonValue } from '../json.js';

/** Who writes the value of a schema: the caller in a request, the server in an answer; a component or a callback is anybody's. */
export type Side = 'request' | 'answer' | 'any';

/** Gives what stands in a schema's place; `name` is that of a component schema. */
export type ChangeSchema = (schema: JsonValue, side: Side, name?: string) => JsonValue;

type Change = (value: JsonValue, name: string) => JsonValue;

/** What becomes of the parts of a document that values have: outermost schemas, media types, and component schemas. */
interface Changes {
  readonly schema: (value: JsonValue, side: Side) => JsonValue;
  readonly media: (value: JsonValue, side: Side, type: string) => JsonValue;
  readonly component: Change;
}

/**
 * The document with each of its outermost schemas changed: those of components, parameters, headers and media types,
 * also in callbacks and webhooks. Schemas inside of schemas are the caller's business. The input is not changed.
 */
export function mapSchemas(document: JsonObject, change: ChangeSchema): JsonObject {
  const inMedia = (side: Side): Change => mapNamed({ schema: (value) => change(value, side), itemSchema: (value) => change(value, side) });
  const sides: Readonly<Record<Side, Change>> = { request: inMedia('request'), answer: inMedia('answer'), any: inMedia('any') };
  return mapDocument(document, { schema: change, media: (value, side) => sides[side](value, ''), component: (value, name) => change(value, 'any', name) });
}

/** The document with each of its media types changed; `type` is what it stands under. The input is not changed. */
export function mapMediaTypes(document: JsonObject, change: (media: JsonValue, type: string) => JsonValue): JsonObject {
  return mapDocument(document, { schema: (value) => value, media: (value, _side, type) => change(value, type), component: (value) => value });
}

function mapDocument(document: JsonObject, { schema, media, component }: Changes): JsonObject {
  const content = (side: Side) => mapEntries((value, type) => media(value, side, type));
  const part = (side: Side) => mapNamed({ schema: (value) => schema(value, side), content: content(side) });
  const response = (side: Side) => mapNamed({ headers: mapEntries(part(side)), content: content(side) });
  const pathItem = (request: Side, answer: Side): Change => {
    const parameters = mapItems(part(request));
    const operation = mapNamed({
      parameters,
      requestBody: part(request),
      responses: mapEntries(response(answer)),
      callbacks: mapEntries(mapEntries((item, expression) => pathItem('any', 'any')(item, expression))),
    });
    return (value) => (isObject(value) ? mapChanged(value, (member, name) => (name === 'parameters' ? parameters(member, name) : isMethod(name) ? operation(member, name) : member)) : value);
  };
  const components = mapNamed({
    schemas: mapEntries(component),
    parameters: mapEntries(part('request')),
    requestBodies: mapEntries(part('request')),
    responses: mapEntries(response('answer')),
    headers: mapEntries(part('answer')),
    pathItems: mapEntries(pathItem('any', 'any')),
    callbacks: mapEntries(mapEntries(pathItem('any', 'any'))),
    mediaTypes: content('any'),
  });
  const mapped = mapNamed({ paths: mapEntries(pathItem('request', 'answer')), webhooks: mapEntries(pathItem('any', 'any')), components })(document, '');
  return isObject(mapped) ? mapped : document;
}

/** Changes the members of an object, each by the function that has its name; whatever else there is stays. */
function mapNamed(changes: Readonly<Record<string, Change>>): Change {
  return (value) => {
    if (!isObject(value)) return value;
    return mapChanged(value, (member, name) => (Object.hasOwn(changes, name) ? (changes[name]?.(member, name) ?? member) : member));
  };
}

/** Changes all members of an object, but those that are references. */
function mapEntries(change: Change): Change {
  return (value) => (isObject(value) ? mapChanged(value, change) : value);
}

function mapItems(change: Change): Change {
  return (value) => (Array.isArray(value) ? mapChangedItems(value, (item) => change(item, '')) : value);
}
