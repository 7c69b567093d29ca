import { RequestError } from './errors.js';
import { exactName } from './media.js';
import type { Operation } from './operation.js';
import { addCookie, setHeader, type Outgoing } from './outgoing.js';
import { pathOf, queryOf, textsOf } from './url.js';

/** The input of an operation at run time: what of it exists depends on the operation. */
export interface Input {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly header?: unknown;
  readonly cookie?: unknown;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly accept?: string;
}

/** The request of an operation, all but its credentials. Throws `RequestError` where the input does not make one. */
export async function outgoingOf(operation: Operation, baseUrl: string, input: Input): Promise<Outgoing> {
  const query = queryOf(operation, input.query);
  const url = `${baseUrl}${pathOf(operation, input.path)}${query === '' ? '' : `?${query}`}`;
  const body = await bodyOf(operation, input);
  const outgoing: Outgoing = { method: operation.method, url, headers: {}, body: body?.text };
  const accept = input.accept ?? acceptOf(operation);
  if (accept !== '') setHeader(operation, outgoing, 'accept', accept);
  if (body?.type !== undefined) setHeader(operation, outgoing, 'content-type', body.type);
  for (const [name, text] of textsOf(operation, 'header', input.header)) setHeader(operation, outgoing, name, text);
  for (const [, text] of textsOf(operation, 'cookie', input.cookie)) addCookie(operation, outgoing, text);
  return outgoing;
}

async function bodyOf(operation: Operation, input: Input): Promise<{ text: BodyInit; type: string | undefined } | undefined> {
  const { body } = operation;
  if (body === undefined || input.body === undefined) {
    if (body?.required) throw new RequestError(operation, 'the body is required');
    return undefined;
  }
  const names = Object.keys(body.content);
  const name = input.contentType === undefined ? names[0] : exactName(names, input.contentType);
  const media = name === undefined ? undefined : body.content[name];
  if (name === undefined || media === undefined) throw new RequestError(operation, 'contentType is none that the operation takes');
  try {
    const text = await media.codec.encode(input.body, media);
    // The platform writes the type of a form in parts itself: it alone knows the boundary.
    return { text, type: media.codec.family === 'multipart' ? undefined : (input.contentType ?? name) };
  } catch (cause) {
    throw new RequestError(operation, `the body cannot be written: ${cause instanceof Error ? cause.message : 'unknown'}`, cause);
  }
}

/** The media types of the documented answers, successes first, each once. */
function acceptOf({ responses }: Operation): string {
  const keys = Object.keys(responses);
  const successes = keys.filter((key) => key.startsWith('2'));
  const sources = successes.length > 0 ? [...successes, ...keys] : keys;
  return [...new Set(sources.flatMap((key) => Object.keys(responses[key] ?? {})))].join(', ');
}
