import { stat } from 'node:fs/promises';
import type { Sources } from '../generate.js';
import type { Problem } from '../problem.js';
import { checkApiNames } from './api-names.js';
import { inside, type Folder } from './folder.js';
import { listFiles, listFolder, type FilesFound } from './list-files.js';
import { readText } from './read-text.js';

/** The names of the API folders directly under the spec folder, sorted. A symbolic link is no such folder and is refused. */
export async function listApis(spec: Folder): Promise<{ names: readonly string[]; problems: readonly Problem[] }> {
  const { entries, problems } = await listFolder(spec);
  if (problems.length > 0) return { names: [], problems };
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const names = visible.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const links = visible.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
  const refused = (await Promise.all(links.sort().map((name) => checkFolderLink(inside(spec, name))))).flat();
  return { names: names.sort(), problems: [...checkApiNames(names, spec.shown), ...refused] };
}

/** Reads all that a run needs of the named APIs, the settings and, for one that prints, the templates. */
export async function readSources(
  spec: Folder,
  names: readonly string[],
  templates?: Folder,
): Promise<{ sources: Sources; problems: readonly Problem[] }> {
  const apis = new Map<string, ReadonlyMap<string, string>>();
  const problems: Problem[] = [];
  for (const name of names) {
    const folder = inside(spec, name);
    apis.set(name, await readFiles(folder, await listFiles(folder, isSpec), problems));
  }
  const settings = await readText(spec, 'package.json');
  if ('problem' in settings) problems.push(settings.problem);
  const texts = templates === undefined ? new Map() : await readFiles(templates, await listFiles(templates, isTemplate), problems);
  const optional = 'text' in settings ? { settings: settings.text } : {};
  return { sources: { specFolder: spec.shown, apis, templates: texts, ...optional }, problems };
}

/** A link to a file is nothing to the run; one to a folder looks like an API, and could be any folder of the machine. */
async function checkFolderLink({ path, shown }: Folder): Promise<Problem[]> {
  const isFolder = await stat(path).then((found) => found.isDirectory(), () => false);
  return isFolder ? [{ place: { file: shown }, found: 'a symbolic link', expected: 'a folder' }] : [];
}

/** How much text one folder may hold in all, in units of UTF-16. */
const mostText = 256 * 1024 * 1024;

/** The texts of the files; what cannot be read goes to `problems`. */
async function readFiles(folder: Folder, { files, problems: found }: FilesFound, problems: Problem[]): Promise<Map<string, string>> {
  problems.push(...found);
  const texts = new Map<string, string>();
  const known = new Set(found.map(({ place }) => place.file));
  let size = 0;
  for (const file of files) {
    // A link that was refused above would be reported twice.
    if (known.has(inside(folder, file).shown)) continue;
    const read = await readText(folder, file);
    if ('text' in read) texts.set(file, read.text);
    if ('problem' in read) problems.push(read.problem);
    size += 'text' in read ? read.text.length : 0;
    if (size > mostText) {
      problems.push({ place: { file: folder.shown }, found: 'more', expected: 'a folder with at most 256 MiB of documents' });
      break;
    }
  }
  return texts;
}

/** Whether a file of an API's folder may say something of it. */
export function isSpec(path: string): boolean {
  return /\.(ya?ml|json)$/i.test(path) || /(^|\/)service\.xml$/.test(path);
}

function isTemplate(path: string): boolean {
  return path.endsWith('.hbs') || /^(runtime|simulators)\/.*\.ts$/.test(path);
}
