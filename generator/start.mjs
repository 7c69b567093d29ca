// @ts-check
// `npm run generate`. The generator is TypeScript, and its own modules and those that it uses are four hundred files: they are built into
// two, which are kept in `node_modules/.cache` until anything that they are made of changes. A build takes a third of a second, Node
// loads it in a few hundredths.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from './compiled.mjs';

const require = createRequire(import.meta.url);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules/.cache/fax-client-generator');

const own = hashOwnFiles();
const known = readStamps(join(cache, `${own}.json`));
const isBuilt = known !== undefined && Object.entries(known).every(([file, stamp]) => stampOf(file) === stamp) && existsSync(folderOf(known));
const stamps = isBuilt ? known : await makeBuild();
const folder = folderOf(stamps);

keepCompiled(join(cache, 'compiled'), folder);
if (process.env.GENERATE_STACK) process.setSourceMapsEnabled(true);
await require(join(folder, 'main.cjs')).main({ root, templates: join(root, 'templates'), program: 'npm run generate --', version: folder, typesWorker: join(folder, 'edge/types-worker.cjs'), cache });

/** The content of every file of the project that the build is made of, and what it is built by. */
function hashOwnFiles() {
  const folders = ['generator', 'templates'].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
  );
  const files = folders.filter((path) => /\.m?ts$|\.mjs$/.test(path) && !path.startsWith(join('templates', 'runtime'))).sort();
  return hash([process.version, ...['package.json', ...files].flatMap((path) => [path, readFileSync(join(root, path))])]);
}

/**
 * Builds the generator. Gives the stamp of each file of a package that is part of it or loaded by it, by its path.
 * @returns {Promise<Record<string, string>>}
 */
async function makeBuild() {
  const { bundleGenerator, external } = await import('./bundle.mjs');
  const made = join(cache, `${own}.${process.pid}`);
  const metafile = await bundleGenerator(root, made, true);
  const bundled = Object.keys(metafile.inputs).filter((path) => /(^|\/)node_modules\//.test(path)).map((path) => join(root, path));
  const files = [...bundled, ...external.map((name) => require.resolve(name)), createRequire(require.resolve('ts-morph')).resolve('@ts-morph/common')];
  const manifests = files.map((path) => /^.*[/\\]node_modules[/\\](@[^/\\]+[/\\])?[^/\\]+/.exec(path)?.[0]).map((path) => join(path ?? root, 'package.json'));
  const paths = [...new Set([...files, ...manifests])].sort().map((path) => relative(root, path));
  const stamps = Object.fromEntries(paths.map((path) => [path, stampOf(path)]));
  forgetOld(made);
  // Another process may have been faster.
  if (existsSync(folderOf(stamps))) rmSync(made, { recursive: true });
  else renameSync(made, folderOf(stamps));
  writeFileSync(join(cache, `${own}.json`), JSON.stringify(stamps));
  return stamps;
}

/** @param {Record<string, string>} stamps */
function folderOf(stamps) {
  return join(cache, hash([own, JSON.stringify(stamps)]));
}

/** Removes what was kept for an earlier generator: all that has not changed for a day. */
function forgetOld(made) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (path !== made && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - 86_400_000) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * What tells a file of a package from what it was: no change leaves all of these as they were. Packages are too large to be read each time.
 * @param {string} path
 */
function stampOf(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return found === undefined ? '' : [found.size, found.mtimeMs, found.ctimeMs].join(' ');
}

/** @param {readonly (string | Buffer)[]} parts */
function hash(parts) {
  const made = createHash('sha256');
  for (const part of parts) made.update(`${part.length} `).update(part);
  return made.digest('hex').slice(0, 32);
}

/**
 * @param {string} path
 * @returns {Record<string, string> | undefined}
 */
function readStamps(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
