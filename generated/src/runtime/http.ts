import createClient, { type Client } from 'openapi-fetch';
import { detach } from './answer.js';
import { essenceOf, familyOf } from './media.js';
import type { Operation } from './operation.js';
import type { Outgoing } from './outgoing.js';
import { serializeParameter } from './parameters.js';
import type { Transport } from './transport.js';
import { expandPath } from './url.js';

/** The openapi-fetch client of an API, typed by its `paths`. Bodies in XML are plain text in it, both ways. */
export type HttpClient<Paths extends object> = Client<HttpPaths<Paths>>;

/** The same paths with the content of every XML media type as text. */
export type HttpPaths<Paths> = { [Path in keyof Paths]: { [Member in keyof Paths[Path]]: WithText<Paths[Path][Member]> } };

type WithText<Member> = Member extends { responses: infer Responses }
  ? Omit<Member, 'responses' | 'requestBody'> & { responses: { [Key in keyof Responses]: TextContent<Responses[Key]> } } & TextBody<Member>
  : Member;

type TextBody<Member> = Member extends { requestBody: infer Body }
  ? { requestBody: TextContent<Body> }
  : Member extends { requestBody?: infer Body }
    ? { requestBody?: TextContent<NonNullable<Body>> }
    : unknown;

type TextContent<Part> = Part extends { content: infer Content }
  ? Omit<Part, 'content'> & { content: { [Type in keyof Content]: Type extends `${string}xml` ? string : Content[Type] } }
  : Part;

/**
 * The path client over a transport: credentials by the operation that a path belongs to, and the transport's fetch, timeout and
 * rules for redirects. `rows` are the operations of the API, under any names: as an object, since the compiler makes no union of
 * the types of a thousand members.
 */
export function createHttp<Paths extends object>(transport: Transport, rows: Readonly<Record<string, Operation>>): HttpClient<Paths> {
  const operations = Object.values(rows);
  const client = createClient<HttpPaths<Paths>>({
    baseUrl: transport.baseUrl,
    fetch: (request) => forward(transport, operations, request),
    pathSerializer: (template, values) => expandPath({ api: 'http' }, template, pathTexts(values)),
  });
  client.use({
    onResponse: ({ response, options }) => (response.ok && options.parseAs === 'json' ? withText(response) : undefined),
  });
  return client;
}

async function forward(transport: Transport, operations: readonly Operation[], request: Request): Promise<Response> {
  const path = request.url.slice(transport.baseUrl.length).replace(/[?#].*$/s, '');
  const operation = operations.find((each) => each.method === request.method && fits(each.path, path)) ?? unnamed(request.method);
  const headers = Object.fromEntries(request.headers);
  const outgoing: Outgoing = { method: request.method, url: request.url, headers, body: await bodyOf(request, operation, headers) };
  return transport.exchange(operation, { signal: request.signal }, async () => outgoing, detach);
}

/** A text that openapi-fetch has written as JSON goes out as itself where the operation takes no JSON. */
async function bodyOf(request: Request, { body }: Operation, headers: Record<string, string>): Promise<BodyInit | undefined> {
  if (request.body === null) return undefined;
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const isPlain = media?.codec.family === 'xml' || media?.codec.family === 'text';
  if (type === undefined || !isPlain || headers['content-type'] !== 'application/json') return request.arrayBuffer();
  headers['content-type'] = type;
  const value: unknown = JSON.parse(await request.text());
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** openapi-fetch reads JSON unless it is told otherwise: XML is given to it as a JSON text. */
async function withText(response: Response): Promise<Response | undefined> {
  if (familyOf(essenceOf(response.headers.get('content-type'))) !== 'xml') return undefined;
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(JSON.stringify(await response.text()), { status, statusText, headers });
}

function fits(template: string, path: string): boolean {
  const wanted = template.split('/');
  const found = path.split('/');
  return wanted.length === found.length && wanted.every((segment, index) => segment.includes('{') || segment === found[index]);
}

function pathTexts(values: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map(Object.entries(values).map(([name, value]) => [name, serializeParameter({ name, in: 'path' }, value)]));
}

/** A path that the document does not have goes without credentials. */
function unnamed(method: string): Operation {
  return { api: 'http', name: 'request', method, path: '', responses: {} };
}
