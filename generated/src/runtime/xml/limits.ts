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

/** The depth that is read by default, and the greatest depth that is written. */
export const MAX_DEPTH = 200;

/** The limits that hold where the caller gives none. */
export const DEFAULT_LIMITS: Required<XmlLimits> = {
  depth: MAX_DEPTH,
  length: 0x4000000,
  attributes: 1000,
  nameLength: 1000,
};
