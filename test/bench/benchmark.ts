import type { Documents } from './documents.js';
import type { Peers } from './peers.js';

/** One measurement, as a ratio: what it took `who`, by what it took whoever the group measures by. */
export interface Row {
  /** What was measured; the rows of a group make one plot. */
  readonly group: string;
  readonly who: string;
  readonly ratio: number;
  /** What the ratio has to be at most. */
  readonly target?: number;
  /** What else there is to say, such as errors or a count. */
  readonly note?: string;
}

/** What a benchmark has to work with. */
export interface Bench {
  readonly documents: Documents;
  readonly peers: Peers;
  /** How often each contender runs; the contenders take turns. */
  readonly rounds: number;
  /** A new folder that is removed in the end. */
  readonly folder: (name: string) => string;
  readonly log: (line: string) => void;
}

/** A file `<name>.bench.ts` exports one as `benchmark`; `npm run bench` finds it by its name. */
export interface Benchmark {
  readonly title: string;
  readonly run: (bench: Bench) => Promise<readonly Row[]>;
}
