import { describeRead, readApi, type DescribedApi, type ReadApi } from './api.js';
import { typeDocument, type MakeTypes, type TypesOnTheirWay } from './document-types.js';
import { blaming, blamingLater } from './internal-error.js';
import type { JsonObject } from './json.js';
import type { PrintedTypes } from './print-types.js';
import { boundProblems, type Problem, type Warning } from './problem.js';
import { readSettings, type Settings } from './settings.js';
import { withoutExamples } from './typed/without-examples.js';

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

type Printers = Pick<typeof import('./package-files.js'), 'apiFiles' | 'sharedFiles'>;

/** Is told what begins. */
export type Begin = (phase: string) => void;

/** Is told of files of the package, by their paths in it. */
export type Ahead = (files: ReadonlyMap<string, string>) => void;

/** One API on its way: what was read of it and its types, where it has no problems. */
interface Begun {
  readonly folder: string;
  readonly read: ReadApi;
  readonly types: TypesOnTheirWay;
  /** What the reading took, in milliseconds. */
  readonly reading: number;
}

/**
 * Turns specs into the files of one package. Pure but for the clock that `milliseconds` reads: the same sources
 * give the same files anywhere, in any order of the sources. `makeTypes` may make the types of documents in another thread, and
 * `begin` is told of each thing that takes a while, in words for a person; `ahead` of files that are known before the rest, which may still be refused.
 */
export async function generate(
  sources: Sources,
  options: GenerateOptions = {},
  makeTypes: MakeTypes = makeHere,
  begin: Begin = () => undefined,
  ahead: Ahead = () => undefined,
): Promise<Generated> {
  const names = [...sources.apis.keys()].sort();
  const wanted = options.only ?? names;
  const inPackage = names.filter((name) => wanted.includes(name) || options.kept?.includes(name) === true);
  const settings = readSettings(`${sources.specFolder}/package.json`, sources.settings);
  const begun = inPackage.map((name) => beginApi(sources, name, options.strict === true, makeTypes, begin));
  const problems = [settings, ...begun].flatMap((each) => ('problems' in each ? each.problems : []));
  if ('problems' in settings || problems.length > 0) return refused(problems);
  begin('describing');
  const described = begun.flatMap((each) => ('read' in each ? [describeBegun(each, sources)] : []));
  // Loaded when something is to be emitted, and while types are made in another thread: the compiler behind it takes half a second.
  const printers = await import('./package-files.js');
  const apis = await Promise.all(described.map((complete) => complete()));
  begin('printing');
  return printPackage(printers, settings.settings, apis, wanted, sources, ahead);
}

function beginApi(sources: Sources, name: string, strict: boolean, makeTypes: MakeTypes, begin: Begin): Begun | { readonly problems: readonly Problem[] } {
  const folder = `${sources.specFolder}/${name}`;
  begin(`${folder}: reading`);
  return blaming(folder, () => {
    const start = performance.now();
    const read = readApi(sources, name, strict);
    return 'problems' in read ? read : { folder, read, types: makeTypes(withoutExamples(read.document)), reading: performance.now() - start };
  });
}

/** An API that can be printed, and the time it has taken so far, in milliseconds. */
interface Described {
  readonly api: DescribedApi;
  readonly printed: Promise<PrintedTypes>;
  readonly milliseconds: number;
}

/** Describes at once what can be, and the rest when its schemas are known. */
function describeBegun({ folder, read, types, reading }: Begun, { templates }: Sources): () => Promise<Described> {
  const start = performance.now();
  const complete = blaming(folder, () => describeRead(read, templates));
  const milliseconds = reading + performance.now() - start;
  return () => blamingLater(folder, async () => ({ api: complete(await types.schemas), printed: types.printed, milliseconds }));
}

async function printPackage(
  { apiFiles, sharedFiles }: Printers,
  settings: Settings,
  apis: readonly Described[],
  wanted: readonly string[],
  { specFolder, templates }: Sources,
  ahead: Ahead,
): Promise<Generated> {
  const shared = sharedFiles(settings, apis.map(({ api }) => api.service), templates);
  ahead(shared);
  const printing = apis.filter(({ api }) => wanted.includes(api.service.api)).map(async ({ api, printed, milliseconds }) => {
    const start = performance.now();
    const own = await blamingLater(`${specFolder}/${api.service.api}`, () => apiFiles(api, printed, settings, templates, ahead));
    return 'problem' in own ? own : { files: own.files, report: report(api, own.files.size, milliseconds + performance.now() - start) };
  });
  const own = await Promise.all(printing);
  const problems = own.flatMap((each) => ('problem' in each ? [each.problem] : []));
  if (problems.length > 0) return refused(problems);
  const made = own.flatMap((each) => ('files' in each ? [each] : []));
  const files = [...shared, ...made.flatMap((each) => [...each.files])].sort(([left], [right]) => (left < right ? -1 : 1));
  return { files: new Map(files), apis: made.map((each) => each.report), problems };
}

/** Makes types in this thread. The compiler behind it is loaded when it is needed. */
function makeHere(document: JsonObject): TypesOnTheirWay {
  const { typed, schemas } = typeDocument(document);
  const printed = import('./print-types.js').then(({ printTypes }) => printTypes(typed));
  // Whoever prints the API waits for it; where something else is wrong nobody does.
  printed.catch(() => undefined);
  return { schemas: Promise.resolve(schemas), printed };
}

function report({ service, warnings }: DescribedApi, files: number, milliseconds: number): ApiReport {
  const { api: name, operations, schemas } = service;
  return { name, operations: operations.length, schemas: schemas.length, files, milliseconds: Math.round(milliseconds), warnings };
}

function refused(problems: readonly Problem[]): Generated {
  return { files: new Map(), apis: [], problems: boundProblems(problems) };
}
