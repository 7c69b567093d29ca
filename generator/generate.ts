import { describeApi, type DescribedApi } from './api.js';
import { blaming, blamingLater } from './internal-error.js';
import { apiFiles, sharedFiles } from './package-files.js';
import type { JsonObject } from './json.js';
import type { PrintedTypes, PrintTypes } from './print-types.js';
import { boundProblems, type Problem, type Warning } from './problem.js';
import { readSettings, type Settings } from './settings.js';

/** Everything a run reads, as text. Nothing else of the world is looked at. */
export interface Sources {
  /** How a person types the spec folder, such as `spec`: what places in messages begin with. */
  readonly specFolder: string;
  /** API folder name to file path inside that folder to text. Any order; the output does not depend on it. */
  readonly apis: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The text of `package.json` of the spec folder, where there is one: the package's name and version. */
  readonly settings?: string;
  /** Path below `templates/` to text: `runtime/json.ts`, `readme.hbs`, `simulators/faxplus/index.ts`. */
  readonly templates: ReadonlyMap<string, string>;
}

/** What a run may be told besides its sources. */
export interface GenerateOptions {
  /** The APIs whose own files are wanted. Absent: all of them. */
  readonly only?: readonly string[];
  /** APIs that stand in the package already and stay: shared files speak of them, their own files are not made anew. */
  readonly kept?: readonly string[];
  /** A part of the input that would be left out with a warning is a problem instead. */
  readonly strict?: boolean;
}

/** What a run says about one API. */
export interface ApiReport {
  readonly name: string;
  readonly operations: number;
  readonly schemas: number;
  readonly files: number;
  readonly milliseconds: number;
  readonly warnings: readonly Warning[];
}

/** The outcome of a run. With problems there are no files. */
export interface Generated {
  /** Path below the output folder, with forward slashes, to text. Sorted by path. */
  readonly files: ReadonlyMap<string, string>;
  /** For each path in `files` and each API kept: which API owns it; shared files belong to none. */
  readonly apis: readonly ApiReport[];
  readonly problems: readonly Problem[];
}

/** Is told what begins. */
export type Begin = (phase: string) => void;

/** One API on its way, and the time it has taken so far. */
interface Timed {
  readonly api: DescribedApi;
  readonly milliseconds: number;
}

/**
 * Turns specs into the files of one package. Pure but for the clock that `milliseconds` reads: the same sources
 * give the same files anywhere, in any order of the sources. `printTypes` may print the types of documents in another thread, and
 * `begin` is told of each thing that takes a while, in words for a person.
 */
export async function generate(sources: Sources, options: GenerateOptions = {}, printTypes: PrintTypes = printHere, begin: Begin = () => undefined): Promise<Generated> {
  const names = [...sources.apis.keys()].sort();
  const wanted = options.only ?? names;
  const inPackage = names.filter((name) => wanted.includes(name) || options.kept?.includes(name) === true);
  const settings = readSettings(`${sources.specFolder}/package.json`, sources.settings);
  const folderOf = (name: string): string => `${sources.specFolder}/${name}`;
  const described = inPackage.map((name) => timed(() => {
    begin(`${folderOf(name)}: reading`);
    return blaming(folderOf(name), () => describeApi(sources, name, options.strict === true, printTypes));
  }));
  const problems = [settings, ...described.map(({ value }) => value)].flatMap((each) => ('problems' in each ? each.problems : []));
  if ('problems' in settings || problems.length > 0) return refused(problems);
  const apis = described.flatMap(({ value, milliseconds }) => ('service' in value ? [{ api: value, milliseconds }] : []));
  return printPackage(settings.settings, apis, wanted, sources, begin);
}

async function printPackage(
  settings: Settings,
  apis: readonly Timed[],
  wanted: readonly string[],
  { specFolder, templates }: Sources,
  begin: Begin,
): Promise<Generated> {
  const files = new Map(await sharedFiles(settings, apis.map(({ api }) => api.service), templates));
  const reports: ApiReport[] = [];
  const problems: Problem[] = [];
  for (const { api, milliseconds } of apis) {
    if (!wanted.includes(api.service.api)) continue;
    begin(`${specFolder}/${api.service.api}: printing its client and its types`);
    const start = performance.now();
    const own = await blamingLater(`${specFolder}/${api.service.api}`, () => apiFiles(api, settings, templates));
    if ('problem' in own) problems.push(own.problem);
    else {
      for (const [path, text] of own.files) files.set(path, text);
      reports.push(report(api, own.files.size, milliseconds + performance.now() - start));
    }
  }
  if (problems.length > 0) return refused(problems);
  const sorted = [...files].sort(([left], [right]) => (left < right ? -1 : 1));
  return { files: new Map(sorted), apis: reports, problems };
}

/** Prints types in this thread. The compiler behind it is loaded when it is needed. */
async function printHere(typed: JsonObject): Promise<PrintedTypes> {
  const { printTypes } = await import('./print-types.js');
  return printTypes(typed);
}

function report({ service, warnings }: DescribedApi, files: number, milliseconds: number): ApiReport {
  const { api: name, operations, schemas } = service;
  return { name, operations: operations.length, schemas: schemas.length, files, milliseconds: Math.round(milliseconds), warnings };
}

function refused(problems: readonly Problem[]): Generated {
  return { files: new Map(), apis: [], problems: boundProblems(problems) };
}

function timed<Value>(work: () => Value): { value: Value; milliseconds: number } {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}
