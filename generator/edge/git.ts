import { execFile } from 'node:child_process';
import { isUtf8 } from 'node:buffer';
import type { Sources } from '../generate.js';
import type { Problem } from '../problem.js';
import { isSpec } from './read-sources.js';

/** How much git may print: more than a folder of specs may hold. */
const mostBytes = 512 * 1024 * 1024;

/** The specs of a revision, or why there are none. */
export interface RevisionRead {
  readonly sources: Sources;
  readonly problems: readonly Problem[];
}

/**
 * Reads the specs as they were at a revision, from the objects of git: nothing is checked out and nothing written. Links and submodules
 * are passed over. Files are called `<revision>:spec/…`.
 */
export async function readRevision(root: string, specFolder: string, revision: string): Promise<RevisionRead> {
  const shown = `${revision}:${specFolder}`;
  // Behind `--end-of-options` a revision is never taken for an option.
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if ('failed' in commit) return refuse(shown, commit.failed === 'git' ? 'no git to ask' : `no revision ${JSON.stringify(revision)}`, 'a revision of this repository');
  const tree = await git(root, ['ls-tree', '-r', '-z', commit.out.toString().trim(), '--', `${specFolder}/`]);
  if ('failed' in tree) return refuse(shown, 'no answer of git', 'a revision whose files can be listed');
  const files = tree.out.toString().split('\0').flatMap((line) => readEntry(line, specFolder));
  if (files.length === 0) return refuse(shown, 'none', 'a folder for each API');
  const contents = await git(root, ['cat-file', '--batch'], files.map(({ object }) => `${object}\n`).join(''));
  if ('failed' in contents) return refuse(shown, 'no answer of git', 'a revision whose files can be read');
  return readContents(files, contents.out, shown);
}

interface File {
  readonly object: string;
  readonly api: string;
  readonly path: string;
}

/** `100644 blob <object>\t<path>`: a regular file of an API's folder. */
function readEntry(line: string, specFolder: string): File[] {
  const [, object = '', path = ''] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  const [api = '', ...rest] = path.slice(specFolder.length + 1).split('/');
  return rest.length > 0 && isSpec(rest.join('/')) && !path.split('/').some((part) => part.startsWith('.')) ? [{ object, api, path: rest.join('/') }] : [];
}

/** `<object> blob <size>`, a line end, the bytes and a line end, for each file. */
function readContents(files: readonly File[], out: Buffer, specFolder: string): RevisionRead {
  const apis = new Map<string, Map<string, string>>();
  const problems: Problem[] = [];
  let at = 0;
  for (const { api, path } of files) {
    const start = out.indexOf('\n', at) + 1;
    const size = Number(out.subarray(at, start - 1).toString().split(' ')[2]);
    const bytes = out.subarray(start, start + size);
    at = start + size + 1;
    if (!isUtf8(bytes)) problems.push({ place: { file: `${specFolder}/${api}/${path}` }, found: 'bytes that are no UTF-8', expected: 'a text in UTF-8' });
    const texts = apis.get(api) ?? new Map<string, string>();
    apis.set(api, texts.set(path, new TextDecoder().decode(bytes)));
  }
  return { sources: { specFolder, apis, templates: new Map() }, problems };
}

function refuse(file: string, found: string, expected: string): RevisionRead {
  return { sources: { specFolder: file, apis: new Map(), templates: new Map() }, problems: [{ place: { file }, found, expected }] };
}

/** Runs git. `failed` says whether it is missing or did not do what it was asked. */
function git(cwd: string, args: readonly string[], input = ''): Promise<{ readonly out: Buffer } | { readonly failed: 'git' | 'command' }> {
  return new Promise((resolve) => {
    const child = execFile('git', [...args], { cwd, encoding: 'buffer', maxBuffer: mostBytes }, (error, out) => {
      if (error === null) resolve({ out });
      else resolve({ failed: error.code === 'ENOENT' ? 'git' : 'command' });
    });
    // A git that ended early closes the pipe; its status says more than that.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
