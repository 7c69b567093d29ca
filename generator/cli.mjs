#!/usr/bin/env node
// @ts-check
// `fax-client-generator`, as it is installed from its tarball: what it runs was built when it was packed, and nothing of it is written.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from './compiled.mjs';

const require = createRequire(import.meta.url);
const own = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(cacheFolder(), 'fax-client-generator');

const versions = ['typescript', 'ts-morph'].map((name) => require(`${name}/package.json`).version);
const version = [readFileSync(join(own, 'dist/version'), 'utf8'), ...versions].join(' ');
keepCompiled(join(cache, 'compiled'), version);
await require(join(own, 'dist/main.cjs')).main({
  root: process.cwd(),
  templates: join(own, 'templates'),
  program: 'npx fax-client-generator',
  version,
  typesWorker: join(own, 'dist/edge/types-worker.cjs'),
  cache,
});

/** Where tools keep what may be lost: beside the packages of the folder that this runs in, else where the user's programs do. */
function cacheFolder() {
  const packages = join(process.cwd(), 'node_modules');
  if (existsSync(packages)) return join(packages, '.cache');
  return process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache');
}
