import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ApiReport, GenerateOptions, Sources } from '../generate.js';
import { lookAt } from './on-disk.js';
import { systemCode } from './system-problem.js';

/** Where runs keep what later ones can use, and what tells this generator from any other. */
export interface Memory {
  readonly folder: string;
  readonly version: string;
}

/** A run that came to a package without a problem: what it was made of, and what was made. */
export interface Remembered {
  /** {@link fingerprint} of all that went in. */
  readonly made: string;
  /** The hash of each file of the package by its path. */
  readonly files: Readonly<Record<string, string>>;
  readonly apis: readonly ApiReport[];
}

/** A hash of all that a package is a function of: the generator, every text that it reads, and the options. */
export function fingerprint({ version }: Memory, sources: Sources, options: GenerateOptions): string {
  const { specFolder, apis, settings, templates } = sources;
  const texts = [['', templates] as const, ...apis].flatMap(([api, files]) => [...files].flatMap(([file, text]) => [api, file, text]));
  return hash([version, specFolder, JSON.stringify(options), settings === undefined ? 'none' : `some ${settings}`, ...texts]);
}

/**
 * What is remembered of the last run into an output folder, where that is made of the same and every file of the package still has
 * the content that it got. Contents are compared, never times.
 */
export async function recall(memory: Memory, out: string, made: string): Promise<Remembered | undefined> {
  const remembered = await readRecord(recordOf(memory, out));
  if (remembered?.made !== made) return undefined;
  for (const [file, content] of Object.entries(remembered.files)) {
    const found = lookAt(out, file);
    if (found.kind !== 'file' || hash([found.bytes]) !== content) return undefined;
  }
  return remembered;
}

/** What gives the hash of a file's text. */
export interface Hashes {
  readonly of: (file: string, text: string) => string;
  /** Makes those of files that are known early, while a run waits for something else. */
  readonly add: (files: ReadonlyMap<string, string>) => void;
}

/** Hashes of which none is made yet. One that was not made early is made when it is asked for. */
export function openHashes(): Hashes {
  const known = new Map<string, { readonly text: string; readonly hash: string }>();
  return {
    of: (file, text) => {
      const found = known.get(file);
      return found?.text === text ? found.hash : hash([text]);
    },
    add: (files) => {
      for (const [file, text] of files) known.set(file, { text, hash: hash([text]) });
    },
  };
}

/** Remembers a run. A system that refuses costs later runs their time, and this one nothing. */
export async function remember(memory: Memory, out: string, made: string, files: Remembered['files'], apis: readonly ApiReport[]): Promise<void> {
  const record: Remembered = { made, files, apis };
  const path = recordOf(memory, out);
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, JSON.stringify(record));
    await rename(temporary, path);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

function recordOf({ folder }: Memory, out: string): string {
  return join(folder, 'runs', `${hash([out]).slice(0, 32)}.json`);
}

/** Nobody but {@link remember} writes there; what is no record of it is none at all. */
async function readRecord(path: string): Promise<Remembered | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Remembered;
  } catch {
    return undefined;
  }
}

/** Each part goes in with its length, so that no two lists of parts are alike. */
function hash(parts: readonly (string | Buffer)[]): string {
  const made = createHash('sha512');
  for (const part of parts) made.update(`${Buffer.byteLength(part)} `).update(part);
  return made.digest('hex');
}
