import { json } from './json.js';
import type { AnswerCodec, Codec, Media, RequestCodec } from './operation.js';
import type { Cutter, Part } from './stream.js';

/** The most characters that an item may have: a line that never ends would fill the memory. */
export const LONGEST_ITEM: number = 16 * 2 ** 20;

/** Throws for a text that is longer than an item may be. */
export function checkLength(text: string): void {
  if (text.length > LONGEST_ITEM) throw new RangeError(`an item is longer than ${LONGEST_ITEM} characters`);
}

/** The media of one item; JSON where the row says nothing. */
export function itemOf<Each extends RequestCodec | AnswerCodec>(media: Media<Each>): Media<Each | Codec> {
  return media.item ?? { codec: json };
}

/** The text of one item. */
export async function encodeItem(item: unknown, media: Media<RequestCodec>): Promise<string> {
  return String(await media.codec.encode(item, media));
}

/**
 * The text of a body of several items. A text goes out as it stands; any other iterable, an async one too, is read to its end
 * before anything is sent, since not every platform can send a body bit by bit. Throws `TypeError` for anything else.
 */
export async function writeItems(value: unknown, write: (item: unknown) => Promise<string>): Promise<string> {
  if (typeof value === 'string') return value;
  if (!isIterable(value)) throw new TypeError('a stream is an iterable of its items');
  const texts = [];
  for await (const item of value) texts.push(await write(item));
  return texts.join('');
}

/** The item that a part stands for. */
export function decodeWith(media: Media<AnswerCodec>): (part: Part) => unknown {
  const item = itemOf(media);
  return ({ data }) => item.codec.decode(data, item);
}

/** The one value of a failure, which is no stream: what the whole text stands for, else its first item. */
export async function decodeFirst(text: string, media: Media<AnswerCodec>, cutter: Cutter<Part>): Promise<unknown> {
  const decode = decodeWith(media);
  try {
    return await decode({ data: text });
  } catch (error) {
    const [first] = [...cutter.add(text), ...cutter.end()];
    if (!first) throw error;
    return decode(first);
  }
}

function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value);
}
