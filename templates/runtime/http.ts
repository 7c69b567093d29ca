import createClient, { mergeHeaders, type Client } from 'openapi-fetch';
import { detach } from './answer.js';
import { addParameters, encodeAs } from './build.js';
import { chooseMedia } from './choose-media.js';
import { ClientError, ConnectionError, DecodeError } from './errors.js';
import type { HttpPaths } from './http-paths.js';
import { listedContent } from './json.js';
import type { Operation } from './operation.js';
import type { FetchFunction, RequestOptions } from './options.js';
import type { Outgoing } from './outgoing.js';
import { serializePlain } from './plain.js';
import { answerKeys, contentAt } from './responses.js';
import type { LastResponse } from './result.js';
import type { Transport } from './transport.js';
import { joinTexts, pathOf } from './url.js';

/**
 * The openapi-fetch client of an API, typed by its `paths`. Bodies in XML are plain text in it, both ways; an answer of several
 * items is the stream of its bytes (`parseAs: 'stream'` gives it that type), unless `parseAs` asks for its text.
 */
export type HttpClient<Paths extends object> = Client<HttpPaths<Paths>>;

/** What a caller of openapi-fetch gives for one request. Its types are checked where the client is called. */
interface Init {
  readonly params?: { readonly path?: object; readonly query?: object; readonly header?: object; readonly cookie?: object };
  readonly headers?: Parameters<typeof mergeHeaders>[number];
  readonly body?: unknown;
  readonly parseAs?: string;
  readonly signal?: AbortSignal;
  readonly timeout?: RequestOptions['timeout'];
  readonly retry?: RequestOptions['retry'];
  readonly fetch?: (request: Request) => Promise<Response>;
}

type Send = (method: string, path: string, init: object) => Promise<unknown>;

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * The path client over a transport: credentials, styles of parameters and media types by the row that has the path and the
 * method, and the transport's fetch, headers, time limit and rules for redirects. `rows` are the operations of the API, under any names.
 * A request may have `timeout` and `retry` beside the options of openapi-fetch. Rejects like the transport's `exchange`.
 */
export function createHttp<Paths extends object>(transport: Transport, rows: Readonly<Record<string, Operation>>): HttpClient<Paths> {
  const operations = Object.values(rows);
  const client = createClient<HttpPaths<Paths>>({ baseUrl: transport.baseUrl });
  // openapi-fetch types this method by path; what is handed on was checked by those types when the caller called.
  const send = client.request as unknown as Send;
  const request = async (method: string, path: string, init: Init = {}): Promise<unknown> => {
    const capitals = method.toUpperCase();
    const row = operations.find((each) => each.method === capitals && each.path === path);
    return send(capitals, path, await prepare(transport, row ?? unlisted(capitals, path, init), init));
  };
  const methods = METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)] as const);
  // The same members as the client that is spread; each one only prepares what it hands on.
  return { ...client, request, ...Object.fromEntries(methods) } as unknown as HttpClient<Paths>;
}

/** The options for openapi-fetch, which the caller's own go before. */
async function prepare(transport: Transport, operation: Operation, init: Init): Promise<object> {
  const { signal, timeout, retry, fetch, params, ...rest } = init;
  const { body, type } = await encodeBody(operation, init);
  const parseAs = init.parseAs ?? parseAsOf(operation);
  const { accept = 'application/json' } = operation;
  const parameters: Outgoing = { method: operation.method, url: '', headers: {} };
  addParameters(operation, parameters, params);
  return {
    bodySerializer: () => body,
    pathSerializer: (url: string, values: unknown) => url.slice(0, -operation.path.length) + pathOf(operation, values),
    querySerializer: (values: unknown) => joinTexts(operation, 'query', values, '&'),
    ...rest,
    parseAs,
    headers: mergeHeaders({ Accept: accept || null, 'Content-Type': type ?? null }, init.headers),
    // The serializer of paths runs only where there are parameters.
    params: { query: params?.query, path: params?.path ?? {} },
    fetch: (request: Request) =>
      transport.exchange(
        operation,
        { signal, timeout, retry, headers: Object.fromEntries(request.headers), fetch: fetch && adapt(fetch) },
        async (baseUrl) => {
          const bytes = await request.arrayBuffer();
          const isOwn = request.url.startsWith(transport.baseUrl);
          const url = isOwn ? baseUrl + request.url.slice(transport.baseUrl.length) : request.url;
          return { method: request.method, url, headers: { ...parameters.headers }, body: bytes.byteLength ? bytes : undefined };
        },
        parseAs === 'stream' ? async (response) => withSignal(response, signal) : (response) => detachJson(operation, response, parseAs),
      ),
  };
}

/** The answer whose body breaks off when the caller's signal is aborted: the time limit and its signal end with the head. */
function withSignal(response: LastResponse, signal: AbortSignal | undefined): LastResponse {
  if (!signal || !response.body) return response;
  const broken = new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
  return Object.assign(broken, { attempts: response.attempts });
}

/** openapi-fetch parses JSON by itself, and its error would quote the body: what is none is told before. */
async function detachJson(operation: Operation, response: LastResponse, parseAs: string): Promise<Response> {
  const kept = await detach(response);
  if (parseAs !== 'json' || !kept.ok) return kept;
  const text = await kept.clone().text().catch((cause: unknown) => {
    throw cause instanceof ClientError ? cause : new ConnectionError(operation, 'the answer ended early', cause, kept.status);
  });
  try {
    if (text) JSON.parse(text);
    return kept;
  } catch {
    throw new DecodeError(operation, kept, text.slice(0, 2000), new TypeError('the body is not JSON'));
  }
}

function adapt(fetch: NonNullable<Init['fetch']>): FetchFunction {
  return (url, init) => fetch(new Request(url, init));
}

/** The body by the operation's codec. XML and text are text here and go out as they stand. */
async function encodeBody(operation: Operation, init: Init): Promise<{ body?: unknown; type?: string | undefined }> {
  const { body } = init;
  if (body === undefined || !operation.body) return { body };
  const content = listedContent(operation.body.content);
  const type = mergeHeaders(init.headers).get('content-type') ?? Object.keys(content)[0] ?? '';
  const [media, sent] = chooseMedia(content, type);
  if (!media) return { body, type };
  if (typeof body === 'string' && /^(xml|text|form)$/.test(media.codec.family)) return { body, type };
  const [encoded, written] = await encodeAs(operation, body, media, sent);
  // openapi-fetch makes a request of the body, and the transport another one: a stream can be read once.
  return { body: encoded instanceof ReadableStream ? await new Response(encoded).blob() : encoded, type: written };
}

/** openapi-fetch reads JSON unless it is told otherwise. */
function parseAsOf(operation: Operation): string {
  const success = answerKeys(operation).find((status) => status.startsWith('2')) ?? 'default';
  const family = Object.values(contentAt(operation, success) ?? {})[0]?.codec.family;
  if (family === 'binary') return 'blob';
  if (family === 'multipart') return 'formData';
  if (family === 'stream') return 'stream';
  return family === 'xml' || family === 'text' ? 'text' : 'json';
}

/** A path that is not in the table goes without credentials, its parameters in the styles that are the default. */
function unlisted(method: string, path: string, init: Init): Operation {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const parameters = [
    ...names.map((name) => ({ name, in: 'path', required: true, write: serializePlain }) as const),
    ...(['query', 'header', 'cookie'] as const).flatMap((place) =>
      Object.keys(init.params?.[place] ?? {}).map((name) => ({ name, in: place, write: serializePlain })),
    ),
  ];
  return { api: 'http', name: 'request', method, path, parameters, accept: '', responses: {} };
}
