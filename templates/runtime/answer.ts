import { ClientError, ConnectionError, DecodeError } from './errors.js';
import { json } from './json.js';
import { essenceOf, familyOf, pickMedia } from './media.js';
import type { Content, Media, Operation, Raw, Reading } from './operation.js';
import type { AnyResult, LastResponse } from './result.js';
import type { DownloadOptions } from './transfer.js';
import type { XmlOptions } from './xml/options.js';

/** How much of a body that is not what the document says is kept, in characters. */
const KEPT = 2000;

/**
 * Reads an answer by the document.
 *
 * Throws `DecodeError` where a success is not what the document says, and `ConnectionError` where it ends early.
 * An answer that is no success never throws: its status is a result, whatever its body. A success that is a stream is read by
 * whoever wants its data, until the signal in `options` is aborted.
 */
export async function readAnswer(
  operation: Operation,
  response: LastResponse,
  options?: DownloadOptions,
  xml?: XmlOptions,
): Promise<AnyResult> {
  const { ok, status } = response;
  const content = contentOf(operation, response);
  const isPromised = Object.keys(content ?? {}).length > 0;
  if (ok && !isPromised) return { ok, status, data: undefined, response: await detach(response) };
  const media = pickMedia(content ?? {}, response.headers.get('content-type'), ok);
  const data = ok && media?.codec.stream?.({ subject: operation, response, signal: options?.signal, as: options?.as }, media);
  if (data) return { ok, status, data, response };
  let raw: Raw = '';
  const reading = { operation: operation.name, xml };
  let value: unknown;
  let cause: DecodeError | undefined;
  try {
    raw = await readRaw(response, media);
  } catch (error) {
    if (ok) throw error instanceof ClientError ? error : new ConnectionError(operation, 'the answer ended early', error, status);
    cause = error instanceof DecodeError ? error : new DecodeError(operation, response, '', error);
  }
  const text = textOf(raw);
  try {
    value = await (isPromised ? decodeAs(content ?? {}, media, raw, response, reading) : decodeUnlisted(operation, raw, response, reading));
    // Nothing is no description of a failure.
    if (!ok) value ??= text;
  } catch (error) {
    value = text;
    if (isPromised) cause ??= new DecodeError(operation, response, text, error);
  }
  if (!ok) return cause ? { ok, status, error: value, response, cause } : { ok, status, error: value, response };
  if (cause) throw cause;
  return { ok, status, data: value, response };
}

function readRaw(response: Response, media: Media | undefined): Promise<Raw> {
  if (media?.codec.reads === 'bytes') return response.arrayBuffer();
  return media?.codec.reads === 'blob' ? response.blob() : response.text();
}

/** The start of what has been read, where it is text. */
function textOf(raw: Raw): string {
  if (raw instanceof ArrayBuffer) return new TextDecoder().decode(raw.slice(0, KEPT));
  return typeof raw === 'string' ? raw.slice(0, KEPT) : '';
}

/** A body that the document promises. */
function decodeAs(content: Content, media: Media | undefined, raw: Raw, { headers }: Response, reading: Reading): unknown {
  const type = headers.get('content-type');
  if (media) return media.codec.decode(raw, media, type, reading);
  throw new TypeError(`expected ${Object.keys(content).join(' or ')}, found ${essenceOf(type) || 'no content type'}`);
}

/**
 * The body of a failure of which the document says nothing: read like that of another answer, failures first, where its media
 * type is the same, since a service has one form to say what is wrong. Its text otherwise.
 */
function decodeUnlisted({ responses }: Operation, raw: Raw, { headers }: Response, reading: Reading): unknown {
  const type = headers.get('content-type');
  const family = familyOf(essenceOf(type));
  if (family === 'json') return json.decode(raw, { codec: json });
  const keys = Object.keys(responses);
  const likely = [...keys.filter((key) => /^[45d]/.test(key)), ...keys];
  const key = family && likely.find((each) => Object.keys(responses[each] ?? {}).length);
  const media = key ? pickMedia(responses[key] ?? {}, type) : undefined;
  return media ? media.codec.decode(raw, media, type, reading) : String(raw).slice(0, KEPT);
}

/**
 * Reads the body to its end and gives the answer with the same body, still to be read. A body that nobody reads would
 * keep its connection busy; one that ends early is no matter where nothing was promised.
 */
export async function detach(response: LastResponse): Promise<LastResponse> {
  if (!response.body) return response;
  const kept = copyOf(response);
  await response.arrayBuffer().catch(() => undefined);
  return kept;
}

/** The answer once more, to be read apart from it. */
export function copyOf(response: LastResponse): LastResponse {
  return Object.assign(response.clone(), { attempts: response.attempts });
}

/** The documented content for an answer: by its status, its range, or what stands for the statuses that are not listed. */
function contentOf({ method, responses }: Operation, { ok, status }: Response): Content | undefined {
  if (method === 'HEAD') return {};
  const listed = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (listed || !ok) return listed ?? responses['default'];
  const successes = Object.keys(responses).filter((key) => key.startsWith('2'));
  if (!successes.length) return responses['default'] ?? {};
  // A success that is not listed is read like those that are; of one media type, the first listed counts.
  return Object.assign({}, ...successes.reverse().map((key) => responses[key])) as Content;
}
