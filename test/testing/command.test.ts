import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFaxFinder } from '../../generated/src/faxfinder/index.js';
import { runSimulator } from '../../templates/runtime/testing/command.js';

const root = resolve(import.meta.dirname, '../..');
const tsx = createRequire(import.meta.url).resolve('tsx/cli');

/** The command as `npm run simulate` starts it, and what it has written so far. */
function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [tsx, 'generated/src/simulate.ts', ...args], { cwd: root });
  onTestFinished(() => void child.kill());
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return said;
}

describe('npm run simulate', () => {
  it('starts an appliance on a port, whose clock goes on', async () => {
    const said = start('faxfinder', '--port', '0', '--speed', '600');
    await expect.poll(() => said.out, { timeout: 30_000 }).toContain('guessed');
    expect(said.out).toMatch(/^faxfinder at http:\/\/127\.0\.0\.1:\d+\/ffws\/v1\nuser name admin, password admin \(HTTP Basic\)\n/);
    const baseUrl = /http:\S+/.exec(said.out)?.[0] ?? '';
    const fax = createFaxFinder({ baseUrl, auth: { basic: { username: 'admin', password: 'admin' } }, allowPlainHttp: true });
    await fax.faxes.schedule({ body: { recipient: [{ fax_number: '202-555-0123' }] } });
    const { states } = await fax.faxes.get.wait({ path: { fax_key: '00000001' } }, { deadline: 20_000, interval: 50 });
    expect(states).toEqual(['sent']);
    expect(said.out).toContain('POST /ffws/v1/ofax 201\n');
    expect(said.err).toBe('');
  });
});

describe('the command', () => {
  it.each([['--help'], ['-h'], ['--help', '--port', 'x']])('explains itself with %s', async (...given) => {
    const { argv } = process;
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    onTestFinished(() => {
      Object.assign(process, { argv });
      log.mockRestore();
    });
    process.argv = ['node', 'fax-simulator', ...given];
    await runSimulator({ faxplus: () => Promise.reject(new Error('not loaded')) });
    expect(log.mock.calls).toEqual([[expect.stringMatching(/^usage: fax-simulator faxplus \[--port 8080\].*\n\n {2}--port .*\n {2}--host .*\n {2}--speed .*\n {2}--help .*$/)]]);
    expect(process.exitCode).toBeUndefined();
  });

  it.each<[args: string[], words: string]>([
    [[], 'which simulator?'],
    [['other'], 'there is no simulator "other"'],
    [['faxplus', '--port', '70000'], '--port 70000 is no port'],
    [['faxplus', '--speed', '0'], '--speed 0 is no positive number'],
    [['faxplus', '--colour'], "Unknown option '--colour'"],
    [['lacking'], 'a simulator needs a package more: npm install @cfworker/json-schema'],
  ])('with %j says how it is used', async (args, words) => {
    const { argv } = process;
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => {
      Object.assign(process, { argv, exitCode: undefined });
      error.mockRestore();
    });
    process.argv = ['node', 'fax-simulator', ...args];
    const start = (): Promise<never> => Promise.reject(new Error('not started'));
    await runSimulator({ faxplus: async () => start, lacking: () => Promise.reject(new Error("Cannot find package '@cfworker/json-schema'")) });
    expect(error.mock.calls).toEqual([[expect.stringContaining(`${words}`)]]);
    expect(error.mock.calls[0]?.[0]).toContain('\nusage: fax-simulator faxplus|lacking [--port 8080] [--host 127.0.0.1] [--speed 1]');
    expect(process.exitCode).toBe(2);
  });
});
