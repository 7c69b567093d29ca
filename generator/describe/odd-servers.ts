import { arrayAt, findOperations, objectAt, pointerTo, textAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { describeServer, namesIn, readServerUrl, variableText } from './server.js';
import { resolveTemplate } from './server-url.js';

/** What a warning says of a server or of one of its variables, below the server's place. */
interface Oddity {
  readonly below: string;
  readonly found: string;
  readonly done: string;
}

/** A warning for each server that no client can use as the document has it, and for each variable that is not described whole. */
export function findOddServers(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  const base = describeServer(document)?.url;
  return findOwners(document).flatMap(({ owner, pointer }) =>
    arrayAt(owner, 'servers').flatMap((server, index) => {
      const oddities = isObject(server) ? [...judgeUrl(server, pointer === '', base), ...judgeVariables(server)] : [];
      return oddities.map(({ below, found, done }) => ({ place: locate(`${pointer}/servers/${index}${below}`), found, done }));
    }),
  );
}

function findOwners(document: JsonObject): { owner: JsonObject; pointer: string }[] {
  const items = Object.entries(objectAt(document, 'paths')).flatMap(([path, owner]) => (isObject(owner) ? [{ owner, pointer: pointerTo('paths', path) }] : []));
  const operations = findOperations(document).map(({ operation, pointer }) => ({ owner: operation, pointer }));
  return [{ owner: document, pointer: '' }, ...items, ...operations];
}

function judgeUrl(server: JsonObject, isOfDocument: boolean, base: string | undefined): Oddity[] {
  const read = readServerUrl(server);
  const given = textAt(server, 'url') ?? '';
  const odd = (found: string, done: string): Oddity[] => [{ below: given === '' ? '' : '/url', found, done }];
  const name = given === '' ? 'a server' : `the server ${quote(given)}`;
  if (read.kind === 'unusable') {
    return odd(`${name}, ${read.reason}`, isOfDocument && base === undefined ? 'it is passed over: baseUrl is required' : 'it is passed over');
  }
  if (read.kind === 'absolute' && given.trim().startsWith('//')) return odd(`${name}, which has no scheme`, 'it is taken for https');
  if (isOfDocument) return [];
  // A base URL of the caller takes the place of every server.
  if (base === undefined) return odd(`${name} beside a document without an absolute server`, 'the baseUrl, which is required, takes its place');
  if (read.kind === 'absolute') return [];
  return odd(`${name}, which is relative`, `it is taken for ${quote(resolveTemplate(base, given))}`);
}

function judgeVariables(server: JsonObject): Oddity[] {
  const variables = objectAt(server, 'variables');
  return namesIn(textAt(server, 'url') ?? '').flatMap((name): Oddity[] => {
    const variable = memberAt(variables, name);
    if (!isObject(variable)) return [{ below: '', found: `the server variable ${quote(name)}, which is not described`, done: 'the caller has to give it' }];
    const below = `/variables${pointerTo(name)}`;
    const values = memberAt(variable, 'enum');
    const standard = variableText(memberAt(variable, 'default'));
    const known = (Array.isArray(values) ? values : []).map(variableText);
    return [
      ...(standard === undefined ? [{ below, found: `the server variable ${quote(name)}, which has no default`, done: 'the caller has to give it' }] : []),
      ...(Array.isArray(values) && known.length === 0 ? [{ below, found: `the server variable ${quote(name)}, whose enum is empty`, done: 'any value is taken' }] : []),
      ...(standard !== undefined && known.length > 0 && !known.includes(standard)
        ? [{ below, found: `the server variable ${quote(name)}, whose enum does not have its default`, done: 'the default is used all the same' }]
        : []),
    ];
  });
}
