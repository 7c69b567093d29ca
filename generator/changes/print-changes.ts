import { stepOfAll, type Change } from './change.js';
import type { Step } from './rules.js';

/** How many operations a line names. */
const mostNamed = 3;

/** What a step asks of the next version. */
const meanings: Readonly<Record<Step, string>> = {
  major: 'This breaks callers: a major version.',
  minor: 'Nothing of this breaks callers: a minor version.',
  patch: 'Callers see nothing of this: a patch version.',
};

/**
 * A change log for people, without a heading: operations added, removed and changed, then what breaks callers and what does not, each with its
 * rule, then the step that follows. `quiet` is what it says where nothing changed.
 */
export function printChanges(changes: readonly Change[], quiet: string): string {
  const step = stepOfAll(changes);
  if (step === undefined) return `${quiet}\n`;
  const breaking = changes.filter((change) => change.step === 'major');
  const harmless = changes.filter((change) => change.step !== 'major');
  return [
    printOperations('added', operationsOf(changes, isAdded)),
    printOperations('removed', operationsOf(changes, isRemoved)),
    printOperations('changed', operationsOf(changes, (change) => !isAdded(change) && !isRemoved(change))),
    printList('What breaks callers', breaking),
    printList('What does not', harmless),
    `${meanings[step]}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function isAdded({ rule }: Change): boolean {
  return rule === 'endpoint-added';
}

function isRemoved({ rule }: Change): boolean {
  return rule.startsWith('api-removed-');
}

function operationsOf(changes: readonly Change[], wanted: (change: Change) => boolean): string[] {
  return [...new Set(changes.filter(wanted).flatMap(({ operations }) => operations))].sort(byPath);
}

function byPath(left: string, right: string): number {
  const [one, other] = [left, right].map((name) => name.split(' ').reverse().join(' '));
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function printOperations(word: string, operations: readonly string[]): string {
  if (operations.length === 0) return '';
  return `Operations ${word}:\n${operations.map((operation) => `  ${operation}\n`).join('')}`;
}

function printList(title: string, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  return `${title}:\n${changes.map((change) => `  ${printChange(change)}\n`).join('')}`;
}

/** `ContactGroup.notes is gone [response-optional-property-removed, major]: put /groups/{id}`. */
function printChange({ rule, step, at, text, operations }: Change): string {
  const where = operations.length === 0 ? '' : `: ${formatOperations(operations)}`;
  return `${at === '' ? 'the operation' : at} ${text} [${rule}, ${step}]${where}`;
}

/** The first few, and how many more there are. */
function formatOperations(operations: readonly string[]): string {
  const more = operations.length - mostNamed;
  return more <= 0 ? operations.join(', ') : `${operations.slice(0, mostNamed).join(', ')} and ${more} more`;
}
