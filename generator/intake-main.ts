import { intakeCommand } from './edge/intake.js';
import { processIo } from './edge/process-io.js';

process.exitCode = await intakeCommand(process.argv.slice(2), processIo());
