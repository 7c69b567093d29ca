import { arrayAt, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { isMethod } from '../methods.js';
import { mapObjects, mediaTypes } from './members.js';
import { formBody, upgradeParameter, type Media, type Upgraded } from './parameters.js';
import { upgradeResponse } from './responses.js';
import { upgradeServers } from './servers.js';

/** A path item with its operations upgraded. Bodies and fields that it shares go to each operation. */
export function upgradeMethods(source: JsonObject, item: JsonObject, media: Media): JsonObject {
  const shared = arrayAt(item, 'parameters');
  const { parameters: _parameters, ...rest } = item;
  const plain = shared.filter((parameter) => !isBody(source, parameter));
  const bodies = shared.filter((parameter) => isBody(source, parameter));
  const operations = Object.entries(rest).map(([key, member]) => [
    key,
    isObject(member) && isMethod(key) ? upgradeOperation(source, member, bodies, media) : member,
  ]);
  const parameters = plain.map((parameter) => upgradePlain(parameter, media));
  return { ...Object.fromEntries(operations), ...(parameters.length > 0 ? { parameters } : {}) };
}

function upgradeOperation(source: JsonObject, operation: JsonObject, shared: readonly JsonValue[], outer: Media): JsonObject {
  const media = mediaOf(operation, outer);
  const { consumes: _consumes, produces: _produces, schemes: _schemes, parameters: _parameters, ...rest } = operation;
  const own = arrayAt(operation, 'parameters');
  const parameters = own.filter((parameter) => !isBody(source, parameter)).map((parameter) => upgradePlain(parameter, media));
  const bodies = [...shared, ...own].filter((parameter) => isBody(source, parameter));
  return {
    ...rest,
    ...ownServers(source, operation),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBody(source, bodies, media),
    responses: mapObjects(objectAt(operation, 'responses'), (response) => upgradeResponse(response, media)),
  };
}

/** Schemes of its own send an operation elsewhere where that of the document's first server is not among them. */
function ownServers(source: JsonObject, operation: JsonObject): JsonObject {
  const schemes = arrayAt(operation, 'schemes');
  const [server] = upgradeServers(source, arrayAt(source, 'schemes'));
  const own = upgradeServers(source, schemes);
  const isSame = schemes.length === 0 || textAt(source, 'host') === undefined || own.some(({ url }) => url === server?.url);
  return isSame ? {} : { servers: own };
}

function mediaOf(operation: JsonObject, outer: Media): Media {
  const consumes = mediaTypes(operation, 'consumes');
  const produces = mediaTypes(operation, 'produces');
  return {
    consumes: consumes.length > 0 ? consumes : outer.consumes,
    produces: produces.length > 0 ? produces : outer.produces,
  };
}

function requestBody(source: JsonObject, parameters: readonly JsonValue[], media: Media): JsonObject {
  const upgraded = parameters.flatMap((parameter): Upgraded[] => {
    const target = resolveParameter(source, parameter);
    return target === undefined ? [] : [upgradeParameter(target, media)];
  });
  const body = upgraded.find((each) => each.kind === 'body');
  if (body !== undefined) return { requestBody: body.value };
  const fields = upgraded.filter((each) => each.kind === 'field');
  return fields.length === 0 ? {} : { requestBody: formBody(fields, media) };
}

function upgradePlain(parameter: JsonValue, media: Media): JsonValue {
  if (!isObject(parameter) || memberAt(parameter, '$ref') !== undefined) return parameter;
  const upgraded = upgradeParameter(parameter, media);
  return upgraded.kind === 'parameter' ? upgraded.value : parameter;
}

function isBody(source: JsonObject, parameter: JsonValue): boolean {
  const place = memberAt(resolveParameter(source, parameter), 'in');
  return place === 'body' || place === 'formData';
}

function resolveParameter(source: JsonObject, parameter: JsonValue): JsonObject | undefined {
  if (!isObject(parameter)) return undefined;
  const reference = memberAt(parameter, '$ref');
  if (typeof reference !== 'string') return parameter;
  const target = memberAt(objectAt(source, 'parameters'), reference.replace('#/parameters/', ''));
  return isObject(target) ? target : undefined;
}
