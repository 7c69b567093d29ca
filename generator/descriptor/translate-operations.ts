import type { JsonObject } from '../json.js';
import { placeholdersOf } from './check-rules.js';
import { descriptionOf, joinParagraphs, proseOf } from './prose.js';
import { translateDocumentation } from './translate-service.js';
import { translateParameter } from './translate-fields.js';
import { jsonEntries, jsonObject, notePlace, type Translation } from './translation.js';
import { attributeOf, childOf, childrenOf, requiredAttribute, selectElements, type TreeElement } from './tree.js';

/** The media type of every body. */
const mediaType = 'application/xml';

/** The operations and resources of a descriptor as `paths`: paths in the order in which operations name them first. */
export function translatePaths(translation: Translation): JsonObject {
  const { root } = translation;
  const items = new Map<string, (readonly [string, JsonObject | string])[]>();
  const add = (element: TreeElement, key: string, value: JsonObject | string): void => {
    const path = requiredAttribute(element, 'path');
    const item = items.get(path) ?? [];
    items.set(path, item);
    item.push([key, value]);
    notePlace(translation, element, ['paths', path, key]);
  };
  for (const group of childrenOf(root, 'group')) {
    for (const operation of childrenOf(group, 'operation')) {
      add(operation, requiredAttribute(operation, 'method').toLowerCase(), translateOperation(translation, group, operation));
    }
  }
  for (const resource of childrenOf(root, 'resource')) add(resource, 'x-resource', requiredAttribute(resource, 'name'));
  return jsonEntries([...items].map(([path, members]) => [path, jsonEntries(members)] as const));
}

function translateOperation(translation: Translation, group: TreeElement, operation: TreeElement): JsonObject {
  const parameters = translateParameters(translation, operation);
  return jsonObject({
    operationId: attributeOf(operation, 'id'),
    summary: proseOf(childOf(operation, 'summary')),
    description: describeOperation(operation),
    tags: [requiredAttribute(group, 'name')],
    externalDocs: translateDocumentation(operation),
    ...translateExtensions(group, operation),
    parameters: parameters.length === 0 ? undefined : parameters,
    requestBody: translateRequest(operation),
    responses: translateResponses(translation, operation),
  });
}

/** What every reader of the document has to know stands in the prose too, since few tools show extensions. */
function describeOperation(operation: TreeElement): string | undefined {
  const firmware = childOf(operation, 'firmware');
  return joinParagraphs([
    descriptionOf(operation),
    firmware === undefined ? undefined : `Requires firmware ${requiredAttribute(firmware, 'min')} or newer.`,
    ...['firmware', 'permission', 'limit'].flatMap((name) => childrenOf(operation, name).map(proseOf)),
  ]);
}

function translateExtensions(group: TreeElement, operation: TreeElement): JsonObject {
  const firmware = childOf(operation, 'firmware');
  const limits = childrenOf(operation, 'limit').flatMap((limit) => proseOf(limit) ?? []);
  return jsonObject({
    'x-group': attributeOf(group, 'name'),
    'x-method': attributeOf(operation, 'name'),
    'x-firmware': firmware === undefined ? undefined : attributeOf(firmware, 'min'),
    'x-permission': proseOf(childOf(operation, 'permission')),
    'x-limits': limits.length === 0 ? undefined : limits,
    'x-idempotent': attributeOf(operation, 'idempotent') === 'false' ? false : undefined,
    'x-experimental': attributeOf(operation, 'experimental'),
    'x-pagination': translatePagination(childOf(operation, 'pagination')),
    'x-wait': translateWait(childOf(operation, 'wait')),
  });
}

function translatePagination(pagination: TreeElement | undefined): JsonObject | undefined {
  if (pagination === undefined) return undefined;
  const { size, query, ...others } = Object.fromEntries([...pagination.attributes].map(([name, { value }]) => [name, value]));
  return jsonObject({
    ...others,
    size: size === undefined ? undefined : Number(size),
    query: query === undefined ? undefined : Object.fromEntries(new URLSearchParams(query)),
    note: proseOf(pagination),
  });
}

function translateWait(wait: TreeElement | undefined): JsonObject | undefined {
  if (wait === undefined) return undefined;
  const listed = (name: string): string[] | undefined => attributeOf(wait, name)?.trim().split(/\s+/);
  return jsonObject({
    state: attributeOf(wait, 'state'),
    final: listed('final'),
    missing: listed('missing')?.map(Number),
    gone: listed('gone')?.map(Number),
    note: proseOf(wait),
  });
}

/** The parameters that the path names in braces, in its order, then those of the query. */
function translateParameters({ root }: Translation, operation: TreeElement): JsonObject[] {
  const inPaths = selectElements(root, 'parameters/path/*');
  const ofPath = placeholdersOf(requiredAttribute(operation, 'path')).flatMap((name) =>
    inPaths.filter((field) => attributeOf(field, 'name') === name).map((field) => translateParameter('path', field)),
  );
  const queryName = attributeOf(operation, 'query');
  const query = selectElements(root, 'parameters/query').find((each) => attributeOf(each, 'name') === queryName);
  return [...ofPath, ...(query?.children ?? []).map((field) => translateParameter('query', field))];
}

function translateRequest(operation: TreeElement): JsonObject | undefined {
  const request = childOf(operation, 'request');
  if (request === undefined) return undefined;
  return jsonObject({ description: proseOf(request), required: true, content: contentOf(request) });
}

/** The answers of the operation, and those of the service whose status it does not have itself; by status. */
function translateResponses(translation: Translation, operation: TreeElement): JsonObject {
  const answers = new Map([...childrenOf(translation.root, 'response'), ...childrenOf(operation, 'response')].map((response) => [
    requiredAttribute(response, 'status'),
    response,
  ]));
  const sorted = [...answers].sort(([left], [right]) => Number(left) - Number(right));
  const tokens = ['paths', requiredAttribute(operation, 'path'), requiredAttribute(operation, 'method').toLowerCase(), 'responses'];
  return jsonEntries(
    sorted.map(([status, response]) => {
      notePlace(translation, response, [...tokens, status]);
      return [status, jsonObject({ description: proseOf(response), content: contentOf(response) })] as const;
    }),
  );
}

function contentOf(message: TreeElement): JsonObject | undefined {
  const body = attributeOf(message, 'body');
  return body === undefined ? undefined : { [mediaType]: { schema: { $ref: `#/components/schemas/${body}` } } };
}
