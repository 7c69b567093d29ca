import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Problem } from '../problem.js';
import { folderOf, inside, type Folder, type Standing } from './folder.js';
import { listFiles } from './list-files.js';
import { readText } from './read-text.js';
import { systemProblem } from './system-problem.js';

/** How many pages are read at once. */
const mostPages = 10_000;
/** How much text they may hold in all, in units of UTF-16. */
const mostText = 256 * 1024 * 1024;

/**
 * Reads the pages that are named, and those of the folders that are named: files called `.md`, `.mdx`, `.markdown`, `.txt` or `.html`. Each is
 * read once, whatever it is called by, and is called as it was typed.
 */
export async function readPages(named: readonly string[], standing: Standing): Promise<{ pages: Map<string, string>; problems: Problem[] }> {
  const pages = new Map<string, string>();
  const problems: Problem[] = [];
  const known = new Set<string>();
  let size = 0;
  for (const { folder, file } of await findPages(named, standing, problems)) {
    const { path, shown } = inside(folder, file);
    const real = await realpath(path).catch(() => path);
    if (known.has(real)) continue;
    known.add(real);
    const read = await readText(folder, file);
    if ('problem' in read) problems.push(read.problem);
    else if ('nothing' in read) problems.push({ place: { file: shown }, found: 'nothing there', expected: 'a page, or a folder of pages' });
    else pages.set(shown.replace(/^\.\//, ''), read.text);
    size += 'text' in read ? read.text.length : 0;
    if (pages.size <= mostPages && size <= mostText) continue;
    problems.push({ place: { file: folder.shown }, found: 'more', expected: `at most ${mostPages} pages with 256 MiB of text` });
    break;
  }
  return { pages, problems };
}

async function findPages(named: readonly string[], standing: Standing, problems: Problem[]): Promise<{ folder: Folder; file: string }[]> {
  const found: { folder: Folder; file: string }[] = [];
  for (const typed of named) {
    try {
      const isFolder = (await stat(resolve(standing.cwd, typed))).isDirectory();
      if (!isFolder) {
        found.push({ folder: folderOf(dirname(typed), '', standing), file: basename(typed) });
        continue;
      }
      const folder = folderOf(typed, '', standing);
      const listed = await listFiles(folder, (path) => /\.(?:mdx?|markdown|txt|html?)$/i.test(path));
      problems.push(...listed.problems);
      if (listed.files.length === 0) problems.push({ place: { file: folder.shown }, found: 'a folder without pages', expected: 'files called .md, .mdx, .markdown, .txt or .html' });
      found.push(...listed.files.map((file) => ({ folder, file })));
    } catch (error) {
      problems.push(systemProblem(error, typed, 'a page, or a folder of pages'));
    }
  }
  return found;
}
