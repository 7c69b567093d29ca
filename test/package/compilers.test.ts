import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from '../../generator/generate.js';
import { readProject } from '../support/sources.js';
import { compile, compilers } from './typescript.js';

const root = resolve(import.meta.dirname, '../..');

/** What the strictest application may ask of sources, besides what the package's own `tsconfig.json` asks. */
const strictest = {
  noEmit: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
};

let folder: string;

/** One package of the project's own APIs and of every scenario. */
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'compilers-')));
  const project = readProject();
  const { files, problems } = await generate({ ...project, apis: new Map([...project.apis, ...readScenarios()]) });
  expect(problems).toEqual([]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(compilers)('everything that is emitted compiles strictly with %s', { timeout: 60_000 }, async (compiler) => {
  const isolated = compiler === 'typescript-5.4' ? {} : { isolatedDeclarations: true };
  const config = join(folder, compiler);
  mkdirSync(config);
  const compilerOptions = { ...strictest, ...isolated, rootDir: '../src' };
  writeFileSync(join(config, 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: ['../src'] }));
  expect(await compile(compiler, config)).toBe('');
});

function readScenarios(): (readonly [string, ReadonlyMap<string, string>])[] {
  const scenarios = join(root, 'test/scenarios');
  const names = readdirSync(scenarios, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => {
    const files = readdirSync(join(scenarios, name), { withFileTypes: true }).filter((entry) => entry.isFile());
    return [name, new Map(files.map((file) => [file.name, readFileSync(join(scenarios, name, file.name), 'utf8')]))] as const;
  });
}
