import type { Sources } from '../generate.js';
import type { Problem } from '../problem.js';
import { inside, type Folder } from './folder.js';
import { listFiles } from './list-files.js';
import { listApis, readSources } from './read-sources.js';
import { readText } from './read-text.js';

/** Payloads by the name of the API and the path below its folder. */
export type Payloads = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the specs of all APIs, and the payloads that lie in `examples` of their folders. */
export async function readAllSources(spec: Folder): Promise<{ sources: Sources; payloads: Payloads; problems: readonly Problem[] }> {
  const nothing = { specFolder: spec.shown, apis: new Map(), templates: new Map() };
  const { names, problems: unnamed } = await listApis(spec);
  if (unnamed.length > 0) return { sources: nothing, payloads: new Map(), problems: unnamed };
  const { sources, problems: unread } = await readSources(spec, names);
  const problems = [...unread];
  const payloads = new Map<string, Map<string, string>>();
  for (const name of names) payloads.set(name, await readPayloads(inside(spec, name), problems));
  return { sources, payloads, problems };
}

async function readPayloads(folder: Folder, problems: Problem[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const { files } = await listFiles(folder, (path) => /^examples\/[^/]+\.xml$/.test(path));
  for (const file of files) {
    const read = await readText(folder, file);
    if ('text' in read) texts.set(file, read.text);
    if ('problem' in read) problems.push(read.problem);
  }
  return texts;
}
