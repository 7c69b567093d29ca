import { dereference, objectAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { escapePointer, isObject, memberAt, setMember, type JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';

/** The responses of an operation under keys that everybody understands, and what was odd about them. */
interface Repaired {
  readonly operation: JsonObject;
  readonly warnings: readonly Warning[];
}

/**
 * An operation whose answers have the keys of OpenAPI 3.1.0, Responses Object, spelled one way: `404`, `4XX`, `default`, whatever
 * blanks and letters the document has. A key that is none of these, or that comes twice, is a warning, and so are the statuses
 * that no caller sees (1XX) and content where HTTP has none (RFC 9110, 6.4.1).
 */
export function repairStatuses(document: JsonObject, operation: JsonObject, pointer: string, locate: (pointer: string) => Place): Repaired {
  const responses = memberAt(operation, 'responses');
  if (!isObject(responses)) return { operation, warnings: [] };
  const repaired: JsonObject = {};
  const warnings: Warning[] = [];
  for (const [key, response] of Object.entries(responses)) {
    const status = statusOf(key);
    const place = (found: string, done: string): Warning => ({ place: locate(`${pointer}/responses/${escapePointer(key)}`), found, done });
    if (Object.hasOwn(repaired, status)) warnings.push(place(`the status ${quote(key)} a second time`, 'the first one counts'));
    else setMember(repaired, status, response);
    const reason = oddity(document, status, response);
    if (reason !== undefined) warnings.push(place(reason, 'it is passed over'));
  }
  return { operation: { ...operation, responses: repaired }, warnings };
}

function statusOf(key: string): string {
  const text = key.trim();
  if (/^[1-5]xx$/i.test(text)) return text.toUpperCase();
  if (/^default$/i.test(text)) return 'default';
  return /^[1-5]\d\d$/.test(text) ? text : key;
}

function oddity(document: JsonObject, status: string, response: JsonObject[string]): string | undefined {
  if (status.startsWith('x-')) return undefined;
  if (!/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) return `the answer ${quote(status)}, which is no HTTP status`;
  if (status.startsWith('1')) return `the answer ${status}, which comes before the one that a caller gets`;
  const hasContent = Object.keys(objectAt(dereference(document, response) ?? {}, 'content')).length > 0;
  return hasContent && /^(204|205|304)$/.test(status) ? `content of a ${status}, which has none` : undefined;
}
