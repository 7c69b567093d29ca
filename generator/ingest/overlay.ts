import type { JSONPathQuery } from 'json-p3';
import { copyJson, escapePointer, isObject, valueAt, type JsonObject, type JsonValue } from '../json.js';
import type { Problem, Warning } from '../problem.js';
import { mergeInto, removeAll, type Held } from './merge.js';
import { readActions, type Action } from './overlay-actions.js';
import { maxDepth, type Refused, type Source } from './source.js';
import { nameKind, quote } from './wording.js';

/** One thing that an overlay did to a document. */
export type Change =
  /** The value of `from`, a pointer into the overlay, went into the value of `pointer`. */
  | { readonly kind: 'update'; readonly pointer: string; readonly from: string }
  /** Items were removed from the array at `pointer`, so that the others moved. */
  | { readonly kind: 'shift'; readonly pointer: string };

/** A document with an overlay applied. */
export interface Overlaid {
  readonly document: JsonObject;
  readonly warnings: readonly Warning[];
  readonly changes: readonly Change[];
}

/** How many values all updates of an overlay may write together: wildcards multiply. */
const mostWritten = 200_000;

interface Application {
  readonly document: JsonObject;
  readonly overlay: Source;
  readonly problems: Problem[];
  readonly warnings: Warning[];
  readonly changes: Change[];
  written: number;
}

/** A value that a target selects: where it is, and what holds it (nothing holds the root). */
interface Selected {
  readonly pointer: string;
  readonly value: JsonValue;
  readonly held: Held | undefined;
}

/**
 * Applies an OpenAPI Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html) to a copy of the document: actions
 * in order, each on the result of those before it; `remove: true` beats `update`; `extends` is not followed. An
 * action that selects nothing or asks for nothing is a warning. Refused: an overlay against the specification, a
 * target that is no JSONPath (RFC 9535) or selects a primitive for an update, the removal of the whole document, and
 * updates that would write more than 200,000 values or nest them beyond `maxDepth`.
 */
export function applyOverlay(document: JsonObject, overlay: Source): Overlaid | Refused {
  const actions = readActions(overlay);
  if ('problems' in actions) return actions;
  const problems: Problem[] = [];
  const application: Application = { document: copyJson(document), overlay, problems, warnings: [], changes: [], written: 0 };
  for (const action of actions) {
    applyAction(application, action);
    if (application.written > mostWritten) break;
  }
  if (problems.length > 0) return { problems };
  return { document: application.document, warnings: application.warnings, changes: application.changes };
}

function applyAction(application: Application, action: Action): void {
  const { pointer, target, update, remove, query } = action;
  const place = application.overlay.locate(pointer);
  if (!remove && update === undefined) {
    application.warnings.push({ place, found: 'an action with neither update nor remove', done: 'it changed nothing' });
    return;
  }
  const selected = select(application.document, query);
  if (selected.length === 0) {
    application.warnings.push({ place, found: `the target ${quote(target)}, which selects nothing`, done: 'it changed nothing' });
  } else if (remove) {
    removeSelected(application, action, selected);
  } else if (update !== undefined) {
    updateSelected(application, action, selected, update);
  }
}

/** What a query selects, each value once, in the order of the query. */
function select(document: JsonObject, query: JSONPathQuery): Selected[] {
  const selected = new Map<string, Selected>();
  for (const { location } of query.query(document)) {
    const holder = valueAt(document, pointerTo(location.slice(0, -1)));
    const pointer = pointerTo(location);
    const value = valueAt(document, pointer);
    const key = location.at(-1);
    const held = key !== undefined && (isObject(holder) || Array.isArray(holder)) ? { holder, key } : undefined;
    if (value !== undefined) selected.set(pointer, { pointer, value, held });
  }
  return [...selected.values()];
}

function removeSelected(application: Application, action: Action, selected: readonly Selected[]): void {
  const held = selected.flatMap((one) => one.held ?? []);
  if (held.length < selected.length) {
    refuse(application, action, 'the whole document, to be removed', 'a part of the document');
    return;
  }
  removeAll(held);
  for (const { pointer, held: { holder } = {} } of selected) {
    if (!Array.isArray(holder)) continue;
    application.changes.push({ kind: 'shift', pointer: pointer.slice(0, pointer.lastIndexOf('/')) });
  }
}

function updateSelected(application: Application, action: Action, selected: readonly Selected[], update: JsonValue): void {
  const { size, depth } = measure(update);
  const from = `${action.pointer}/update`;
  for (const { pointer, value } of selected) {
    application.written += size;
    if (application.written > mostWritten) {
      return refuse(application, action, `updates of more than ${mostWritten} values`, 'a target that selects less');
    }
    if (pointer.split('/').length + depth > maxDepth) {
      return refuse(application, action, `values nested more than ${maxDepth} deep`, 'a document of reasonable depth');
    }
    if (Array.isArray(value)) {
      application.changes.push({ kind: 'update', pointer: `${pointer}/${value.length}`, from });
      value.push(copyJson(update));
    } else if (!isObject(value)) {
      return refuse(application, action, `${nameKind(value)} at ${quote(pointer)}`, 'a target that is an object or an array');
    } else if (!isObject(update)) {
      return refuse(application, action, `${nameKind(update)} as the update of an object`, 'an object');
    } else {
      application.changes.push({ kind: 'update', pointer, from });
      mergeInto(value, update);
    }
  }
}

function refuse({ problems, overlay }: Application, { pointer }: Action, found: string, expected: string): void {
  problems.push({ place: overlay.locate(`${pointer}/target`), found, expected });
}

function measure(value: JsonValue): { readonly size: number; readonly depth: number } {
  if (typeof value !== 'object' || value === null) return { size: 1, depth: 0 };
  const members = Object.values(value).map(measure);
  return {
    size: members.reduce((sum, member) => sum + member.size, 1),
    depth: members.reduce((deepest, member) => Math.max(deepest, member.depth), 0) + 1,
  };
}

function pointerTo(location: readonly (string | number)[]): string {
  return location.map((key) => `/${escapePointer(String(key))}`).join('');
}
