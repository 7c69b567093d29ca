import { stepOfAll } from '../changes/change.js';
import { compareSources } from '../changes/changes.js';
import { printChanges } from '../changes/print-changes.js';
import { folderOf } from './folder.js';
import { readRevision } from './git.js';
import { parseArguments } from './parse-arguments.js';
import { readAllSources } from './read-all-sources.js';
import { refuseArguments, runGuarded, tellProblems, type Status, type ToolIo } from './tool.js';

/** What `--help` prints. */
export const changesUsage = `Prints what changed for the users of the clients since a revision of git, and which step of the version that means.

usage: npm run changes -- GIT_REVISION

  GIT_REVISION  such as HEAD~3, a tag or a commit: the specs of then are compared with those in the folder now
  --help, -h    print this text

exit status: 0 done, whatever changed; 2 there is no such revision, or the specs then or now have problems
`;

/** The whole command: `argv` without the program's name in, exit status out. Writes nothing. Never rejects. */
export async function changesCommand(argv: readonly string[], io: ToolIo): Promise<Status> {
  const parsed = parseArguments({ args: [...argv], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  if ('mistake' in parsed) return refuseArguments(parsed.mistake, 'changes', io);
  if (parsed.values.help === true) {
    io.out(changesUsage);
    return 0;
  }
  const [revision, another] = parsed.positionals;
  if (revision === undefined || another !== undefined) return refuseArguments('one revision is needed', 'changes', io);
  return runGuarded(io, () => run(revision, io));
}

async function run(revision: string, io: ToolIo): Promise<Status> {
  const spec = folderOf(undefined, 'spec', io);
  const [before, after] = [await readRevision(io.root, spec.shown, revision), await readAllSources(spec)];
  const unread = [...before.problems, ...after.problems];
  const { apis, problems } = unread.length > 0 ? { apis: [], problems: unread } : compareSources(before.sources, after.sources);
  if (problems.length > 0) {
    tellProblems(problems, io);
    return 2;
  }
  const changed = apis.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) io.out('Nothing changed for the users of the clients.\n');
  for (const { api, changes } of changed) io.out(`# ${api}\n\n${printChanges(changes, '')}\n`);
  const step = stepOfAll(changed.flatMap(({ changes }) => changes));
  if (step !== undefined && changed.length > 1) io.out(`All in all: a ${step} version.\n`);
  return 0;
}
