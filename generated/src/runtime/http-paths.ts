/**
 * The `paths` of a document as the path client has them: content in XML is plain text, and content of several items is a list or
 * the text of them in a request, and in a success the stream of its bytes, whose type `parseAs: 'stream'` gives: openapi-fetch
 * (0.17) takes the methods off any other object. Everything else is as it was, so that a path costs the type checker something
 * only where it is used.
 */
export type HttpPaths<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: HttpOperation<Paths[Path][Method]> };
};

type HttpOperation<Operation> = {
  [Key in keyof Operation]: Key extends 'requestBody'
    ? HttpContent<Operation[Key], 'request'>
    : Key extends 'responses'
      ? { [Status in keyof Operation[Key]]: HttpContent<Operation[Key][Status], Place<Status>> }
      : Operation[Key];
};

type Place<Status> = Status extends number | string ? (`${Status}` extends `2${string}` ? 'success' : 'failure') : never;

type HttpContent<Part, In> = {
  // `content?: never` says that there is none: it has no keys to go through.
  [Key in keyof Part]: Key extends 'content'
    ? [Part[Key]] extends [undefined]
      ? Part[Key]
      : { [Type in keyof Part[Key]]: HttpBody<Type, Part[Key][Type], In> }
    : Part[Key];
};

type HttpBody<Type, Body, In> = Type extends `${string}xml` | `${string}xml;${string}`
  ? string
  : Type extends string
    ? Lowercase<Type> extends StreamName | `${StreamName};${string}`
      ? { request: string | Body[]; success: unknown; failure: Body }[In & ('request' | 'success' | 'failure')]
      : Body
    : Body;

/** The names that the codecs of streams go under. */
type StreamName =
  | `${string}${'/' | '+'}${'' | 'x-'}${'ndjson' | 'nd-json' | 'jsonl' | 'jsonlines' | 'json-lines' | 'jsonline' | 'json-line' | 'ldjson'}`
  | `${string}${'/' | '+'}json-seq`
  | 'text/event-stream'
  | 'application/stream+json'
  | 'application/x-json-stream';
