import { arrayAt, findOperations, pointerTo, textAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { findRivals, readSchemes, wayAt } from './security.js';

/** A warning for each scheme that nothing can be sent under, and for each alternative that asks for two things in one place. */
export function findOddSecurity(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  const schemes = readSchemes(document);
  const unusable = [...schemes].flatMap(([name, scheme]) => {
    if (wayAt(schemes, name) !== 'unusable') return [];
    const place = locate(pointerTo('components', 'securitySchemes', name));
    return [{ place, found: `the security scheme ${quote(name)}, ${whatIsWrong(scheme)}`, done: 'nothing is sent under it without allowAnonymous' }];
  });
  const owners = [{ owner: document, pointer: '' }, ...findOperations(document).map(({ operation, pointer }) => ({ owner: operation, pointer }))];
  return [...unusable, ...owners.flatMap(({ owner, pointer }) => findRivalries(schemes, owner, pointer, locate))];
}

function findRivalries(
  schemes: ReadonlyMap<string, JsonObject>,
  owner: JsonObject,
  pointer: string,
  locate: (pointer: string) => Place,
): Warning[] {
  return arrayAt(owner, 'security').flatMap((requirement, index) => {
    if (!isObject(requirement)) return [];
    const rivals = findRivals(new Map(Object.keys(requirement).map((name) => [name, wayAt(schemes, name)] as const)));
    return rivals.map(({ winner, loser, place }) => ({
      place: locate(`${pointer}/security/${index}`),
      found: `the security schemes ${quote(winner)} and ${quote(loser)} together, which both write the ${place.replace(/ .*/s, '')} ${quote(place.replace(/^\w+ /, ''))}`,
      done: `only ${quote(winner)} is sent`,
    }));
  });
}

function whatIsWrong(scheme: JsonObject): string {
  const type = memberAt(scheme, 'type');
  if (type !== 'apiKey') return typeof type === 'string' ? `whose type ${quote(type)} is none` : 'which has no type';
  const place = textAt(scheme, 'in');
  if (place !== 'query' && place !== 'header' && place !== 'cookie') return 'a key without a place';
  return `a key whose name cannot be that of a ${place === 'query' ? 'parameter' : place}`;
}
