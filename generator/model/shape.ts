/** A constant that holds a table of the XML codec. */
export type ShapeModel =
  | { readonly kind: 'shape'; readonly constant: string; readonly shape: ElementShape }
  | { readonly kind: 'root'; readonly constant: string; readonly root: RootModel };

/** The root element of an XML body. */
export interface RootModel {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly prefix: string | undefined;
  readonly shape: ElementShape;
}

/** What an element or attribute holds. */
export type ElementShape =
  | { readonly kind: 'scalar'; readonly scalar: 'string' | 'token' | 'number' | 'boolean' | 'base64' }
  | { readonly kind: 'reference'; readonly constant: string }
  | { readonly kind: 'object'; readonly fields: readonly FieldModel[] };

/** A property as an element or attribute. */
export interface FieldModel {
  readonly name: string;
  /** The wire name where it is another one. */
  readonly as: string | undefined;
  readonly shape: ElementShape;
  readonly list: boolean;
  readonly item: string | undefined;
  readonly attribute: boolean;
  readonly required: boolean;
  readonly namespace: string | undefined;
  readonly prefix: string | undefined;
}
