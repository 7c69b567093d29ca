import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listTree } from '../support/trees.js';
import { bundlers, bundleWith } from './bundlers.js';
import type { Installed } from './installed.js';

/** What an application may use of the package. */
const uses = {
  'one operation, JSON': `import { createTransport, updateContactGroup } from 'fax-clients/faxplus';
    console.log(await updateContactGroup(createTransport({}), { path: { group_id: '1' }, body: {} }));`,
  'one operation, XML': `import { createTransport, createContact } from 'fax-clients/faxfinder';
    const transport = createTransport({ server: { host: 'fax.example' } });
    console.log(await createContact(transport, { path: { username: 'admin' }, body: { name: 'Bob', fax_number: '1' } }));`,
  'the whole client of FaxPlus': `import { createFaxPlus } from 'fax-clients/faxplus'; console.log(createFaxPlus());`,
  'the whole client of FaxFinder': `import { createFaxFinder } from 'fax-clients/faxfinder';
    console.log(createFaxFinder({ server: { host: 'fax.example' } }));`,
};

/** `sizes.md`: what the package costs whoever installs it, and whoever loads a bundle with it. */
export async function printSizes(installed: Installed): Promise<string> {
  const names = Object.keys(bundlers);
  const rows: string[] = [];
  for (const [use, text] of Object.entries(uses)) rows.push(`| ${use} | ${(await bundleSizes(installed.application, text)).join(' | ')} |`);
  return [
    '# Sizes',
    '',
    'Written by `npm run sizes`, in bytes; a test holds it to what it measures. Of a bundle for browsers, minified (what Rollup and webpack\nmake by esbuild), and gzipped in parentheses:',
    '',
    `| an application that uses | ${names.join(' | ')} |`,
    `| --- |${names.map(() => ' ---: |').join('')}`,
    ...rows,
    '',
    'Of an installation:',
    '',
    '| what | size |',
    '| --- | ---: |',
    ...installedSizes(installed).map(([what, size]) => `| ${what} | ${print(size)} |`),
    '',
  ].join('\n');
}

/** The numbers of the tables by the first cell of their row. */
export function readSizes(markdown: string): Map<string, number[]> {
  const rows = markdown.split('\n').filter((line) => /^\| .*\d/.test(line));
  return new Map(rows.map((row) => [row.split(' | ')[0] ?? '', [...row.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')))]));
}

async function bundleSizes(application: string, text: string): Promise<string[]> {
  const cells: string[] = [];
  // One after the other: each of them takes all cores.
  for (const bundler of Object.values(bundlers)) {
    const code = await bundleWith(bundler, application, text);
    cells.push(`${print(Buffer.byteLength(code))} (${print(gzipSync(code, { level: 9 }).length)})`);
  }
  return cells;
}

function installedSizes({ application, path, files, archive }: Installed): [string, number][] {
  const modules = join(application, 'node_modules');
  const all = listTree(modules).filter((file) => !file.startsWith('.'));
  return [
    ['the tarball', statSync(archive).size],
    ['the package, unpacked', sizeOf(path, files)],
    ['the package and what it depends on', sizeOf(modules, all)],
  ];
}

function sizeOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function print(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
