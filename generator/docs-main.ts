import { docsCommand } from './edge/docs.js';
import { processIo } from './edge/process-io.js';

process.exitCode = await docsCommand(process.argv.slice(2), processIo());
