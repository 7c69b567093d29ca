import type { JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { findAnchors, type Anchors } from './anchors.js';
import { readDocument } from './read.js';
import type { Source } from './source.js';

/** A file of an API's folder that has been read. */
export interface OpenFile extends Source {
  readonly anchors: () => Anchors;
}

/** The documents of an API's folder, each read when it is first asked for. */
export interface ApiFolder {
  /** `undefined` where there is no such file, or it cannot be read. */
  readonly open: (file: string) => OpenFile | undefined;
  /** What is wrong with the files that were asked for. */
  readonly problems: () => readonly Problem[];
}

/** The folder with its texts by path. `display` gives the path of a file as a person would type it. */
export function openFolder(files: ReadonlyMap<string, string>, display: (file: string) => string): ApiFolder {
  const opened = new Map<string, OpenFile | undefined>();
  const problems: Problem[] = [];
  const read = (file: string): OpenFile | undefined => {
    const text = files.get(file);
    if (text === undefined || file.endsWith('.xml')) return undefined;
    const found = readDocument(display(file), text);
    if ('document' in found) return fileOf(found);
    problems.push(...found.problems);
    return undefined;
  };
  const open = (file: string): OpenFile | undefined => {
    if (!opened.has(file)) opened.set(file, read(file));
    return opened.get(file);
  };
  return { open, problems: () => problems };
}

/** A document as a file that is open. */
export function fileOf(source: Source): OpenFile {
  let known: Anchors | undefined;
  return { ...source, anchors: () => (known ??= findAnchors(source.document)) };
}

/** The folder in which a file is what it has become by now: references to it lead into the new document. */
export function withDocument(folder: ApiFolder, file: string, { locate }: Source, document: () => JsonObject): ApiFolder {
  let known: Anchors | undefined;
  const current: OpenFile = { locate, anchors: () => (known ??= findAnchors(document())), get document() { return document(); } };
  return { ...folder, open: (name) => (name === file ? current : folder.open(name)) };
}
