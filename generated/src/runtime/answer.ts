import { ConnectionError, DecodeError } from './errors.js';
import { familyOf, essenceOf, pickMedia } from './media.js';
import type { Content, Media, Operation } from './operation.js';
import type { AnyResult } from './result.js';

/** How much of a body an error keeps, in characters. */
const KEPT = 2000;

/**
 * What an answer means for an operation. Throws `DecodeError` where a success is not what the document says, and
 * `ConnectionError` where its body ends early; a failure keeps its status whatever its body is.
 */
export async function readAnswer(operation: Operation, response: Response): Promise<AnyResult> {
  const { status, ok } = response;
  const content = contentOf(operation, status, ok);
  if (!ok) return readFailure(operation, response, content);
  if (content === undefined || isEmpty(content) || operation.method === 'HEAD') {
    const kept = await keepBody(operation, response);
    return { ok, status, data: content === undefined ? await jsonOf(kept) : undefined, response: kept };
  }
  const media = pickMedia(content, response.headers.get('content-type'));
  if (media === undefined) throw await unexpected(operation, response);
  const raw = await readBody(operation, response, media);
  try {
    return { ok, status, data: await media.codec.decode(raw, media), response };
  } catch (cause) {
    throw new DecodeError(operation, response, bounded(raw), cause);
  }
}

/** The documented content for a status: its own, that of its range, or `default`; for a 2xx that is not documented that of a success. */
function contentOf({ responses }: Operation, status: number, ok: boolean): Content | undefined {
  const range = `${Math.trunc(status / 100)}XX`;
  const documented = responses[status] ?? responses[range] ?? responses[range.toLowerCase()];
  if (documented !== undefined) return documented;
  const success = ok ? Object.keys(responses).find((key) => key.startsWith('2')) : undefined;
  return responses[success ?? 'default'];
}

async function readFailure(operation: Operation, response: Response, content: Content | undefined): Promise<AnyResult> {
  const { status } = response;
  if (content !== undefined && isEmpty(content)) {
    return { ok: false, status, error: undefined, response: await keepBody(operation, response) };
  }
  let text = '';
  try {
    text = await response.text();
    return { ok: false, status, error: decodeFailure(response, content, text), response };
  } catch (cause) {
    const error = new DecodeError(operation, response, bounded(text), cause);
    return { ok: false, status, error: bounded(text), response, cause: error };
  }
}

function decodeFailure(response: Response, content: Content | undefined, text: string): unknown {
  const type = response.headers.get('content-type');
  if (content === undefined) return familyOf(essenceOf(type)) === 'json' && text !== '' ? JSON.parse(text) : bounded(text);
  const media = pickMedia(content, type);
  if (media === undefined) throw new TypeError(`unexpected content type ${essenceOf(type)}`);
  return media.codec.decode(media.codec.reads === 'blob' ? new Blob([text]) : text, media);
}

async function readBody(operation: Operation, response: Response, media: Media): Promise<string | Blob> {
  try {
    return await (media.codec.reads === 'blob' ? response.blob() : response.text());
  } catch (cause) {
    throw new ConnectionError(operation, 'the answer ended early', cause, response.status);
  }
}

/** A body that the document does not promise stays readable, and its connection is free again. */
async function keepBody(operation: Operation, response: Response): Promise<Response> {
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  try {
    const bytes = await response.arrayBuffer();
    return bytes.byteLength === 0 ? new Response(null, { status, statusText, headers }) : new Response(bytes, { status, statusText, headers });
  } catch (cause) {
    if (!response.ok) return response;
    throw new ConnectionError(operation, 'the answer ended early', cause, status);
  }
}

async function unexpected(operation: Operation, response: Response): Promise<DecodeError> {
  const type = essenceOf(response.headers.get('content-type')).slice(0, 100);
  const text = await response.text().catch(() => '');
  return new DecodeError(operation, response, bounded(text), new TypeError(`the answer is ${type}, which the document does not name`));
}

/** The value of an answer of which the document says nothing at all, where it is JSON. */
async function jsonOf(response: Response): Promise<unknown> {
  if (familyOf(essenceOf(response.headers.get('content-type'))) !== 'json') return undefined;
  return response.clone().json().catch(() => undefined);
}

function isEmpty(content: Content): boolean {
  return Object.keys(content).length === 0;
}

function bounded(raw: string | Blob): string {
  return typeof raw === 'string' ? raw.slice(0, KEPT) : '';
}
