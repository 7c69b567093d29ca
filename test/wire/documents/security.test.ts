import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileFiles } from '../../support/compile.js';
import { loadGenerated, type Exports } from '../../support/load-generated.js';
import { startServer, type Received, type RecordingServer } from '../../support/recording-server.js';
import { generateFrom } from '../../support/sources.js';

/** One operation an alternative, each called after what it asks for. */
const document = `
openapi: 3.2.0
info: { title: Demo, version: '1' }
servers: [{ url: https://api.example.invalid }]
security: [{ token: [] }]
paths:
  /inherited: { get: { operationId: inherited, responses: { '204': { description: Done } } } }
  /off: { get: { operationId: off, security: [], responses: { '204': { description: Done } } } }
  /optional: { get: { operationId: optional, security: [{}, { token: [] }, { headerKey: [] }], responses: { '204': { description: Done } } } }
  /basic: { get: { operationId: basicOnly, security: [{ login: [] }], responses: { '204': { description: Done } } } }
  /oauth: { get: { operationId: oauthOnly, security: [{ oauth: [read] }], responses: { '204': { description: Done } } } }
  /openid: { get: { operationId: openidOnly, security: [{ openid: [] }], responses: { '204': { description: Done } } } }
  /digest: { get: { operationId: digestOnly, security: [{ digest: [] }], responses: { '204': { description: Done } } } }
  /mutual: { get: { operationId: mutualOnly, security: [{ mutual: [] }], responses: { '204': { description: Done } } } }
  /mutual-and: { get: { operationId: mutualAndToken, security: [{ mutual: [], token: [] }], responses: { '204': { description: Done } } } }
  /header: { get: { operationId: headerOnly, security: [{ headerKey: [] }], responses: { '204': { description: Done } } } }
  /cookie:
    get:
      operationId: cookieOnly
      security: [{ cookieKey: [] }]
      parameters: [{ name: lang, in: cookie, schema: { type: string } }, { name: session, in: cookie, schema: { type: string } }]
      responses: { '204': { description: Done } }
  /query:
    get:
      operationId: queryOnly
      security: [{ queryKey: [] }]
      parameters: [{ name: q, in: query, schema: { type: string } }, { name: api key, in: query, schema: { type: string } }]
      responses: { '204': { description: Done } }
  /both: { get: { operationId: both, security: [{ headerKey: [], queryKey: [] }], responses: { '204': { description: Done } } } }
  /either: { get: { operationId: either, security: [{ token: [] }, { login: [] }, { queryKey: [] }], responses: { '204': { description: Done } } } }
  /uri: { get: { operationId: byUri, security: [{ '#/components/securitySchemes/odd~1name': [] }], responses: { '204': { description: Done } } } }
  /proto: { get: { operationId: proto, security: [{ __proto__: [] }], responses: { '204': { description: Done } } } }
  /clash: { get: { operationId: clash, security: [{ login: [], token: [] }], responses: { '204': { description: Done } } } }
  /unknown: { get: { operationId: nobodyKnows, security: [{ nobody: [] }], responses: { '204': { description: Done } } } }
components:
  securitySchemes:
    token: { $ref: '#/components/securitySchemes/shared' }
    shared: { type: http, scheme: Bearer, bearerFormat: JWT }
    login: { type: http, scheme: basic }
    digest: { type: http, scheme: digest }
    oauth:
      type: oauth2
      flows:
        deviceAuthorization:
          deviceAuthorizationUrl: https://login.example.invalid/device
          tokenUrl: https://login.example.invalid/token
          scopes: { read: Look at everything }
    openid: { type: openIdConnect, openIdConnectUrl: https://login.example.invalid/.well-known/openid-configuration }
    mutual: { type: mutualTLS }
    headerKey: { type: apiKey, in: header, name: X-Api-Key }
    cookieKey: { type: apiKey, in: cookie, name: session }
    queryKey: { type: apiKey, in: query, name: api key }
    odd/name: { type: apiKey, in: header, name: X-Odd }
    __proto__: { type: apiKey, in: header, name: X-Proto }
`;

let demo: Exports;
let server: RecordingServer;

beforeAll(async () => {
  const { files, apis } = await generateFrom(document);
  expect(apis[0]?.warnings.map(({ found, done }) => `${found}; ${done}`)).toEqual([
    'the security scheme "nobody", which the document does not have; nothing is sent under it without allowAnonymous',
    'the security schemes "login" and "token" together, which both write the header "authorization"; only "login" is sent',
  ]);
  demo = await loadGenerated(files);
  server = await startServer(() => ({ status: 204 }));
});

afterAll(() => server.close());

it('each credential is typed by its scheme, under the name that the document gives it', async () => {
  const { files } = await generateFrom(document);
  const code = `
    import { createDemo } from './demo/index.js';
    createDemo({ auth: { token: 'T', login: { username: 'u', password: 'p' }, digest: 'Digest x', oauth: async () => 'O', openid: () => undefined } });
    createDemo({ auth: { headerKey: 'H', cookieKey: 'C', queryKey: undefined, 'odd/name': 'N', ['__proto__']: 'P' } });
    // @ts-expect-error Basic takes a name and a password.
    createDemo({ auth: { login: 'u:p' } });
    // @ts-expect-error A token is text.
    createDemo({ auth: { token: { username: 'u', password: 'p' } } });
    // @ts-expect-error A certificate is no credential of a request.
    createDemo({ auth: { mutual: 'M' } });
    // @ts-expect-error The document has no such scheme.
    createDemo({ auth: { nobody: 'x' } });
  `;
  expect(compileFiles(new Map([...files, ['src/use.ts', code]]))).toEqual([]);
});

/** The request that an operation sends with these credentials. */
async function send(operation: string, auth: object, input: object = {}): Promise<Received> {
  const client = demo['createTransport']?.({ baseUrl: server.origin, auth });
  await demo[operation]?.(client, input);
  const request = server.requests.pop();
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

/** What a request has of credentials, wherever they may stand. */
function credentials({ path, headers }: Received): object {
  const names = ['authorization', 'cookie', 'x-api-key', 'x-odd', 'x-proto'];
  const sent = names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]] as const]));
  return { ...Object.fromEntries(sent), ...(path.includes('?') ? { query: path.replace(/.*\?/, '') } : {}) };
}

/** Everything that a client may have: what is not asked for stays at home. */
const everything = Object.fromEntries<unknown>([
  ['token', 'T'],
  ['login', { username: 'zoë', password: 'a:b' }],
  ['digest', 'Digest username="u", response="r"'],
  ['oauth', async () => 'O'],
  ['openid', () => 'I'],
  ['headerKey', 'H'],
  ['cookieKey', 'a=;b'],
  ['queryKey', 'a&b='],
  ['odd/name', 'N'],
  ['__proto__', 'P'],
]);

describe('with every credential at hand, a request has exactly those of the first alternative:', () => {
  it.each<[string, object]>([
    ['inherited', { authorization: 'Bearer T' }],
    ['off', {}],
    ['optional', { authorization: 'Bearer T' }],
    // base64 of the UTF-8 bytes of `zoë:a:b` (RFC 7617, 2.1)
    ['basicOnly', { authorization: 'Basic em/DqzphOmI=' }],
    ['oauthOnly', { authorization: 'Bearer O' }],
    ['openidOnly', { authorization: 'Bearer I' }],
    ['digestOnly', { authorization: 'Digest username="u", response="r"' }],
    ['mutualOnly', {}],
    ['mutualAndToken', { authorization: 'Bearer T' }],
    ['headerOnly', { 'x-api-key': 'H' }],
    ['cookieOnly', { cookie: 'session=a=%3Bb' }],
    ['queryOnly', { query: 'api%20key=a%26b%3D' }],
    ['both', { 'x-api-key': 'H', query: 'api%20key=a%26b%3D' }],
    ['either', { authorization: 'Bearer T' }],
    ['byUri', { 'x-odd': 'N' }],
    ['proto', { 'x-proto': 'P' }],
    ['clash', { authorization: 'Basic em/DqzphOmI=' }],
  ])('%s', async (operation, sent) => {
    expect(credentials(await send(operation, everything))).toEqual(sent);
  });
});

describe('of several alternatives', () => {
  it('the first that is given completely is sent, and a token never stands in a URL', async () => {
    expect(credentials(await send('either', { queryKey: 'K', login: { username: 'u', password: 'p' } }))).toEqual({ authorization: 'Basic dTpw' });
    expect(credentials(await send('either', { queryKey: 'K', token: 'T' }))).toEqual({ authorization: 'Bearer T' });
    expect(credentials(await send('either', { queryKey: 'K' }))).toEqual({ query: 'api%20key=K' });
  });

  it('one without credentials is what is left: an optional operation never fails', async () => {
    expect(credentials(await send('optional', { headerKey: 'H' }))).toEqual({ 'x-api-key': 'H' });
    expect(credentials(await send('optional', {}))).toEqual({});
    expect(credentials(await send('optional', { token: async () => undefined }))).toEqual({});
  });

  it('half of one is nothing: the call is refused before anything is sent', async () => {
    await expect(send('both', { headerKey: 'H' })).rejects.toThrow('auth must have headerKey with queryKey; not supplied: queryKey');
    await expect(send('nobodyKnows', {})).rejects.toThrow('auth must have nobody');
    await expect(send('nobodyKnows', { nobody: 'x' })).rejects.toThrow('the document has no security scheme nobody');
    expect(server.requests).toEqual([]);
  });
});

describe('a key beside a parameter', () => {
  it('in the query takes the place of one of the same name, and leaves the others', async () => {
    expect((await send('queryOnly', { queryKey: 'K' }, { query: { q: 'x?y', 'api key': 'given' } })).path).toBe('/query?q=x%3Fy&api%20key=K');
  });

  it('in a cookie joins the cookies', async () => {
    const { headers } = await send('cookieOnly', { cookieKey: 'K' }, { cookie: { lang: 'de', session: 'given' } });
    expect(headers['cookie']).toBe('lang=de; session=K');
  });
});

describe('a credential with a control character is refused and not repeated:', () => {
  it.each<[string, object]>([
    ['inherited', { token: 'hunter2\r\nx-evil: 1' }],
    ['headerOnly', { headerKey: 'hunter2\u0000' }],
    ['cookieOnly', { cookieKey: 'hunter2\n' }],
    ['queryOnly', { queryKey: 'hunter2\u0007' }],
    ['queryOnly', { queryKey: 'hunter2\ud800' }],
    ['digestOnly', { digest: 'Digest hunter2\u007f' }],
    ['basicOnly', { login: { username: 'u', password: 'hunter2\t' } }],
  ])('%s', async (operation, auth) => {
    const error = await send(operation, auth).catch((reason: unknown) => reason);
    expect(error).toHaveProperty('name', 'RequestError');
    expect(String(error)).not.toContain('hunter2');
    expect(server.requests).toEqual([]);
  });
});
