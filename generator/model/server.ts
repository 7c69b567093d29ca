import type { Doc } from '../../templates/docs.js';

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
  /** The authorization code flow of OAuth 2, where the document has all of it, and the constant that it is exported as. */
  readonly flow: FlowModel | undefined;
  readonly doc: Doc;
}

/** The authorization code flow of a scheme. */
export interface FlowModel {
  readonly constant: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly refreshUrl: string | undefined;
  /** What the document says is not known of it. */
  readonly note: string | undefined;
  readonly scopes: readonly string[];
}
