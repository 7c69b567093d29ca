/**
 * The tables that the XML codec reads. They say what OpenAPI's `xml` object says (OpenAPI 3.2.0, XML Object),
 * decided once: what an element is called, what repeats, what is an attribute, what kind of text it holds.
 */

import type { Bytes } from '../bytes.js';
import type { Scan } from './scan.js';

/**
 * How text becomes a value.
 *
 * - `string`: the text as it stands, white space kept
 * - `token`: text without the white space around it (enums, `format: uri`)
 * - `number`, `boolean`: trimmed; an empty element is no value
 * - `any`: the text as it stands when read; a text, a number or a boolean when written
 */
export type Scalar = 'string' | 'token' | 'number' | 'boolean' | 'any' | BytesText;

/** Text that stands for a `Uint8Array`: `base64` or `hex` of `bytes.ts`. A table has it, so that a bundle without bytes has none of it. */
export interface BytesText {
  /** What messages call it. */
  readonly bytes: string;
  /** `undefined`: the text is none of this kind. */
  readonly read: (text: string) => Bytes | undefined;
  readonly write: (bytes: Uint8Array) => string;
}

/** The content of an element or an attribute. A function stands for a shape that is declared elsewhere. */
export type Shape = Scalar | ObjectShape | WrapperShape | ChoiceShape | (() => Shape);

/** An element with attributes, text or child elements, in the order in which they are written. */
export interface ObjectShape {
  readonly fields: readonly Field[];
  /** What elements that no field has hold: members of the value under their local names. Absent: they mean nothing. */
  readonly others?: Field;
}

/** An element whose value is that of the one field in it: a wrapped list, an element round another. */
export interface WrapperShape {
  readonly content: Field;
}

/** An element whose shape the value of one of its attributes or child elements tells. */
export interface ChoiceShape {
  /** The attribute or child element, and the property that has its value. */
  readonly by: Field;
  readonly cases: Readonly<Record<string, Shape>>;
  /** The shape where that value is missing or no case. */
  readonly otherwise: Shape;
  /** What finds the case: `alternatives` of `choose.ts`. A table has it, so that a bundle without choices has none of it. */
  readonly told: Alternatives;
}

/** A shape that is no choice. */
export type Decided = Scalar | ObjectShape | WrapperShape;

/** How a choice is made. */
export interface Alternatives {
  /** The shape of an element that has just been opened. */
  readonly onWire: (choice: ChoiceShape, scan: Scan, space: string, attributes: ReadonlyMap<string, string> | undefined) => Decided;
  /** The shape to write a value with. */
  readonly ofValue: (choice: ChoiceShape, value: unknown) => Decided;
}

/** Where a name belongs. */
export interface Qualifier {
  /**
   * The URI of the namespace. Absent: none for an attribute; for an element that of the nearest element around it which has one
   * without a prefix, as a default namespace holds (Namespaces in XML 1.0, section 6.2).
   */
  readonly namespace?: string;
  /** The prefix to write the namespace with. Absent: it is the default namespace from here on. */
  readonly prefix?: string;
}

/** An element by its name. */
export interface ElementShape extends Qualifier {
  /** The local name. */
  readonly name: string;
  readonly shape: Shape;
  /** `null` is written as `xsi:nil` (XML Schema, part 1, section 2.6.2), and read from it. */
  readonly nil?: true;
  /** A root that its description gives no name: it is written under `name`, and read under any. */
  readonly unnamed?: true;
}

/** One property of an object. */
export interface Field extends Qualifier {
  /** The property's name in the typed value. */
  readonly name: string;
  /** The local name of the element or attribute; absent where it is the property's name. */
  readonly as?: string;
  /** Several elements where each of them stands for one kind of value. */
  readonly shape: Shape | readonly ElementShape[];
  /** The element stands once for each item of an array; the items of an attribute stand between white space. Absent: a single value. */
  readonly list?: true;
  readonly required?: true;
  readonly nil?: true;
  /** What it is where it is no element: an attribute, the element's own text, or an object whose fields stand in the element around it. */
  readonly is?: 'attribute' | 'text' | 'inline';
  /** The text is written as a CDATA section. */
  readonly cdata?: true;
}

/** The root element of a document: one, or several of which it is one. */
export type Root = ElementShape | readonly ElementShape[];
