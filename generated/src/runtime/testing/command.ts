import type { Clock } from './clock.js';
import { createClock } from './clock.js';
import type { MockServer, ServeOptions } from './node.js';

/** As much of Node's own modules as is used here, so that nothing else needs their types. */
interface Util {
  parseArgs(config: object): { readonly values: Values; readonly positionals: readonly string[] };
}

interface Values {
  readonly port?: string;
  readonly host?: string;
  readonly speed?: string;
  readonly help?: boolean;
}

declare const process: {
  readonly argv: readonly string[];
  exitCode: number | undefined;
  readonly getBuiltinModule?: (name: 'node:util') => Util | undefined;
};

/** Starts a simulator and says how to sign in. */
export type StartSimulator = (options: ServeOptions & { readonly clock: Clock }) => Promise<{ readonly server: MockServer; readonly lines: readonly string[] }>;

/**
 * The command that starts a simulator: `faxfinder --port 8080`, with `--host` for others than this machine, and `--speed` for a clock that
 * is faster than the real one. It runs until it is ended, and writes a line for each request. The exit status is 2 where it was not understood.
 */
export async function runSimulator(simulators: Readonly<Record<string, () => Promise<StartSimulator>>>): Promise<void> {
  const names = Object.keys(simulators).join('|');
  const usage = `usage: fax-simulator ${names} [--port 8080] [--host 127.0.0.1] [--speed 1]`;
  try {
    const { name, port, host, speed, help } = readArguments();
    if (help) return console.log(`${usage}\n\n${HELP}`);
    const load = Object.hasOwn(simulators, name) ? simulators[name] : undefined;
    if (!load) throw new TypeError(name ? `there is no simulator ${JSON.stringify(name)}` : 'which simulator?');
    const clock = createClock({ start: new Date(), speed });
    const start = await load();
    const { server, lines } = await start({ port, host, clock, log: (line) => console.log(line) });
    setInterval(() => clock.settle(), 100);
    console.log([`${name} at ${server.url}`, ...lines, 'It is no real service: what is not known of one is guessed.'].join('\n'));
  } catch (error) {
    console.error(`${wordsOf(error)}\n${usage}`);
    process.exitCode = 2;
  }
}

const HELP = `  --port   where it listens; 0 takes a port that is free
  --host   the address that it listens at: others than this machine reach it at 0.0.0.0
  --speed  how many seconds go by for the simulated service in one of ours
  --help   print this text`;

/** The validator is a peer dependency that an application need not have. */
function wordsOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.includes('@cfworker/json-schema') ? 'a simulator needs a package more: npm install @cfworker/json-schema' : text;
}

/** What the command line asks for. */
interface Asked {
  readonly name: string;
  readonly port: number;
  readonly host: string;
  readonly speed: number;
  readonly help: boolean;
}

/** Throws `TypeError` where the command line is not understood. */
function readArguments(): Asked {
  const util = process.getBuiltinModule?.('node:util');
  if (!util) throw new TypeError('a simulator needs Node 20.16 or newer');
  const text = { type: 'string' };
  const { values, positionals } = util.parseArgs({ args: process.argv.slice(2), allowPositionals: true, options: { port: text, host: text, speed: text, help: { type: 'boolean', short: 'h' } } });
  const { port = '8080', host = '127.0.0.1', speed = '1', help = false } = values;
  if (help) return { name: '', port: 0, host, speed: 1, help };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new TypeError(`--port ${port} is no port`);
  if (!(Number(speed) > 0)) throw new TypeError(`--speed ${speed} is no positive number`);
  return { name: positionals.length === 1 ? (positionals[0] ?? '') : '', port: Number(port), host, speed: Number(speed), help };
}
