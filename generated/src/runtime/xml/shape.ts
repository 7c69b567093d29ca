/**
 * The tables that the XML codec reads. They say what OpenAPI's `xml` object says (OpenAPI 3.1.0, XML Object),
 * decided once: what an element is called, what repeats, what is an attribute, what kind of text it holds.
 */

/**
 * How text becomes a value.
 *
 * - `string`: the text as it stands, white space kept
 * - `token`: text without the white space around it (enums, `format: uri`)
 * - `number`, `boolean`: trimmed; an empty element is no value
 * - `base64`: `Uint8Array` when read; `Uint8Array` when written
 */
export type Scalar = 'string' | 'token' | 'number' | 'boolean' | 'base64';

/** The content of an element or an attribute. A function stands for a shape that is declared elsewhere. */
export type Shape = Scalar | ObjectShape | (() => Shape);

/** An element with attributes and child elements, in the order in which they are written. */
export interface ObjectShape {
  readonly fields: readonly Field[];
}

/** One property of an object. */
export interface Field {
  /** The property's name in the typed value. */
  readonly name: string;
  /** The local name of the element or attribute; absent where it is the property's name. */
  readonly as?: string;
  readonly shape: Shape;
  /** The element stands once for each item of an array. Absent: a single value. */
  readonly list?: true;
  /** With `list`: the items stand in one element called `as ?? name`, each in an element of this name. */
  readonly item?: string;
  readonly attribute?: true;
  readonly required?: true;
  /** The URI of the namespace that the element or attribute is in. Absent: none. */
  readonly namespace?: string;
  /** The prefix to write the namespace with. Absent: the default namespace for an element. */
  readonly prefix?: string;
}

/** The root element of a document. */
export interface Root {
  readonly name: string;
  readonly shape: Shape;
  readonly namespace?: string;
  readonly prefix?: string;
}
