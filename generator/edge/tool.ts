import { internalProblem } from '../internal-error.js';
import { formatProblem, type Problem, type Warning } from '../problem.js';
import type { Io } from './command.js';
import { printLine } from './summary.js';
import { listWarnings } from './warnings.js';

/** What a command of one purpose needs of the process it runs in. */
export type ToolIo = Pick<Io, 'cwd' | 'root' | 'out' | 'err' | 'showStacks'>;

/** How a command ends: 0 done, 1 a check found a difference, 2 the input has problems. */
export type Status = 0 | 1 | 2;

/** Says what is wrong with the command line, and where help is. */
export function refuseArguments(mistake: string, name: string, io: ToolIo): Status {
  io.err(`${printLine(mistake)}usage: npm run ${name} -- --help\n`);
  return 2;
}

/** Runs the work of a command. An error of the project itself is a problem like any other. Never rejects. */
export async function runGuarded(io: ToolIo, work: () => Promise<Status>): Promise<Status> {
  try {
    return await work();
  } catch (error) {
    tellProblems([internalProblem(error)], io);
    if (io.showStacks === true && error instanceof Error) io.err(`${error.stack ?? error.message}\n`);
    return 2;
  }
}

/** Prints problems, each on a line of standard error. */
export function tellProblems(problems: readonly Problem[], io: ToolIo): void {
  for (const problem of problems) io.err(printLine(formatProblem(problem)));
}

/** Prints warnings, each kind of them on as many lines as a person reads. */
export function tellWarnings(warnings: readonly Warning[], io: ToolIo): void {
  for (const warning of listWarnings(warnings)) io.err(printLine(warning));
}
