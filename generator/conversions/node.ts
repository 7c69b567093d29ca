import type { ScalarKind } from './scalars.js';

/** What the values of a schema are, by JSON type. What is absent is not said. */
export interface Node {
  /** Text: dates, or anything that stays text. */
  readonly text?: 'plain' | 'date-time' | 'date' | undefined;
  readonly number?: 'plain' | 'int64' | undefined;
  readonly boolean?: true | undefined;
  readonly object?: ObjectNode | undefined;
  readonly array?: ArrayNode | undefined;
  /** Values of any type in which nothing is converted; then nothing else is said. */
  readonly sealed?: true | undefined;
}

/** The members of an object. */
export interface ObjectNode {
  readonly fields: ReadonlyMap<string, Child>;
  /** Members that are not listed; absent where nothing is said of their type. */
  readonly rest?: Child | undefined;
  readonly choices: readonly ChoiceNode[];
}

/** The items of an array. */
export interface ArrayNode {
  readonly prefix: readonly Child[];
  readonly items?: Child | undefined;
}

/** One alternative of an object that something has to be converted in, and what tells it from the others. */
export interface ChoiceNode {
  readonly has: readonly string[];
  readonly when: ReadonlyMap<string, readonly (string | number | boolean)[]>;
  readonly use: Child;
}

/** What stands in a member or an item: said here, or by the component schema of a name. */
export type Child = { readonly reference: string } | Node;

/** The node of a date or of a 64-bit integer. */
export function scalarNode(kind: ScalarKind): Node {
  return kind === 'int64' ? { number: kind } : { text: kind };
}

/** Whether nothing at all is said of the values. */
export function isOpen(child: Child): boolean {
  return !('reference' in child) && [child.text, child.number, child.boolean, child.object, child.array, child.sealed].every((each) => each === undefined);
}

/** Whether something is converted in a value. */
export function isConverted(child: Child): boolean {
  if ('reference' in child) return true;
  const { text = 'plain', number = 'plain', object, array } = child;
  if (text !== 'plain' || number !== 'plain' || (object?.choices.length ?? 0) > 0) return true;
  const parts = [...(object?.fields.values() ?? []), object?.rest, ...(array?.prefix ?? []), array?.items];
  return parts.some((part) => part !== undefined && isConverted(part));
}
