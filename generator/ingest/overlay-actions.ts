import { JSONPathEnvironment, type JSONPathQuery } from 'json-p3';
import { isObject, memberAt, type JsonValue } from '../json.js';
import type { Problem } from '../problem.js';
import { checkOverlay } from './check-overlay.js';
import { maxDepth, type Refused, type Source } from './source.js';
import { quote } from './wording.js';

/** An action of an overlay, ready to be applied. */
export interface Action {
  /** Where it stands in the overlay. */
  readonly pointer: string;
  /** The JSONPath as it is written. */
  readonly target: string;
  readonly query: JSONPathQuery;
  readonly update: JsonValue | undefined;
  readonly remove: boolean;
}

/** The actions of an overlay in their order. Refuses an overlay against its specification and a target that is no JSONPath. */
export function readActions(overlay: Source): readonly Action[] | Refused {
  const problems = checkOverlay(overlay);
  const actions = compileActions(overlay, problems);
  return problems.length > 0 ? { problems } : actions;
}

function compileActions({ document, locate }: Source, problems: Problem[]): Action[] {
  const environment = new JSONPathEnvironment({ maxRecursionDepth: maxDepth * 2 });
  const actions = memberAt(document, 'actions');
  return (Array.isArray(actions) ? actions : []).flatMap((action, index) => {
    const target = memberAt(action, 'target');
    if (!isObject(action) || typeof target !== 'string') return [];
    const pointer = `/actions/${index}`;
    try {
      const query = environment.compile(target);
      return [{ pointer, target, query, update: memberAt(action, 'update'), remove: memberAt(action, 'remove') === true }];
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const found = `${quote(target)}, where the parser says ${quote(error.message)}`;
      problems.push({ place: locate(`${pointer}/target`), found, expected: 'a JSONPath of RFC 9535' });
      return [];
    }
  });
}
