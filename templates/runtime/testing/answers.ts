import { exactName } from '../choose-media.js';
import type { Codec, FetchBody, Media, Operation } from '../operation.js';
import { answerKeys, contentAt } from '../responses.js';
import { at, responseFor, type Described, type OpenApiDocument } from './document.js';
import { MockError, show } from './error.js';
import { exampleOf, NOTHING } from './make-example.js';
import { contentOf, likelyContentOf, namedMedia, wireMediaOf, type AnyContent, type NamedMedia } from './rows.js';

/** What is to be answered, with nothing known of its types. */
export interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The answer of a handler as a response. Throws `MockError` where the document has no such status or the content cannot be written. */
export async function encodeAnswer(row: Operation, answer: Answer, accept: string): Promise<Response> {
  const content = contentOf(row, answer.status);
  if (!content) throw new MockError(row, [{ place: 'the answer of the handler', found: `the status ${answer.status}`, expected: answerKeys(row).join(' or ') }]);
  const types = Object.keys(content);
  const isMissing = types.length > 0 && (answer.status < 300 ? answer.data : answer.error) === undefined;
  if (isMissing) throw new MockError(row, [{ place: 'the answer of the handler', found: `${answer.status} without content`, expected: types.join(' or ') }]);
  return encodeContent(row, answer, accept);
}

/** A response of any status: a failure that the document does not have is written like one that it has, anything else as text or JSON. */
export async function encodeContent(row: Operation, answer: Answer, accept: string): Promise<Response> {
  const content = likelyContentOf(row, answer.status);
  const value = answer.status < 300 ? answer.data : answer.error;
  const headers = new Headers(answer.headers);
  if (value === undefined) return new Response(null, { status: answer.status, headers });
  const found = chooseMedia(content, headers.get('content-type') ?? accept, value);
  if (!found) {
    if (typeof value !== 'string' && !headers.has('content-type')) headers.set('content-type', 'application/json');
    return new Response(typeof value === 'string' ? value : JSON.stringify(value), { status: answer.status, headers });
  }
  const { name, media } = found;
  const { codec } = media;
  try {
    const body = await codec.encode(value, media);
    const type = codec.contentType ? codec.contentType(name, body) : name;
    if (type !== undefined && !headers.has('content-type')) headers.set('content-type', type.includes('*') ? (media.sends ?? 'application/octet-stream') : type);
    return new Response(body, { status: answer.status, headers });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown';
    throw new MockError(row, [{ place: 'the answer of the handler', found: `${show(value)} (${reason})`, expected: `what can be written as ${name}` }]);
  }
}

/** What an operation answers where nobody handles it: the example of its success. Throws `MockError` where none can be made. */
export async function answerWithExample(document: OpenApiDocument, row: Operation, described: Described | undefined, accept: string): Promise<Response> {
  const key = answerKeys(row).find((each) => each.startsWith('2')) ?? 'default';
  const content = contentAt(row, key) ?? {};
  const isEmpty = Object.keys(content).length === 0;
  const status = /^\d+$/.test(key) ? Number(key) : isEmpty ? 204 : 200;
  return exampleResponse(document, row, described, status, content, accept);
}

/** The example of a status; nothing where the document has none for it. */
export async function exampleResponse(
  document: OpenApiDocument,
  row: Operation,
  described: Described | undefined,
  status: number,
  content: AnyContent,
  accept: string,
): Promise<Response> {
  const chosen = chooseMedia(content, accept, undefined);
  if (!chosen) return new Response(null, { status });
  const { name, media } = chosen;
  const documented = described && at(document, responseFor(document, described, status), 'content', name);
  try {
    const body = await encodeExample(document, documented, name, wireMediaOf(media));
    return new Response(body, { status, headers: { 'content-type': name.includes('*') ? (media.sends ?? 'application/octet-stream') : name } });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown';
    throw new MockError(row, [{ place: 'the example of the answer', found: `none that can be made (${reason})`, expected: 'a handler' }]);
  }
}

async function encodeExample(document: OpenApiDocument, described: unknown, name: string, media: Media<Codec>): Promise<FetchBody> {
  const { codec } = media;
  if (codec.family === 'binary') return new Blob([FILES[name] ?? ''], { type: name });
  const value = exampleOf({ document, hasBytes: codec.family === 'xml', around: [] }, described);
  if (value === NOTHING) throw new TypeError('its schema has a pattern or a circle');
  if (codec.family === 'json') return JSON.stringify(value);
  // An example of XML or of events may be the text itself.
  if (typeof value === 'string') return value;
  return codec.encode(codec.family === 'stream' && !Array.isArray(value) ? [value] : value, media);
}

/** The shortest files that are what they say. */
const FILES: Readonly<Record<string, string>> = { 'application/pdf': '%PDF-1.4\n%%EOF\n', 'image/tiff': 'II*\0\0\0\0\0' };

/** The documented media type that the caller asks for, that a file has, or the first. */
function chooseMedia(content: AnyContent, wanted: string, value: unknown): NamedMedia | undefined {
  const names = Object.keys(content);
  const file = value instanceof Blob ? exactName(names, value.type) : undefined;
  const accepted = wanted.split(',').map((each) => exactName(names, each.replace(/;.*/s, '').trim()) ?? names.find((name) => isIn(name, each)));
  return namedMedia(content, file ?? accepted.find((each) => each !== undefined) ?? names[0]);
}

/** Whether a range of an Accept holds a media type. */
function isIn(name: string, range: string): boolean {
  const [kind = ''] = range.split('/*');
  return range.includes('*') && (kind.trim() === '*' || name.startsWith(`${kind.trim()}/`));
}
