import { RequestError } from './errors.js';
import { listedContent } from './json.js';
import type { FetchBody, Media, Operation, RequestCodec } from './operation.js';
import type { Outgoing } from './outgoing.js';
import { setHeader } from './outgoing.js';
import { joinTexts, memberOf, pathOf, textsOf } from './url.js';

/**
 * The request for an operation under a base URL, without credentials.
 * `input` has the members `path`, `query`, `header`, `cookie`, `body`, `contentType` and `accept`.
 * Throws `RequestError` where something required is missing, or where a value cannot be written.
 */
export async function buildRequest(operation: Operation, input: unknown, base: string): Promise<Outgoing> {
  const { method, accept = 'application/json' } = operation;
  const query = joinTexts(operation, 'query', memberOf(input, 'query'), '&');
  const path = base + pathOf(operation, memberOf(input, 'path'));
  const [body, type] = await encodeBody(operation, memberOf(input, 'body'), memberOf(input, 'contentType'));
  const outgoing: Outgoing = { method, url: path + (query && (path.includes('?') ? '&' : '?')) + query, headers: {}, body };
  // A header is given a text by the types, and is looked at by `setHeader` where it is not.
  setHeader(operation, outgoing, 'accept', memberOf(input, 'accept') ?? (accept || undefined));
  setHeader(operation, outgoing, 'content-type', type);
  addParameters(operation, outgoing, input);
  return outgoing;
}

/** Adds the parameters in headers and cookies to a request. Throws like {@link buildRequest}. */
export function addParameters(operation: Operation, outgoing: Outgoing, input: unknown): void {
  for (const [name, text] of textsOf(operation, 'header', memberOf(input, 'header'))) setHeader(operation, outgoing, name, text);
  const cookies = joinTexts(operation, 'cookie', memberOf(input, 'cookie'), '; ');
  if (cookies) setHeader(operation, outgoing, 'cookie', cookies);
}

/** A body as `fetch` takes it and its Content-Type, which is absent where `fetch` knows it better: it chooses the boundary of a `FormData`. */
export type EncodedBody = readonly [body?: FetchBody, type?: string | undefined];

async function encodeBody(operation: Operation, value: unknown, contentType: unknown): Promise<EncodedBody> {
  const { body } = operation;
  if (value === undefined || !body) {
    if (body?.required) throw new RequestError(operation, 'the body is required');
    return [];
  }
  const content = listedContent(body.content);
  const names = Object.keys(content);
  const type = String(contentType ?? names[0]);
  const [media, sent] = body.choose?.(content, type) ?? [names.includes(type) ? content[type] : undefined, type];
  if (!media) throw new RequestError(operation, `contentType must be one of ${names.join(', ')}`);
  return encodeAs(operation, value, media, sent);
}

/** A body as one of an operation's media types. Throws `RequestError` where the value cannot be written as it. */
export async function encodeAs(operation: Operation, value: unknown, media: Media<RequestCodec>, type: string): Promise<EncodedBody> {
  const { codec } = media;
  try {
    const body = await codec.encode(value, media);
    return [body, codec.contentType ? codec.contentType(type, body) : type];
  } catch (cause) {
    // What codecs throw names a property and what is wrong with it, never its value.
    throw new RequestError(operation, `the body cannot be written as ${type}: ${cause instanceof Error ? cause.message : ''}`, cause);
  }
}
