import { lintCommand } from './edge/lint.js';
import { processIo } from './edge/process-io.js';

process.exitCode = await lintCommand(process.argv.slice(2), processIo());
