import { RequestError } from './errors.js';
import { exactName } from './media.js';
import type { Content, FetchBody, Media, Operation } from './operation.js';
import type { Outgoing } from './outgoing.js';
import { addCookie, setHeader } from './outgoing.js';
import { memberOf, pathOf, queryOf, textsOf } from './url.js';

/**
 * The request for an operation under a base URL, without credentials.
 * `input` has the members `path`, `query`, `header`, `cookie`, `body`, `contentType` and `accept`.
 * Throws `RequestError` where something required is missing, or where a value cannot be written.
 */
export async function buildRequest(operation: Operation, input: unknown, base: string): Promise<Outgoing> {
  const query = queryOf(operation, memberOf(input, 'query'));
  const path = base + pathOf(operation, memberOf(input, 'path'));
  const url = query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path;
  const body = await encodeBody(operation, memberOf(input, 'body'), memberOf(input, 'contentType'));
  const outgoing: Outgoing = { method: operation.method, url, headers: {}, body: body?.body };
  const accept = memberOf(input, 'accept') ?? acceptOf(operation.responses);
  if (accept) setHeader(operation, outgoing, 'accept', accept);
  if (body?.type) setHeader(operation, outgoing, 'content-type', body.type);
  addParameters(operation, outgoing, input);
  return outgoing;
}

/** Adds the parameters in headers and cookies to a request. Throws like {@link buildRequest}. */
export function addParameters(operation: Operation, outgoing: Outgoing, input: unknown): void {
  for (const [name, text] of textsOf(operation, 'header', memberOf(input, 'header'))) setHeader(operation, outgoing, name, text);
  for (const [, text] of textsOf(operation, 'cookie', memberOf(input, 'cookie'))) {
    if (text) addCookie(operation, outgoing, text);
  }
}

/** The media types of an operation's documented answers, those of successes first: a failure too is to be read. */
export function acceptOf(responses: Readonly<Record<string, Content>>): string {
  const types = new Set<string>();
  for (const wanted of [true, false]) {
    for (const status in responses) {
      if (status.startsWith('2') === wanted) for (const type in responses[status]) types.add(type);
    }
  }
  return [...types].join(', ');
}

interface EncodedBody {
  readonly body: FetchBody;
  /** Absent where `fetch` knows it better: it chooses the boundary of a `FormData`. */
  readonly type?: string | undefined;
}

async function encodeBody(operation: Operation, value: unknown, contentType: unknown): Promise<EncodedBody | undefined> {
  if (value === undefined || !operation.body) {
    if (operation.body?.required) throw new RequestError(operation, 'the body is required');
    return undefined;
  }
  const { content } = operation.body;
  const names = Object.keys(content);
  const type = contentType === undefined ? names[0] : String(contentType);
  const media = type === undefined ? undefined : content[exactName(names, type) ?? ''];
  if (!media) throw new RequestError(operation, `contentType must be one of ${names.join(', ')}`);
  return encodeAs(operation, value, type ?? '', media);
}

/** A body as one of an operation's media types. Throws `RequestError` where the value cannot be written as it. */
export async function encodeAs(operation: Operation, value: unknown, type: string, media: Media): Promise<EncodedBody> {
  const { codec, sends } = media;
  try {
    const body = await codec.encode(value, media);
    const sent = type.includes('*') ? (sends ?? type) : type;
    return { body, type: codec.contentType ? codec.contentType(sent, body) : sent };
  } catch (cause) {
    // What codecs throw names a property and what is wrong with it, never its value.
    throw new RequestError(operation, `the body cannot be written as ${type}: ${cause instanceof Error ? cause.message : ''}`, cause);
  }
}
