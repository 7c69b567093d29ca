import { Worker } from 'node:worker_threads';
import type { MakeTypes, TypedSchema } from '../document-types.js';
import type { PrintedTypes } from '../print-types.js';

/** A normalised document whose types are wanted, as JSON. */
export interface TypesJob {
  readonly id: number;
  readonly document: string;
}

/** What has become of a job: first its schemas, then its text. */
export interface TypesMade {
  readonly id: number;
  readonly schemas?: readonly TypedSchema[];
  readonly printed?: PrintedTypes;
}

interface Waiting {
  readonly take: (made: TypesMade) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that makes types, and what ends it. */
export interface TypesThread {
  readonly makeTypes: MakeTypes;
  readonly close: () => Promise<unknown>;
}

/**
 * Makes types in a thread of its own, which begins to load openapi-typescript and its compiler at once: to make the types of a document takes as
 * long as everything else together. `file` is `types-worker.ts`, built. An error of the thread is that of every job that waits.
 */
export function openTypesThread(file: string): TypesThread {
  const waiting = new Set<Waiting>();
  // Twice the room for what is new, which Node 20 gives, takes 4 % more memory on GitHub's document and saves no time; Node 24 gives more still.
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 24 } });
  worker.on('message', (made: TypesMade) => {
    for (const { take } of waiting) take(made);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting) reject(error);
    waiting.clear();
  });
  const waitFor = <Part extends 'schemas' | 'printed'>(id: number, part: Part): Promise<NonNullable<TypesMade[Part]>> => {
    const promise = new Promise<NonNullable<TypesMade[Part]>>((resolve, reject) => {
      const each: Waiting = {
        take(made) {
          const value = made.id === id ? made[part] : undefined;
          if (value === undefined) return;
          waiting.delete(each);
          resolve(value);
        },
        reject,
      };
      waiting.add(each);
    });
    // Whoever prints an API waits for all of its types; where something else is wrong nobody does.
    promise.catch(() => undefined);
    return promise;
  };
  let count = 0;
  const makeTypes: MakeTypes = (document) => {
    const job: TypesJob = { id: (count += 1), document: JSON.stringify(document) };
    const made = { schemas: waitFor(job.id, 'schemas'), printed: waitFor(job.id, 'printed') };
    worker.postMessage(job);
    return made;
  };
  return { makeTypes, close: () => worker.terminate() };
}
