import { internalProblem } from '../internal-error.js';
import { formatProblem, type Problem } from '../problem.js';
import { readArguments, usage, type Arguments } from './arguments.js';
import { painter } from './colour.js';
import { folderOf, type Folder, type Standing } from './folder.js';
import { init } from './init.js';
import { noProgress, showProgress } from './progress.js';
import { printReport } from './report.js';
import type { Memory } from './memory.js';
import { run, type Generate, type Job, type Outcome } from './run.js';
import { printCheck, printFindings, printLine, printSummary } from './summary.js';
import { systemProblem } from './system-problem.js';
import { listWarnings } from './warnings.js';
import { watchFolder } from './watch.js';

/** What the command needs of the process it runs in. */
export interface Io extends Standing {
  /** The absolute path of the templates; `templates` of the root where it is not said. */
  readonly templates?: string;
  /** What a person types to run it, without options; `npm run generate --` where it is not said. */
  readonly program?: string;
  /** Which streams are written to in colours; none where it is not said. */
  readonly coloured?: { readonly out: boolean; readonly err: boolean };
  /** Whether standard error may show what a run does at the moment. */
  readonly progress?: boolean;
  /** Writes to standard output, and to standard error. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether an error of the generator itself is shown with its stack. */
  readonly showStacks?: boolean;
  /** Where to keep what a run has found out for later ones; runs remember nothing without it. */
  readonly memory?: Memory;
  /** Asks to be told when to stop watching; until then the process ends by itself. */
  readonly stopSignal: () => AbortSignal;
}

/**
 * The whole command: `argv` without the program's name in, exit status out (0 done, 1 out of date, 2 the input has problems).
 * `load` fetches the generator, which takes a moment, and is called only when there is something to generate. Never rejects: an
 * error of the generator itself is a problem that names the API and gives 2. With `--json` there is a report whatever happens.
 */
export async function command(argv: readonly string[], io: Io, load: () => Promise<Generate>): Promise<0 | 1 | 2> {
  const program = io.program ?? 'npm run generate --';
  if (argv[0] === 'init') return init(argv.slice(1), { ...io, program, templates: templatesOf(io) });
  const read = readArguments(argv);
  if ('mistake' in read) {
    io.err(`${printLine(read.mistake)}usage: ${program} --help\n`);
    const problem = { place: { file: 'command line' }, found: read.mistake, expected: 'the options that --help lists' };
    if (argv.includes('--json')) io.out(printReport({ ...nothingDone, problems: [problem] }, false));
    return 2;
  }
  if (read.arguments.help) {
    io.out(usage(program));
    return 0;
  }
  const job = jobOf(read.arguments, io);
  const { json, watch } = read.arguments;
  const once = () => guarded(job, json, io, async () => tell(await run(job, load).finally(() => job.progress()), job, json, io));
  if (!watch) return once();
  (json ? io.err : io.out)(`watching ${printLine(job.spec.shown).trimEnd()}; an interrupt (Ctrl+C) ends it\n`);
  return guarded(job, json, io, () => keepRunning(job, json, once, io));
}

/** What is not typed is the program's own. */
function templatesOf(io: Io): Folder {
  const { path, shown } = folderOf(undefined, 'templates', io);
  return { path: io.templates ?? path, shown };
}

function jobOf({ spec, out, only, check, strict, json, watch }: Arguments, io: Io): Job {
  return {
    spec: folderOf(spec, 'spec', io),
    out: folderOf(out, 'generated', io),
    templates: templatesOf(io),
    only,
    check,
    strict,
    watch,
    memory: io.memory,
    progress: io.progress === true && !json ? showProgress(io.err) : noProgress,
  };
}

/** What there is to tell of a run that came to nothing. */
const nothingDone: Outcome = { apis: [], problems: [], changes: [], unchanged: 0 };

async function guarded(job: Job, json: boolean, io: Io, work: () => Promise<0 | 1 | 2>): Promise<0 | 1 | 2> {
  try {
    return await work();
  } catch (error) {
    const status = fail([internalProblem(error)], job, json, io);
    const cause: unknown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (io.showStacks === true) io.err(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    else io.err('GENERATE_STACK=1 in the environment shows where it happened\n');
    return status;
  }
}

function fail(problems: readonly Problem[], job: Job, json: boolean, io: Io): 0 | 1 | 2 {
  return tell({ ...nothingDone, problems }, job, json, io);
}

function tell(outcome: Outcome, job: Job, json: boolean, io: Io): 0 | 1 | 2 {
  const { apis, problems, changes } = outcome;
  const [paint, paintOut] = [painter(io.coloured?.err === true), painter(io.coloured?.out === true)];
  for (const problem of problems) io.err(paint('red', printLine(formatProblem(problem))));
  if (json) io.out(printReport(outcome, job.check));
  else for (const warning of apis.flatMap(({ warnings }) => listWarnings(warnings))) io.err(paint('yellow', printLine(warning)));
  if (!json) io.err(printFindings(outcome));
  if (problems.length > 0) return 2;
  if (!json) io.out(job.check ? printCheck(outcome, job.out, paintOut) : printSummary(outcome));
  return job.check && changes.length > 0 ? 1 : 0;
}

async function keepRunning(job: Job, json: boolean, once: () => Promise<unknown>, io: Io): Promise<0 | 1 | 2> {
  const { spec } = job;
  try {
    await watchFolder(spec.path, once, io.stopSignal());
    return 0;
  } catch (error) {
    return fail([systemProblem(error, spec.shown, 'a folder that can be watched')], job, json, io);
  }
}
