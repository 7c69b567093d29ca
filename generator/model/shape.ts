/** A constant that holds a table of the XML codec. */
export type ShapeModel =
  | { readonly kind: 'shape'; readonly constant: string; readonly shape: ContentModel }
  | { readonly kind: 'root'; readonly constant: string; readonly roots: readonly ElementModel[] };

/** How the text of an element or attribute becomes a value. */
export type ScalarModel = 'string' | 'token' | 'number' | 'boolean' | 'base64' | 'hex' | 'any';

/** What an element or attribute holds. */
export type ContentModel =
  | { readonly kind: 'scalar'; readonly scalar: ScalarModel }
  | { readonly kind: 'reference'; readonly constant: string }
  | { readonly kind: 'object'; readonly fields: readonly FieldModel[]; readonly others: FieldModel | undefined }
  /** The value is that of the one field inside. */
  | { readonly kind: 'wrapper'; readonly content: FieldModel }
  /** The value of a field tells which case it is. */
  | { readonly kind: 'choice'; readonly by: FieldModel; readonly cases: readonly (readonly [value: string, shape: ContentModel])[]; readonly otherwise: ContentModel };

/** An element or attribute by its name on the wire. */
export interface ElementModel {
  readonly name: string;
  /** `undefined` where the document says nothing of it. */
  readonly namespace: string | undefined;
  readonly prefix: string | undefined;
  readonly shape: ContentModel;
  /** It may be `null`. */
  readonly nil: boolean;
  /** A root that the document gives no name: `name` is what is written, and any other is read. */
  readonly unnamed: boolean;
}

/** A property, or what stands for the properties that are not listed. */
export interface FieldModel {
  readonly name: string;
  /** What it may be on the wire: several elements where each stands for one kind of value. Never empty. */
  readonly elements: readonly ElementModel[];
  readonly list: boolean;
  readonly required: boolean;
  /** What it is where it is no element. */
  readonly is: 'attribute' | 'text' | 'inline' | undefined;
  readonly cdata: boolean;
}
