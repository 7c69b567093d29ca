import { isWritable, parameterMedia, placeOf, stylesOf } from '../describe/parameters.js';
import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { codecOf } from '../describe/media-types.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';

/** Something that a parameter has, and what is done instead. */
export interface Oddity {
  readonly found: string;
  readonly done: string;
}

/** Headers that a Parameter Object does not describe: definitions of them are ignored (OpenAPI 3.0.4, Parameter Object, `name`). */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Why a parameter of a path's operations cannot be part of a request; `undefined` where it can. */
export function findFault(parameter: JsonObject, path: string): Oddity | undefined {
  const name = textAt(parameter, 'name');
  const place = placeOf(parameter);
  if (name === undefined || name === '') return { found: 'a parameter that is no object with a name', done: 'it is left out' };
  const found = `the parameter ${quote(name)}`;
  if (place === undefined) return { found: `${found} in no place that OpenAPI has`, done: 'it is left out' };
  if (place === 'path' && !path.includes(`{${name}}`)) return { found: `${found}, which the path does not have`, done: 'it is left out' };
  if (place === 'header' && ignoredHeaders.has(name.toLowerCase())) {
    return { found: `the header ${quote(name)} as a parameter, which OpenAPI ignores`, done: 'it is left out: the client sets it' };
  }
  // The name of a header is a token (RFC 9110, section 5.1).
  if (place === 'header' && !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return { found: `${found}, which is no name of a header`, done: 'it is left out' };
  return undefined;
}

/** What of a parameter is written otherwise than the document says. */
export function findOddities(document: JsonObject, parameter: JsonObject): Oddity[] {
  const name = `the parameter ${quote(textAt(parameter, 'name') ?? '')}`;
  const described = parameterMedia(document, parameter);
  if (described !== undefined) return findMediaOddities(name, parameter, described.type);
  const place = placeOf(parameter) ?? 'query';
  const style = textAt(parameter, 'style');
  const known = stylesOf[place].find((each) => each === style) ?? stylesOf[place][0];
  const oddities: Oddity[] = [];
  if (style !== undefined && known !== style) {
    oddities.push({ found: `${name} in the style ${quote(style)}, which a ${place} does not have`, done: `its style is ${known ?? 'form'}` });
  }
  if (known !== 'deepObject' && memberAt(parameter, 'x-collectionFormat') === undefined && holdsNested(document, memberAt(parameter, 'schema'))) {
    oddities.push({ found: `${name} with lists or objects inside a list or object, for which its style has no text`, done: 'they are written as JSON' });
  }
  return oddities;
}

function findMediaOddities(name: string, parameter: JsonObject, type: string): Oddity[] {
  const several = Object.keys(objectAt(parameter, 'content')).length > 1;
  return [
    ...(several ? [{ found: `${name} with several media types`, done: `it is written as ${quote(type)}` }] : []),
    ...(isObject(memberAt(parameter, 'schema')) ? [{ found: `${name} with a schema and a media type`, done: 'the media type holds' }] : []),
    ...(isWritable(type) || codecOf(type) === 'text' ? [] : [{ found: `${name} of the media type ${quote(type)}`, done: 'it is taken for a text' }]),
  ];
}

/** Whether a list has items, or an object members, that are lists or objects themselves. */
function holdsNested(document: JsonObject, schema: JsonValue | undefined): boolean {
  return variants(document, schema).some((each) =>
    [memberAt(each, 'items'), memberAt(each, 'additionalProperties'), ...Object.values(objectAt(each, 'properties')), ...arrayAt(each, 'prefixItems')].some(
      (part) => variants(document, part).some(isComposite),
    ),
  );
}

function isComposite(schema: JsonObject): boolean {
  const type = memberAt(schema, 'type');
  const types = Array.isArray(type) ? type : [type];
  return types.includes('array') || types.includes('object') || isObject(memberAt(schema, 'properties')) || isObject(memberAt(schema, 'items'));
}

/** A schema and all that it is put together of, each once. */
function variants(document: JsonObject, value: JsonValue | undefined, known = new Set<JsonObject>()): JsonObject[] {
  const schema = dereference(document, value);
  if (schema === undefined || known.has(schema)) return [];
  known.add(schema);
  for (const key of ['allOf', 'oneOf', 'anyOf']) arrayAt(schema, key).forEach((part) => variants(document, part, known));
  return [...known];
}
