#!/usr/bin/env node
// @ts-check
// `fax-client-generator`, as it is installed from its tarball: what it runs was built when it was packed, and nothing of it is written.
import { existsSync, readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const require = createRequire(import.meta.url);
const own = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(cacheFolder(), 'fax-client-generator');

// Node 22 and later keep what V8 has compiled; to compile the compilers takes half a second. A system that refuses costs that, and no more.
module.enableCompileCache?.(join(cache, 'compiled'));
// Threads have it from here.
process.env.NODE_COMPILE_CACHE ??= join(cache, 'compiled');
// The V8 of Node 20 has one compiler for what runs often, and to wait for it longer than it does saves a quarter of a run; later ones have two.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
const versions = ['typescript', 'ts-morph'].map((name) => require(`${name}/package.json`).version);
await require(join(own, 'dist/main.cjs')).main({
  root: process.cwd(),
  templates: join(own, 'templates'),
  program: 'npx fax-client-generator',
  version: [readFileSync(join(own, 'dist/version'), 'utf8'), ...versions].join(' '),
  typesWorker: join(own, 'dist/edge/types-worker.cjs'),
  cache,
});

/** Where tools keep what may be lost: beside the packages of the folder that this runs in, else where the user's programs do. */
function cacheFolder() {
  const packages = join(process.cwd(), 'node_modules');
  if (existsSync(packages)) return join(packages, '.cache');
  return process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache');
}
