import { findOperations, objectAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Place, Warning } from '../problem.js';

/** A warning for each security requirement that names a scheme which the document does not have, with its place. */
export function findUnknownSchemes(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  const known = objectAt(objectAt(document, 'components'), 'securitySchemes');
  const owners = [{ owner: document, pointer: '' }, ...findOperations(document).map(({ operation, pointer }) => ({ owner: operation, pointer }))];
  return owners.flatMap(({ owner, pointer }) =>
    namesOf(memberAt(owner, 'security'))
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => ({
        place: locate(`${pointer}/security`),
        found: `the security scheme ${quote(name)}, which the document does not have`,
        done: 'nothing is sent under it without allowAnonymous',
      })),
  );
}

function namesOf(security: JsonValue | undefined): string[] {
  return (Array.isArray(security) ? security : []).flatMap((requirement) => (isObject(requirement) ? Object.keys(requirement) : []));
}
