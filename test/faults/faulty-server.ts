import { createServer, type Socket } from 'node:net';

/** What a server does with a connection on which a whole request has come. It writes bytes as it likes. */
export type Fault = (socket: Socket) => void | Promise<void>;

/** A server that speaks no HTTP of its own, so that it can break every rule. */
export interface FaultyServer {
  readonly origin: string;
  /** How many requests have come. */
  requests(): number;
  /** How many connections are open on which a request has come; Node opens another one in advance after it has hung up. */
  open(): number;
  close(): Promise<void>;
}

/** Starts a server on a free port of the loopback interface that does `fault` to each request. */
export async function startFaultyServer(fault: Fault): Promise<FaultyServer> {
  const sockets = new Set<Socket>();
  const busy = new Set<Socket>();
  let requests = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => [sockets, busy].forEach((set) => set.delete(socket)));
    // The client hangs up where it has enough; that is what some of the tests are about.
    socket.on('error', () => undefined);
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const [head = '', body] = received.split('\r\n\r\n');
      const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
      if (body === undefined || body.length < length) return;
      received = '';
      requests += 1;
      busy.add(socket);
      void fault(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { origin: `http://127.0.0.1:${address.port}`, requests: () => requests, open: () => busy.size, close };
}

/** A head, to which the connection is promised to end. */
export function head(status: string, headers: Readonly<Record<string, string | number>> = {}): string {
  const lines = Object.entries({ connection: 'close', 'content-type': 'application/json', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`;
}

/** Writes and ends, in pieces with a wait between them where there are several. */
export function say(...pieces: readonly (string | Uint8Array)[]): Fault {
  return async (socket) => {
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) await new Promise((resolve) => setTimeout(resolve, 20));
      socket.write(piece);
    }
    socket.end();
  };
}

/** Writes, and says nothing more until the other side hangs up. */
export function stall(text = ''): Fault {
  return (socket) => void (text && socket.write(text));
}

/** Writes, and resets the connection. */
export function reset(text = ''): Fault {
  return (socket) => {
    if (text) socket.write(text, () => setTimeout(() => socket.resetAndDestroy(), 20));
    else socket.resetAndDestroy();
  };
}

/** Writes the head, and a byte from time to time for ever. */
export function trickle(text: string): Fault {
  return (socket) => {
    socket.write(text);
    const timer = setInterval(() => socket.write(' '), 10);
    socket.on('close', () => clearInterval(timer));
  };
}
