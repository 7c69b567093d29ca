import { changesCommand } from './edge/changes.js';
import { processIo } from './edge/process-io.js';

process.exitCode = await changesCommand(process.argv.slice(2), processIo());
