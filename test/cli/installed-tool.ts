import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { plainEnvironment, runProcess, type Ended } from '../support/run-process.js';

const root = resolve(import.meta.dirname, '../..');

/** The generator, installed from its tarball in a folder where there was nothing. */
export interface InstalledTool {
  readonly folder: string;
  /** Its own folder below that. */
  readonly path: string;
  /** Runs it by `npx`. */
  readonly npx: (args: readonly string[]) => Promise<Ended>;
  /** Runs it in a third of the time that `npx` takes, with variables of the environment besides the usual ones. */
  readonly run: (args: readonly string[], extra?: Readonly<Record<string, string>>, cwd?: string) => Promise<Ended>;
  readonly remove: () => void;
}

/** Packs the project as it is, and installs the tarball with what it depends on, without any registry. */
export async function installTool(): Promise<InstalledTool> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'tool-')));
  const [project, folder] = [join(temporary, 'project'), join(temporary, 'empty')];
  copyProject(project);
  mkdirSync(folder);
  await npm(['pack', '--pack-destination', temporary], project);
  const tarballs = [readdirSync(temporary).find((name) => name.endsWith('.tgz')) ?? 'none', ...(await packDependencies(temporary))];
  // As in an application that has a package.json of its own.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(['install', '--offline', ...tarballs.map((name) => `../${name}`)], folder);
  const path = join(folder, 'node_modules/fax-client-generator');
  return {
    folder,
    path,
    npx: (args) => runProcess(npxFile, ['--offline', 'fax-client-generator', ...args], folder, plainEnvironment(quiet(temporary))),
    run: (args, extra = {}, cwd = folder) => runProcess(process.execPath, [join(path, 'generator/cli.mjs'), ...args], cwd, plainEnvironment({ NO_COLOR: '1', ...extra })),
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

const npxFile = process.platform === 'win32' ? 'npx.cmd' : 'npx';

function copyProject(project: string): void {
  for (const name of ['generator', 'templates', 'spec', 'package.json', 'README.md', 'LICENSE']) cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
}

/** Archives of all that the tool depends on. They are not compressed, which npm does not mind and which takes a tenth of the time. */
async function packDependencies(folder: string): Promise<string[]> {
  const packed = new Map<string, string>();
  const pending = [{ name: 'fax-client-generator', path: root }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { dependencies = {} } = readManifest(next.path);
    for (const name of Object.keys(dependencies).filter((each) => !packed.has(each))) {
      const path = folderOf(name, next.path);
      const file = `${name.replace('/', '-').replace('@', '')}.tgz`;
      packed.set(name, file);
      pending.push({ name, path });
      await run('tar', ['-cf', join(folder, file), '-C', dirname(path), path.slice(dirname(path).length + 1)], folder);
    }
  }
  return [...packed.values()];
}

/** Where Node finds a package from another one. */
function folderOf(name: string, from: string): string {
  const folders = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name)).find((path) => readdirSyncOrNone(path).includes('package.json'));
  if (found === undefined) throw new Error(`${name} is not installed`);
  return realpathSync(found);
}

function readdirSyncOrNone(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** What a manifest of npm says of dependencies. */
function readManifest(path: string): { dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, cwd);
}

async function run(file: string, args: readonly string[], cwd: string): Promise<void> {
  const { status, out, err } = await runProcess(file, args, cwd, plainEnvironment(quiet(cwd)));
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}\n${out}\n${err}`);
}

/** No registry can be reached and npm's cache is empty. */
function quiet(folder: string): Record<string, string> {
  return {
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_cache: join(folder, '.npm-cache'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    NO_COLOR: '1',
  };
}
