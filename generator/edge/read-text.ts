import { isUtf8 } from 'node:buffer';
import { open, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Problem } from '../problem.js';
import { inside, type Folder } from './folder.js';
import { systemCode, systemProblem } from './system-problem.js';

const mebibyte = 1024 * 1024;
const largest = 64 * mebibyte;

/** A file's text, nothing where there is no such file, or why it is not taken. */
export type TextRead = { text: string } | { nothing: true } | { problem: Problem };

/**
 * Reads a text file of a folder: at most 64 MiB, in UTF-8, a byte order mark is dropped. A symbolic link may lead to another
 * file of the folder and not out of it.
 */
export async function readText(folder: Folder, below: string): Promise<TextRead> {
  const { path, shown } = inside(folder, below);
  try {
    const real = await realpath(path);
    if (!isWithin(real, await realpath(folder.path))) return refused(shown, 'a symbolic link that leads out of it', `a file of ${folder.shown}`);
    return await readBounded(real, shown);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { nothing: true };
    return { problem: systemProblem(error, shown, 'a file that can be read') };
  }
}

/** Whether a path is the folder or lies below it. Both are absolute and have no links left in them. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function readBounded(path: string, shown: string): Promise<TextRead> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > largest) return refused(shown, `${Math.ceil(size / mebibyte)} MiB`, 'a file of at most 64 MiB');
    const bytes = await handle.readFile();
    return isUtf8(bytes) ? { text: new TextDecoder().decode(bytes) } : refused(shown, 'bytes that are no UTF-8', 'a text in UTF-8');
  } finally {
    await handle.close();
  }
}

function refused(file: string, found: string, expected: string): TextRead {
  return { problem: { place: { file }, found, expected } };
}
