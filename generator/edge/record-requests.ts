import type { SentRequest } from '../../templates/curl.js';
import { Verbatim, type Literal } from '../../templates/literal.js';
import type { AnsweredXml } from '../reference/with-samples.js';
import type { OperationModel, Service } from '../service.js';

/** What a module of a client exports, as far as it is used here. */
type Send = (transport: unknown, input: unknown) => Promise<unknown>;

/** What goes over the wire for the example of an operation. */
export interface Recorded {
  readonly sent: SentRequest;
  /** What is answered, where that is XML. */
  readonly answered: AnsweredXml | undefined;
}

/** A fetch as a client calls it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * What a client sends for the example of each of its operations, and what is answered, by the operation's id; nothing for one that cannot be sent.
 * `client` is the emitted module. Nothing leaves the process: what the client takes for a fetch is `answer`, a service in memory.
 */
export async function recordRequests(client: unknown, service: Service, answer: Fetch): Promise<Map<string, Recorded>> {
  const recorded = new Map<string, Recorded>();
  for (const operation of service.operations) {
    const found = await recordRequest(exportsOf(client), service, operation, answer);
    if (found !== undefined) recorded.set(operation.id, found);
  }
  return recorded;
}

/** The compiler cannot know what a file has that is found at run time; every function of it is called with what its types ask for. */
function exportsOf(client: unknown): Readonly<Record<string, Send & ((options: object) => unknown)>> {
  return client as Readonly<Record<string, Send & ((options: object) => unknown)>>;
}

async function recordRequest(client: ReturnType<typeof exportsOf>, service: Service, operation: OperationModel, answer: Fetch): Promise<Recorded | undefined> {
  let recorded: Recorded | undefined;
  const fetch: Fetch = async (url, init) => {
    recorded = { sent: await readRequest(url, init), answered: undefined };
    const response = await answer(url, init);
    recorded = { ...recorded, answered: await readXml(response.clone()) };
    return response;
  };
  const transport = client['createTransport']?.({ ...serverOf(service), auth: credentialsOf(service), fetch, retry: 0, allowPlainHttp: true });
  // What an example lacks, such as a file that is none, may be refused; the request has been seen then.
  await client[operation.function]?.(transport, valueOf(operation.example)).catch(() => undefined);
  return recorded;
}

async function readXml(response: Response): Promise<AnsweredXml | undefined> {
  const isXml = /[/+]xml\b/.test(response.headers.get('content-type') ?? '');
  return isXml ? { status: response.status, text: await response.text() } : undefined;
}

function serverOf({ server }: Service): object {
  if (server === undefined) return { baseUrl: 'https://api.example' };
  const open = server.variables.filter((variable) => variable.default === undefined);
  return server.variables.length === 0 ? {} : { server: Object.fromEntries(open.map(({ name }) => [name, '192.0.2.10'])) };
}

function credentialsOf({ security }: Service): object {
  return Object.fromEntries(security.map(({ name, type }) => [name, type === 'basic' ? { username: 'admin', password: 'PASSWORD' } : name.toUpperCase()]));
}

async function readRequest(url: string, init: RequestInit): Promise<SentRequest> {
  // The compiler's type of fetch does not know `duplex`, which a body that is a stream needs.
  const request = new Request(url, { ...init, duplex: 'half' } as RequestInit);
  const basic = /^Basic (.*)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (basic !== undefined) request.headers.delete('authorization');
  // cURL writes the boundary of parts itself, and takes any answer.
  const headers = [...request.headers].filter(([name, value]) => name !== 'accept' && !(name === 'content-type' && value.startsWith('multipart/')));
  return { method: request.method, url, headers, user: basic === undefined ? undefined : Buffer.from(basic, 'base64').toString(), body: request.body === null ? undefined : await readBody(request) };
}

async function readBody(request: Request): Promise<SentRequest['body']> {
  if (!(request.headers.get('content-type') ?? '').startsWith('multipart/form-data')) return request.text();
  const form = await request.formData();
  return [...form].map(([name, value]) => [name, typeof value === 'string' ? value : { file: value.name, type: value.type }] as const);
}

/** The value that a literal stands for. */
function valueOf(literal: Literal | undefined): unknown {
  if (literal instanceof Verbatim) return madeBy(literal.code);
  if (Array.isArray(literal)) return literal.map(valueOf);
  if (typeof literal !== 'object' || literal === null) return literal;
  return Object.fromEntries(Object.entries(literal).map(([name, value]) => [name, valueOf(value)]));
}

/** The few kinds of code that an example may have. */
function madeBy(code: string): unknown {
  const date = /^new Date\('([^']*)'\)$/.exec(code)?.[1];
  if (date !== undefined) return new Date(date);
  if (/^-?\d+n$/.test(code)) return BigInt(code.slice(0, -1));
  return new File(['…'], 'letter.pdf', { type: 'application/pdf' });
}
