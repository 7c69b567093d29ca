import type { ConversionModel } from './conversion.js';
import type { ParameterModel } from './parameter.js';

/** A request body. */
export interface BodyModel {
  readonly required: boolean;
  readonly content: readonly MediaModel[];
}

/** The codecs that the runtime has. */
export type CodecName =
  | 'json'
  | 'convertedJson'
  | 'convertedXml'
  | 'convertedUrlencoded'
  | 'convertedMultipart'
  | 'xml'
  | 'text'
  | 'urlencoded'
  | 'multipart'
  | 'binary'
  | 'jsonLines'
  | 'jsonSequence'
  | 'eventStream';

/** A media type with its codec. */
export interface MediaModel {
  /** As the document spells it. */
  readonly type: string;
  readonly codec: CodecName;
  /** For XML: the constant that holds the root's table. */
  readonly root: string | undefined;
  /** Where dates and 64-bit integers stand, for a codec that converts them. */
  readonly conversion: ConversionModel | undefined;
  /** For a range in a request: the Content-Type where the caller names none. `undefined`: the file's own. */
  readonly sends: string | undefined;
  /** For forms: the properties, or the places in a list, that are not written or read as the codec does it by itself. */
  readonly parts: readonly (readonly [name: string, part: PartModel])[];
  /** For a list of parts: all those that `parts` does not have. */
  readonly items: PartModel | undefined;
  /** For a stream: the media of one item, or of the data of one event. */
  readonly item: MediaModel | undefined;
  /** For a stream whose items are whole events: the media of the data of those that are not read like `item`, by name. */
  readonly events: readonly (readonly [name: string, data: MediaModel])[] | undefined;
}

/** How one property of a form is written or read. */
export interface PartModel {
  readonly contentType: string | undefined;
  readonly style: ParameterModel['style'] | undefined;
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Where it is written as XML: the constant that holds the root's table. */
  readonly root: string | undefined;
  /** In an answer: what its text stands for where that is not the text itself. */
  readonly type: 'number' | 'boolean' | 'json' | undefined;
  /** In an answer: whether it is always a list. */
  readonly list: boolean;
}
