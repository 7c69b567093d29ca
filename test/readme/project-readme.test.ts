import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usage } from '../../generator/edge/arguments.js';
import { intakeUsage } from '../../generator/edge/intake.js';
import { parseReference } from '../../generator/ingest/file-reference.js';
import { codeBlocks, codeSpans, tableUnder } from '../support/markdown.js';
import { listTree } from '../support/trees.js';

const root = resolve(import.meta.dirname, '../..');
const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = readText('README.md');
// Both files have npm's own form.
const { scripts, version: toolVersion } = JSON.parse(readText('package.json')) as { scripts: Record<string, string>; version: string };
const { name, version } = JSON.parse(readText('generated/package.json')) as { name: string; version: string };

describe('the commands of the README', () => {
  const shell = codeBlocks(readme).filter(({ language }) => language === 'sh');
  const commands = shell.flatMap(({ text }) => text.split(/\n|&&/)).map((command) => command.trim());
  const spans = codeSpans(readme).filter((span) => /^np[mx] /.test(span));

  it('are those of a fresh machine, in this order', () => {
    expect(commands).toEqual([
      'npm ci',
      'npm run generate',
      'npm test',
      'npm pack ./generated',
      'cd ../your-application',
      `npm install ../this-project/${name}-${version}.tgz`,
      'npm run simulate -- faxfinder --port 8080 --speed 60',
      expect.stringMatching(/^npm install --prefix \.\.\/runtimes node-20@npm:\S+ node-22@npm:\S+ node-24@npm:\S+ bun deno workerd$/),
      'RUNTIMES=../runtimes npm test',
      'npm pack',
      'cd ../your-application',
      `npm install --save-dev ../this-project/fax-client-generator-${toolVersion}.tgz`,
      'npx fax-client-generator init',
      'npx fax-client-generator',
      'npm install --prefix generated',
      'npm pack ./generated',
      'npm run intake -- test/intake/pages --into test/intake/pages/target.yaml --check',
      'npm run changes -- HEAD',
      'npm run lint',
    ]);
  });

  it('all exist as scripts', () => {
    const asked = [...commands, ...spans].flatMap((command) => /^npm (?:run )?([\w:-]+)/.exec(command)?.[1] ?? []);
    expect(asked).toContain('typecheck');
    expect(asked.filter((script) => !['ci', 'pack', 'install'].includes(script) && scripts[script] === undefined)).toEqual([]);
  });

  it('are what CI runs, from a clean checkout on', () => {
    const run = readText('.ci/run').split('\n');
    const wanted = ['npm ci', 'npm run generate -- --check', 'npm run typecheck', 'npm test'];
    expect(run.filter((line) => line.startsWith('npm '))).toEqual(wanted);
    expect(wanted.filter((command) => !readme.includes(command))).toEqual([]);
    expect(() => accessSync(join(root, '.ci/run'), constants.X_OK)).not.toThrow();
  });

  it('take exactly the options that the command takes', () => {
    const optionsUnder = (heading: string, next: string): string[] => {
      const section = readme.slice(readme.indexOf(`\n## ${heading}`), readme.indexOf(`\n## ${next}`));
      const rows = section.split('\n').filter((line) => line.startsWith('|'));
      return optionsIn(rows.join('\n').replaceAll(' -- ', ' '));
    };
    expect(optionsUnder('Commands', 'Add an API')).toEqual(optionsIn(usage('npm run generate --')).filter((option) => option !== '--help'));
    expect(optionsUnder('From documentation pages', 'Where each kind')).toEqual(optionsIn(intakeUsage).filter((option) => option !== '--help'));
  });
});

describe('the places that the README names', () => {
  it('as links all exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? '');
    expect(links).toContain('generated/README.md');
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  it('as paths all exist', () => {
    const paths = codeSpans(readme).filter((span) => /^(?:spec|templates|generator|generated|test)(?:\/[\w./-]*)?$/.test(span));
    expect(paths).toContain('templates/runtime/parameters.ts');
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('for each kind of change all exist, those of one cell in the same folder', () => {
    const cells = tableUnder(readme, 'Where each kind of change goes').map(([, cell = '']) => cell);
    const files = cells.flatMap((cell) => {
      const [first = '', ...others] = codeSpans(cell);
      return first.includes('/') ? [first, ...others.map((file) => (file.includes('/') ? file : `${dirname(first)}/${file}`))] : [];
    });
    expect(files).toContain('templates/literal.ts');
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('the references that the README speaks of', () => {
  const rows = tableUnder(readme, 'References').map(([references = '', meaning = '']) => [codeSpans(references), meaning] as const);
  const referencesTo = (wanted: string): readonly string[] => rows.find(([, meaning]) => meaning.includes(wanted))?.[0] ?? [];

  it('lead where it says', () => {
    const [inner, files, refused] = ['the document itself', 'another file', 'refused'].map(referencesTo);
    expect(inner?.slice(0, 3).map((each) => parseReference(each, 'openapi.yaml')?.file)).toEqual(Array(3).fill('openapi.yaml'));
    expect(files?.slice(0, 3).map((each) => parseReference(each, 'openapi.yaml')?.file)).toEqual(['schemas/pet.yaml', 'schemas/all.json', 'big cat.yaml']);
    const [, , , back = '', from = ''] = files ?? [];
    expect(parseReference(back, from)?.file).toBe('openapi.yaml');
    expect(refused).toHaveLength(7);
    expect(refused?.filter((each) => parseReference(each, 'openapi.yaml') !== undefined)).toEqual([]);
  });
});

describe('the keys that an overlay may hold', () => {
  const rows = tableUnder(readme, 'Add an API').map(([cell = '']) => codeSpans(cell));
  const sources = listTree(join(root, 'generator')).filter((path) => path.endsWith('.ts') && !path.startsWith('descriptor/'));
  const code = sources.map((path) => readText(`generator/${path}`)).join('\n');

  it.each(rows.flat().map((key) => key.replace(/:.*/, '')))('%s means something to the generator', (key) => {
    expect(code).toContain(`'${key}'`);
  });

  it('are all of those that the generator looks for', () => {
    const known = new Set([...code.matchAll(/(?:textAt|memberAt)\([^()]*'(x-[a-z-]+)'\)/g)].map(([, key]) => key ?? ''));
    expect(known).toContain('x-group');
    const named = new Set(rows.flat().map((key) => key.replace(/:.*/, '')));
    expect([...known].filter((key) => !named.has(key))).toEqual([]);
  });
});

function optionsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/--[a-z]+/g)].map(([option]) => option))].sort();
}
