import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the runtimes of npm may be, below the folder that `RUNTIMES` names; the last names are looked for on the path. */
const places: Readonly<Record<string, readonly string[]>> = {
  'Node 20': ['node-20/bin/node'],
  'Node 22': ['node-22/bin/node'],
  'Node 24': ['node-24/bin/node'],
  Bun: ['bun/bin/bun.exe', '@oven/bun-linux-x64/bin/bun', '@oven/bun-linux-x64-baseline/bin/bun', '@oven/bun-linux-aarch64/bin/bun', 'bun'],
  Deno: ['deno/deno', '@deno/linux-x64-glibc/deno', '@deno/linux-arm64-glibc/deno', 'deno'],
  workerd: ['workerd/bin/workerd', '@cloudflare/workerd-linux-64/bin/workerd', 'workerd'],
  Chromium: ['chromium', 'chromium-browser', 'google-chrome'],
};

/** The program of a runtime; `undefined` where this machine has none. */
export function findRuntime(name: string): string | undefined {
  if (name === `Node ${process.versions.node.split('.')[0]}`) return process.execPath;
  const installed = process.env['RUNTIMES'] === undefined ? [] : [join(process.env['RUNTIMES'], 'node_modules')];
  const folders = (place: string): readonly string[] => (place.includes('/') ? installed : (process.env['PATH'] ?? '').split(delimiter));
  return (places[name] ?? []).flatMap((place) => folders(place).map((folder) => join(folder, place))).find((path) => existsSync(path));
}

/** What a program prints. Rejects with the end of its errors where it does not end well within a minute. */
export function outputOf(program: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(program, args, { cwd, timeout: 60_000, env: { ...process.env, NO_COLOR: '1' } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`${program} ended with ${code}: ${err.slice(-2000)}`))));
  });
}

/** A program that runs until `end` has ended it and all that it started, and what it has said of errors so far. */
export interface Running {
  readonly child: ChildProcess;
  readonly errors: () => string;
  readonly end: () => Promise<void>;
}

/** Starts a program at the head of a process group of its own. */
export function start(program: string, args: readonly string[], cwd: string): Running {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  // Helper processes keep the pipe open, so that it closes when the last of them is gone and none writes into its folder any more.
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let err = '';
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  const end = (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    return closed;
  };
  return { child, errors: () => err.slice(-2000), end };
}
