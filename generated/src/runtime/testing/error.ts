import { ClientError, type Subject } from '../errors.js';

/** One way in which a request, or the answer of a handler, is not what the document says. */
export interface MockProblem {
  /** Where: `the query parameter class`, `the body at /recipient/0/fax_number`, `the path`. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * A request violates the document, or a handler does. Every problem is told. It is an error of the client, so that a call is rejected
 * with it as it is and is not repeated. Unlike in other errors values stand in its message, since it is for tests; credentials do not.
 */
export class MockError extends ClientError {
  readonly problems: readonly MockProblem[];

  constructor(subject: Subject, problems: readonly MockProblem[]) {
    super(subject, problems.map(({ place, found, expected }) => `${place}: found ${found}, expected ${expected}`).join('; '));
    this.problems = problems;
  }

  override get name(): string {
    return 'MockError';
  }
}

/** A value as a message shows it: as JSON, bounded. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value instanceof Blob || ArrayBuffer.isView(value)) return 'a file';
  const text = JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? String(member) : member)) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
