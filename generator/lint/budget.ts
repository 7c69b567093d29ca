/** How many schemas are held against values, for one example and for all of a document: a person's examples need a few hundred. */
const mostForOne = 100_000;
const mostForAll = 5_000_000;

/** The end of what an example may cost. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
}

/** Counts what the examples of a document cost. */
export interface Budget {
  /** Throws a {@link BudgetError} where too much has been spent. */
  readonly spend: (amount: number) => void;
  readonly startOne: () => void;
}

/** A budget that nothing has been spent of. */
export function createBudget(): Budget {
  let one = 0;
  let all = 0;
  return {
    spend: (amount) => {
      one += amount;
      all += amount;
      if (one > mostForOne || all > mostForAll) throw new BudgetError('the example costs too much to be checked');
    },
    startOne: () => {
      one = 0;
    },
  };
}
