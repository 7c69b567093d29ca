import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './edge/command.js';

// A reader that has seen enough, as in `| head`, closes the pipe; that is no failure of the run.
process.stdout.on('error', () => undefined);

process.exitCode = await command(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    root: dirname(dirname(fileURLToPath(import.meta.url))),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    showStacks: (process.env['GENERATE_STACK'] ?? '') !== '',
    stopSignal,
  },
  // Loaded when it is needed: the compilers behind it take half a second, and `--help` needs none of it.
  async () => (await import('./generate.js')).generate,
);

/** Aborted by the first interrupt; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
