import type { Doc } from '../../templates/docs.js';
import { objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { SchemeModel } from '../service.js';

/** How many scopes of a flow are listed; large services have hundreds. */
const listed = 20;

/** The flows of OAuth 2.0 (OpenAPI 3.2.0, OAuth Flows Object) and the URLs that each may have. */
const flows: Readonly<Record<string, string>> = {
  implicit: 'implicit',
  password: 'password',
  clientCredentials: 'client credentials',
  authorizationCode: 'authorization code',
  deviceAuthorization: 'device authorization',
};

const urls = [
  ['authorizationUrl', 'authorization'],
  ['deviceAuthorizationUrl', 'device authorization'],
  ['tokenUrl', 'token'],
  ['refreshUrl', 'refresh'],
] as const;

/** What the documentation of a credential says: the vendor's words, what to give, and where tokens come from. */
export function describeSchemeDoc(scheme: JsonObject, way: Pick<SchemeModel, 'type' | 'key'>): Doc {
  return {
    paragraphs: [textAt(scheme, 'description') ?? '', describeCredential(scheme, way), ...describeFlows(scheme)],
    tags: memberAt(scheme, 'deprecated') === true ? [{ tag: 'deprecated', text: 'The document marks it so.' }] : [],
  };
}

function describeCredential(scheme: JsonObject, { type, key }: Pick<SchemeModel, 'type' | 'key'>): string {
  const provider = textAt(scheme, 'openIdConnectUrl');
  const format = textAt(scheme, 'bearerFormat');
  if (provider !== undefined) return `A token of the OpenID provider that <${provider}> describes.`;
  switch (type) {
    case 'basic':
      return '';
    case 'bearer':
      if (textAt(scheme, 'type') === 'oauth2') return 'An access token of OAuth 2.0.';
      return format === undefined ? '' : `A token (${format}).`;
    case 'apiKey':
      return `The key, sent as the ${key?.in === 'query' ? 'query parameter' : (key?.in ?? 'header')} \`${key?.name ?? ''}\`.`;
    case 'http':
      return `The whole value of the header \`Authorization\`: \`${textAt(scheme, 'scheme') ?? 'scheme'}\` and what follows it.`;
  }
}

function describeFlows(scheme: JsonObject): string[] {
  const lines = Object.entries(objectAt(scheme, 'flows')).flatMap(([key, flow]) => {
    const name = Object.hasOwn(flows, key) ? flows[key] : undefined;
    return name === undefined || !isObject(flow) ? [] : [`- ${describeFlow(name, flow)}`];
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function describeFlow(name: string, flow: JsonObject): string {
  const places = urls.flatMap(([key, meaning]) => {
    const url = textAt(flow, key);
    return url === undefined ? [] : [`${meaning} <${url}>`];
  });
  const scopes = Object.entries(objectAt(flow, 'scopes')).map(([scope, meaning]) => (typeof meaning === 'string' && meaning !== '' ? `\`${scope}\` (${meaning.replace(/\s+/g, ' ')})` : `\`${scope}\``));
  const rest = scopes.length > listed ? [`and ${scopes.length - listed} more`] : [];
  const all = scopes.length === 0 ? [] : [`scopes ${[...scopes.slice(0, listed), ...rest].join(', ')}`];
  return `${name}: ${[...places, ...all].join('; ')}`;
}
