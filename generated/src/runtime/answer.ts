import { ConnectionError, DecodeError } from './errors.js';
import { json } from './json.js';
import { essenceOf, familyOf, pickMedia } from './media.js';
import type { Content, Media, Operation } from './operation.js';
import type { AnyResult } from './result.js';

/** How much of a body that is not what the document says is kept, in characters. */
const KEPT = 2000;

/**
 * Reads an answer by the document.
 *
 * Throws `DecodeError` where a success is not what the document says, and `ConnectionError` where it ends early.
 * An answer that is no success never throws: its status is a result, whatever its body.
 */
export async function readAnswer(operation: Operation, response: Response): Promise<AnyResult> {
  const { ok, status } = response;
  const content = contentOf(operation, response);
  if (ok && !Object.keys(content ?? {}).length) return { ok, status, data: undefined, response: await detach(response) };
  const media = pickMedia(content ?? {}, response.headers.get('content-type'));
  let raw: string | Blob = '';
  let value: unknown;
  let cause: DecodeError | undefined;
  try {
    raw = await (media?.codec.reads === 'blob' ? response.blob() : response.text());
  } catch (error) {
    if (ok) throw new ConnectionError(operation, 'the answer ended early', error, status);
    cause = new DecodeError(operation, response, '', error);
  }
  const text = typeof raw === 'string' ? raw.slice(0, KEPT) : '';
  try {
    value = content ? decodeAs(content, media, raw, response) : decodeUnlisted(operation, raw, response);
  } catch (error) {
    value = text;
    if (content) cause ??= new DecodeError(operation, response, text, error);
  }
  if (!ok) return cause ? { ok, status, error: value, response, cause } : { ok, status, error: value, response };
  if (cause) throw cause;
  return { ok, status, data: value, response };
}

/** A body whose status the document lists. One of a failure without content may be there all the same. */
function decodeAs(content: Content, media: Media | undefined, raw: string | Blob, { headers }: Response): unknown {
  if (media) return media.codec.decode(raw, media);
  const type = essenceOf(headers.get('content-type'));
  const promised = Object.keys(content).join(' or ');
  if (promised) throw new TypeError(`expected ${promised}, found ${type || 'no content type'}`);
  return familyOf(type) === 'json' ? json.decode(raw, { codec: json }) : String(raw).slice(0, KEPT);
}

/** A failure that the document does not list: read like one that it does list, if it can be, since services have one form of error. */
function decodeUnlisted({ responses }: Operation, raw: string | Blob, response: Response): unknown {
  const listed = Object.keys(responses).find((key) => /^[45]/.test(key) && Object.keys(responses[key] ?? {}).length);
  const type = response.headers.get('content-type');
  const media = listed && familyOf(essenceOf(type)) ? pickMedia(responses[listed] ?? {}, type) : undefined;
  return decodeAs({}, media, raw, response);
}

/**
 * Reads the body to its end and gives the answer with the same body, still to be read. A body that nobody reads would
 * keep its connection busy; one that ends early is no matter where nothing was promised.
 */
export async function detach(response: Response): Promise<Response> {
  if (!response.body) return response;
  const kept = response.clone();
  await response.arrayBuffer().catch(() => undefined);
  return kept;
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
