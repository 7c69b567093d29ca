/** How an operation is repeated until what it shows has come to its end. */
export interface WaitingModel {
  /** The exported function, such as `waitForFaxEntry`. */
  readonly function: string;
  /** The constant that holds the table. */
  readonly constant: string;
  /** The names that lead from the answer to the state; `*` stands for every item of a list. */
  readonly state: readonly string[];
  /** The states after which nothing changes any more. */
  readonly final: readonly string[];
  /** Statuses that mean that it is not there yet, as long as it has not been seen. */
  readonly missing: readonly number[];
  /** Statuses that mean that it is there no more, once it has been seen: the end too. */
  readonly gone: readonly number[];
  /** What the document says about it. */
  readonly note: string | undefined;
}
