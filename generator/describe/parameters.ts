import { arrayAt, dereference, objectAt, textAt, type FoundOperation } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { MediaModel, ParameterModel, ParameterPlace, ParameterStyle, PlaceModel } from '../service.js';
import { collectionFormats } from './collection-formats.js';
import { describeContent } from './content.js';
import { needsTable } from './conversions.js';
import { codecOf } from './media-types.js';
import { writtenType } from './scalar-type.js';
import type { Tables } from './tables.js';

const places: readonly ParameterPlace[] = ['path', 'query', 'header', 'cookie'];

/** The styles of a place; the first one is its default (OpenAPI 3.2.0, Parameter Object, "Style Values"). */
export const stylesOf: Readonly<Record<ParameterPlace, readonly ParameterStyle[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form', 'cookie'],
};

/** A Parameter Object of an operation, its references resolved. */
export interface FoundParameter {
  readonly name: string;
  readonly in: ParameterPlace;
  /** It is the whole query (OpenAPI 3.2.0, Parameter Object, `in: querystring`). */
  readonly whole: boolean;
  readonly object: JsonObject;
}

/** The parameters of an operation by place; those of its path item hold where it does not override them. */
export function describeParameters(document: JsonObject, found: FoundOperation, tables: Tables): PlaceModel[] {
  const parameters = findParameters(document, found).map((parameter) => describeParameter(document, parameter, tables));
  return places.flatMap((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) return [];
    const optional = here.every((parameter) => !parameter.required || parameter.default !== undefined);
    return [{ in: place, optional, parameters: here }];
  });
}

/** The parameters of an operation, those of the path item overridden by place and name. */
export function findParameters(document: JsonObject, found: FoundOperation): FoundParameter[] {
  const merged = new Map<string, FoundParameter>();
  for (const value of [...arrayAt(found.pathItem, 'parameters'), ...arrayAt(found.operation, 'parameters')]) {
    const object = dereference(document, value);
    const name = object === undefined ? undefined : textAt(object, 'name');
    const place = object === undefined ? undefined : placeOf(object);
    if (object === undefined || name === undefined || place === undefined) continue;
    merged.set(`${place} ${name}`, { name, in: place, whole: textAt(object, 'in') === 'querystring', object });
  }
  return [...merged.values()];
}

/** Where a Parameter Object stands; a whole query stands in the query. `undefined` where OpenAPI has no such place. */
export function placeOf(parameter: JsonObject): ParameterPlace | undefined {
  const place = textAt(parameter, 'in');
  return place === 'querystring' ? 'query' : places.find((each) => each === place);
}

/**
 * The media type that describes a parameter's value, and its Media Type Object; `undefined` where a style does. There is one
 * (OpenAPI 3.2.0, Parameter Object, `content`): of several the first.
 */
export function parameterMedia(document: JsonObject, parameter: JsonObject): { type: string; media: JsonObject } | undefined {
  const [entry] = Object.entries(objectAt(parameter, 'content'));
  return entry && { type: entry[0], media: dereference(document, entry[1]) ?? {} };
}

/** The schema of a parameter's value, by itself or in its media type. */
export function parameterSchema(document: JsonObject, parameter: JsonObject): JsonValue | undefined {
  return memberAt(parameter, 'schema') ?? memberAt(parameterMedia(document, parameter)?.media, 'schema');
}

/** Whether a parameter can be written in a media type; what is not one of these is taken for text. */
export function isWritable(type: string): boolean {
  return ['json', 'xml', 'urlencoded'].includes(codecOf(type));
}

function describeParameter(document: JsonObject, { name, in: place, whole, object }: FoundParameter, tables: Tables): ParameterModel {
  const described = parameterMedia(document, object);
  const content = described && describeMedia(document, described, tables);
  const style = described === undefined ? styleOf(place, object) : (stylesOf[place][0] ?? 'form');
  const standard = style === 'form' || style === 'cookie';
  const explode = memberAt(object, 'explode');
  const allowReserved = described === undefined && memberAt(object, 'allowReserved') === true && keepsReserved(document, place, style);
  const schema = dereference(document, memberAt(object, 'schema')) ?? {};
  const conversion = described === undefined ? tables.conversions.of(memberAt(object, 'schema')) : undefined;
  const isValue = described === undefined && !whole && conversion === undefined;
  return {
    name,
    in: place,
    required: place === 'path' || memberAt(object, 'required') === true,
    default: place === 'path' ? scalar(memberAt(schema, 'default')) : undefined,
    style,
    explode: described === undefined && style !== 'deepObject' && typeof explode === 'boolean' ? explode : standard,
    allowReserved,
    content,
    whole,
    // Of a cookie's name fewer characters are encoded.
    plain: (place !== 'cookie' || /^[\w.-]+$/.test(name)) && style === stylesOf[place][0] && content === undefined && !allowReserved && !whole,
    scalar: [memberAt(schema, 'type')].flat().every((type) => /^(string|integer|number|boolean|null)$/.test(String(type))),
    // A `Date` that is a point in time, and a `bigint` outside of JSON, are written by every style.
    conversion: needsTable(tables.conversions, conversion) ? conversion : undefined,
    type: isValue && memberAt(object, 'allowEmptyValue') !== true ? writtenType(document, memberAt(object, 'schema')) : undefined,
    doc: describeDoc(object, schema, whole),
  };
}

function describeMedia(document: JsonObject, { type, media }: { type: string; media: JsonObject }, tables: Tables): MediaModel | undefined {
  return isWritable(type) ? describeContent(document, { content: { [type]: media } }, tables, 'request')[0] : undefined;
}

function styleOf(place: ParameterPlace, parameter: JsonObject): ParameterStyle {
  const kept = collectionFormats.get(textAt(parameter, 'x-collectionFormat') ?? '');
  return kept ?? stylesOf[place].find((each) => each === textAt(parameter, 'style')) ?? stylesOf[place][0] ?? 'form';
}

/**
 * Whether `allowReserved` means something: in a query, and since 3.2 wherever values are percent-encoded. RFC 6570 has no reserved
 * expansion with the operator of `matrix`.
 */
function keepsReserved(document: JsonObject, place: ParameterPlace, style: ParameterStyle): boolean {
  if (place === 'query') return true;
  return /^3\.[2-9]/.test(textAt(document, 'openapi') ?? '') && place !== 'header' && style !== 'cookie' && style !== 'matrix';
}

function describeDoc(parameter: JsonObject, schema: JsonObject, whole: boolean): ParameterModel['doc'] {
  const description = textAt(parameter, 'description') ?? textAt(schema, 'description') ?? '';
  const standard = memberAt(schema, 'default');
  const deprecated = memberAt(parameter, 'deprecated') === true;
  return {
    paragraphs: [description, ...(whole ? ['The whole query.'] : [])],
    tags: [
      ...(standard === undefined || isObject(standard) ? [] : [{ tag: 'default', text: JSON.stringify(standard) }]),
      ...(deprecated ? [{ tag: 'deprecated', text: '' }] : []),
    ],
  };
}

function scalar(value: JsonValue | undefined): string | number | boolean | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
