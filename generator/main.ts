import { isColoured } from './edge/colour.js';
import { command } from './edge/command.js';
import { openTypesThread } from './edge/types-thread.js';
import type { Generate } from './edge/run.js';

/** What the starter knows of the generator that it has built. */
export interface Built {
  /** The folder that `spec` and `generated` are in where nothing else is said. */
  readonly root: string;
  /** The folder of the templates. */
  readonly templates: string;
  /** What a person types to run it, without its options. */
  readonly program: string;
  /** Another one for every change of the generator or of a package that it uses. */
  readonly version: string;
  /** The file of the thread that makes types. */
  readonly typesWorker: string;
  /** Where runs may keep what later runs can use. */
  readonly cache: string;
}

/** The process: its arguments, streams, signals and exit status. */
export async function main({ root, templates, program, version, typesWorker, cache }: Built): Promise<void> {
  // A reader that has seen enough, as in `| head`, closes the pipe; that is no failure of the run.
  process.stdout.on('error', () => undefined);
  process.exitCode = await command(
    process.argv.slice(2),
    {
      cwd: process.cwd(),
      root,
      templates,
      program,
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      coloured: { out: isColoured(process.stdout, process.env), err: isColoured(process.stderr, process.env) },
      // Where nobody watches, a line that is written over again and again is noise.
      progress: process.stderr.isTTY && (process.env['CI'] ?? '') === '',
      showStacks: (process.env['GENERATE_STACK'] ?? '') !== '',
      stopSignal,
      memory: { folder: cache, version },
    },
    // Loaded when it is needed: the compilers behind it take half a second, and neither `--help` nor a package that is as it was needs them.
    () => load(typesWorker),
  );
}

async function load(typesWorker: string): Promise<Generate> {
  const { makeTypes, close } = openTypesThread(typesWorker);
  const { generate } = await import('./generate.js');
  // What the thread holds is free again before the files are written.
  return (sources, options, _, begin, ahead) => generate(sources, options, makeTypes, begin, ahead).finally(close);
}

/** Aborted by the first interrupt; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
