/**
 * The Service: what one API is, in plain records in which every name, default, media type and codec is decided.
 * `describe` makes it from the normalised document; templates print it and decide nothing.
 */
import type { Doc } from '../templates/docs.js';
import type { Literal } from '../templates/literal.js';
import type { ConversionSettingsModel, ConversionTableModel } from './model/conversion.js';
import type { EventModel } from './model/event.js';
import type { GroupModel, OperationModel } from './model/operation.js';
import type { SchemeModel, ServerModel, ServerVariableModel } from './model/server.js';
import type { ShapeModel } from './model/shape.js';

export type * from './model/answer.js';
export type * from './model/body-fields.js';
export type * from './model/conversion.js';
export type * from './model/event.js';
export type * from './model/media.js';
export type * from './model/operation.js';
export type * from './model/paging.js';
export type * from './model/parameter.js';
export type * from './model/server.js';
export type * from './model/shape.js';
export type * from './model/waiting.js';

/** One API. */
export interface Service {
  /** The folder's name: that of the subpath, of the source folder and in messages. */
  readonly api: string;
  /** Such as `FaxPlus`. */
  readonly clientName: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Where the vendor's own documentation is. */
  readonly documentation: string | undefined;
  readonly server: ServerModel | undefined;
  /** Every absolute server of the document; the first is `server`. */
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  /** The URL of the document's first server, where all are relative. */
  readonly relativeServer: string | undefined;
  /** Variables that only the servers of operations have. */
  readonly operationVariables: readonly ServerVariableModel[];
  readonly security: readonly SchemeModel[];
  readonly groups: readonly GroupModel[];
  readonly operations: readonly OperationModel[];
  readonly schemas: readonly SchemaModel[];
  readonly shapes: readonly ShapeModel[];
  /** What the client has as `Date` and `bigint` in place of text and numbers, where the document's `info` says so. */
  readonly converts: ConversionSettingsModel;
  readonly conversions: readonly ConversionTableModel[];
  readonly resources: readonly ResourceModel[];
  /** The folder below `templates/simulators` with a simulator of the service, where there is one. */
  readonly simulator: string | undefined;
  /** What the service sends by itself. */
  readonly received: readonly ReceivedModel[];
  /** The interfaces of that: `undefined` where there is none. */
  readonly receivedTypes: { readonly webhooks: ReceivedTypes | undefined; readonly callbacks: ReceivedTypes | undefined };
}

/** The interfaces of what is received, and of what it may be answered. */
export interface ReceivedTypes {
  readonly requests: string;
  readonly answers: string;
}

/** A request that the service makes: an operation of a webhook or of a callback. */
export interface ReceivedModel {
  /** What it is called by in the emitted types: the document's name, of any characters. */
  readonly name: string;
  /** The function of the operation that a callback belongs to; `undefined` for a webhook. */
  readonly operation: string | undefined;
  /** Its key in `webhooks` of the emitted types, and the method below it. */
  readonly key: string;
  readonly method: string;
  readonly doc: Doc;
  /** The places of its parameters. */
  readonly places: readonly { readonly in: 'query' | 'header' | 'cookie'; readonly optional: boolean }[];
  /** Those of its body; none where it has no body. */
  readonly mediaTypes: readonly string[];
  readonly bodyRequired: boolean;
  readonly answers: readonly { readonly key: string; readonly mediaTypes: readonly string[] }[];
  /** What reads it, where it says what has happened. */
  readonly event: EventModel | undefined;
}

/** A component schema and the name that the package exports it under. */
export interface SchemaModel {
  /** The key in `components.schemas`. */
  readonly key: string;
  readonly type: string;
  readonly doc: Doc;
  /** The expression of a value of it; `undefined` where a short one would say nothing. */
  readonly example: string | undefined;
  /** The bodies whose schema it is. */
  readonly bodies: readonly NamedBodyModel[];
}

/** A body of an operation whose schema has a name. */
export interface NamedBodyModel {
  /** The id of the operation. */
  readonly operation: string;
  /** The key of the answer; `undefined` for the body of the request. */
  readonly answer: string | undefined;
  readonly mediaType: string;
}

/** A thing that a URL of the API names, and the helpers that read and make such URLs. */
export interface ResourceModel {
  /** The function from URL to parameters. */
  readonly parse: string;
  /** The function from parameters to URL. */
  readonly build: string;
  /** The interface of the parameters. */
  readonly type: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly type: 'string' | 'number' }[];
  /** Paths of other resources that begin with this one: what fits them is not this one. */
  readonly longer: readonly string[];
  readonly noun: string;
}
