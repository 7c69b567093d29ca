import { arrayAt, dereference, objectAt, textAt, type FoundOperation } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { ParameterModel, ParameterPlace, PlaceModel } from '../service.js';
import { codecOf } from './media-types.js';

const places: readonly ParameterPlace[] = ['path', 'query', 'header', 'cookie'];

const styles: Readonly<Record<ParameterPlace, readonly ParameterModel['style'][]>> = {
  // The first one of a place is its default (OpenAPI 3.1.0, Parameter Object, "Style Values").
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
};

/** Headers that a Parameter Object does not describe: definitions of them are ignored (OpenAPI 3.1.0, Parameter Object, `name`). */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** The parameters of an operation by place; those of its path item hold where it does not override them. */
export function describeParameters(document: JsonObject, found: FoundOperation): PlaceModel[] {
  const parameters = parameterObjects(document, found).map((parameter) => describeParameter(document, parameter));
  return places.flatMap((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) return [];
    const optional = here.every((parameter) => !parameter.required || parameter.default !== undefined);
    return [{ in: place, optional, parameters: here }];
  });
}

/** The Parameter Objects of an operation, references resolved, ones of the path item overridden by place and name. */
export function parameterObjects(document: JsonObject, found: FoundOperation): JsonObject[] {
  const merged = new Map<string, JsonObject>();
  for (const value of [...arrayAt(found.pathItem, 'parameters'), ...arrayAt(found.operation, 'parameters')]) {
    const parameter = dereference(document, value);
    const name = parameter === undefined ? undefined : textAt(parameter, 'name');
    const place = parameter === undefined ? undefined : places.find((each) => each === textAt(parameter, 'in'));
    if (parameter === undefined || name === undefined || place === undefined) continue;
    if (place === 'header' && ignoredHeaders.has(name.toLowerCase())) continue;
    merged.set(`${place} ${name}`, parameter);
  }
  return [...merged.values()];
}

function describeParameter(document: JsonObject, parameter: JsonObject): ParameterModel {
  const place = places.find((each) => each === textAt(parameter, 'in')) ?? 'query';
  const style = styles[place].find((each) => each === textAt(parameter, 'style')) ?? styles[place][0] ?? 'form';
  const schema = dereference(document, objectAt(parameter, 'schema')) ?? {};
  const explode = memberAt(parameter, 'explode');
  return {
    name: textAt(parameter, 'name') ?? '',
    in: place,
    required: place === 'path' || memberAt(parameter, 'required') === true,
    default: place === 'path' ? scalar(memberAt(schema, 'default')) : undefined,
    style,
    explode: typeof explode === 'boolean' ? explode : style === 'form',
    // It means something in a query alone (OpenAPI 3.1.0, Parameter Object); in a path it would let a value out of its segment.
    allowReserved: place === 'query' && memberAt(parameter, 'allowReserved') === true,
    json: Object.keys(objectAt(parameter, 'content')).some((type) => codecOf(type) === 'json'),
    doc: describeDoc(parameter, schema),
  };
}

function describeDoc(parameter: JsonObject, schema: JsonObject): ParameterModel['doc'] {
  const description = textAt(parameter, 'description') ?? textAt(schema, 'description') ?? '';
  const standard = memberAt(schema, 'default');
  const deprecated = memberAt(parameter, 'deprecated') === true;
  return {
    paragraphs: [description],
    tags: [
      ...(standard === undefined || isObject(standard) ? [] : [{ tag: 'default', text: JSON.stringify(standard) }]),
      ...(deprecated ? [{ tag: 'deprecated', text: '' }] : []),
    ],
  };
}

function scalar(value: JsonValue | undefined): string | number | boolean | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
