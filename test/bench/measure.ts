import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const reporter = fileURLToPath(new URL('report-usage.cjs', import.meta.url));

/** A program of Node and what it does before each of its runs. */
export interface Contender {
  readonly who: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly before?: () => void;
  /** The exit statuses of a run that did what it is measured for; 0 alone otherwise. */
  readonly statuses?: readonly number[];
}

/** What a whole process took, its children included. */
export interface Usage {
  readonly seconds: number;
  /** Processor time of all threads. */
  readonly cpu: number;
  /** The largest resident set of its processes, in MiB. */
  readonly memory: number;
}

/** The medians of contenders that run in turn, so that whatever else the machine does meets all of them. */
export async function measure(contenders: readonly Contender[], rounds: number, log: (line: string) => void): Promise<Map<string, Usage>> {
  const runs = new Map<string, Usage[]>(contenders.map(({ who }) => [who, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      contender.before?.();
      const usage = await runOnce(contender);
      log(`${contender.who}: ${usage.seconds.toFixed(2)} s, processor ${usage.cpu.toFixed(2)} s, ${Math.round(usage.memory)} MiB`);
      runs.get(contender.who)?.push(usage);
    }
  }
  return new Map([...runs].map(([who, usages]) => [who, medians(usages)] as const));
}

/** The median of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

function medians(usages: readonly Usage[]): Usage {
  const of = (name: keyof Usage): number => median(usages.map((usage) => usage[name]));
  return { seconds: of('seconds'), cpu: of('cpu'), memory: of('memory') };
}

async function runOnce({ who, script, args, cwd, statuses = [0] }: Contender): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-usage-'));
  const report = join(folder, 'usage');
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', reporter, script, ...args], {
    cwd,
    env: { ...process.env, USAGE_REPORT: report, NODE_OPTIONS: `--require ${reporter}`, CI: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  if (status === null || !statuses.includes(status)) throw new Error(`${who} ended with ${status}:\n${err.slice(-2000)}`);
  const processes = readFileSync(report, 'utf8').trim().split('\n').map((line) => line.split(' ').map(Number));
  rmSync(folder, { recursive: true });
  return {
    seconds,
    cpu: processes.reduce((sum, [cpu = 0]) => sum + cpu, 0),
    memory: Math.max(...processes.map(([, memory = 0]) => memory)),
  };
}
