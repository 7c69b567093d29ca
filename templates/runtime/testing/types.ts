import type { Operation } from '../operation.js';
import type { Credentials } from './credentials.js';

/** The functions' names of an API's operations: the keys of handlers. */
export type OperationName<Operations> = {
  [Key in keyof Operations]: Key extends `${infer Name}Operation` ? (Operations[Key] extends Operation ? Name : never) : never;
}[keyof Operations];

/** The input and the result of an operation by its function's name. */
type RowOf<Operations, Name> = Name extends string ? (`${Name}Operation` extends keyof Operations ? Operations[`${Name}Operation`] : never) : never;

type InputOf<Row> = Row extends { readonly types?: (input: infer Input) => unknown } ? Input : never;

type ResultOf<Row> = Row extends { readonly types?: (input: never) => infer Result } ? Result : never;

/** A request as its handler gets it: what the caller of the client gave, after it has gone over the wire. */
export interface MockRequest<Input = unknown> {
  /** Every parameter is there, one that the caller left out with its default. */
  readonly path: Whole<Part<Input, 'path'>>;
  readonly query: Part<Input, 'query'>;
  readonly header: Part<Input, 'header'>;
  readonly cookie: Part<Input, 'cookie'>;
  readonly body: BodyOf<Input>;
  /** What came of each security scheme: `{ username, password }` of HTTP Basic, else a token or a key. */
  readonly credentials: Credentials;
  readonly headers: Headers;
  readonly url: URL;
  readonly signal: AbortSignal | undefined;
}

type NoMembers = Readonly<Record<string, never>>;

type Part<Input, Key extends string> = Key extends keyof Input ? ([NonNullable<Input[Key]>] extends [never] ? NoMembers : NonNullable<Input[Key]>) : NoMembers;

type Whole<Values> = { readonly [Name in keyof Values]-?: Exclude<Values[Name], undefined> };

type BodyOf<Input> = 'body' extends keyof Input ? ([NonNullable<Input['body']>] extends [never] ? undefined : Received<Input['body']>) : undefined;

/** A body that has come: a file that could be sent in any form is a `File`, bytes in XML are a `Uint8Array`. */
export type Received<Value> = [Extract<Value, Blob>] extends [never]
  ? Value extends Date | Uint8Array | FormData
    ? Value
    : Value extends object
      ? { [Key in keyof Value]: Received<Value[Key]> }
      : Value
  : [Extract<Value, ReadableStream>] extends [never]
    ? Exclude<Value, Blob>
    : Exclude<Value, Blob | Uint8Array | ArrayBuffer | ReadableStream | AsyncIterable<Uint8Array>> | File;

/**
 * What a handler answers: a status of the document and its `data`, or its `error`. Headers are added as they are. Of a file the bytes
 * will do.
 */
export type MockAnswer<Result> = AnswerWith<Documented<Result>>;

type AnswerWith<Member> = Member extends { readonly ok: true; readonly status: infer Status; readonly data: infer Data }
  ? Answered<Status> & Content<'data', Sent<Data>>
  : Member extends { readonly status: infer Status; readonly error: infer Reason }
    ? Answered<Status> & Content<'error', Reason>
    : never;

interface Answered<Status> {
  readonly status: Status;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Content that may be anything, or is nothing, may be left out. */
type Content<Key extends string, Value> = undefined extends Value ? { readonly [Name in Key]?: Value } : { readonly [Name in Key]: Value };

type Sent<Data> = Data extends Blob ? Blob | Uint8Array : Data;

/** The results that the document names: of several statuses at once only where none stands by itself, or where their content is described. */
type Documented<Result> = DocumentedSuccess<Extract<Result, { readonly ok: true }>> | DocumentedFailure<Extract<Result, { readonly ok: false }>>;

type DocumentedSuccess<Result> = [Single<Result>] extends [never] ? Result : Single<Result>;

type DocumentedFailure<Result> = Result extends { readonly error: infer Reason } ? (unknown extends Reason ? Single<Result> : Result) : never;

type Single<Result> = Result extends { readonly status: infer Status } ? (IsUnion<Status> extends true ? never : Result) : never;

type IsUnion<Value, All = Value> = [Value] extends [never] ? false : Value extends All ? ([All] extends [Value] ? false : true) : never;

/** Answers the requests for one operation. What it throws is what `fetch` rejects with. */
export type MockHandler<Row> = (request: MockRequest<InputOf<Row>>) => MockAnswer<ResultOf<Row>> | Hint | Promise<MockAnswer<ResultOf<Row>> | Hint>;

/**
 * No value is one. While the compiler finds out which operations there are it does not know yet what a handler may answer, and takes `200`
 * for any number and `'active'` for any text, unless something tells it that constants are wanted: this does.
 */
interface Hint {
  readonly [never]: never;
  readonly [name: string]: Constant;
}

type Constant = Uppercase<string> | 0 | true | Hint | readonly Constant[];

declare const never: unique symbol;

/** Handlers by the names of the functions; operations without one answer with an example. */
export type MockHandlers<Operations> = {
  readonly [Name in OperationName<Operations>]?: MockHandler<RowOf<Operations, Name>> | undefined;
};

/** A request that has been answered, or was to be. */
export type MockCall<Operations> = {
  [Name in OperationName<Operations>]: RecordedCall<Name, InputOf<RowOf<Operations, Name>>>;
}[OperationName<Operations>];

/** What is kept of a request. */
export interface RecordedCall<Name, Input> {
  /** The name of the function. */
  readonly operation: Name;
  /** Absent where the request was refused, or a fault came before it was read. */
  readonly request?: Pick<MockRequest<Input>, 'path' | 'query' | 'header' | 'cookie' | 'body'>;
  /** In small letters; credentials are `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where there was no answer: the request was refused, or reset. */
  readonly status?: number;
}
