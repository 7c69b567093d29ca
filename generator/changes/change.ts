import { greatest, rules, stepOf, type Direction, type Rule, type SchemaChange, type SchemaOf, type Step } from './rules.js';

/** One change, in all operations that have it. */
export interface Change {
  /** The id of a rule, such as `request-property-removed`. */
  readonly rule: string;
  readonly step: Step;
  /** The part that changed, such as `ContactGroup.notes` or `query parameter "limit"`; empty for the operation itself. */
  readonly at: string;
  /** What became of it, as a sentence goes on: `was a string, is an integer`. */
  readonly text: string;
  /** Such as `put /groups/{id}`, in the order of the document. */
  readonly operations: readonly string[];
}

/** Takes changes in; the same change of several operations is one. */
export interface Changelog {
  readonly add: (rule: Rule, at: string, text: string) => void;
  readonly addSchema: (change: SchemaChange, direction: Direction, of: SchemaOf, at: string, text: string) => void;
  /** The changelog of another operation. */
  readonly of: (operation: string) => Changelog;
  readonly changes: () => readonly Change[];
}

/** An empty list of changes. */
export function createChangelog(): Changelog {
  return logInto(new Map(), '');
}

function logInto(known: Map<string, Change & { operations: string[] }>, operation: string): Changelog {
  const put = (rule: string, step: Step, at: string, text: string): void => {
    const key = JSON.stringify([rule, at, text]);
    const change = known.get(key) ?? { rule, step, at, text, operations: [] };
    if (operation !== '' && !change.operations.includes(operation)) change.operations.push(operation);
    known.set(key, change);
  };
  return {
    add: (rule, at, text) => put(rule, rules[rule], at, text),
    addSchema: (change, direction, of, at, text) => put(`${direction}-${of}-${change}`, stepOf(change, direction), at, text),
    of: (other) => logInto(known, other),
    changes: () => [...known.values()],
  };
}

/** The step that all changes mean together; `undefined` where there is none. */
export function stepOfAll(changes: readonly Change[]): Step | undefined {
  return greatest(changes.map(({ step }) => step));
}
