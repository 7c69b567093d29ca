import type { Kind } from './convert/conversion.js';
import type { Operation } from './operation.js';

/** What a header's text, or a part of it, stands for. The last three are read by `convert` of the table. */
export type HeaderScalar = 'string' | 'integer' | 'number' | 'boolean' | Kind;

/**
 * How a header of an answer becomes a value (OpenAPI 3.1.1, Header Object): in the style `simple`, as JSON, or, for
 * `Set-Cookie`, line by line.
 */
export type HeaderRow =
  | { readonly type: HeaderScalar | 'json' | 'cookies' }
  /** `apart` stands between the items where that is no comma (Swagger 2.0, Header Object, `collectionFormat`). */
  | { readonly type: 'array'; readonly items: HeaderScalar; readonly apart?: string }
  /** `others` is the type of properties that are not listed; absent: text. */
  | {
      readonly type: 'object';
      readonly explode?: true;
      readonly properties?: Readonly<Record<string, HeaderScalar>>;
      readonly others?: HeaderScalar;
    };

/** The described headers of an operation's answers, and what reads them: `decodeHeaders` of `headers.ts`. */
export interface HeaderTable {
  readonly decode: (operation: Operation, response: Response) => object | undefined;
  /** Keys are those of `responses`; only answers that have headers are listed. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, HeaderRow>>>>;
  /** Reads dates and 64-bit integers: `readHeader` of `convert/header.ts`. Absent where there are none. */
  readonly convert?: (kind: Kind, text: string) => Date | bigint | undefined;
}
