import type { Doc } from '../../templates/docs.js';
import type { MediaModel } from './media.js';

/** One documented answer. */
export interface AnswerModel {
  /** `200`, `2XX` or `default`. */
  readonly key: string;
  readonly meaning: string;
  readonly content: readonly MediaModel[];
  readonly headers: readonly HeaderModel[];
}

/** A header that an answer is described with. */
export interface HeaderModel {
  /** As the document spells it. */
  readonly name: string;
  readonly value: HeaderValue;
  readonly doc: Doc;
}

/** What the text of a header, or a part of it, stands for. */
export type HeaderScalar = 'string' | 'integer' | 'number' | 'boolean' | 'date-time' | 'date' | 'int64';

/**
 * How a header becomes a value, and with it its type: that of the document's schema, but for `text` (described in a way that no
 * header can be written in) and `cookies`, which are texts.
 */
export type HeaderValue =
  | { readonly kind: 'text' | 'cookies' }
  | { readonly kind: 'scalar'; readonly scalar: HeaderScalar }
  | { readonly kind: 'list'; readonly items: HeaderScalar; readonly apart: string | undefined }
  | {
      readonly kind: 'object';
      readonly explode: boolean;
      readonly properties: readonly { readonly name: string; readonly scalar: HeaderScalar }[];
      readonly others: HeaderScalar | undefined;
    }
  | { readonly kind: 'json'; readonly mediaType: string };

/** Statuses that carry one type: listed ones, or a family without the listed ones. */
export type StatusesModel =
  | { readonly kind: 'listed'; readonly statuses: readonly number[] }
  | { readonly kind: 'family'; readonly family: StatusFamily; readonly except: readonly number[] };

/** The closed lists of HTTP statuses that the runtime has types for. */
export type StatusFamily =
  | 'SuccessStatus'
  | 'RedirectStatus'
  | 'ClientErrorStatus'
  | 'ServerErrorStatus'
  | 'FailureStatus';

/** One member of an operation's result. */
export interface OutcomeModel {
  readonly ok: boolean;
  readonly statuses: StatusesModel;
  readonly value: OutcomeValue;
  /** The key of the answer whose headers it has; `undefined` where the document describes none. */
  readonly headers: string | undefined;
}

/** The type of the data or the error of an outcome. */
export type OutcomeValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'content'; readonly bodies: readonly BodyTypeModel[] };

/** A documented body of an answer, by the answer and its media type. */
export interface BodyTypeModel {
  readonly key: string;
  readonly mediaType: string;
  /** Whether it is read item by item. */
  readonly stream: boolean;
}
