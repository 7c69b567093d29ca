import { convertedXml } from '../convert/xml.js';
import { exactName, essenceOf, familyOf } from '../media.js';
import type { Codec, Content, Media, Operation, Raw } from '../operation.js';
import { xml } from '../xml.js';

/**
 * The one place that takes codecs, shapes and answers from a row. The client only ever writes requests and reads answers, this kit does
 * the opposite: where a row has half a codec, the whole one is taken here.
 */

/** What the document says of the content of an answer by its status: its own, that of its range, or the default. */
export function contentOf({ responses }: Operation, status: number): Content | undefined {
  return responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses['default'];
}

/** The documented media type that content of another one is read by: itself, a range, or one of the same family. */
export function mediaOf(content: Content, type: string): { readonly name: string; readonly media: Media } | undefined {
  const names = Object.keys(content);
  const family = familyOf(essenceOf(type));
  const name = exactName(names, type) ?? names.find((each) => family !== undefined && content[each]?.codec.family === family);
  const media = name === undefined ? undefined : content[name];
  return name !== undefined && media ? { name, media } : undefined;
}

/** The codec that reads requests and writes answers. */
export function codecOf({ codec, conversion }: Media): Codec {
  if (codec.family !== 'xml') return codec;
  return conversion ? convertedXml : xml;
}

/** The same without conversions: what goes over the wire, as JSON has it. */
export function wireMediaOf(media: Media): Media {
  const { conversion, ...rest } = media;
  return conversion && media.codec.family === 'xml' ? { ...rest, codec: xml } : media;
}

/** What a codec wants to read. */
export function rawFor(codec: Codec, blob: Blob): Promise<Raw> {
  if (codec.reads === 'blob') return Promise.resolve(blob);
  return codec.reads === 'bytes' ? blob.arrayBuffer() : blob.text();
}
