import { describe } from './describe/describe.js';
import { readDescriptor } from './descriptor/read-descriptor.js';
import { ingest } from './ingest/ingest.js';
import { normalise, vendorIdsOf } from './normalise/normalise.js';
import { apiFiles, sharedFiles, type Files } from './package-files.js';
import type { Problem, Warning } from './problem.js';
import type { Service } from './service.js';
import { readSettings, type Settings } from './settings.js';
import { typedDocument } from './typed-document.js';

/** Everything a run reads, as text. Nothing else of the world is looked at. */
export interface Sources {
  /** How a person types the spec folder, such as `spec`: what places in messages begin with. */
  readonly specFolder: string;
  /** API folder name to file path inside that folder to text. Any order; the output does not depend on it. */
  readonly apis: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The text of `package.json` of the spec folder, where there is one: the package's name and version. */
  readonly settings?: string;
  /** Path below `templates/` to text: `runtime/json.ts`, `readme.hbs`. */
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

/** One API, read and described. */
interface Described {
  readonly service: Service;
  readonly document: object;
  readonly typed: object;
  readonly warnings: readonly Warning[];
  readonly milliseconds: number;
}

/**
 * Turns specs into the files of one package. Pure but for the clock that `milliseconds` reads: the same sources
 * give the same files anywhere, in any order of the sources.
 */
export async function generate(sources: Sources, options: GenerateOptions = {}): Promise<Generated> {
  const names = [...sources.apis.keys()].sort();
  const wanted = options.only ?? names;
  const inPackage = names.filter((name) => wanted.includes(name) || options.kept?.includes(name) === true);
  const settings = readSettings(`${sources.specFolder}/package.json`, sources.settings);
  const described = inPackage.map((name) => describeApi(sources, name, options.strict === true));
  const problems = [settings, ...described].flatMap((each) => ('problems' in each ? each.problems : []));
  if ('problems' in settings || problems.length > 0) return { files: new Map(), apis: [], problems };
  const apis = described.filter((each): each is Described => 'service' in each);
  return printPackage(settings.settings, apis, wanted, sources.templates);
}

function describeApi(sources: Sources, api: string, strict: boolean): Described | { problems: readonly Problem[] } {
  const start = performance.now();
  const folder = `${sources.specFolder}/${api}`;
  const ingested = ingest(
    { api, files: sources.apis.get(api) ?? new Map(), display: (file) => (file === '' ? folder : `${folder}/${file}`) },
    readDescriptor,
  );
  if ('problems' in ingested) return ingested;
  const { document, leftOut, warnings } = normalise(ingested.document, ingested.locate);
  if (strict && leftOut.length > 0) return { problems: leftOut.map(refuse) };
  const service = describe(api, document, vendorIdsOf(ingested.vendor));
  return {
    service,
    document,
    typed: typedDocument(document),
    warnings: [...ingested.warnings, ...leftOut, ...warnings],
    milliseconds: performance.now() - start,
  };
}

async function printPackage(
  settings: Settings,
  apis: readonly Described[],
  wanted: readonly string[],
  templates: Files,
): Promise<Generated> {
  const files = new Map(await sharedFiles(settings, apis.map(({ service }) => service), templates));
  const reports: ApiReport[] = [];
  for (const { service, document, typed, warnings, milliseconds } of apis) {
    if (!wanted.includes(service.api)) continue;
    const start = performance.now();
    const own = await apiFiles(service, document, typed);
    for (const [path, text] of own) files.set(path, text);
    reports.push({
      name: service.api,
      operations: service.operations.length,
      schemas: service.schemas.length,
      files: own.size,
      milliseconds: Math.round(milliseconds + performance.now() - start),
      warnings,
    });
  }
  const sorted = [...files].sort(([left], [right]) => (left < right ? -1 : 1));
  return { files: new Map(sorted), apis: reports, problems: [] };
}

/** With `--strict` what would be left out stops the run. */
function refuse(warning: Warning): Problem {
  return { place: warning.place, found: warning.found, expected: 'a document that can be expressed whole' };
}
