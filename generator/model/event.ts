/** What reads a request that the service makes by itself, where it says what has happened. */
export interface EventModel {
  /** The exported function, such as `parseFaxEvent`. */
  readonly function: string;
  /** The exported type of what it gives. */
  readonly type: string;
  /** The constant that holds the table. */
  readonly constant: string;
  /** The names that lead from the body to the name of the event. */
  readonly name: readonly string[];
  /** The names of events whose body is as the document describes it, and of those whose body is not known. */
  readonly known: readonly string[];
  readonly unseen: readonly string[];
  /** Properties that come under another name too: where they stand, and that name. */
  readonly spellings: readonly { readonly at: readonly string[]; readonly other: string }[];
  readonly body: CheckModel;
  readonly note: string | undefined;
}

/** What a value has to be, as far as it is checked. */
export interface CheckModel {
  /** Any of these kinds; any at all where there is none. */
  readonly types: readonly CheckType[];
  readonly required: readonly string[];
  readonly properties: readonly (readonly [name: string, check: CheckModel])[];
  readonly items: CheckModel | undefined;
}

export type CheckType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';
