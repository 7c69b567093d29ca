import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ToolIo } from './tool.js';

/** This process, as a command sees it. */
export function processIo(): ToolIo {
  // A reader that has seen enough, as in `| head`, closes the pipe; that is no failure of the run.
  process.stdout.on('error', () => undefined);
  return {
    cwd: process.cwd(),
    root: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    showStacks: (process.env['GENERATE_STACK'] ?? '') !== '',
  };
}
