import type { Conversion } from './convert/conversion.js';

/**
 * The tables that generated code is made of. A generated package holds no algorithm of its own: one row
 * (an {@link Operation}) says everything the transport needs to send an operation and to read its answer.
 */
import type { Subject } from './errors.js';
import type { HeaderTable } from './header-table.js';
import type { FetchFunction, RequestOptions } from './options.js';
import type { LastResponse } from './result.js';
import type { DownloadOptions } from './transfer.js';
import type { XmlOptions } from './xml/options.js';

/** Where a parameter stands in a request (OpenAPI 3.0.1, Parameter Object, `in`). */
export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie';

/** How a parameter's value becomes text (OpenAPI 3.2.0, Parameter Object, "Style Values"; `tabDelimited` is `tsv` of Swagger 2.0). */
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

/**
 * A parameter that is what most are: its place and its name, and nothing else to say. `path.id` is required, as all of a path are, `query.page` is not.
 */
export type ParameterWord = `${ParameterPlace}.${string}`;

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  /** Absent: `simple` in a path and a header, `form` in a query and a cookie. This and what follows down to `whole` is read by `serializeParameter`. */
  readonly style?: ParameterStyle;
  /** Absent: true for `form` and `cookie`, false for every other style. */
  readonly explode?: boolean;
  readonly allowReserved?: true;
  /** The value is written in a media type in place of a style (OpenAPI 3.2.0, Parameter Object, `content`). */
  readonly content?: Media<RequestCodec>;
  /** The value is the whole query, without a name (OpenAPI 3.2.0, Parameter Object, `in: querystring`). */
  readonly whole?: true;
  readonly required?: boolean;
  /** What writes the value. Absent: `serializeScalar`, which knows texts and the like in the default style of each place, and nothing else. */
  readonly write?: (parameter: Parameter, value: unknown) => string;
  /** Where dates and 64-bit integers stand, for `serializeConverted`. */
  readonly conversion?: Conversion;
  /** Sent when the caller leaves the parameter out. Only parameters in a path have it. */
  readonly default?: string | number | boolean;
}

/** What `fetch` takes as a body. Not every platform's types have a name of their own for it. */
export type FetchBody = NonNullable<RequestInit['body']>;

/** The content of an answer as it has been read. A codec takes text in place of what it reads. */
export type Raw = string | Blob | ArrayBuffer;

/** What a codec may be told of the call that it reads for. */
export interface Reading {
  /** The operation's name in messages, such as `contacts.updateGroup`. */
  readonly operation?: string;
  readonly xml?: XmlOptions | undefined;
}

/** Media types of one family stand in for each other (`text/xml` for `application/xml`). */
export type Family = 'json' | 'xml' | 'text' | 'form' | 'multipart' | 'binary' | 'stream';

/** How the bodies of requests of one kind of media type are written. */
export interface RequestCodec {
  readonly family: Family;
  /** The request body for `value`. Throws when the value has no form in this media type. */
  readonly encode: (value: unknown, media: Media<RequestCodec>) => FetchBody | Promise<FetchBody>;
  /**
   * The Content-Type of an encoded body whose documented (or chosen) media type is `type`; `undefined` where `fetch` knows it.
   * Absent: it is `type`.
   */
  readonly contentType?: (type: string, body: FetchBody) => string | undefined;
}

/** How the bodies of answers of one kind of media type are read. */
export interface AnswerCodec {
  readonly family: Family;
  /** Reads the content of an answer for `decode`. Absent: as text. */
  readonly read?: (response: Response) => Promise<Raw>;
  /** The value, or a promise of it, that the answer's `raw` content of the Content-Type `type` stands for. Throws when it stands for none. */
  readonly decode: (raw: Raw, media: Media<AnswerCodec>, type?: string | null, reading?: Reading) => unknown;
  /** Whether a body of another type, in small letters and without parameters, is one of this kind all the same. */
  readonly fits?: (type: string, ok: boolean) => boolean;
  /** What reads a success as it comes. Absent, or nothing: the body is read whole, as that of a failure always is. */
  readonly stream?: (answer: StreamedAnswer, media: Media<AnswerCodec>) => AsyncIterable<unknown> | ReadableStream | undefined;
}

/** Both ways, for kinds of which one way costs a bundle little more than the other. */
export interface Codec extends RequestCodec, AnswerCodec {}

/** An answer whose body has not been read, and what its reader has to know of the call. */
export interface StreamedAnswer {
  readonly subject: Subject;
  readonly response: LastResponse;
  /** The caller's own: the signal, which governs the stream from here on, and what a file is wanted as. */
  readonly options: DownloadOptions | undefined;
}

/** A media type of a request body or an answer: its codec and, where the codec reads a table, that table. */
export interface Media<Each = RequestCodec | AnswerCodec> {
  readonly codec: Each;
  /** For XML: the root element, a `Root` of `xml/shape.ts`. */
  readonly root?: unknown;
  /** Where dates and 64-bit integers stand, for the codecs that convert them. */
  readonly conversion?: Conversion;
  /** For a range (`image/*`): the Content-Type of a body for which the caller names none. */
  readonly sends?: string;
  /** For forms: the properties that are not written or read as the codec does it by itself, by name or, in a list, by place. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** For a list of parts: those that have no row of their own. */
  readonly items?: Part;
  /** For a stream: the media of one item, or of the data of one event. Absent: JSON. */
  readonly item?: Media<Each>;
  /** For events whose schema describes the event and not its data: the media of the data by name of event, where it is not `item`. */
  readonly events?: Readonly<Record<string, Media<Each>>>;
}

/** How one property of a form is written (OpenAPI 3.1.1, Encoding Object) or read. */
export interface Part {
  /** The media type of a value that is no file, and of a file that has none. */
  readonly contentType?: string;
  /** Writes the property like a query parameter with what follows down to `allowReserved`; a file is written as files are. */
  readonly write?: NonNullable<Parameter['write']>;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: true;
  /** More headers of the part. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Writes a value that is no file, in place of text and JSON. */
  readonly codec?: RequestCodec;
  readonly root?: unknown;
  /** What the text in an answer stands for. Absent: itself. */
  readonly type?: 'number' | 'boolean' | 'json';
  /** In an answer: a list, also where the name stands once. */
  readonly list?: true;
}

/** Media types by name, as the document spells them (`application/json`, `image/*`). Empty: no content. */
export type Content<Each> = Readonly<Record<string, Media<Each>>>;

/**
 * Content in a row: `json` is JSON and nothing else, as most is. To the compiler a name of a constant costs more with each row that
 * stands before it, since it looks for what may have narrowed its type: its time would grow with the square of their number.
 */
export type Listed<Each> = Content<Each> | 'json';

/**
 * The documented answers of an operation. Keys are status codes (`200`), ranges (`2XX`) and `default`. Where each is JSON or nothing, as most are, they
 * are words in one text: `200.json 204 404.json`. A table of literals costs whoever compiles it a multiple of that.
 */
export type Responses = string | Readonly<Record<string, Listed<AnswerCodec>>>;

/** The request body of an operation. */
export interface RequestBody {
  readonly required?: true;
  /** The first one is used when the caller does not choose by `contentType`. */
  readonly content: Listed<RequestCodec>;
  /** What finds the media of a type, and its Content-Type: `chooseMedia` of `media.ts`. Absent: the type is one of `content`, and sent as it is. */
  readonly choose?: (content: Content<RequestCodec>, type: string) => readonly [media: Media<RequestCodec> | undefined, sent: string];
}

/** A server of the document (OpenAPI 3.0.1, Server Object). */
export interface Server {
  /** A URL template such as `{scheme}://{host}/ffws/v1`. */
  readonly url: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
  /** Puts the variables into the template: `expandServer`. Absent where there are none. */
  readonly expand?: (subject: Subject, server: Server, values: unknown) => string;
}

/** A variable of a server's URL template. */
export interface ServerVariable {
  /** Absent where the caller has to give the value. */
  readonly default?: string;
  readonly enum?: readonly string[];
}

/** What a row says of an operation. It stands apart from {@link Operation}, of which compilers make every member anew for each operation. */
export interface Row {
  /** The API's folder name, such as `faxplus`. */
  readonly api: string;
  /** Its place in the grouped client, such as `contacts.updateGroup`: the name that messages use. */
  readonly name: string;
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The path template of the document. */
  readonly path: string;
  /** Where all of them are words without blanks, and few, they are words in one text: `path.id query.page`. */
  readonly parameters?: string | readonly (Parameter | ParameterWord)[];
  readonly body?: RequestBody;
  readonly responses: Responses;
  /** What finds the media of an answer: `pickMedia` of `media.ts`. Absent: `pickOnly`, for answers of one family whose name tells it. */
  readonly pick?: (content: Content<AnswerCodec>, type: string | null, ok: boolean) => Media<AnswerCodec> | undefined;
  /** The media types of the documented answers, those of successes first: a failure too is to be read. Absent: `application/json`. */
  readonly accept?: string;
  /** Absent where the document describes no headers of answers. */
  readonly headers?: HeaderTable;
  /** Alternatives; each names the schemes that it needs together. Absent or empty: no credentials are sent. */
  readonly security?: readonly (readonly string[])[];
  /** False for a PUT or DELETE that must not be repeated by itself. */
  readonly idempotent?: false;
  /** The operation's own server, where the document gives it one. */
  readonly server?: Server;
  /** Gives a `fetch` that tells a call's options how far bodies are. Absent where there are no files. */
  readonly track?: (fetch: FetchFunction, options: RequestOptions | undefined) => FetchFunction;
}

/**
 * One operation.
 *
 * `Input` and `Result` are carried for the type checker alone; no value of them exists in the table.
 */
export interface Operation<Input = never, Result = unknown> extends Row {
  /** Never set. */
  readonly types?: (input: Input) => Result;
}
