import { join } from 'node:path';
import { descriptionFiles, overlayFile } from '../ingest/ingest.js';
import type { Problem } from '../problem.js';
import { checkApiNames } from './api-names.js';
import type { Change } from './compare.js';
import { folderOf, inside, type Folder } from './folder.js';
import { lookAt } from './on-disk.js';
import { parseArguments } from './parse-arguments.js';
import { readText } from './read-text.js';
import { printLine } from './summary.js';
import { runGuarded, tellProblems, type Status, type ToolIo } from './tool.js';
import { writePackage } from './write.js';

/** What `init` needs of the process it runs in. */
export interface InitIo extends ToolIo {
  readonly program: string;
  readonly templates: Folder;
}

/** A file that is begun with: where it is copied from, and where it goes below the folder of specs. */
interface Beginning {
  readonly folder: Folder;
  readonly name: string;
  readonly file: string;
}

const usageOf = (program: string): string => `Begins with an API: makes the files that the generator needs, with a small one to try it with.

usage: ${program} init [DIR] [options]

  DIR           the folder that gets a folder spec (default: this one)
  --api NAME    what the API's folder and its subpath of the package are called (default: letters)
  --descriptor  a service whose bodies are XML, described by hand, in place of an OpenAPI document
  --help, -h    print this text
`;

/** `init`: writes a folder that generates at once. Nothing that is there is ever written over. */
export async function init(argv: readonly string[], io: InitIo): Promise<Status> {
  const parsed = parseArguments({
    args: [...argv],
    allowPositionals: true,
    options: { api: { type: 'string' }, descriptor: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if ('mistake' in parsed) return refuse(parsed.mistake, io);
  const { values, positionals } = parsed;
  if (positionals.length > 1) return refuse('init makes one folder', io);
  if (values.help === true) {
    io.out(usageOf(io.program));
    return 0;
  }
  const [typed = '.'] = positionals;
  return runGuarded(io, () => begin(folderOf(typed, '', io), values.api ?? 'letters', values.descriptor === true, io));
}

function refuse(mistake: string, { err, program }: InitIo): Status {
  err(`${printLine(mistake)}usage: ${program} init --help\n`);
  return 2;
}

async function begin(folder: Folder, api: string, descriptor: boolean, io: InitIo): Promise<Status> {
  const [spec, out] = [below(folder, 'spec'), below(folder, 'generated')];
  const named = checkApiNames([api], spec.shown);
  const { changes, problems } = named.length > 0 ? { changes: [], problems: named } : await plan(spec, api, beginnings(api, descriptor, io.templates));
  const failed = problems.length > 0 ? problems : writePackage(spec, changes);
  tellProblems(failed, io);
  if (failed.length > 0) return 2;
  const written = changes.map(({ file }) => `${inside(spec, file).shown}\n`).join('');
  io.out(`${written}\nwritten; the package is made by\n\n  ${commandFor(spec, out, io)}\n`);
  return 0;
}

/** The shortest that works: the folders that are meant where nothing else is said need not be typed. */
function commandFor(spec: Folder, out: Folder, { program, root }: InitIo): string {
  if (spec.path === join(root, 'spec')) return program.replace(/ --$/, '');
  return `${program} --spec ${quoted(spec.shown)} --out ${quoted(out.shown)}`;
}

/** A folder of the one that was typed; what was not typed is not shown. */
function below(folder: Folder, name: string): Folder {
  return folder.shown === '.' ? { path: join(folder.path, name), shown: name } : inside(folder, name);
}

function beginnings(api: string, descriptor: boolean, templates: Folder): Beginning[] {
  const folder = inside(templates, 'init');
  const own = (name: string): Beginning => ({ folder, name, file: `${api}/${name}` });
  const settings = { folder, name: 'package.json', file: 'package.json' };
  if (!descriptor) return [own('openapi.yaml'), own('overlay.yaml'), settings];
  const schemas = { path: join(templates.path, '../spec'), shown: 'spec' };
  return [own('service.xml'), settings, { folder: schemas, name: 'descriptor.xsd', file: 'descriptor.xsd' }];
}

/** What is to be written, or what stands in the way, all of it at once. */
async function plan(spec: Folder, api: string, wanted: readonly Beginning[]): Promise<{ changes: Change[]; problems: Problem[] }> {
  const changes: Change[] = [];
  const problems = [...descriptionFiles, overlayFile].flatMap((name) => inTheWay(spec, `${api}/${name}`));
  for (const { folder, name, file } of wanted) {
    // What speaks of all APIs stays as it is.
    if (lookAt(spec.path, file).kind !== 'nothing') continue;
    const read = await readText(folder, name);
    if (!('text' in read)) throw new Error(`${name} of the generator's own cannot be read`);
    changes.push({ file, change: 'missing', before: '', after: read.text });
  }
  return { changes, problems };
}

/** An API that is described already, in whichever way. */
function inTheWay(spec: Folder, file: string): Problem[] {
  if (lookAt(spec.path, file).kind === 'nothing') return [];
  return [{ place: { file: inside(spec, file).shown }, found: 'one', expected: 'no file (--api NAME begins with another API)' }];
}

/** For a shell of any kind. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}
