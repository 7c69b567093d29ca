import type { Doc } from '../../templates/docs.js';
import type { Literal } from '../../templates/literal.js';
import type { AnswerModel, OutcomeModel, OutcomeValue } from './answer.js';
import type { BodyFieldsModel } from './body-fields.js';
import type { BodyModel } from './media.js';
import type { PagingModel } from './paging.js';
import type { PlaceModel } from './parameter.js';
import type { ServerModel } from './server.js';
import type { WaitingModel } from './waiting.js';

/** A group of methods of the client, such as `contacts`. */
export interface GroupModel {
  /** The member's name. */
  readonly name: string;
  /** The exported interface, such as `FaxPlusContacts`. */
  readonly type: string;
  readonly doc: Doc;
  readonly operations: readonly OperationModel[];
}

/** One operation and every name it is emitted under. */
export interface OperationModel {
  /** The operation's id in the normalised document: its key in `operations` of the emitted types. */
  readonly id: string;
  /** The id in the vendor's own document. */
  readonly vendorId: string | null;
  /** The exported function. */
  readonly function: string;
  /** The exported row of the table. */
  readonly constant: string;
  readonly inputType: string;
  readonly dataType: string;
  readonly resultType: string;
  /** The interface of the headers of its answers. */
  readonly headersType: string;
  readonly group: string;
  readonly method: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly doc: Doc;
  readonly summary: string;
  readonly experimental: boolean;
  /** As they stand in the request: path, query, header, cookie; only places that the operation uses. */
  readonly places: readonly PlaceModel[];
  readonly body: BodyModel | undefined;
  /** Whether a call without any input can be made. */
  readonly inputOptional: boolean;
  /** The media types to choose from, where there is a choice: of the request body, and of the answer. */
  readonly contentTypes: readonly string[];
  readonly accepts: readonly string[];
  /** The media types of all answers in one text, those of successes first. */
  readonly accept: string;
  /** Whether the media of an answer has to be picked by its type: not where all are JSON, or all XML. */
  readonly picks: boolean;
  readonly answers: readonly AnswerModel[];
  readonly outcomes: readonly OutcomeModel[];
  /** What a grouped method gives back: the bodies of all successes. */
  readonly data: readonly OutcomeValue[];
  /** An input as the documentation shows it. */
  readonly example: Literal;
  /** The fields of the request body and of the data, as the documentation lists them. */
  readonly bodyFields: BodyFieldsModel | undefined;
  readonly dataFields: BodyFieldsModel | undefined;
  readonly security: readonly (readonly string[])[];
  readonly idempotent: boolean;
  readonly server: ServerModel | undefined;
  /** Whether a request or a success may be a file or have one in it, and whether a success may be one. */
  readonly files: { readonly carried: boolean; readonly answered: boolean };
  /** Where it lists something in pages. */
  readonly paging: PagingModel | undefined;
  /** Where it shows something that comes to an end. */
  readonly waiting: WaitingModel | undefined;
}
