import { isMethod } from '../methods.js';
import type { Place, Problem, Warning } from '../problem.js';
import { checkDocument } from '../ingest/check-document.js';
import { readDocument } from '../ingest/read.js';
import { checkReferences } from '../ingest/references.js';
import type { Source } from '../ingest/source.js';
import { quote } from '../ingest/wording.js';
import { findFences, type Fence } from './fences.js';
import { findPreformatted } from './preformatted.js';
import { findTypographicQuotes, nameMarks } from './quotes.js';
import type { Sample } from './sample.js';

/** The fragment of OpenAPI that a page has for its operation. Its places are those in the page. */
export interface Fragment extends Source {
  /** The operation that the info string of its block names, such as `post /path`. */
  readonly method: string;
  readonly path: string;
  /** Where the block begins. */
  readonly place: Place;
}

/** What a page of a vendor's documentation says in code. */
export interface Page {
  readonly file: string;
  readonly fragments: readonly Fragment[];
  readonly samples: readonly Sample[];
  readonly warnings: readonly Warning[];
}

/** The info string of a fragment: `yaml post /path`. */
const fragmentInfo = /^(?:ya?ml|json)\s+([A-Za-z]+)\s+(\/\S*)/;

/**
 * Reads the fenced blocks of a Markdown page. One whose info string is `yaml`, a method of HTTP and a path is a fragment of
 * OpenAPI: one document that refers to nothing outside of itself. What is not that is a problem. A page without such blocks may be
 * HTML: its preformatted text is code.
 */
export function readPage(file: string, text: string): Page | { readonly problems: readonly Problem[] } {
  const fences = findFences(text);
  const read = fences.filter(isFragment).map((fence) => readFragment(file, fence));
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) return { problems };
  const fragments = read.flatMap((each) => ('document' in each ? [each] : []));
  const samples = fences.length === 0 ? findPreformatted(file, text) : fences.filter((fence) => !isFragment(fence)).map((fence) => sampleOf(file, fence));
  const none = { place: { file }, found: 'no block of OpenAPI (one that begins with a line such as ```yaml post /path)', done: 'nothing of the page is merged' };
  return { file, fragments, samples, warnings: [...(fragments.length === 0 ? [none] : []), ...samples.flatMap(checkQuotes)] };
}

function isFragment({ info }: Fence): boolean {
  const [, method = ''] = fragmentInfo.exec(info) ?? [];
  return isMethod(method.toLowerCase());
}

function readFragment(file: string, fence: Fence): Fragment | { readonly problems: readonly Problem[] } {
  const [, method = '', path = ''] = fragmentInfo.exec(fence.info) ?? [];
  const inPage = (place: Place): Place => shift(place, file, fence);
  const read = readDocument(`${file}.yaml`, fence.text);
  if ('problems' in read) return { problems: read.problems.map((problem) => ({ ...problem, place: inPage(problem.place) })) };
  const locate = (pointer: string): Place => inPage(read.locate(pointer));
  const problems = [...checkDocument(read.document, locate).problems, ...checkVersion(read, locate), ...checkReferences(read.document, locate)];
  if (problems.length > 0) return { problems };
  return { document: read.document, locate, method: method.toLowerCase(), path, place: { file, line: fence.line - 1, column: fence.indent + 1 } };
}

function checkVersion({ document }: Source, locate: (pointer: string) => Place): Problem[] {
  if (document['swagger'] === undefined) return [];
  return [{ place: locate('/swagger'), found: 'Swagger 2.0', expected: 'OpenAPI 3 in a page' }];
}

function shift(place: Place, file: string, fence: Fence): Place {
  if (place.line === undefined) return { ...place, file };
  return { ...place, file, line: place.line + fence.line - 1, column: (place.column ?? 1) + fence.indent };
}

function sampleOf(file: string, fence: Fence): Sample {
  return {
    info: fence.info,
    code: fence.text,
    placeAt: (line, column) => ({ file, line: fence.line + line - 1, column: column + fence.indent }),
  };
}

function checkQuotes({ code, info, placeAt }: Sample): Warning[] {
  const found = findTypographicQuotes(code);
  if (found === undefined) return [];
  const where = info === '' ? 'code' : `the code ${quote(info)}`;
  const done = 'the code is read as if they were the quotes of a keyboard';
  return [{ place: placeAt(found.line, found.column), found: `typographic quotes in ${where}: ${nameMarks(found.marks)}`, done }];
}
