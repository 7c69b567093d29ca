import { exactName } from '../choose-media.js';
import { convertedXmlAnswer } from '../convert/xml-answer.js';
import { convertedXmlRequest } from '../convert/xml-request.js';
import { essenceOf, familyOf } from '../media.js';
import type { AnswerCodec, Codec, Content, Media, Operation, Raw, RequestCodec } from '../operation.js';
import { answerKeys, contentAt } from '../responses.js';
import { xmlAnswer } from '../xml-answer.js';
import { xmlRequest } from '../xml-request.js';

/**
 * The one place that takes codecs, shapes and answers from a row. The client only ever writes requests and reads answers, this kit does
 * the opposite: where a row has half a codec, the whole one is taken here.
 */

/** The content of a request or an answer. */
export type AnyContent = Content<RequestCodec | AnswerCodec>;

/** A media type by its documented name, to be read and to be written. */
export interface NamedMedia {
  readonly name: string;
  readonly media: Media<Codec>;
}

const XML: Codec = { ...xmlRequest, ...xmlAnswer };
const CONVERTED_XML: Codec = { ...convertedXmlRequest, ...convertedXmlAnswer };

/** What the document says of the content of an answer by its status: its own, that of its range, or the default. */
export function contentOf(row: Operation, status: number): AnyContent | undefined {
  return contentAt(row, status) ?? contentAt(row, `${String(status)[0]}XX`) ?? contentAt(row, 'default');
}

/** The same; of a failure that the document does not have the content of one that it has, since a service has one form to say what is wrong. */
export function likelyContentOf(row: Operation, status: number): AnyContent {
  const others = status < 300 ? [] : answerKeys(row).filter((key) => /^[45d]/.test(key)).map((key) => contentAt(row, key) ?? {});
  return contentOf(row, status) ?? others.find((content) => Object.keys(content).length > 0) ?? {};
}

/** The documented media type that content of another one is read by: itself, a range, or one of the same family. */
export function mediaOf(content: AnyContent, type: string): NamedMedia | undefined {
  const names = Object.keys(content);
  const family = familyOf(essenceOf(type));
  return namedMedia(content, exactName(names, type) ?? names.find((each) => family !== undefined && content[each]?.codec.family === family));
}

/** The media type of a documented name. */
export function namedMedia(content: AnyContent, name: string | undefined): NamedMedia | undefined {
  const media = name === undefined ? undefined : content[name];
  return name !== undefined && media ? { name, media: wholeMedia(media) } : undefined;
}

/** What goes over the wire, as JSON has it: without conversions. */
export function wireMediaOf(media: Media<Codec>): Media<Codec> {
  return media.codec.family === 'xml' ? { ...media, codec: XML } : media;
}

/** A media type with the whole of its codec. */
export function wholeMedia(media: Media): Media<Codec> {
  const { codec, conversion } = media;
  const whole = codec.family !== 'xml' ? codec : conversion ? CONVERTED_XML : XML;
  // Of XML alone there are halves.
  return { ...media, codec: whole } as Media<Codec>;
}

/** What a codec wants to read. */
export function rawFor({ read }: Codec, blob: Blob): Promise<Raw> {
  return read ? read(new Response(blob)) : blob.text();
}
