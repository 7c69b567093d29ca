import { formatProblem, formatWarning } from '../problem.js';
import { readArguments, usage, type Arguments } from './arguments.js';
import { folderOf, type Standing } from './folder.js';
import { printReport } from './report.js';
import { run, type Generate, type Job, type Outcome } from './run.js';
import { printCheck, printLine, printSummary } from './summary.js';
import { systemProblem } from './system-problem.js';
import { watchFolder } from './watch.js';

/** What the command needs of the process it runs in. */
export interface Io extends Standing {
  /** Writes to standard output, and to standard error. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Asks to be told when to stop watching; until then the process ends by itself. */
  readonly stopSignal: () => AbortSignal;
}

/**
 * The whole command: `argv` without the program's name in, exit status out (0 done, 1 out of date, 2 the input has problems).
 * `load` fetches the generator, which takes a moment, and is called only when there is something to generate. Never rejects: an
 * unexpected error is printed with its stack and gives 2.
 */
export async function command(argv: readonly string[], io: Io, load: () => Promise<Generate>): Promise<0 | 1 | 2> {
  const read = readArguments(argv);
  if ('mistake' in read) {
    io.err(`${printLine(read.mistake)}usage: npm run generate -- --help\n`);
    return 2;
  }
  if (read.arguments.help) {
    io.out(usage);
    return 0;
  }
  const job = jobOf(read.arguments, io);
  const once = () => guarded(io, async () => tell(await run(job, await load()), job, read.arguments.json, io));
  if (!read.arguments.watch) return once();
  return guarded(io, () => keepRunning(job, once, io));
}

function jobOf({ spec, out, only, check, strict }: Arguments, io: Io): Job {
  return {
    spec: folderOf(spec, 'spec', io),
    out: folderOf(out, 'generated', io),
    templates: folderOf(undefined, 'templates', io),
    only,
    check,
    strict,
  };
}

async function guarded(io: Io, work: () => Promise<0 | 1 | 2>): Promise<0 | 1 | 2> {
  try {
    return await work();
  } catch (error) {
    io.err(`internal error\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 2;
  }
}

function tell(outcome: Outcome, job: Job, json: boolean, io: Io): 0 | 1 | 2 {
  const { apis, problems, changes } = outcome;
  for (const problem of problems) io.err(printLine(formatProblem(problem)));
  if (json) io.out(printReport(outcome, job.check));
  else for (const warning of apis.flatMap(({ warnings }) => warnings)) io.err(printLine(formatWarning(warning)));
  if (problems.length > 0) return 2;
  if (!json) io.out(job.check ? printCheck(outcome, job.out) : printSummary(outcome));
  return job.check && changes.length > 0 ? 1 : 0;
}

async function keepRunning({ spec }: Job, once: () => Promise<unknown>, io: Io): Promise<0 | 2> {
  try {
    await watchFolder(spec.path, once, io.stopSignal());
    return 0;
  } catch (error) {
    io.err(printLine(formatProblem(systemProblem(error, spec.shown, 'a folder that can be watched'))));
    return 2;
  }
}
