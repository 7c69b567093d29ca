import { lintSources } from '../lint/lint.js';
import { folderOf } from './folder.js';
import { parseArguments } from './parse-arguments.js';
import { readAllSources } from './read-all-sources.js';
import { count } from './summary.js';
import { refuseArguments, runGuarded, tellProblems, tellWarnings, type Status, type ToolIo } from './tool.js';

/** What `--help` prints. */
export const lintUsage = `Holds the examples of every document under spec/ against their schemas.

usage: npm run lint

  --help, -h   print this text

exit status: 0 done, also where examples contradict their schemas, which are warnings; 2 a document cannot be read
`;

/** The whole command: `argv` without the program's name in, exit status out. Never rejects. */
export async function lintCommand(argv: readonly string[], io: ToolIo): Promise<Status> {
  const parsed = parseArguments({ args: [...argv], options: { help: { type: 'boolean', short: 'h' } } });
  if ('mistake' in parsed) return refuseArguments(parsed.mistake, 'lint', io);
  if (parsed.values.help === true) {
    io.out(lintUsage);
    return 0;
  }
  return runGuarded(io, () => run(io));
}

async function run(io: ToolIo): Promise<Status> {
  const { sources, payloads, problems: unread } = await readAllSources(folderOf(undefined, 'spec', io));
  if (unread.length > 0) {
    tellProblems(unread, io);
    return 2;
  }
  const { apis, problems } = lintSources(sources, payloads);
  tellProblems(problems, io);
  for (const { warnings } of apis) tellWarnings(warnings, io);
  for (const { api, examples, warnings } of apis) {
    io.out(`${api}: ${count(examples, 'example')}, ${warnings.length === 0 ? 'no contradiction' : count(warnings.length, 'contradiction')}\n`);
  }
  return problems.length > 0 ? 2 : 0;
}
