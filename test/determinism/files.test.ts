import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listTree } from '../support/trees.js';

const root = resolve(import.meta.dirname, '../..');
const files = listTree(root, ['node_modules', '.git', 'dist']).filter((path) => !/\.(tgz|log)$/.test(path));
const texts = files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const generated = texts.filter(({ path }) => path.startsWith('generated/'));

describe('the files of the project', () => {
  it('name no path and no host of the machine that wrote them', () => {
    const found = texts.filter(({ text }) => machineNames().some((name) => name.test(text)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('have LF at the end of their lines, the generated ones and all others', () => {
    expect(generated.length).toBeGreaterThan(20);
    expect(texts.filter(({ text }) => text.includes('\r')).map(({ path }) => path)).toEqual([]);
  });

  it('that are generated end with one line end and carry no byte order mark', () => {
    const odd = generated.filter(({ text }) => !/[^\n]\n$/.test(text) || text.startsWith('\ufeff'));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');

  it('names no registry, so that any one will do', () => {
    expect(text).not.toContain('"resolved"');
    expect(text).not.toMatch(/https?:\/\/[^"]*\/-\//);
  });

  it('has a checksum for every package', () => {
    const lock = JSON.parse(text) as { packages: Record<string, { integrity?: string }> }; // npm's own format.
    const unchecked = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });
});

/** The project's own folders as absolute paths and URLs, and the host's name where it cannot be a common word. */
function machineNames(): RegExp[] {
  const folders = ['generated', 'generator', 'node_modules', 'spec', 'templates', 'test'].filter((name) => existsSync(join(root, name)));
  const paths = folders.map((name) => escapeRegExp(join(root, name)));
  const host = hostname();
  return [
    new RegExp(`(?<![\\w.-])(?:${paths.join('|')})`),
    new RegExp(escapeRegExp(pathToFileURL(root).href)),
    ...(/^(?=.*\d)[\w-]{8,}$/.test(host) ? [new RegExp(escapeRegExp(host))] : []),
  ];
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
