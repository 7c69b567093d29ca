import { Worker } from 'node:worker_threads';
import type { PrintedTypes, PrintTypes } from '../print-types.js';

/** A document whose types are wanted, as JSON. */
export interface TypesJob {
  readonly id: number;
  readonly document: string;
}

/** What has become of a job. */
export interface TypesMade {
  readonly id: number;
  readonly printed: PrintedTypes;
}

interface Waiting {
  readonly resolve: (printed: PrintedTypes) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that prints types, and what ends it. */
export interface TypesThread {
  readonly printTypes: PrintTypes;
  readonly close: () => Promise<unknown>;
}

/**
 * Prints types in a thread of its own, which begins to load openapi-typescript and its compiler at once: to make the types of a document takes as
 * long as everything else together. `file` is `types-worker.ts`, built. An error of the thread is that of every job that waits.
 */
export function openTypesThread(file: string): TypesThread {
  const waiting = new Map<number, Waiting>();
  const worker = new Worker(file);
  worker.on('message', ({ id, printed }: TypesMade) => {
    waiting.get(id)?.resolve(printed);
    waiting.delete(id);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  let count = 0;
  const printTypes: PrintTypes = (typed) =>
    new Promise((resolve, reject) => {
      const job: TypesJob = { id: (count += 1), document: JSON.stringify(typed) };
      waiting.set(job.id, { resolve, reject });
      worker.postMessage(job);
    });
  return { printTypes, close: () => worker.terminate() };
}
