import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { plainEnvironment, runProcess } from '../support/run-process.js';
import { listTree } from '../support/trees.js';

const root = resolve(import.meta.dirname, '../..');
const dependencies = ['openapi-fetch', 'openapi-typescript-helpers', '@cfworker/json-schema'];

/** The generated package as an application has it. */
export interface Installed {
  /** The application's folder. */
  readonly application: string;
  /** The package's folder in it: what was in the tarball, and nothing else. */
  readonly path: string;
  /** The name of the tarball that `npm pack` made. */
  readonly tarball: string;
  /** The path of that tarball. */
  readonly archive: string;
  /** The paths of the package's files, sorted. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/**
 * Builds, packs and installs the generated package as the README says, away from the project, so that nothing is left behind and
 * other tests are not disturbed. No registry can be reached and npm's cache is empty.
 */
export async function installPackage(): Promise<Installed> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'package-')));
  const application = join(folder, 'your-application');
  const project = copyProject(join(folder, 'this-project'));
  mkdirSync(application);
  writeFileSync(join(application, 'package.json'), '{ "private": true, "type": "module" }\n');
  await npm(['pack', './generated'], project);
  const [tarball = 'none'] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  const folders = dependencies.map((name) => join(root, 'node_modules', name));
  // As published: what their own checkouts do before packing is not to be done again.
  await npm(['pack', '--ignore-scripts', '--pack-destination', folder, ...folders], folder);
  const others = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  await npm(['install', `../this-project/${tarball}`, ...others.map((name) => `../${name}`)], application);
  const path = join(application, 'node_modules/fax-clients');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  return { application, path, tarball: basename(tarball), archive: join(project, tarball), files: listTree(path), remove };
}

/** A file that an earlier build left behind: its source is gone since. */
export const leftBehind = 'dist/faxplus/gone.js';

/** A checkout after `npm ci` and an earlier build, as far as packing is concerned. */
function copyProject(project: string): string {
  cpSync(join(root, 'generated'), join(project, 'generated'), {
    recursive: true,
    filter: (path) => !['dist', 'node_modules'].includes(basename(path)),
  });
  mkdirSync(dirname(join(project, 'generated', leftBehind)), { recursive: true });
  writeFileSync(join(project, 'generated', leftBehind), 'export {};\n');
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const offline = {
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_cache: join(cwd, '.npm-cache'),
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_ignore_scripts: args[0] === 'install' ? 'true' : 'false',
    npm_config_update_notifier: 'false',
  };
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, out, err } = await runProcess(command, args, cwd, plainEnvironment(offline));
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}\n${out}\n${err}`);
}
