import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** The raw path and query, exactly as sent. */
  readonly path: string;
  /** Names in small letters; a header that came more than once is joined with `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** What the server says to a request. */
export interface Answer {
  readonly status: number;
  /** The reason phrase; that of the status where it is absent. */
  readonly statusText?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The connection breaks in the middle: `Content-Length` promises more than comes before the socket is destroyed. */
  readonly cut?: true;
  /** The head and the body arrive, the end never does: the answer stays open until one side gives up. */
  readonly open?: true;
}

/** A server that remembers what it was sent. */
export interface RecordingServer {
  /** Such as `http://127.0.0.1:49152`. */
  readonly origin: string;
  /** Every request whose body has arrived, oldest first. */
  readonly requests: Received[];
  /** Those of them whose connection broke before the whole answer was sent: the caller has hung up. */
  readonly abandoned: Received[];
  /** Stops listening and breaks every connection that is still open. */
  close(): Promise<void>;
}

/**
 * Starts a real HTTP server on a free port of the loopback interface. Each request is recorded before `answer` is asked
 * for what to say; an `answer` that never settles leaves the caller waiting, and one that throws breaks the connection.
 */
export async function startServer(answer: (request: Received) => Answer | Promise<Answer>): Promise<RecordingServer> {
  const requests: Received[] = [];
  const abandoned: Received[] = [];
  const server = createServer((request, response) => {
    receive(request)
      .then((received) => {
        requests.push(received);
        response.on('close', () => {
          if (!response.writableFinished) abandoned.push(received);
        });
        return answer(received);
      })
      .then(
        (said) => respond(response, said),
        () => response.destroy(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${address.port}`, requests, abandoned, close };
}

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // No encoding is set, so that chunks are bytes.
  const headers = Object.fromEntries(
    Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(', ')]),
  );
  return { method: request.method ?? '', path: request.url ?? '', headers, body: Buffer.concat(chunks) };
}

function respond(response: ServerResponse, { status, statusText, headers, body, cut, open }: Answer): void {
  const bytes = Buffer.from(body ?? '');
  response.statusCode = status;
  if (statusText !== undefined) response.statusMessage = statusText;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (cut) {
    response.setHeader('content-length', bytes.length + 1000);
    response.write(bytes, () => setTimeout(() => response.destroy(), 20)); // The head has to arrive before the end does.
    if (bytes.length === 0) response.flushHeaders();
  } else if (open) {
    response.flushHeaders();
    if (bytes.length > 0) response.write(bytes);
  } else {
    response.end(bytes);
  }
}
