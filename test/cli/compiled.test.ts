import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';

const compiled = pathToFileURL(join(import.meta.dirname, '../../generator/compiled.mjs')).href;

/** Node 22 and later keep what is compiled themselves, in files of their own. */
const isOurs = !('enableCompileCache' in module);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeModule('one');
  writeFileSync(join(folder, 'run.mjs'), `import { createRequire } from 'node:module';\nimport { keepCompiled } from '${compiled}';\nkeepCompiled(process.argv[2], process.argv[3]);\nconsole.log(createRequire(import.meta.url)('./module.cjs').word());\n`);
});

describe('a large module', () => {
  test('is compiled once, and then taken from the folder', () => {
    expect(run()).toBe('one');
    const first = kept();
    expect(first).toHaveLength(isOurs ? 1 : 0);
    expect(run()).toBe('one');
    expect(kept()).toEqual(first);
  });

  test('that has changed is what it is now, though it is as long as before', () => {
    expect(run()).toBe('one');
    writeModule('two');
    expect(run()).toBe('two');
  });

  test.runIf(isOurs)('is compiled anew for another version of the program', () => {
    run('1');
    run('2');
    expect(kept()).toHaveLength(2);
  });

  test.runIf(isOurs)('runs where what is kept is broken, and is kept anew', () => {
    run();
    const [file = ''] = readdirSync(join(folder, 'kept'));
    const path = join(folder, 'kept', file);
    const whole = readFileSync(path);
    for (const broken of [Buffer.alloc(0), whole.subarray(0, 100), Buffer.from('text'), Buffer.alloc(whole.length)]) {
      writeFileSync(path, broken);
      expect(run()).toBe('one');
      expect(readFileSync(path)).toHaveLength(whole.length);
    }
  });

  test('runs where nothing can be kept', () => {
    writeFileSync(join(folder, 'kept'), 'a file, and no folder');
    expect(run()).toBe('one');
  });

  test('requires others, and knows where it stands', () => {
    writeFileSync(join(folder, 'other.cjs'), "module.exports = 'other';");
    writeModule('', "require('./other.cjs') + require('node:path').basename(__dirname + '/' + require('node:path').basename(__filename)) + (module.exports === exports)");
    expect(run()).toBe('othermodule.cjstrue');
  });
});

function writeModule(word: string, expression = `'${word}'`): void {
  const path = join(folder, 'module.cjs');
  writeFileSync(path, `exports.word = () => ${expression};\n//${' '.repeat(250_000)}\n`);
  // Whole seconds, and each time others: a system may count no finer.
  const time = 1_700_000_000 + [...word].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  utimesSync(path, time, time);
}

function run(version = '1'): string {
  return execFileSync(process.execPath, [join(folder, 'run.mjs'), join(folder, 'kept'), version], { encoding: 'utf8' }).trim();
}

/** The files that are kept, each with the time at which it was written. */
function kept(): string[] {
  const path = join(folder, 'kept');
  return isOurs ? readdirSync(path).map((file) => `${file} ${statSync(join(path, file)).mtimeMs}`) : [];
}
