import type { FetchFunction } from '../options.js';
import type { Operation } from '../operation.js';
import { answerWithExample, encodeAnswer, encodeContent, exampleResponse, type Answer } from './answers.js';
import { readCredentials, secretNames } from './credentials.js';
import { basePathOf, describeOperation, type OpenApiDocument } from './document.js';
import { MockError } from './error.js';
import { createFaults, resetError, wait, type MockFault } from './faults.js';
import { readRequest, type DecodedRequest, type Incoming } from './request.js';
import { createRouter, rowsOf, type Named, type Route } from './router.js';
import { contentOf } from './rows.js';
import type { MockCall, MockHandlers, MockRequest, OperationName } from './types.js';
import { createCheck, type Check } from './validate.js';

/** Loads the document of an API. */
export type LoadDocument = () => Promise<OpenApiDocument>;

/** How a mock is set up. */
export interface MockOptions<Operations> {
  readonly handlers?: MockHandlers<Operations> | undefined;
  /** The OpenAPI document. Absent: the one in this package. */
  readonly document?: OpenApiDocument | undefined;
  /**
   * Answers in place of the operation where what came as credentials is missing or wrong; nothing where it is right. Absent: any will do, and
   * none is a violation of the document.
   */
  readonly authorize?: ((operation: OperationName<Operations>, request: Pick<MockRequest, 'credentials' | 'headers' | 'url'>) => Answer | undefined) | undefined;
  /** Answers a request that violates the document, as the service would; nothing where it is to fail. Absent: it fails. */
  readonly refuse?: ((operation: OperationName<Operations>, error: MockError) => Answer | undefined) | undefined;
}

/** A service in memory. */
export interface Mock<Operations> {
  /** To be given to a client: `createFaxPlus({ fetch: mock.fetch, … })`. It rejects with `MockError` where the document is violated. */
  readonly fetch: FetchFunction;
  /** All requests to operations of the document, in their order. */
  readonly calls: readonly MockCall<Operations>[];
  /** Those to one operation. */
  readonly callsOf: <Name extends OperationName<Operations>>(operation: Name) => Extract<MockCall<Operations>, { readonly operation: Name }>[];
  /** Adds handlers, in place of those of the same operations. Throws `TypeError` for a name that is no operation's. */
  readonly handle: (handlers: MockHandlers<Operations>) => void;
  /** Lets something go wrong with the next requests. Throws like `handle`. */
  readonly inject: (fault: MockFault<OperationName<Operations> & string>) => void;
  /** Forgets calls and faults; handlers stay. */
  readonly clear: () => void;
  /** The path of the document's server, such as `/ffws/v1`. */
  readonly basePath: () => Promise<string>;
}

/** A handler and a call with nothing known of their types. */
type AnyHandler = (request: MockRequest) => Answer | Promise<Answer>;
interface AnyCall {
  readonly operation: string;
  request?: DecodedRequest;
  readonly headers: Readonly<Record<string, string>>;
  status?: number;
}

/** What is made of the document when it is needed first. */
interface Loaded {
  readonly document: OpenApiDocument;
  readonly route: (method: string, path: string) => Route;
  readonly check: Check;
}

/**
 * A service in memory for the operations of an API's index: every request is decoded and held against the document, and answered by its
 * handler, or with an example of the document. Nothing is sent anywhere. Throws `TypeError` for a handler of no operation.
 */
export function createMockOf<Operations extends object>(operations: Operations, load: LoadDocument, options: MockOptions<Operations> = {}): Mock<Operations> {
  const rows = rowsOf(operations);
  const calls: AnyCall[] = [];
  const faults = createFaults();
  let loading: Promise<Loaded> | undefined;
  const loaded = (): Promise<Loaded> => (loading ??= (options.document ? Promise.resolve(options.document) : load()).then((document) => ({ document, route: createRouter(rows, document), check: createCheck(document) })));
  // Types of handlers are for whoever writes them: what is in them fits, since request and answer are made by the same rows.
  const handlers = { ...options.handlers } as Record<string, AnyHandler | undefined>;
  checkNames(rows, Object.keys(handlers));
  const refuse = options.refuse as ((operation: string, error: MockError) => Answer | undefined) | undefined;
  const authorize = options.authorize as ((operation: string, request: object) => Answer | undefined) | undefined;

  const carryOut = async (incoming: Incoming, { document, check }: Loaded, route: Route, call: AnyCall, signal: AbortSignal | undefined): Promise<Response> => {
    const { name, row } = route;
    const accept = incoming.headers.get('accept') ?? '*/*';
    const described = describeOperation(document, row);
    const denied = authorize?.(name, { credentials: incoming.credentials, headers: incoming.headers, url: incoming.url });
    if (denied) return encodeContent(row, contentOf(row, denied.status) ?? {}, denied, accept);
    try {
      call.request = await readRequest(route, incoming, { document, described, check, isAuthorized: authorize !== undefined });
    } catch (error) {
      const refused = error instanceof MockError ? refuse?.(name, error) : undefined;
      if (!refused) throw error;
      return encodeAnswer(row, refused, accept);
    }
    const handler = handlers[name];
    if (!handler) return answerWithExample(document, row, described, accept);
    const { credentials, headers, url } = incoming;
    // As for the handlers.
    const request = { ...call.request, credentials, headers, url, signal } as unknown as MockRequest;
    return encodeAnswer(row, await handler(request), accept);
  };

  const answer = async (url: string, init: RequestInit): Promise<Response> => {
    const signal = init.signal ?? undefined;
    signal?.throwIfAborted();
    const all = await loaded();
    const incoming = await readIncoming(all.document, url, init);
    const route = all.route(incoming.method, incoming.url.pathname);
    const call: AnyCall = { operation: route.name, headers: redact(all.document, incoming.headers) };
    calls.push(call);
    const fault = faults.take(route.name);
    if (fault?.delay) await wait(fault.delay, signal);
    if (fault?.reset === 'request') throw resetError();
    const response = fault?.status ? await faultResponse(all.document, route.row, fault, fault.status, incoming) : await carryOut(incoming, all, route, call, signal);
    signal?.throwIfAborted();
    if (fault?.reset === 'answer') throw resetError();
    call.status = response.status;
    return response;
  };

  return {
    fetch: answer,
    // Recorded by name, with the request that the row of that name gave.
    calls: calls as unknown as readonly MockCall<Operations>[],
    callsOf: (operation) => calls.filter((call) => call.operation === operation) as never,
    handle(more) {
      checkNames(rows, Object.keys(more));
      Object.assign(handlers, more);
    },
    inject(fault) {
      checkNames(rows, fault.operation === undefined ? [] : [fault.operation]);
      faults.add(fault);
    },
    clear: () => {
      calls.length = 0;
      faults.clear();
    },
    basePath: async () => (rows[0] ? basePathOf((await loaded()).document, rows[0].row) : ''),
  };
}

/** What the compiler refuses, a program in JavaScript finds out here. */
function checkNames(rows: readonly Named[], names: readonly string[]): void {
  const unknown = names.find((name) => !rows.some((row) => row.name === name));
  if (unknown !== undefined) throw new TypeError(`there is no operation ${JSON.stringify(unknown)}`);
}

async function faultResponse(document: OpenApiDocument, row: Operation, { error, headers }: MockFault, status: number, incoming: Incoming): Promise<Response> {
  const accept = incoming.headers.get('accept') ?? '*/*';
  const content = contentOf(row, status) ?? {};
  if (error !== undefined) return encodeContent(row, content, { status, data: error, error, headers }, accept);
  const example = await exampleResponse(document, row, describeOperation(document, row), status, content, accept);
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
  return { method: request.method, url, headers, blob: await request.blob(), credentials: readCredentials(document, headers, url.searchParams) };
}

function redact(document: OpenApiDocument, headers: Headers): Record<string, string> {
  const secret = ['authorization', 'proxy-authorization', 'cookie', ...secretNames(document, 'header').map((name) => name.toLowerCase())];
  return Object.fromEntries([...headers].map(([name, value]) => [name, secret.includes(name) ? '[redacted]' : value]));
}
