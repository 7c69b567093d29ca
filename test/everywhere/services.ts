import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Both services on the loopback interface as the probe calls them, for pages of other origins too. */
export interface Services {
  readonly origin: string;
  /** What is served at `/page.js`. */
  script: string;
  /** What the page has found out. */
  readonly result: Promise<unknown>;
  readonly close: () => void;
}

export async function startServices(): Promise<Services> {
  let settle: (value: unknown) => void = () => undefined;
  const result = new Promise<unknown>((resolve) => (settle = resolve));
  let asked = 0;
  const services = { script: '' };
  const json = (response: ServerResponse, status: number, value: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const line = `${request.method} ${pathname}`;
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else if (line === 'GET /page') response.writeHead(200, { 'content-type': 'text/html' }).end('<script type="module" src="/page.js"></script>');
    else if (line === 'GET /page.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(services.script);
    else if (line === 'POST /result') response.end(settle(JSON.parse(body)) ?? '');
    else if (line === 'GET /v3/accounts/self/contacts') {
      const from = Number(searchParams.get('offset') ?? 0);
      json(response, 200, { records: ['a', 'b', 'c'].slice(from, from + 2).map((id) => ({ id })), total_count: 3 });
    } else if (line === 'PUT /v3/accounts/self/contact-groups/none') json(response, 404, { error: 'bad_request', description: 'No such group.' });
    else if (line === 'GET /ffws/v1/contacts/admin') {
      const contact = '<contact><contact_url>https://dot3/ffws/v1/contacts/admin/23</contact_url><name>Bob &amp; Sons</name></contact>';
      response.writeHead(200, { 'content-type': 'application/xml' }).end(`<response><message>Success</message>${contact}</response>`);
    } else if (line === 'POST /v3/accounts/self/files') json(response, body.includes('filename="letter.pdf"') && body.length > 100_000 ? 201 : 400, { path: '/transient-1' });
    else if (line === 'GET /v3/accounts/self/files/f1') response.writeHead(200, { 'content-type': 'application/pdf' }).end('x'.repeat(200_000));
    else if (line === 'GET /v3/accounts/self/files/cut') {
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': '1000' });
      response.write('x'.repeat(100), () => setTimeout(() => response.destroy(), 20));
    } else if (line === 'GET /v3/accounts/self/outbox/o1') {
      asked = (asked + 1) % 3;
      if (asked === 2) json(response, 200, { id: 'o1', uid: 'u', status: 'sending' });
      else json(response, 404, { error: 'bad_request' });
    }
    // What is left is /v3/accounts/slow, which is never answered.
  };
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-methods', '*');
    response.setHeader('access-control-allow-headers', 'authorization, *');
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')));
    request.on('end', () => answer(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return Object.assign(services, { origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, result, close });
}
