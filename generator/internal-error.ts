import type { Problem } from './problem.js';

/** A mistake of the generator itself, met while it was busy with one API. Its cause is the error as it was thrown. */
export class InternalError extends Error {
  override readonly name = 'InternalError';

  constructor(
    /** The API's folder as a person would type it. */
    readonly folder: string,
    cause: unknown,
  ) {
    super(`internal error: ${describeError(cause)}`, { cause });
  }
}

/** Does something for one API; whatever it throws becomes an {@link InternalError} that names the API. */
export function blaming<Value>(folder: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw blamed(folder, error);
  }
}

/** As {@link blaming}, for what takes its time. */
export async function blamingLater<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw blamed(folder, error);
  }
}

/** A mistake of the generator as a problem of the run, so that a report can hold it. */
export function internalProblem(error: unknown): Problem {
  const file = error instanceof InternalError ? error.folder : 'generate';
  const found = error instanceof InternalError ? error.message : `internal error: ${describeError(error)}`;
  return { place: { file }, found, expected: 'no such error, whatever the document: this is a bug of the generator, please report it' };
}

function blamed(folder: string, error: unknown): InternalError {
  return error instanceof InternalError ? error : new InternalError(folder, error);
}

function describeError(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (text.split('\n')[0] ?? '').slice(0, 200);
}
