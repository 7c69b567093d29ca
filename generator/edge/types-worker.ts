import { parentPort } from 'node:worker_threads';
import { typeDocument } from '../document-types.js';
import { printTypes } from '../print-types.js';
import type { TypesJob, TypesMade } from './types-thread.js';

// Documents come as text: to print and parse JSON takes less than to copy its objects from thread to thread.
parentPort?.on('message', ({ id, document }: TypesJob) => {
  const answer = (made: TypesMade): void => parentPort?.postMessage(made);
  const { typed, schemas } = typeDocument(JSON.parse(document));
  answer({ id, schemas });
  answer({ id, printed: printTypes(typed) });
});
