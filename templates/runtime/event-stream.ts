import { cutEvents, type EventPart } from './events.js';
import { encodeItem, itemOf, writeItems } from './items.js';
import type { AnswerCodec, Codec, Media, RequestCodec } from './operation.js';
import { END, NONE, readItems } from './stream.js';
import { memberOf } from './url.js';

/** How services that speak as OpenAI does end a stream of JSON. */
const DONE = '[DONE]';

/**
 * Server-sent events (WHATWG HTML, 9.2). An item is the data of an event. Where the row has `events` it is the event itself,
 * `{ event, data, id, retry }` with those members that it has; `events` has the media of the data by the name of the event, and
 * `item` that of all others. For data that is not text, empty data is none, and `[DONE]` ends the stream.
 * A failure is the data of its first event.
 */
export const eventStream: Codec = {
  family: 'stream',
  fits: (type, ok) => !ok && /[/+]json$/.test(type),
  encode: (value, media) => writeItems(value, (item) => encodeEvent(item, media)),
  decode: (raw, media) => decodeFailure(String(raw), media),
  stream: (answer, media) => readItems(answer, cutEvents(), (event) => decodeEvent(event, media)),
};

async function decodeEvent({ data, ...event }: EventPart, media: Media<AnswerCodec>): Promise<unknown> {
  const own = dataMedia(media, event.event);
  const isText = own.codec.family === 'text';
  if (data === DONE && !isText) return END;
  if (data || isText) {
    const value = await own.codec.decode(data, own);
    return media.events ? { ...event, data: value } : value;
  }
  return media.events ? event : NONE;
}

/** What comes in place of an event is read as the data of one. */
function decodeFailure(text: string, media: Media<AnswerCodec>): unknown {
  const [first] = cutEvents().add(`${text}\n\n`);
  const own = itemOf(media);
  return first ? decodeEvent(first, media) : own.codec.decode(text, own);
}

function dataMedia<Each extends RequestCodec | AnswerCodec>(media: Media<Each>, name: unknown): Media<Each | Codec> {
  // A row that is written has media in `events` alone.
  const named = typeof name === 'string' ? memberOf(media.events, name) : undefined;
  return (named as Media<Each> | undefined) ?? itemOf(media);
}

async function encodeEvent(item: unknown, media: Media<RequestCodec>): Promise<string> {
  if (!media.events) return `${dataLines(await encodeItem(item, itemOf(media)))}\n`;
  const lines = [];
  for (const name of ['event', 'id', 'retry']) {
    const value = memberOf(item, name);
    if (value === undefined) continue;
    if (/[\r\n\0]/.test(String(value))) throw new TypeError(`the ${name} of an event is one line`);
    lines.push(`${name}: ${value}\n`);
  }
  const data = memberOf(item, 'data');
  const own = dataMedia(media, memberOf(item, 'event'));
  return `${lines.join('')}${data === undefined ? 'data\n' : dataLines(await encodeItem(data, own))}\n`;
}

function dataLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join('');
}
