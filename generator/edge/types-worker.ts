import { parentPort } from 'node:worker_threads';
import { printTypes } from '../print-types.js';
import type { TypesJob, TypesMade } from './types-thread.js';

// Documents come as text: to print and parse JSON takes less than to copy its objects from thread to thread.
parentPort?.on('message', ({ id, document }: TypesJob) => {
  const made: TypesMade = { id, printed: printTypes(JSON.parse(document)) };
  parentPort?.postMessage(made);
});
