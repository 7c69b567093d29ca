import { compareDocuments } from '../changes/changes.js';
import type { Change } from '../changes/change.js';
import { editDocument } from '../edit/edit.js';
import { renderDocument } from '../edit/render.js';
import { checkDocument } from '../ingest/check-document.js';
import { readDocument } from '../ingest/read.js';
import { resolveReference, walkReferences } from '../ingest/references.js';
import type { Source } from '../ingest/source.js';
import { quote } from '../ingest/wording.js';
import { memberAt, valueAlong, type JsonObject } from '../json.js';
import { lintDocument } from '../lint/lint-document.js';
import { normalise } from '../normalise/normalise.js';
import { boundProblems, type Problem, type Warning } from '../problem.js';
import { checkSamples } from '../samples/check-samples.js';
import { collect } from './collect.js';
import { mergePages } from './merge.js';
import { readPage, type Page } from './page.js';

/** What is brought together. */
export interface IntakeInput {
  /** The pages: how a person calls each, and its text. */
  readonly pages: ReadonlyMap<string, string>;
  /** The document that takes them in; without a text it does not exist yet. */
  readonly target: { readonly file: string; readonly text: string | undefined };
  /** Whether these are all the pages: an operation that none of them has is gone. */
  readonly complete: boolean;
}

/** What came of it. With problems there is no text. */
export interface IntakeOutcome {
  /** The document with the pages' facts. */
  readonly text: string | undefined;
  /** Whether a fact of the pages was another one in the document. */
  readonly differs: boolean;
  readonly operations: number;
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}

/**
 * Merges pages of documentation into an OpenAPI document, and tells what that changes for callers and where the pages contradict
 * themselves. Pure: texts in, one text out. Nothing of a page is run, fetched or looked up, and nothing is guessed: where two pages, or a page and
 * the document, cannot both be right there is a problem and no text.
 */
export function intake({ pages, target, complete }: IntakeInput): IntakeOutcome {
  const read = [...pages].sort(([left], [right]) => (left < right ? -1 : 1)).map(([file, text]) => readPage(file, text));
  const before = target.text === undefined ? undefined : readTarget(target.file, target.text);
  const unread = [...read, ...(before === undefined ? [] : [before])].flatMap((each) => ('problems' in each ? each.problems : []));
  if (unread.length > 0 || (before !== undefined && 'problems' in before)) return refuse(unread);
  const sound = read.flatMap((each) => ('fragments' in each ? [each] : []));
  const said = collect(sound);
  const none = said.operations.size + said.components.size === 0 ? [nothingFound(target.file)] : [];
  const merged = said.problems.length + none.length > 0 ? undefined : mergePages(before, said, complete);
  const elsewhere = merged === undefined || before === undefined ? [] : checkOtherFiles(before, merged.document);
  const problems = [...said.problems, ...none, ...(merged?.problems ?? []), ...elsewhere];
  if (merged === undefined || problems.length > 0) return refuse(problems);
  const written = target.text === undefined ? { text: renderDocument(target.file, merged.document) } : editDocument(target.file, target.text, merged.document);
  if ('problems' in written) return refuse(written.problems);
  return {
    text: written.text,
    differs: merged.differs,
    operations: said.operations.size,
    changes: compareDocuments(comparable(before?.document), comparable(merged.document)),
    warnings: [...said.warnings, ...sound.flatMap((page) => checkPage(page, merged.document))],
    problems: [],
  };
}

function readTarget(file: string, text: string): Source | { readonly problems: readonly Problem[] } {
  const read = readDocument(file, text);
  if ('problems' in read) return read;
  const { problems } = checkDocument(read.document, read.locate);
  return problems.length > 0 ? { problems } : read;
}

/** What another file has cannot be compared here, and must not be written over. */
function checkOtherFiles({ document, locate }: Source, merged: JsonObject): Problem[] {
  const problems: Problem[] = [];
  walkReferences(document, '', (value, { tokens, pointer }) => {
    const holder = valueAlong(merged, tokens.slice(0, -1));
    if (typeof value !== 'string' || value.startsWith('#') || holder === undefined || memberAt(holder, tokens.at(-1) ?? '') === value) return;
    problems.push({ place: locate(pointer()), found: `the reference ${quote(value)} to another file, of which a page speaks`, expected: 'what it refers to, in the document itself' });
  });
  return problems;
}

function nothingFound(file: string): Problem {
  return { place: { file }, found: 'pages without any operation', expected: 'at least one page with a block of OpenAPI to merge' };
}

function refuse(problems: readonly Problem[]): IntakeOutcome {
  return { text: undefined, differs: false, operations: 0, changes: [], warnings: [], problems: boundProblems(problems) };
}

/** The document as a client is made of it, which has no gaps. */
function comparable(document: JsonObject | undefined): JsonObject {
  const whole = document ?? { openapi: '3.0.0', info: { title: '', version: '' }, paths: {} };
  return normalise(whole, () => ({ file: '' })).document;
}

/** Where a page contradicts itself, or refers to what neither it nor the document has. */
function checkPage({ fragments, samples, warnings }: Page, document: JsonObject): Warning[] {
  return [
    ...warnings,
    ...fragments.flatMap((fragment) => [
      ...findDangling(fragment, document),
      ...lintDocument(fragment).warnings,
      ...checkSamples(fragment, samples),
    ]),
  ];
}

function findDangling(fragment: Source, document: JsonObject): Warning[] {
  const warnings: Warning[] = [];
  walkReferences(fragment.document, '', (value, { pointer }) => {
    if (typeof value !== 'string' || !value.startsWith('#') || resolveReference(fragment.document, value) !== undefined) return;
    if (resolveReference(document, value) !== undefined) return;
    warnings.push({ place: fragment.locate(pointer()), found: `the reference ${quote(value)} to nothing`, done: 'it is merged as it is' });
  });
  return warnings;
}
