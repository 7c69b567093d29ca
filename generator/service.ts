/**
 * The Service: what one API is, in plain records in which every name, default, media type and codec is decided.
 * `describe` makes it from the normalised document; templates print it and decide nothing.
 */
import type { Doc } from '../templates/docs.js';
import type { Literal } from '../templates/literal.js';

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
}

/** The server that a client talks to unless it is told another one. */
export interface ServerModel {
  readonly url: string;
  readonly variables: readonly ServerVariableModel[];
}

/** A variable of a server's URL. */
export interface ServerVariableModel {
  readonly name: string;
  /** `undefined` where the document's default cannot exist (a name under `.invalid`): the caller gives the value. */
  readonly default: string | undefined;
  readonly enum: readonly string[];
  readonly doc: Doc;
}

/** A security scheme and how its credential travels. */
export interface SchemeModel {
  readonly name: string;
  /** `http` is any scheme of HTTP but Basic and Bearer: its credential is the whole header value. */
  readonly type: 'bearer' | 'basic' | 'apiKey' | 'http';
  /** Where an API key, or that header value, goes: its place and the parameter's name. */
  readonly key: { readonly in: 'query' | 'header' | 'cookie'; readonly name: string } | undefined;
  readonly doc: Doc;
}

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
  readonly answers: readonly AnswerModel[];
  readonly outcomes: readonly OutcomeModel[];
  /** What a grouped method gives back: the bodies of all successes. */
  readonly data: readonly OutcomeValue[];
  /** An input as the documentation shows it. */
  readonly example: Literal;
  readonly security: readonly (readonly string[])[];
  readonly idempotent: boolean;
  readonly server: ServerModel | undefined;
}

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
  /** Nothing of it is but the default of its place: `serializePlain` writes it. */
  readonly plain: boolean;
  /** Where dates and 64-bit integers stand; `undefined` where the style writes the values as they are. */
  readonly conversion: ConversionModel | undefined;
  readonly doc: Doc;
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

/** A component schema and the name that the package exports it under. */
export interface SchemaModel {
  /** The key in `components.schemas`. */
  readonly key: string;
  readonly type: string;
  readonly doc: Doc;
}

/** What an API has its dates and its 64-bit integers converted to. */
export interface ConversionSettingsModel {
  readonly dates: boolean;
  readonly integers: boolean;
}

/** Where dates and 64-bit integers stand in a value. */
export type ConversionModel =
  | { readonly kind: 'scalar'; readonly scalar: 'date-time' | 'date' | 'int64' }
  | { readonly kind: 'reference'; readonly constant: string }
  | ConversionParts;

/** What a value of each JSON type is converted by. */
export interface ConversionParts {
  readonly kind: 'parts';
  readonly text: 'date-time' | 'date' | undefined;
  readonly integer: boolean;
  /** `undefined`: a member that stays as it is although others, not listed, do not. */
  readonly fields: readonly (readonly [string, ConversionModel | undefined])[];
  readonly rest: ConversionModel | undefined;
  readonly prefix: readonly (ConversionModel | undefined)[];
  readonly items: ConversionModel | undefined;
  readonly choose: readonly ConversionChoice[];
}

/** An alternative, and what tells it from the others: members that it has, and values of members. */
export interface ConversionChoice {
  readonly has: readonly string[];
  readonly when: readonly (readonly [string, readonly (string | number | boolean)[]])[];
  readonly use: ConversionModel;
}

/** A constant that holds where dates and 64-bit integers stand in the values of a component schema. */
export interface ConversionTableModel {
  readonly constant: string;
  readonly conversion: ConversionModel;
}

/** A constant that holds a table of the XML codec. */
export type ShapeModel =
  | { readonly kind: 'shape'; readonly constant: string; readonly shape: ElementShape }
  | { readonly kind: 'root'; readonly constant: string; readonly root: RootModel };

/** The root element of an XML body. */
export interface RootModel {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly prefix: string | undefined;
  readonly shape: ElementShape;
}

/** What an element or attribute holds. */
export type ElementShape =
  | { readonly kind: 'scalar'; readonly scalar: 'string' | 'token' | 'number' | 'boolean' | 'base64' }
  | { readonly kind: 'reference'; readonly constant: string }
  | { readonly kind: 'object'; readonly fields: readonly FieldModel[] };

/** A property as an element or attribute. */
export interface FieldModel {
  readonly name: string;
  /** The wire name where it is another one. */
  readonly as: string | undefined;
  readonly shape: ElementShape;
  readonly list: boolean;
  readonly item: string | undefined;
  readonly attribute: boolean;
  readonly required: boolean;
  readonly namespace: string | undefined;
  readonly prefix: string | undefined;
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
