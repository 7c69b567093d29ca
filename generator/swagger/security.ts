import { objectAt, textAt } from '../document.js';
import type { JsonObject } from '../json.js';
import { mapObjects } from './members.js';

/** The names that the flows of OAuth 2 have in OpenAPI 3.0 (OAuth Flows Object). */
const flows: Readonly<Record<string, string>> = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

/** The security definitions as security schemes. */
export function upgradeSecuritySchemes(definitions: JsonObject): JsonObject {
  return mapObjects(definitions, (definition) => {
    const type = textAt(definition, 'type');
    if (type === 'basic') return { ...definition, type: 'http', scheme: 'basic' };
    return type === 'oauth2' ? upgradeOAuth(definition) : definition;
  });
}

function upgradeOAuth(definition: JsonObject): JsonObject {
  const { flow, authorizationUrl, tokenUrl, scopes: _scopes, ...rest } = definition;
  const name = typeof flow === 'string' && Object.hasOwn(flows, flow) ? flows[flow] : undefined;
  const details: JsonObject = {
    ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
    ...(tokenUrl === undefined ? {} : { tokenUrl }),
    scopes: objectAt(definition, 'scopes'),
  };
  return { ...rest, flows: name === undefined ? {} : { [name]: details } };
}
