import { streamOf, type ByteStream } from './byte-stream.js';

/** As much of Node's own modules as is used here, so that nothing else needs their types. */
interface FileHandle {
  writeFile(data: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

interface FileSystem {
  openAsBlob(path: string, options: { type: string }): Promise<Blob>;
  readonly promises: {
    access(path: string, mode: number): Promise<void>;
    open(path: string, flags: 'wx'): Promise<FileHandle>;
    rename(from: string, to: string): Promise<void>;
    unlink(path: string): Promise<void>;
  };
}

declare const process: { readonly getBuiltinModule?: (name: 'node:fs') => FileSystem | undefined } | undefined;

/** Media types by the ending of a file's name: those of documents that are faxed. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  txt: 'text/plain',
  rtf: 'application/rtf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a file is sent as, in place of what its path says. */
export interface FileNames {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
}

/**
 * A file of the disk for a request: it is read while it is sent, piece by piece, and again for another attempt. Its name is the last
 * segment of the path, its type that of the name's ending. Rejects where there is no such file, and outside of Node, Bun and Deno;
 * reading it fails where it has changed since.
 */
export async function openFile(path: string, { name, type }: FileNames = {}): Promise<File> {
  const base = name ?? path.replace(/.*[/\\]/s, '');
  const ending = /\.(\w+)$/.exec(base)?.[1]?.toLowerCase() ?? '';
  const all = { type: type ?? (Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined) ?? '' };
  const { openAsBlob, promises } = fileSystem();
  // Its own error says neither what is wrong nor with which file. 4: it can be read.
  await promises.access(path, 4);
  return new File([await openAsBlob(path, all)], base, all);
}

/**
 * Writes what has come of an answer to a file, piece by piece, and gives the number of bytes. The file is there when it is whole: until then
 * it has another name beside its own, and an error or an abort takes that away and leaves a file that was there as it was.
 * Rejects with the error of the stream, with that of the disk, or with the reason of the signal.
 */
export async function saveFile(content: ByteStream | Blob, path: string, options: { readonly signal?: AbortSignal | undefined } = {}): Promise<number> {
  const { promises } = fileSystem();
  const part = `${path}.${crypto.randomUUID()}.part`;
  const reader = (content instanceof Blob ? content.stream() : streamOf(content)).getReader();
  try {
    const file = await promises.open(part, 'wx');
    let size = 0;
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        options.signal?.throwIfAborted();
        await file.writeFile(read.value);
        size += read.value.length;
      }
    } finally {
      await file.close();
    }
    await promises.rename(part, path);
    return size;
  } catch (error) {
    await reader.cancel(error).catch(() => undefined);
    await promises.unlink(part).catch(() => undefined);
    throw error;
  }
}

function fileSystem(): FileSystem {
  const found = typeof process === 'object' ? process?.getBuiltinModule?.('node:fs') : undefined;
  if (!found) throw new TypeError('files of the disk need Node 20.16 or newer, or a runtime that has its modules');
  return found;
}
