import type { Bytes } from '../bytes.js';
import type { FetchFunction } from '../options.js';
import { MockError } from './error.js';

/** As much of Node's own modules as is used here, so that nothing else needs their types. */
interface IncomingMessage extends AsyncIterable<Bytes> {
  readonly method?: string;
  readonly url?: string;
  readonly rawHeaders: readonly string[];
  readonly headers: { readonly host?: string };
}

interface ServerResponse {
  readonly destroyed: boolean;
  readonly headersSent: boolean;
  writeHead(status: number, headers: readonly string[]): void;
  write(chunk: Uint8Array): boolean;
  end(text?: string): void;
  destroy(): void;
  on(event: 'close', listener: () => void): void;
}

interface HttpServer {
  listen(port: number, host: string, listener: () => void): void;
  close(listener: () => void): void;
  closeAllConnections(): void;
  address(): { readonly port: number };
  once(event: 'error', listener: (error: Error) => void): void;
}

interface HttpModule {
  createServer(listener: (request: IncomingMessage, response: ServerResponse) => void): HttpServer;
}

declare const process: { readonly getBuiltinModule?: (name: 'node:http') => HttpModule | undefined } | undefined;

/** What can be served: a mock, or a simulator. */
export interface Served {
  readonly fetch: FetchFunction;
  readonly basePath: () => Promise<string>;
}

/** Where a mock is served. */
export interface ServeOptions {
  /** Absent or 0: one that is free. */
  readonly port?: number | undefined;
  /** Absent: `127.0.0.1`, so that nobody else reaches it. */
  readonly host?: string | undefined;
  /** Is told of each request: the method and the path, and the status or what was wrong. */
  readonly log?: ((line: string) => void) | undefined;
}

/** A mock that is reached over HTTP. */
export interface MockServer {
  /** The base URL for clients, the document's base path included: `http://127.0.0.1:8080/ffws/v1`. */
  readonly url: string;
  readonly port: number;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a mock or a simulator over HTTP, for programs in any language. What violates the document is a 501 where there is no such path or
 * method, else a 400, and says in plain text what is wrong; a reset breaks the connection. Rejects where the port is taken, and outside of
 * Node, Bun and Deno.
 */
export async function serveMock(mock: Served, { port = 0, host = '127.0.0.1', log }: ServeOptions = {}): Promise<MockServer> {
  const http = typeof process === 'object' ? process?.getBuiltinModule?.('node:http') : undefined;
  if (!http) throw new TypeError('a server needs Node 20.16 or newer, or a runtime that has its modules');
  const server = http.createServer((request, response) => {
    void answer(mock, request, response).then(
      (said) => log?.(`${request.method ?? ''} ${request.url ?? ''} ${said}`),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const taken = server.address().port;
  const close = (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(resolve));
    server.closeAllConnections();
    return closed;
  };
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${await mock.basePath()}`, port: taken, close };
}

async function answer(mock: Served, request: IncomingMessage, response: ServerResponse): Promise<string> {
  const chunks: Bytes[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const url = `http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
  const { method = 'GET' } = request;
  const body = /^(GET|HEAD)$/.test(method) && !chunks.length ? {} : { body: new Blob(chunks) };
  let answered: Response;
  try {
    answered = await mock.fetch(url, { method, headers: headersOf(request.rawHeaders), signal: gone.signal, ...body });
  } catch (error) {
    return refuse(response, error);
  }
  response.writeHead(answered.status, [...answered.headers].flat());
  const reader = answered.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) response.write(read.value);
  response.end();
  return String(answered.status);
}

/** What came, without what is of the connection alone. */
function headersOf(raw: readonly string[]): [string, string][] {
  const pairs = raw.flatMap((name, index) => (index % 2 ? [] : [[name, raw[index + 1] ?? ''] as [string, string]]));
  return pairs.filter(([name]) => !/^(connection|keep-alive|transfer-encoding|content-length|expect|upgrade|host)$/i.test(name));
}

function refuse(response: ServerResponse, error: unknown): string {
  const isMock = error instanceof MockError;
  // A connection that was to break, or that the caller has left.
  if (response.destroyed || (error instanceof TypeError && error.message === 'fetch failed')) {
    response.destroy();
    return 'reset';
  }
  const isUnknown = isMock && error.problems.some(({ place }) => /^the (path|method)$/.test(place));
  const status = !isMock ? 500 : isUnknown ? 501 : 400;
  const text = error instanceof Error ? error.message : String(error);
  response.writeHead(status, ['content-type', 'text/plain; charset=utf-8']);
  response.end(`${text}\n`);
  return `${status} ${text}`;
}
