import type { Doc } from '../../templates/docs.js';
import type { ConversionModel } from './conversion.js';
import type { MediaModel } from './media.js';

/** The parameters of one place. */
export interface PlaceModel {
  readonly in: ParameterPlace;
  readonly optional: boolean;
  readonly parameters: readonly ParameterModel[];
}

/** Where a parameter stands in a request. */
export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie';

/** A parameter. */
export interface ParameterModel {
  readonly name: string;
  readonly in: ParameterPlace;
  /** Whether the request cannot be made without it. */
  readonly required: boolean;
  /** A default that is sent for the caller; only parameters in a path have one. */
  readonly default: string | number | boolean | undefined;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The media type that the document describes the value by, in place of a style. */
  readonly content: MediaModel | undefined;
  /** The value is the whole query, without a name. */
  readonly whole: boolean;
  /** Nothing of it is but the default of its place: `serializePlain` writes it, and `serializeScalar` where it is a scalar too. */
  readonly plain: boolean;
  /** The value is a text, a number or a boolean. */
  readonly scalar: boolean;
  /** Where dates and 64-bit integers stand; `undefined` where the style writes the values as they are. */
  readonly conversion: ConversionModel | undefined;
  /** The type of a scalar, or of a list of them, that is not converted; `undefined` where it has to be looked up in `schema.ts`. */
  readonly type: ScalarTypeModel | undefined;
  readonly doc: Doc;
}

/** A type that is written where it is used. */
export interface ScalarTypeModel {
  readonly name: 'string' | 'number' | 'boolean';
  /** The values that there are; none where there may be any. */
  readonly values: readonly (string | number | boolean)[];
  /** Whether it is a list of these. */
  readonly list: boolean;
}

/** How a parameter's value becomes text. */
export type ParameterStyle =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'cookie'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'tabDelimited'
  | 'deepObject';
