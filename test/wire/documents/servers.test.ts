import { describe, expect, it } from 'vitest';
import { generate } from '../../../generator/generate.js';
import { compileFiles } from '../../support/compile.js';
import { loadGenerated } from '../../support/load-generated.js';
import { generateFrom, readTemplates } from '../../support/sources.js';

/** A document with these servers, and with these ones on a path and on an operation of it. */
const document = (servers: string, path = '[]', operation = '[]', operationSecurity = '[]'): string => `
openapi: 3.1.1
info: { title: Demo, version: '1' }
servers: ${servers}
paths:
  /plain: { get: { operationId: plain, responses: { '204': { description: Done } } } }
  /path:
    servers: ${path}
    get: { operationId: inherited, responses: { '204': { description: Done } } }
    put: { operationId: own, servers: ${operation}, security: ${operationSecurity}, responses: { '204': { description: Done } } }
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
`;

interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What an operation of a document sends with these options. */
async function send(text: string, operation: string, options: object = {}): Promise<Sent> {
  const demo = await loadGenerated((await generateFrom(text)).files);
  const sent: Sent[] = [];
  const fetch = async (url: string, init: { headers: Record<string, string> }): Promise<Response> => {
    sent.push({ url, headers: init.headers });
    return new Response(null, { status: 204 });
  };
  await demo[operation]?.(demo['createTransport']?.({ fetch, ...options }));
  return sent[0] ?? { url: 'nothing was sent', headers: {} };
}

const urlOf = async (...given: Parameters<typeof send>): Promise<string> => (await send(...given)).url;

/** The warnings of a document: what was found, and what was done instead, each with its line. */
async function warningsOf(text: string): Promise<string[]> {
  const { apis } = await generateFrom(text);
  return apis.flatMap(({ warnings }) => warnings.map(({ place, found, done }) => `${place.line}: ${found}; ${done}`));
}

/** Code that makes clients of documents, by document: compiled at once, at the end. */
const typed = new Map<string, string>();
const nobodyKnows = "createClient({ baseUrl: 'https://x.example/api/v3' });\n// @ts-expect-error Nobody knows where it is.\ncreateClient();";

describe('the server of', () => {
  const one = '[{ url: https://api.example.invalid/v1 }, { url: https://spare.example.invalid }]';

  it('a document is its first', async () => {
    expect(await urlOf(document(one), 'plain')).toBe('https://api.example.invalid/v1/plain');
  });

  it('a path holds for its operations, unless they have their own', async () => {
    const text = document(one, '[{ url: https://path.example.invalid }]', '[{ url: https://own.example.invalid/x/ }]');
    expect(await urlOf(text, 'inherited')).toBe('https://path.example.invalid/path');
    expect(await urlOf(text, 'own')).toBe('https://own.example.invalid/x/path');
    expect(await urlOf(text, 'plain')).toBe('https://api.example.invalid/v1/plain');
  });

  it('nobody counts where the caller gives a base URL', async () => {
    const text = document(one, '[{ url: https://path.example.invalid }]');
    expect(await urlOf(text, 'inherited', { baseUrl: 'https://proxy.example.invalid/p' })).toBe('https://proxy.example.invalid/p/path');
  });
});

describe('a server variable', () => {
  const text = document(`
  - url: 'https://{tenant}.example.invalid:{port}/{version}'
    variables: { tenant: { default: demo }, port: { default: 8443, enum: [8443, 443] }, version: { default: 2.1 } }`);

  it('stands in a host, a port or a path, with the default that the document gives, be it a number', async () => {
    expect(await urlOf(text, 'plain')).toBe('https://demo.example.invalid:8443/2.1/plain');
    expect(await urlOf(text, 'plain', { server: { tenant: 'acme', port: '443', version: 'v3' } })).toBe('https://acme.example.invalid/v3/plain');
    expect(await warningsOf(text)).toEqual([]);
  });

  it('is typed by its enum', () => {
    const code = `
      createClient();
      createClient({ server: { port: '443' } });
      // @ts-expect-error It is none of the ports.
      createClient({ server: { port: '80' } });
      // @ts-expect-error There is no such variable.
      createClient({ server: { region: 'eu' } });
    `;
    typed.set(text, code);
  });

  it('that is not described, or has no default, is required of the caller', async () => {
    const open = document(`
  - url: https://{host}/{base}
    variables: { base: { description: Where it is, enum: [a, b] } }`);
    const code = `
      createClient({ server: { host: 'x.example', base: 'a' } });
      createClient({ baseUrl: 'https://x.example/a' });
      // @ts-expect-error Nobody knows the host.
      createClient();
      // @ts-expect-error Nor the base.
      createClient({ server: { host: 'x.example' } });
    `;
    typed.set(open, code);
    expect(await warningsOf(open)).toEqual([
      '5: the server variable "host", which is not described; the caller has to give it',
      '6: the server variable "base", which has no default; the caller has to give it',
    ]);
  });

  it('with an enum that is empty, or lacks the default, is a warning', async () => {
    const odd = document(`
  - url: https://{a}.example.invalid/{b}
    variables: { a: { default: x, enum: [] }, b: { default: v1, enum: [v2] } }`);
    expect(await urlOf(odd, 'plain', { server: { a: 'anything' } })).toBe('https://anything.example.invalid/v1/plain');
    expect(await warningsOf(odd)).toEqual([
      '6: the server variable "a", whose enum is empty; any value is taken',
      '6: the server variable "b", whose enum does not have its default; the default is used all the same',
    ]);
  });

  it("of an operation's server is given like those of the document's", async () => {
    const own = document('[{ url: https://api.example.invalid }]', '[]', "[{ url: 'https://{region}.example.invalid', variables: { region: { default: eu, enum: [eu, us] } } }]");
    expect(await urlOf(own, 'own')).toBe('https://eu.example.invalid/path');
    expect(await urlOf(own, 'own', { server: { region: 'us' } })).toBe('https://us.example.invalid/path');
    typed.set(own, "createClient({ server: { region: 'us' } });\n// @ts-expect-error There is no such region.\ncreateClient({ server: { region: 'mars' } });");
  });
});

describe('a relative server', () => {
  it.each(['[]', "[{ url: /api/v3 }]", "[{ url: 'v3' }]", "[{ url: './' }]"])('of a document (%s) makes baseUrl required, and whole', async (servers) => {
    typed.set(document(servers), nobodyKnows);
    expect(await urlOf(document(servers), 'plain', { baseUrl: 'https://x.example/api/v3/' })).toBe('https://x.example/api/v3/plain');
  });

  it.each([
    ['/v2', 'https://api.example.invalid/v2/path'],
    ['v2', 'https://api.example.invalid/a/v2/path'],
    ['./', 'https://api.example.invalid/a/path'],
    ['../v2', 'https://api.example.invalid/v2/path'],
  ])('of an operation, %s, is taken from where the document has its server', async (url, wanted) => {
    const text = document('[{ url: https://api.example.invalid/a/v1 }]', '[]', `[{ url: ${url} }]`);
    expect(await urlOf(text, 'own')).toBe(wanted);
    expect((await warningsOf(text))[0]).toMatch(/^10: the server ".*", which is relative; it is taken for "https:\/\/api.example.invalid\//);
  });

  it('of an operation keeps the variables of the document', async () => {
    const servers = "[{ url: 'https://{host}/a', variables: { host: { default: api.example.invalid } } }]";
    const text = document(servers, '[]', "[{ url: '/{version}', variables: { version: { default: v2 } } }]");
    expect(await urlOf(text, 'own', { server: { host: 'h.example' } })).toBe('https://h.example/v2/path');
  });

  it('gets credentials: it is on the origin of the client', async () => {
    const text = document('[{ url: https://api.example.invalid/v1 }]', '[]', '[{ url: /v2 }]', '[{ token: [] }]');
    expect((await send(text, 'own', { auth: { token: 'T' } })).headers['authorization']).toBe('Bearer T');
  });

  it('of an operation gives way to the base URL that the document makes necessary', async () => {
    const text = document('[{ url: /v1 }]', '[]', '[{ url: https://own.example.invalid }]');
    expect(await urlOf(text, 'own', { baseUrl: 'https://x.example' })).toBe('https://x.example/path');
    expect(await warningsOf(text)).toEqual([
      '10: the server "https://own.example.invalid" beside a document without an absolute server; the baseUrl, which is required, takes its place',
    ]);
  });

  it('without a scheme is taken for https', async () => {
    expect(await urlOf(document('[{ url: //api.example.invalid/v1 }]'), 'plain')).toBe('https://api.example.invalid/v1/plain');
    expect(await warningsOf(document('[{ url: //api.example.invalid }]'))).toEqual(['4: the server "//api.example.invalid", which has no scheme; it is taken for https']);
  });
});

describe('a server that no client can use', () => {
  it.each([
    ['ftp://files.example.invalid', 'which is no http or https URL'],
    ['https://', 'which is no http or https URL'],
    ['https://api.example.invalid/v1?key=1', 'which has a query or a fragment'],
    ['https://api.example.invalid/#top', 'which has a query or a fragment'],
    ['https://me:secret@api.example.invalid', 'which has credentials'],
    ['https://api example.invalid', 'which has a character that no URL has'],
    ['https://api.example.invalid:port', 'which is no URL'],
  ])('%s is passed over with a warning, and baseUrl is required', async (url, reason) => {
    const text = document(`[{ url: '${url}' }]`);
    expect(await warningsOf(text)).toEqual([`4: the server ${JSON.stringify(url)}, ${reason}; it is passed over: baseUrl is required`]);
    expect(await urlOf(text, 'plain', { baseUrl: 'https://x.example' })).toBe('https://x.example/plain');
  });

  it('gives way to the next one', async () => {
    const text = document('[{ url: ftp://files.example.invalid }, { description: Nothing }, { url: https://api.example.invalid }]');
    expect(await urlOf(text, 'plain')).toBe('https://api.example.invalid/plain');
    expect(await warningsOf(text)).toEqual([
      '4: the server "ftp://files.example.invalid", which is no http or https URL; it is passed over',
      '4: a server, which has no URL; it is passed over',
    ]);
  });
});

describe('an operation on another origin', () => {
  const text = (security: string): string => document('[{ url: https://api.example.invalid }]', '[]', '[{ url: https://own.example.invalid }]', security);

  it('that needs credentials is refused', async () => {
    await expect(send(text('[{ token: [] }]'), 'own', { auth: { token: 'T' } })).rejects.toThrow('credentials are not sent to another origin');
  });

  it('that may do without goes without', async () => {
    const sent = await send(text('[{ token: [] }, {}]'), 'own', { auth: { token: 'T' } });
    expect(sent.url).toBe('https://own.example.invalid/path');
    expect(sent.headers).not.toHaveProperty('authorization');
  });
});

describe('Swagger 2.0', () => {
  const swagger = (members: string, operation = ''): string => `
swagger: '2.0'
info: { title: Demo, version: '1' }
${members}
paths: { /plain: { get: { operationId: plain, ${operation} responses: { '204': { description: Done } } } } }
`;

  it.each([
    ['host: api.example.invalid\nbasePath: /v1\nschemes: [http, https]', 'https://api.example.invalid/v1/plain'],
    ['host: api.example.invalid\nschemes: [http]', 'http://api.example.invalid/plain'],
    ['host: api.example.invalid:8080\nbasePath: v1/', 'https://api.example.invalid:8080/v1/plain'],
    ['host: api.example.invalid\nbasePath: /\nschemes: [wss]', 'https://api.example.invalid/plain'],
    ['host: https://api.example.invalid/\nbasePath: /v1', 'https://api.example.invalid/v1/plain'],
  ])('%j is at %s', async (members, url) => {
    expect(await urlOf(swagger(members), 'plain')).toBe(url);
  });

  it.each(['basePath: /v1', 'schemes: [https]', 'host: ""'])('%s alone makes baseUrl required', (members) => {
    typed.set(swagger(members), nobodyKnows);
  });

  it('sends an operation by its own schemes', async () => {
    expect(await urlOf(swagger('host: api.example.invalid\nschemes: [https]', 'schemes: [http],'), 'plain')).toBe('http://api.example.invalid/plain');
    expect(await urlOf(swagger('host: api.example.invalid\nschemes: [https]', 'schemes: [http, https],'), 'plain')).toBe('https://api.example.invalid/plain');
  });
});

it('the types of all of these are as promised', async () => {
  const apis = [...typed].map(([text], index) => [`api${index}`, new Map([['openapi.yaml', text]])] as const);
  const { files } = await generate({ specFolder: 'spec', apis: new Map(apis), templates: readTemplates() });
  const uses = [...typed.values()].map((code, index) => [`src/use${index}.ts`, `import { createClient } from './api${index}/index.js';\n${code}`] as const);
  expect(uses).toHaveLength(10);
  expect(compileFiles(new Map([...files, ...uses]))).toEqual([]);
});
