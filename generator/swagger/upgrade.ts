import { arrayAt, objectAt } from '../document.js';
import { copyJson, isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { mapObjects, mediaTypes } from './members.js';
import { upgradeMethods } from './operations.js';
import { upgradeParameter, type Media } from './parameters.js';
import { upgradeReferences } from './references.js';
import { upgradeResponse } from './responses.js';
import { upgradeSecuritySchemes } from './security.js';
import { upgradeServers } from './servers.js';

/** Whether a document is Swagger 2.0. */
export function isSwagger(document: JsonObject): boolean {
  return memberAt(document, 'swagger') === '2.0';
}

/**
 * The OpenAPI 3.0.3 document that means the same as a Swagger 2.0 one: each construct of the Swagger 2.0 specification by
 * what took its place in 3.0. Extensions are kept. The input is not changed; what it has of a wrong type is passed over.
 */
export function upgradeSwagger(document: JsonObject): JsonObject {
  const source = copyJson(document);
  const media: Media = { consumes: mediaTypes(source, 'consumes'), produces: mediaTypes(source, 'produces') };
  const { swagger: _version, host: _host, basePath: _basePath, schemes: _schemes, consumes: _consumes, produces: _produces, ...rest } = source;
  const { definitions: _definitions, parameters: _parameters, responses: _responses, securityDefinitions: _schemes2, ...kept } = rest;
  const upgraded: JsonObject = {
    openapi: '3.0.3',
    ...kept,
    servers: upgradeServers(source, arrayAt(source, 'schemes')),
    paths: mapObjects(objectAt(source, 'paths'), (item) => upgradeMethods(source, item, media)),
    components: components(source, media),
  };
  return upgradeReferences(upgraded, source);
}

function components(source: JsonObject, media: Media): JsonObject {
  const shared = Object.entries(objectAt(source, 'parameters'));
  const parameters = shared.flatMap(([name, parameter]) => {
    const upgraded = isObject(parameter) ? upgradeParameter(parameter, media) : undefined;
    return upgraded?.kind === 'parameter' ? [[name, upgraded.value] as const] : [];
  });
  const bodies = shared.flatMap(([name, parameter]) => {
    const upgraded = isObject(parameter) ? upgradeParameter(parameter, media) : undefined;
    return upgraded?.kind === 'body' ? [[name, upgraded.value] as const] : [];
  });
  return {
    schemas: objectAt(source, 'definitions'),
    parameters: Object.fromEntries(parameters),
    requestBodies: Object.fromEntries(bodies),
    responses: mapObjects(objectAt(source, 'responses'), (response) => upgradeResponse(response, media)),
    securitySchemes: upgradeSecuritySchemes(objectAt(source, 'securityDefinitions')),
  };
}
