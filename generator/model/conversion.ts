/** What an API has its dates and its 64-bit integers converted to. */
export interface ConversionSettingsModel {
  readonly dates: boolean;
  readonly integers: boolean;
}

/** Where dates and 64-bit integers stand in a value. */
export type ConversionModel =
  | { readonly kind: 'scalar'; readonly scalar: 'date-time' | 'date' | 'int64' }
  | { readonly kind: 'reference'; readonly constant: string }
  | ConversionParts;

/** What a value of each JSON type is converted by. */
export interface ConversionParts {
  readonly kind: 'parts';
  readonly text: 'date-time' | 'date' | undefined;
  readonly integer: boolean;
  /** `undefined`: a member that stays as it is although others, not listed, do not. */
  readonly fields: readonly (readonly [string, ConversionModel | undefined])[];
  readonly rest: ConversionModel | undefined;
  readonly prefix: readonly (ConversionModel | undefined)[];
  readonly items: ConversionModel | undefined;
  readonly choose: readonly ConversionChoice[];
}

/** An alternative, and what tells it from the others: members that it has, and values of members. */
export interface ConversionChoice {
  readonly has: readonly string[];
  readonly when: readonly (readonly [string, readonly (string | number | boolean)[]])[];
  readonly use: ConversionModel;
}

/** A constant that holds where dates and 64-bit integers stand in the values of a component schema. */
export interface ConversionTableModel {
  readonly constant: string;
  readonly conversion: ConversionModel;
}
