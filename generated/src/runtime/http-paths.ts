/**
 * The `paths` of a document as the path client has them: content in XML is plain text. Everything else is as it was, so that a
 * path costs the type checker something only where it is used.
 */
export type HttpPaths<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: HttpOperation<Paths[Path][Method]> };
};

type HttpOperation<Operation> = {
  [Key in keyof Operation]: Key extends 'requestBody'
    ? HttpContent<Operation[Key]>
    : Key extends 'responses'
      ? { [Status in keyof Operation[Key]]: HttpContent<Operation[Key][Status]> }
      : Operation[Key];
};

type HttpContent<Part> = {
  // `content?: never` says that there is none: it has no keys to go through.
  [Key in keyof Part]: Key extends 'content'
    ? [Part[Key]] extends [undefined]
      ? Part[Key]
      : { [Type in keyof Part[Key]]: Type extends `${string}xml` | `${string}xml;${string}` ? string : Part[Key][Type] }
    : Part[Key];
};
