// @ts-check
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Smaller modules are compiled in less time than it takes to look for them, in units of UTF-16. */
const large = 200_000;

/**
 * Keeps what V8 compiles of modules in a folder, for the next run: to compile the compilers takes half a second. A system that refuses costs that, and no more.
 * `version` is that of the program.
 * @param {string} folder
 * @param {string} version
 */
export function keepCompiled(folder, version) {
  if (module.enableCompileCache === undefined) return keepLarge(folder, version);
  module.enableCompileCache(folder);
  // Threads have it from here.
  process.env.NODE_COMPILE_CACHE ??= folder;
}

/**
 * What `module.enableCompileCache` does, for Node 20, which has no such thing: modules for `require` alone, and those alone that are large.
 * @param {string} folder
 * @param {string} version
 */
function keepLarge(folder, version) {
  // The V8 of Node 20 has one compiler for what runs often, and to wait for it longer than it does saves a quarter of a run.
  setFlagsFromString('--interrupt-budget=1000000');
  /** @type {{ prototype: { _compile: (this: NodeModule, source: string, file: string) => unknown } }} */
  // Every tool that changes how modules are compiled changes this method, which the types of Node leave out.
  const { prototype } = /** @type {any} */ (module);
  const compile = prototype._compile;
  /** @type {Map<string, Script>} */
  const made = new Map();
  prototype._compile = function (source, file) {
    if (source.length < large) return compile.call(this, source, file);
    const path = join(folder, nameOf(version, file));
    const cachedData = readKept(path);
    const script = new Script(module.wrap(source), { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
    if (script.cachedDataRejected !== false) made.set(path, script);
    return script.runInThisContext().call(this.exports, this.exports, createRequire(file), this, file, dirname(file));
  };
  process.on('exit', () => {
    for (const [path, script] of made) keep(path, script.createCachedData());
  });
}

/**
 * V8 knows a text by its length alone.
 * @param {string} version
 * @param {string} file
 */
function nameOf(version, file) {
  const { size, mtimeMs } = statSync(file);
  return createHash('sha256').update([version, process.version, process.arch, file, size, mtimeMs].join('\n')).digest('hex').slice(0, 32);
}

/** @param {string} path */
function readKept(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {Buffer} data
 */
function keep(path, data) {
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, data);
    renameSync(temporary, path);
  } catch {
    // The next run compiles again.
  }
}
