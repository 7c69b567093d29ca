import type { Problem } from '../problem.js';

/** What the system's commonest refusals mean to a person; any other is named by its code. */
const meanings = new Map([
  ['ENOENT', 'nothing there'],
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EISDIR', 'a folder'],
  ['ENOTDIR', 'a file where a folder should be'],
  ['EEXIST', 'a file where a folder should be'],
  ['ELOOP', 'symbolic links that lead in a circle'],
  ['ENOSPC', 'no space left'],
  ['EROFS', 'a file system that is read-only'],
]);

/** A refusal of the file system as a problem of the input. Any other error is a programming mistake and is thrown again. */
export function systemProblem(error: unknown, file: string, expected: string): Problem {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return { place: { file }, found: meanings.get(code) ?? `the system's error ${code}`, expected };
}

/** The code, such as `ENOENT`, of an error that a system call gave. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
