import { parseArguments } from './parse-arguments.js';

/** What a person asked for. Folders are as they were typed; absent means the project's own. */
export interface Arguments {
  readonly spec?: string;
  readonly out?: string;
  /** Names of `--api`, sorted, each once. Empty means every API. */
  readonly only: readonly string[];
  readonly check: boolean;
  readonly watch: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  readonly help: boolean;
}

/** What `--help` prints. `program` is what a person types before the options. */
export function usage(program: string): string {
  return `Turns the specs of every API under spec/ into the package of typed clients under generated/.

usage: ${program} [options]
       ${program} init [DIR]   begin with an API; init --help says how

  --spec DIR   the folder with one folder for each API (default: spec)
  --out DIR    the folder of the package (default: generated)
  --api NAME   make the files of this API only; may be given several times
  --check      write nothing; show what would change
  --watch      run again whenever something in the spec folder changes
  --strict     refuse a document of which a part would be left out with a warning
  --json       print one JSON report, on one line, instead of a table
  --help, -h   print this text

exit status: 0 done, 1 the package is out of date (--check), 2 the input has problems; nothing is written then
`;
}

/** Reads the command line, without the program's own name. A mistake is one sentence for a person. */
export function readArguments(argv: readonly string[]): { arguments: Arguments } | { mistake: string } {
  const parsed = parse(argv);
  if ('mistake' in parsed) return parsed;
  const { spec, out, api = [], check = false, watch = false, json = false, strict = false, help = false } = parsed.values;
  if (spec === '') return { mistake: '--spec needs the path of a folder' };
  if (out === '') return { mistake: '--out needs the path of a folder' };
  if (check && watch) return { mistake: '--check and --watch exclude each other' };
  const folders = { ...(spec === undefined ? {} : { spec }), ...(out === undefined ? {} : { out }) };
  return { arguments: { ...folders, only: [...new Set(api)].sort(), check, watch, json, strict, help } };
}

function parse(argv: readonly string[]) {
  return parseArguments({
    args: [...argv],
    strict: true,
    allowPositionals: false,
    options: {
      spec: { type: 'string' },
      out: { type: 'string' },
      api: { type: 'string', multiple: true },
      check: { type: 'boolean' },
      watch: { type: 'boolean' },
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
