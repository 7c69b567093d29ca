import { joinPointer, splitPointer, valueAt } from '../json.js';
import type { ApiFolder, OpenFile } from './api-folder.js';
import { parseReference, printReference } from './file-reference.js';

/** A place in a file of an API's folder, by its JSON pointer. */
export interface FilePlace {
  readonly file: string;
  readonly pointer: string;
}

/** What a reference leads to: a place that exists, nothing (`same` says it so that it means the same anywhere), or out of the folder. */
export type Target =
  | { readonly kind: 'place'; readonly place: FilePlace }
  | { readonly kind: 'nothing'; readonly same: string }
  | { readonly kind: 'outside' };

/**
 * What a reference that stands at `from` leads to: by file and JSON pointer, by `$anchor`, by `$id` or `$self` of its own file.
 * Nothing is looked for outside the folder.
 */
export function findTarget(folder: ApiFolder, reference: string, from: FilePlace): Target {
  const byId = findById(folder, reference, from);
  if (byId !== undefined) return { kind: 'place', place: byId };
  const parsed = parseReference(reference, from.file);
  if (parsed === undefined) return { kind: 'outside' };
  const { file, fragment } = parsed;
  const opened = folder.open(file);
  const scope = file === from.file && opened !== undefined ? scopeOf(opened, from.pointer) : '';
  const pointer = opened === undefined ? undefined : (pointerIn(opened, fragment, scope) ?? pointerIn(opened, fragment, ''));
  if (pointer !== undefined) return { kind: 'place', place: { file, pointer } };
  return { kind: 'nothing', same: reference.startsWith('#') ? reference : printReference(parsed) };
}

/** A reference may begin with the `$id` of a schema, or the `$self` of the document, that it stands beside. */
function findById(folder: ApiFolder, reference: string, { file }: FilePlace): FilePlace | undefined {
  const [id = '', fragment = ''] = reference.split('#', 2);
  const opened = id === '' ? undefined : folder.open(file);
  const scope = opened?.anchors().ids.get(id);
  const pointer = opened === undefined || scope === undefined ? undefined : pointerIn(opened, fragment, scope);
  return pointer === undefined ? undefined : { file, pointer };
}

/** The nearest schema with an `$id` around a place: pointers count from there (JSON Schema 2020-12, Core, 8.2.1). */
function scopeOf(file: OpenFile, pointer: string): string {
  const { ids } = file.anchors();
  if (ids.size === 0) return '';
  const scopes = new Set(ids.values());
  for (let scope = pointer; scope !== ''; scope = scope.slice(0, scope.lastIndexOf('/'))) if (scopes.has(scope)) return scope;
  return '';
}

function pointerIn({ document, anchors }: OpenFile, fragment: string, scope: string): string | undefined {
  const decoded = decode(fragment);
  if (decoded === undefined) return undefined;
  if (decoded !== '' && !decoded.startsWith('/')) return anchors().anchors.get(decoded);
  const pointer = scope + (decoded.includes('~') ? joinPointer(splitPointer(decoded)) : decoded);
  return valueAt(document, pointer) === undefined ? undefined : pointer;
}

function decode(fragment: string): string | undefined {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
