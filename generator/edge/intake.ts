import { basename, dirname } from 'node:path';
import { printChanges } from '../changes/print-changes.js';
import { intake, type IntakeOutcome } from '../intake/intake.js';
import { folderOf, inside, type Folder } from './folder.js';
import { lookAt } from './on-disk.js';
import { parseArguments } from './parse-arguments.js';
import { printPatch } from './patch.js';
import { readPages } from './read-pages.js';
import { readText } from './read-text.js';
import { count, printLine } from './summary.js';
import { systemProblem } from './system-problem.js';
import { refuseArguments, runGuarded, tellProblems, tellWarnings, type Status, type ToolIo } from './tool.js';
import { writePackage } from './write.js';

/** What `--help` prints. */
export const intakeUsage = `Merges pages of documentation, each with the OpenAPI of its operation in a fenced block, into one OpenAPI document.

usage: npm run intake -- PAGES... --into FILE [options]

  PAGES        Markdown files, or folders of them; nothing is fetched
  --into FILE  the document, which is made where there is none; what the pages do not speak of stays as it is
  --check      write nothing; show what would change
  --complete   these are all the pages: operations that none of them has are gone
  --help, -h   print this text

exit status: 0 done, 1 the pages say something else than the document (--check), 2 the pages or the document have problems, or two of
them say different things of the same; nothing is written then
`;

interface IntakeArguments {
  readonly pages: readonly string[];
  readonly into: string;
  readonly check: boolean;
  readonly complete: boolean;
}

/** The whole command: `argv` without the program's name in, exit status out. Never rejects. */
export async function intakeCommand(argv: readonly string[], io: ToolIo): Promise<Status> {
  const read = readArguments(argv);
  if ('mistake' in read) return refuseArguments(read.mistake, 'intake', io);
  if ('help' in read) {
    io.out(intakeUsage);
    return 0;
  }
  return runGuarded(io, () => run(read, io));
}

function readArguments(argv: readonly string[]): IntakeArguments | { readonly mistake: string } | { readonly help: true } {
  const parsed = parseArguments({
    args: [...argv],
    allowPositionals: true,
    options: { into: { type: 'string' }, check: { type: 'boolean' }, complete: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if ('mistake' in parsed) return parsed;
  const { into, check = false, complete = false, help = false } = parsed.values;
  if (help) return { help };
  if (parsed.positionals.length === 0) return { mistake: 'the pages are missing' };
  if (into === undefined || into === '') return { mistake: '--into needs the path of the document' };
  if (!/\.(?:ya?ml|json)$/.test(into)) return { mistake: '--into needs a file called .yaml, .yml or .json' };
  return { pages: parsed.positionals, into, check, complete };
}

async function run({ pages, into, check, complete }: IntakeArguments, io: ToolIo): Promise<Status> {
  const folder = folderOf(dirname(into), '', io);
  const target: Target = { folder, file: basename(into), shown: into };
  const [read, before] = [await readPages(pages, io), await readTarget(target)];
  const problems = [...read.problems, ...('problem' in before ? [before.problem] : [])];
  if (problems.length > 0 || 'problem' in before) {
    tellProblems(problems, io);
    return 2;
  }
  const outcome = intake({ pages: read.pages, target: { file: into, text: before.text }, complete });
  tellProblems(outcome.problems, io);
  tellWarnings(outcome.warnings, io);
  if (outcome.text === undefined) return 2;
  return settle(target, before.text, outcome, outcome.text, read.pages.size, check, io);
}

interface Target {
  readonly folder: Folder;
  readonly file: string;
  /** As it was typed. */
  readonly shown: string;
}

/** The document's text, if there is one. What stands there must be a file of its own: writing would go through a link. */
async function readTarget({ folder, file, shown }: Target): Promise<{ readonly text: string | undefined } | { readonly problem: ReturnType<typeof systemProblem> }> {
  const expected = 'a file, or nothing';
  try {
    const found = lookAt(folder.path, file);
    if (found.kind === 'nothing') return { text: undefined };
    if (found.kind === 'other') return { problem: { place: { file: shown }, found: found.what, expected } };
  } catch (error) {
    return { problem: systemProblem(error, shown, expected) };
  }
  const read = await readText(folder, file);
  if ('problem' in read) return read;
  return { text: 'text' in read ? read.text : undefined };
}

function settle(
  { folder, file, shown }: Target,
  before: string | undefined,
  { differs, operations, changes }: IntakeOutcome,
  after: string,
  pages: number,
  check: boolean,
  io: ToolIo,
): Status {
  const change = { file, change: before === undefined ? ('missing' as const) : ('changed' as const), before: before ?? '', after };
  const isSame = before === after;
  if (!check && !isSame) {
    const problems = writePackage(folder, [change]);
    tellProblems(problems, io);
    if (problems.length > 0) return 2;
  }
  const outcome = isSame ? 'nothing changes' : check ? (differs ? 'it is out of date' : 'only texts would be added to it') : 'written';
  io.out(printLine(`${shown}: ${count(pages, 'page')}, ${count(operations, 'operation')}; ${outcome}`));
  if (!isSame) io.out(`\n${printChanges(changes, 'Callers see nothing of this: a patch version.')}`);
  if (check && !isSame) io.out(`\n${printPatch({ ...folder, shown: dirname(inside(folder, file).shown) }, change)}`);
  return check && differs ? 1 : 0;
}
