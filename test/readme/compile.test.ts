import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { examplesOf, snippetsOf, type Snippet } from './snippets.js';

const root = resolve(import.meta.dirname, '../..');
// What JSON the generator wrote is known here; the compiler cannot know it.
const manifest = JSON.parse(readFileSync(join(root, 'generated/manifest.json'), 'utf8')) as { api: string }[];
const apis = [...new Set(manifest.map(({ api }) => api))];

describe('the TypeScript of the documentation', () => {
  const examples = apis.flatMap(examplesOf);
  const pages = readdirSync(join(root, 'generated/docs'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const ofPages = pages.flatMap((path) => snippetsOf(join('generated/docs', path)));
  const snippets = ['README.md', 'generated/README.md', 'generator/descriptor/README.md'].flatMap(snippetsOf);

  it('is found: blocks of the READMEs, for every operation an example of its function and one of its method, for both creators of a client, and for nearly every type', () => {
    expect(snippets.filter(({ place }) => place.startsWith('README.md'))).toHaveLength(5);
    expect(snippets.filter(({ place }) => place.startsWith('generated/')).length).toBeGreaterThan(8);
    // An example of a function is tried with a client and with a transport; so are those of what is made of an operation.
    const further = examples.filter(({ text }) => /\b(paginate|waitFor)\w+\(|\.(all|wait)\(/.test(text));
    expect(further.length).toBeGreaterThanOrEqual(11 * 3);
    const ofTypes = examples.filter(({ text }) => /^const (value|input|data|result): /m.test(text));
    expect(ofTypes.length).toBeGreaterThan(290);
    expect(examples).toHaveLength(manifest.length * 3 + further.length + apis.length * 2 + ofTypes.length);
  });

  it('compiles in a strict application, as it stands', () => {
    expect(ofPages).toHaveLength(manifest.length * 2);
    expect(compileSnippets([...snippets, ...examples, ...ofPages])).toEqual([]);
  });

  it('would not compile with a mistake in it', () => {
    const [first] = snippets;
    const broken = { ...first, place: 'broken', heading: '', text: first?.text.replace("from: 'no_number'", 'from: 5') ?? '' };
    expect(compileSnippets([broken])).toEqual([expect.stringContaining("broken: Type 'number' is not assignable to type 'string'")]);
  });
});

/** Every error with the place of its snippet, where the packages of the documentation are the project's own sources. */
function compileSnippets(snippets: readonly Snippet[]): string[] {
  const files = new Map(snippets.map(({ text }, index) => [`snippet${index}.ts`, `${text}\n`]));
  const paths = { 'fax-clients/*': ['*/index.ts', 'runtime/*.ts', '*.ts'].map((path) => join(root, 'generated/src', path)) };
  const errors = compileFiles(files, { paths, types: ['node'], skipLibCheck: true });
  return errors.map((error) => error.replace(/^snippet(\d+)\.ts\(\d+\)/, (_, index) => snippets[Number(index)]?.place ?? ''));
}
