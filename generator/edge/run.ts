import type { ApiReport, generate, Generated, GenerateOptions } from '../generate.js';
import type { Problem } from '../problem.js';
import { openAhead } from './ahead.js';
import { checkWanted } from './api-names.js';
import { comparePackage, isForeign, type Change, type Comparison } from './compare.js';
import { isOwn, listedApis, listName, parseFileList, printFileList } from './file-list.js';
import { inside, type Folder } from './folder.js';
import { beforeInterrupt } from './interrupt.js';
import { fingerprint, openHashes, recall, remember, type Hashes, type Memory } from './memory.js';
import { lookAt } from './on-disk.js';
import type { Progress } from './progress.js';
import { listApis, readSources } from './read-sources.js';
import type { Staging } from './staging.js';
import { systemProblem } from './system-problem.js';
import { writePackage } from './write.js';

/** The pure function between reading and writing. */
export type Generate = typeof generate;

/** One run, as the arguments ask for it. */
export interface Job {
  readonly spec: Folder;
  readonly out: Folder;
  readonly templates: Folder;
  /** Empty means every API. */
  readonly only: readonly string[];
  readonly check: boolean;
  readonly strict: boolean;
  /** Whether an interrupt is somebody else's business: it ends a watch when its run is done. */
  readonly watch: boolean;
  /** What earlier runs have left; nothing is remembered without it. */
  readonly memory: Memory | undefined;
  readonly progress: Progress;
}

/** What became of a run. With problems nothing was written, unless the system refused in the middle of the writing itself. */
export interface Outcome {
  readonly apis: readonly ApiReport[];
  readonly problems: readonly Problem[];
  /** How the package differed from what was produced. Without `check` the changes have been made. */
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

/**
 * Reads, generates, compares and, unless only a check is asked for, writes. With a memory, a package that is remembered to be made of
 * the same, and is still as it was made, is neither made nor compared again. `load` fetches the generator, and is called only when it is needed.
 */
export async function run(job: Job, load: () => Promise<Generate>): Promise<Outcome> {
  const { names, problems } = await listApis(job.spec);
  const unknown = problems.length > 0 ? [] : checkWanted(job.only, names, job.spec.shown);
  const listed = readFileList(job);
  const early = [...problems, ...unknown, ...('problem' in listed ? [listed.problem] : [])];
  if (early.length > 0 || 'problem' in listed) return refused(early);
  const kept = job.only.length === 0 ? [] : names.filter((name) => listedApis(listed.files).has(name) && !job.only.includes(name));
  const wanted = job.only.length === 0 ? names : job.only;
  const read = await readSources(job.spec, [...wanted, ...kept], job.templates);
  if (read.problems.length > 0) return refused(read.problems);
  const options: GenerateOptions = { strict: job.strict, ...(job.only.length === 0 ? {} : { only: job.only, kept }) };
  const made = job.memory === undefined ? '' : fingerprint(job.memory, read.sources, options);
  const known = await recallRun(job, made);
  if (known !== undefined) return known;
  job.progress('loading the generator');
  const generate = await load();
  const ahead = openAhead(job.out, listed.files);
  const hashes = openHashes();
  const begin = (files: ReadonlyMap<string, string>): void => {
    ahead.add(files);
    if (job.memory !== undefined) hashes.add(files);
  };
  const forget = job.watch ? undefined : beforeInterrupt(ahead.end);
  try {
    const generated = await generate(read.sources, options, undefined, job.progress, job.check ? undefined : begin);
    return await finish(job, { made, kept, listed: listed.files, staging: ahead.staging, hashes }, generated);
  } finally {
    forget?.();
    ahead.end();
  }
}

/** What a run knows beside what was generated. */
interface Known {
  /** The fingerprint of what went in. */
  readonly made: string;
  /** The APIs that are not made anew. */
  readonly kept: readonly string[];
  readonly listed: ReadonlySet<string>;
  readonly staging: Staging;
  readonly hashes: Hashes;
}

async function finish(job: Job, { made, kept, listed, staging, hashes }: Known, { files, apis, problems }: Generated): Promise<Outcome> {
  if (problems.length > 0) return { ...refused(problems), apis };
  const keptFiles = new Set([...listed].filter((file) => isOwn(file, kept)));
  const produced = new Map([...files, [listName, printFileList([...files.keys(), ...keptFiles])]]);
  const stale = [...listed].filter((file) => !produced.has(file) && !keptFiles.has(file));
  job.progress(`${job.out.shown}: ${job.check ? 'comparing' : 'writing'}`);
  const outcome = settle(job, apis, comparePackage(job.out, produced, stale), listed, staging);
  await rememberRun(job, made, outcome, () => Object.fromEntries([...produced].map(([file, text]) => [file, hashes.of(file, text)])));
  return outcome;
}

/** The outcome of a run that has nothing to do: nothing differs. It took no time for any API. */
async function recallRun({ memory, out }: Job, made: string): Promise<Outcome | undefined> {
  const known = memory === undefined ? undefined : await recall(memory, out.path, made);
  if (known === undefined) return undefined;
  const apis = known.apis.map((api) => ({ ...api, milliseconds: 0 }));
  return { apis, problems: [], changes: [], unchanged: Object.keys(known.files).length };
}

/** A package is remembered that stands on the disk as it was produced. */
async function rememberRun({ memory, out, check }: Job, made: string, outcome: Outcome, hashFiles: () => Record<string, string>): Promise<void> {
  if (memory === undefined || outcome.problems.length > 0 || (check && outcome.changes.length > 0)) return;
  await remember(memory, out.path, made, hashFiles(), outcome.apis);
}

/** The files that the generator wrote, by their list in the package. A check takes a list that is none for an empty one. */
function readFileList({ out, check }: Job): { files: ReadonlySet<string> } | { problem: Problem } {
  const { shown } = inside(out, listName);
  const expected = 'the list of the files that the generator wrote';
  try {
    const found = lookAt(out.path, listName);
    if (found.kind === 'nothing') return { files: new Set() };
    if (found.kind === 'other') return { problem: { place: { file: shown }, found: found.what, expected } };
    const files = parseFileList(found.bytes.toString()) ?? (check ? new Set<string>() : undefined);
    return files === undefined ? { problem: { place: { file: shown }, found: 'something else', expected } } : { files };
  } catch (error) {
    return { problem: systemProblem(error, shown, expected) };
  }
}

/** Writes what differs, unless that would overwrite a file of somebody else. */
function settle(job: Job, apis: readonly ApiReport[], compared: Comparison, listed: ReadonlySet<string>, staging: Staging): Outcome {
  const { changes, unchanged, problems } = compared;
  if (problems.length > 0) return { ...refused(problems), apis };
  if (job.check) return { apis, problems, changes, unchanged };
  const foreign = changes.find((change) => isForeign(change, listed));
  if (foreign !== undefined) return { ...refused([notOurs(inside(job.out, foreign.file))]), apis };
  const failed = writePackage(job.out, changes, staging);
  return failed.length > 0 ? { ...refused(failed), apis } : { apis, problems, changes, unchanged };
}

function notOurs({ shown }: Folder): Problem {
  const expected = `no file, or one that ${listName} of the output folder lists`;
  return { place: { file: shown }, found: 'a file that the generator did not write', expected };
}

function refused(problems: readonly Problem[]): Outcome {
  return { apis: [], problems, changes: [], unchanged: 0 };
}
