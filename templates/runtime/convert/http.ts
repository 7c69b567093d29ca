import { copyOf, readAnswer } from '../answer.js';
import { createHttp, type HttpClient } from '../http.js';
import { essenceOf, familyOf } from '../media.js';
import type { Operation } from '../operation.js';
import { answerKeys, contentAt } from '../responses.js';
import type { AnyResult } from '../result.js';
import type { Exchange, Transport } from '../transport.js';
import { textsOf } from '../url.js';

/** What a caller of openapi-fetch gives for one request, as far as it matters here. */
interface Init {
  readonly params?: { readonly header?: object };
  readonly parseAs?: string;
}

/** What openapi-fetch gives for it. */
interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Call = (path: string, init?: Init) => Promise<Answer>;
type Request = (method: string, path: string, init?: Init) => Promise<Answer>;

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * The path client of `createHttp`, in which dates and 64-bit integers of JSON are converted by the rows, as its types say. An answer
 * that a middleware has replaced stays as openapi-fetch reads it, and so does one that the caller reads as something else than JSON.
 */
export function createConvertedHttp<Paths extends object>(transport: Transport, rows: Readonly<Record<string, Operation>>): HttpClient<Paths> {
  const answers = new WeakMap<Response, AnyResult>();
  const plain = createHttp<Paths>(transport, rows);
  const reading = createHttp<Paths>({ ...transport, exchange: readingExchange(transport, answers) }, rows);
  // openapi-fetch types these by path; what is handed on was checked by those types when the caller called.
  const requests = [plain.request, reading.request] as unknown as readonly [Request, Request];
  const request: Request = async (method, path, init = {}) => {
    const row = Object.values(rows).find((each) => each.method === method.toUpperCase() && each.path === path);
    const given = row ? withHeaders(row, init) : init;
    if (!row || (init.parseAs ?? 'json') !== 'json') return requests[0](method, path, given);
    const result = await requests[1](method, path, given);
    const answer = answers.get(result.response);
    if (!answer) return result;
    return answer.ok ? { ...result, data: answer.data } : { ...result, error: answer.error };
  };
  const methods = METHODS.map((method): [string, Call] => [method, (path, init) => request(method, path, init)]);
  const use: typeof plain.use = (...middleware) => [plain, reading].forEach((client) => client.use(...middleware));
  const eject: typeof plain.eject = (...middleware) => [plain, reading].forEach((client) => client.eject(...middleware));
  // The same members as the client that is spread.
  return { ...plain, request, ...Object.fromEntries(methods), use, eject } as unknown as HttpClient<Paths>;
}

/** Reads answers in JSON a second time, by their rows, where those convert something. */
function readingExchange(transport: Transport, answers: WeakMap<Response, AnyResult>): Exchange {
  return (operation, options, build, read) =>
    transport.exchange(operation, options, build, async (response) => {
      const copy = isConverted(operation, response) ? copyOf(response) : undefined;
      const given = await read(response);
      if (copy && given instanceof Response) answers.set(given, await readAnswer(operation, copy));
      return given;
    });
}

function isConverted(operation: Operation, { body, headers }: Response): boolean {
  const converts = answerKeys(operation).some((key) => Object.values(contentAt(operation, key) ?? {}).some(({ conversion }) => conversion));
  return converts && body !== null && headers.get('content-length') !== '0' && familyOf(essenceOf(headers.get('content-type'))) === 'json';
}

/** openapi-fetch sets headers as they are; a `Date` would be written as people read it. */
function withHeaders(row: Operation, init: Init): Init {
  if (!init.params?.header) return init;
  const texts = Object.fromEntries(textsOf(row, 'header', init.params.header));
  return { ...init, params: { ...init.params, header: { ...init.params.header, ...texts } } };
}
