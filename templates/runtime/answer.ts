import { ClientError, ConnectionError, DecodeError } from './errors.js';
import { json } from './json.js';
import { essenceOf, familyOf, pickOnly } from './media.js';
import type { AnswerCodec, Content, Media, Operation } from './operation.js';
import { answerKeys, contentAt } from './responses.js';
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
  const type = response.headers.get('content-type');
  const content = contentOf(operation, response);
  const types = Object.keys(content).join(' or ');
  if (ok && !types) return { ok, status, data: undefined, response: await detach(response) };
  const media = types ? (operation.pick ?? pickOnly)(content, type, ok) : likelyMedia(operation, type);
  const data = ok && media?.codec.stream?.({ subject: operation, response, options }, media);
  if (data) return { ok, status, data, response };
  let text = '';
  let value: unknown;
  let cause: ClientError | undefined;
  try {
    const raw = await (media?.codec.read?.(response) ?? response.text()).catch((error: unknown) => {
      throw (cause = error instanceof ClientError ? error : new ConnectionError(operation, 'the answer ended early', error, status));
    });
    text = raw instanceof ArrayBuffer ? new TextDecoder().decode(raw.slice(0, KEPT)) : typeof raw === 'string' ? raw.slice(0, KEPT) : '';
    if (media) value = await media.codec.decode(raw, media, type, { operation: operation.name, xml });
    else if (types) throw new TypeError(`expected ${types}, found ${essenceOf(type) || 'no content type'}`);
  } catch (error) {
    if (types) cause ??= new DecodeError(operation, response, text, error);
    if (ok) throw cause;
  }
  if (ok) return { ok, status, data: value, response };
  // Nothing is no description of a failure.
  const failure = { ok, status, error: value ?? text, response };
  return cause ? { ...failure, cause: cause instanceof DecodeError ? cause : new DecodeError(operation, response, '', cause) } : failure;
}

/**
 * What the body of a failure of which the document says nothing is read with: like that of another answer, failures first, where its
 * media type is the same, since a service has one form to say what is wrong. It is text otherwise.
 */
function likelyMedia(operation: Operation, type: string | null): Media<AnswerCodec> | undefined {
  const family = familyOf(essenceOf(type));
  if (family === 'json') return { codec: json };
  const keys = answerKeys(operation).filter((key) => Object.keys(contentAt(operation, key) ?? {}).length);
  const likely = contentAt(operation, keys.find((key) => /^[45d]/.test(key)) ?? keys[0] ?? '');
  return family && (operation.pick ?? pickOnly)(likely ?? {}, type, false);
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
function contentOf(operation: Operation, { ok, status }: Response): Content<AnswerCodec> {
  if (operation.method === 'HEAD') return {};
  const listed = contentAt(operation, status) ?? contentAt(operation, `${Math.floor(status / 100)}XX`);
  if (listed) return listed;
  const successes = ok ? answerKeys(operation).filter((key) => key.startsWith('2')) : [];
  // A success that is not listed is read like those that are; of one media type, the first listed counts.
  if (successes.length) return Object.assign({}, ...successes.reverse().map((key) => contentAt(operation, key)));
  return contentAt(operation, 'default') ?? {};
}
