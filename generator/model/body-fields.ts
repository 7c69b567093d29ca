/** The fields of a body, or of each of its items. */
export interface BodyFieldsModel {
  readonly isList: boolean;
  readonly fields: readonly BodyFieldModel[];
  /** How many there are besides. */
  readonly more: number;
}

/** A field of a body. */
export interface BodyFieldModel {
  readonly name: string;
  /** The type in the words of TypeScript, or the name of one; `unknown` where it has none. */
  readonly type: string;
  readonly required: boolean;
  readonly words: string;
}
