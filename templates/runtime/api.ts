import type { Operation, Server } from './operation.js';
import type { ClientOptions } from './options.js';
import type { Outgoing } from './outgoing.js';

/** Where a credential is to go. */
export interface Placement {
  readonly operation: Operation;
  readonly outgoing: Outgoing;
  readonly options: ClientOptions;
  /** The name of the header, the parameter or the cookie, where the scheme has one. */
  readonly key: string;
  /** What messages call the credential. */
  readonly name: string;
}

/** How a security scheme's credential is put into a request (OpenAPI 3.0.1, Security Scheme Object): a function of `security/`. */
export interface SecurityScheme {
  /** What a parameter has put there gives way. Throws `RequestError`, without the credential, where it has a form that cannot be sent. */
  readonly put: (placement: Placement, credential: unknown) => void;
  /** For an API key: the name of the header, the parameter or the cookie. */
  readonly name?: string;
}

/** What all operations of one API share. */
export interface Api {
  /** The API's folder name, such as `faxplus`. */
  readonly name: string;
  /** Absent where the document has no absolute server: the caller has to give `baseUrl`. */
  readonly server?: Server;
  /** Keys are the document's own names of its security schemes. */
  readonly security: Readonly<Record<string, SecurityScheme>>;
}
