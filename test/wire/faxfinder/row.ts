import type { FaxFinder, RequestOptions, Transport } from '../../../generated/src/faxfinder/index.js';

/** One operation, an input for it, and the request that this input has to become. */
export interface Row {
  /** The exported function, which is also the descriptor's `id`. */
  readonly name: string;
  readonly callFunction: (client: Transport, options?: RequestOptions) => Promise<AnyAnswer>;
  readonly callMethod: (fax: FaxFinder, options?: RequestOptions) => Promise<unknown>;
  /** Method, raw path and raw query, such as `GET /ffws/v1/ofax?class=pending`. */
  readonly line: string;
  /** The body without its declaration; absent where nothing is sent. */
  readonly body?: string;
}

/** Every result of every operation, as far as they have the same members. */
export interface AnyAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly cause?: unknown;
  readonly response: Response;
}

/** A row. The compiler sees to it that the method takes what the function takes. */
export function row<Input>(
  operation: (client: Transport, input: Input, options?: RequestOptions) => Promise<AnyAnswer>,
  method: (fax: FaxFinder) => (input: NoInfer<Input>, options?: RequestOptions) => Promise<unknown>,
  input: NoInfer<Input>,
  line: string,
  body?: string,
): Row {
  return {
    name: operation.name,
    callFunction: (client, options) => operation(client, input, options),
    callMethod: (fax, options) => method(fax)(input, options),
    line,
    ...(body === undefined ? {} : { body }),
  };
}
