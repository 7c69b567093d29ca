/** How much of a document is accepted. Each limit has a default. */
export interface XmlLimits {
  /** How deep elements may be nested: 200. */
  readonly depth?: number;
  /** How long the document may be, in UTF-16 code units: 64 Mi. */
  readonly length?: number;
  /** How many attributes one element may have, namespace declarations included: 1,000. */
  readonly attributes?: number;
  /** How long the name of an element, an attribute or a processing instruction may be: 1,000. */
  readonly nameLength?: number;
}

/** Something that a document has otherwise than its description says, and that was read past. */
export interface XmlOddity {
  readonly kind: 'unknown element' | 'unknown attribute' | 'unknown text' | 'missing' | 'repeated' | 'nil';
  /** The names of the elements from the root to the place, with `/` between them; an attribute has `@` before its name. */
  readonly path: string;
  /** Where the element begins, counted from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** How answers in XML are read. */
export interface XmlOptions {
  readonly limits?: XmlLimits | undefined;
  /** Refuse an answer that is otherwise than its description in any way: for tests. Absent: that is read past. */
  readonly strict?: boolean | undefined;
  /** Sees what was read past, at most a hundred oddities of an answer. */
  readonly onTolerated?: ((oddities: readonly XmlOddity[], operation: string) => void) | undefined;
}

/** The depth that is read by default, and the greatest depth that is written. */
export const MAX_DEPTH = 200;

/** The limits that hold where the caller gives none. */
export const DEFAULT_LIMITS: Required<XmlLimits> = {
  depth: MAX_DEPTH,
  length: 0x4000000,
  attributes: 1000,
  nameLength: 1000,
};
