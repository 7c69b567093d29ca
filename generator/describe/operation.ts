import type { Literal } from '../../templates/literal.js';
import { dereference, objectAt, textAt, type FoundOperation } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { BodyModel, MediaModel, OperationModel, PlaceModel } from '../service.js';
import { describeAnswers, describeData, describeOutcomes } from './answers.js';
import { describeContent } from './content.js';
import { convertExample } from './converted-example.js';
import { bodyExample, parameterExample } from './example.js';
import { describeFields } from './body-fields.js';
import type { OperationNames } from './naming.js';
import { describeOperationDoc, experimentalReason } from './operation-docs.js';
import { describeParameters, findParameters, parameterSchema } from './parameters.js';
import { describeRequirements } from './security.js';
import { describeOwnServer } from './server.js';
import type { Tables } from './tables.js';

/** One operation of a normalised document, all of it decided. */
export function describeOperation(
  document: JsonObject,
  found: FoundOperation,
  names: OperationNames,
  vendorId: string | null,
  tables: Tables,
): Omit<OperationModel, 'paging' | 'waiting'> {
  const { operation } = found;
  const places = describeParameters(document, found, tables);
  const body = describeBody(document, operation, tables);
  const answers = describeAnswers(document, found, tables);
  const outcomes = describeOutcomes(answers);
  const { key: successKey = '', content: successContent = [] } = answers.find(({ key, content }) => key.startsWith('2') && content.length > 0) ?? {};
  const success = dereference(document, memberAt(objectAt(operation, 'responses'), successKey)) ?? {};
  return {
    ...names,
    id: textAt(operation, 'operationId') ?? '',
    vendorId,
    httpMethod: found.method.toUpperCase(),
    path: found.path,
    doc: describeOperationDoc(document, operation),
    summary: textAt(operation, 'summary') ?? '',
    experimental: experimentalReason(operation) !== undefined,
    places,
    body,
    inputOptional: places.every(({ optional }) => optional) && body?.required !== true,
    contentTypes: describeContentTypes(body),
    accepts: describeAccepts(answers),
    accept: describeAccept(answers),
    picks: hasToPick(answers),
    answers,
    outcomes,
    data: describeData(outcomes),
    files: describeFiles(body, answers),
    example: describeExample(document, found, places, body, tables),
    bodyFields: describeFields(document, tables, dereference(document, memberAt(operation, 'requestBody')) ?? {}, body?.content ?? [], 'request'),
    dataFields: describeFields(document, tables, success, successContent, 'answer'),
    security: describeRequirements(document, operation),
    idempotent: memberAt(operation, 'x-idempotent') !== false,
    server: describeOwnServer(document, [operation, found.pathItem]),
  };
}

function describeBody(document: JsonObject, operation: JsonObject, tables: Tables): BodyModel | undefined {
  const body = dereference(document, memberAt(operation, 'requestBody'));
  const content = body === undefined ? [] : describeContent(document, body, tables, 'request');
  if (body === undefined || content.length === 0) return undefined;
  return { required: memberAt(body, 'required') === true, content };
}

/** The media types of a body, where a caller has a choice: of several, or inside a range. */
function describeContentTypes(body: BodyModel | undefined): string[] {
  const types = body?.content.map(({ type }) => type) ?? [];
  return types.length > 1 || types.some((type) => type.includes('*')) ? types : [];
}

/** The media types of successes, where a caller has a choice. */
function describeAccepts(answers: readonly { key: string; content: readonly MediaModel[] }[]): string[] {
  const types = answers.filter(({ key }) => key.startsWith('2')).flatMap(({ content }) => content.map(({ type }) => type));
  const unique = [...new Set(types)];
  return unique.length > 1 ? unique : [];
}

function describeAccept(answers: readonly { key: string; content: readonly MediaModel[] }[]): string {
  const types = [true, false].flatMap((wanted) =>
    answers.filter(({ key }) => key.startsWith('2') === wanted).flatMap(({ content }) => content.map(({ type }) => type)),
  );
  return [...new Set(types)].join(', ');
}

/** One media type an answer, and all of one family, is what the runtime reads without looking for it. */
function hasToPick(answers: readonly { content: readonly MediaModel[] }[]): boolean {
  const families = answers.flatMap(({ content }) => content.map(familyOf));
  return answers.some(({ content }) => content.length > 1) || families.some((family) => family === undefined || family !== families[0]);
}

/** JSON or XML, where both the name of a media type and its codec say so. */
function familyOf({ codec, type }: MediaModel): string | undefined {
  const family = /[/+](json|xml)\s*(;|$)/i.exec(type)?.[1]?.toLowerCase();
  return codec.toLowerCase().replace('converted', '') === family ? family : undefined;
}

/** Files are what is binary, and what may be in the parts of a body. */
function describeFiles(body: BodyModel | undefined, answers: readonly { key: string; content: readonly MediaModel[] }[]): OperationModel['files'] {
  const listed = answers.filter(({ key }) => key.startsWith('2'));
  const successes = (listed.length > 0 ? listed : answers.filter(({ key }) => key === 'default')).flatMap(({ content }) => content);
  const answered = successes.some(({ codec }) => codec === 'binary');
  return { answered, carried: [...(body?.content ?? []), ...successes].some(({ codec }) => /^(binary|multipart|convertedMultipart)$/.test(codec)) };
}

/** Only what a call cannot do without: required parameters that have no default, and the body. */
function describeExample(
  document: JsonObject,
  found: FoundOperation,
  places: readonly PlaceModel[],
  body: BodyModel | undefined,
  { conversions }: Tables,
): Literal {
  const parameters = findParameters(document, found);
  const members = places.flatMap((place) => {
    const needed = place.parameters.filter((each) => each.required && each.default === undefined);
    if (needed.length === 0) return [];
    const values = needed.map(({ name }) => {
      const object = parameters.find((each) => each.in === place.in && each.name === name)?.object ?? {};
      return [name, convertExample(conversions, parameterExample(document, object), conversions.of(parameterSchema(document, object)))] as const;
    });
    return [[place.in, Object.fromEntries(values)] as const];
  });
  const [media] = body?.content ?? [];
  if (media === undefined) return Object.fromEntries(members);
  const object = objectAt(dereference(document, memberAt(found.operation, 'requestBody')) ?? {}, 'content')[media.type];
  const example = bodyExample(document, isObject(object) ? object : {}, media.codec);
  return Object.fromEntries([...members, ['body', convertExample(conversions, example, media.conversion)]]);
}
