import type { FetchFunction } from '../options.js';
import type { Operation } from '../operation.js';
import { answerWithExample, encodeAnswer, encodeContent, exampleResponse, type Answer } from './answers.js';
import { readCredentials, secretNames } from './credentials.js';
import { describeOperation, type OpenApiDocument } from './document.js';
import { MockError } from './error.js';
import { resetError, wait, type Faults, type MockFault } from './faults.js';
import { readRequest, type DecodedRequest, type Incoming } from './request.js';
import { createRouter, type Named, type Route } from './router.js';
import { contentOf } from './rows.js';
import type { MockRequest } from './types.js';
import { createCheck, type Check } from './validate.js';

/** What a mock is made of, with nothing known of the types of its operations. */
export interface Engine {
  readonly rows: readonly Named[];
  readonly loaded: () => Promise<Loaded>;
  readonly handlers: Record<string, ((request: MockRequest) => Answer | Promise<Answer>) | undefined>;
  readonly authorize: ((operation: string, request: Pick<MockRequest, 'credentials' | 'headers' | 'url'>) => Answer | undefined) | undefined;
  readonly refuse: ((operation: string, error: MockError) => Answer | undefined) | undefined;
  readonly calls: Call[];
  readonly faults: Faults;
}

/** A call as it is recorded. */
export interface Call {
  readonly operation: string;
  request?: DecodedRequest;
  readonly headers: Readonly<Record<string, string>>;
  status?: number;
}

/** The document, and what is made of it when it is needed first. */
export interface Loaded {
  readonly document: OpenApiDocument;
  readonly route: (method: string, path: string) => Route;
  readonly check: Check;
}

/** Makes of a document what requests are held against; once, when it is wanted. */
export function loadOnce(rows: readonly Named[], load: () => Promise<OpenApiDocument>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => (loading ??= load().then((document) => ({ document, route: createRouter(rows, document), check: createCheck(document) })));
}

/** The `fetch` of a mock: routes a request, lets a fault that waits for it happen, and records what became of it. */
export function createFetch(engine: Engine): FetchFunction {
  return async (url, init) => {
    const signal = init.signal ?? undefined;
    signal?.throwIfAborted();
    const loaded = await engine.loaded();
    const incoming = await readIncoming(loaded.document, url, init);
    const route = loaded.route(incoming.method, incoming.url.pathname);
    const call: Call = { operation: route.name, headers: redact(loaded.document, incoming.headers) };
    engine.calls.push(call);
    const fault = engine.faults.take(route.name);
    if (fault?.delay) await wait(fault.delay, signal);
    if (fault?.reset === 'request') throw resetError();
    const response = fault?.status
      ? await faultResponse(loaded.document, route.row, fault, fault.status, incoming)
      : await carryOut(engine, loaded, route, incoming, call, signal);
    signal?.throwIfAborted();
    if (fault?.reset === 'answer') throw resetError();
    call.status = response.status;
    return response;
  };
}

async function carryOut(engine: Engine, loaded: Loaded, route: Route, incoming: Incoming, call: Call, signal: AbortSignal | undefined): Promise<Response> {
  const { authorize, handlers } = engine;
  const { name, row } = route;
  const { credentials, headers, url, accept } = incoming;
  const described = describeOperation(loaded.document, row);
  const denied = authorize?.(name, { credentials, headers, url });
  if (denied) return encodeContent(row, denied, accept);
  try {
    call.request = await readRequest(route, incoming, { ...loaded, described, isAuthorized: authorize !== undefined });
  } catch (error) {
    const refused = error instanceof MockError ? engine.refuse?.(name, error) : undefined;
    if (!refused) throw error;
    return encodeAnswer(row, refused, accept);
  }
  const handler = handlers[name];
  if (!handler) return answerWithExample(loaded.document, row, described, accept);
  // What the types of a handler say of the request is what its row gave.
  const request = { ...call.request, credentials, headers, url, signal } as unknown as MockRequest;
  return encodeAnswer(row, await handler(request), accept);
}

async function faultResponse(document: OpenApiDocument, row: Operation, { error, headers }: MockFault, status: number, { accept }: Incoming): Promise<Response> {
  if (error !== undefined) return encodeContent(row, { status, data: error, error, headers }, accept);
  const example = await exampleResponse(document, row, describeOperation(document, row), status, contentOf(row, status) ?? {}, accept);
  for (const [name, value] of Object.entries(headers ?? {})) example.headers.set(name, value);
  return example;
}

async function readIncoming(document: OpenApiDocument, text: string, init: RequestInit): Promise<Incoming> {
  // A body that is a stream needs `duplex`, which not every platform's types know; the signal is looked at here.
  const request = new Request(text, Object.assign({}, init, { duplex: 'half', signal: null }));
  const url = new URL(text);
  // Browsers take forbidden headers off a request.
  const headers = new Headers(init.headers);
  const type = headers.get('content-type') ?? request.headers.get('content-type');
  if (type) headers.set('content-type', type);
  const accept = headers.get('accept') ?? '*/*';
  return { method: request.method, url, headers, accept, blob: await request.blob(), credentials: readCredentials(document, headers, url.searchParams) };
}

function redact(document: OpenApiDocument, headers: Headers): Record<string, string> {
  const secret = ['authorization', 'proxy-authorization', 'cookie', ...secretNames(document, 'header').map((name) => name.toLowerCase())];
  return Object.fromEntries([...headers].map(([name, value]) => [name, secret.includes(name) ? '[redacted]' : value]));
}
