import { arrayAt, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { ServerModel, ServerVariableModel } from '../service.js';
import { resolveTemplate } from './server-url.js';

/** What the URL of a Server Object is to a client. */
export type ServerUrl =
  | { readonly kind: 'absolute'; readonly url: string }
  | { readonly kind: 'relative'; readonly url: string }
  | { readonly kind: 'unusable'; readonly reason: string };

/**
 * The first server of a document that is absolute (OpenAPI 3.1.1, Server Object): a relative one is relative to the place where the
 * document is served, which nobody knows here. `undefined` where there is none: the caller says where the service is.
 */
export function describeServer(document: JsonObject): ServerModel | undefined {
  return firstAbsolute(document);
}

/** Every absolute server of a document, for its documentation. */
export function describeServers(document: JsonObject): { url: string; description: string }[] {
  return serversOf(document).flatMap((server) => {
    const read = readServerUrl(server);
    if (read.kind !== 'absolute') return [];
    return [{ url: read.url, description: textAt(server, 'description') ?? textAt(server, 'name') ?? '' }];
  });
}

/** The URL of a document's first relative server: the path that the caller's own base URL is to have. */
export function describeRelativeServer(document: JsonObject): string | undefined {
  const urls = serversOf(document).map(readServerUrl);
  const relative = urls.find(({ kind }) => kind === 'relative');
  return relative?.kind === 'relative' ? relative.url : undefined;
}

/**
 * The server of an operation, where it or else its path item has servers: the first absolute one. A relative one is resolved
 * against the document's server, as relative references in an API description are (OpenAPI 3.1.1, 4.6, "Relative References in
 * API URLs"); `undefined` where that is relative too.
 */
export function describeOwnServer(document: JsonObject, owners: readonly JsonObject[]): ServerModel | undefined {
  const owner = owners.find((each) => serversOf(each).length > 0);
  if (owner === undefined) return undefined;
  const absolute = firstAbsolute(owner);
  const base = describeServer(document);
  if (absolute !== undefined || base === undefined) return absolute;
  const relative = serversOf(owner).find((server) => readServerUrl(server).kind === 'relative');
  if (relative === undefined) return undefined;
  const url = resolveTemplate(base.url, textAt(relative, 'url') ?? '');
  const own = describeVariables(url, relative);
  return { url, variables: own.map((variable) => base.variables.find(({ name }) => name === variable.name && !isDescribed(relative, name)) ?? variable) };
}

/** What stands in a server's URL, judged with the defaults of its variables. */
export function readServerUrl(server: JsonObject): ServerUrl {
  const url = (textAt(server, 'url') ?? '').trim();
  if (url === '') return { kind: 'unusable', reason: 'which has no URL' };
  const text = fillIn(url, objectAt(server, 'variables'));
  // Where the scheme is that of the document's own place, it is the one that keeps credentials safe.
  if (text.startsWith('//')) return judge(`https:${url}`, `https:${text}`);
  return /^[a-z][a-z\d+.-]*:/i.test(text) ? judge(url, text) : { kind: 'relative', url };
}

/** The variables of a URL template, in the order in which they stand in it; one that is not described has no default. */
function describeVariables(url: string, server: JsonObject): ServerVariableModel[] {
  const described = objectAt(server, 'variables');
  return namesIn(url).map((name) => describeVariable(name, objectAt(described, name)));
}

/** The names of the variables of a URL template. */
export function namesIn(url: string): string[] {
  return [...new Set([...url.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''))];
}

/** What YAML reads as a number or a boolean is its text: a port, a version. */
export function variableText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function firstAbsolute(owner: JsonObject): ServerModel | undefined {
  for (const server of serversOf(owner)) {
    const read = readServerUrl(server);
    if (read.kind === 'absolute') return { url: read.url, variables: describeVariables(read.url, server) };
  }
  return undefined;
}

function judge(url: string, text: string): ServerUrl {
  const unusable = (reason: string): ServerUrl => ({ kind: 'unusable', reason });
  if (!/^https?:\/\/[^/]/i.test(text)) return unusable('which is no http or https URL');
  if (/[\s\p{Cc}\\]/u.test(text)) return unusable('which has a character that no URL has');
  if (!URL.canParse(text)) return unusable('which is no URL');
  const { username, password } = new URL(text);
  if (username !== '' || password !== '') return unusable('which has credentials');
  return /[?#]/.test(text) ? unusable('which has a query or a fragment') : { kind: 'absolute', url };
}

/** The URL with defaults in it; with something of the right kind where there is no default. */
function fillIn(url: string, variables: JsonObject): string {
  return url.replace(/\{([^{}]*)\}/g, (_, name: string, offset: number) => {
    const variable = objectAt(variables, name);
    const [first] = arrayAt(variable, 'enum');
    return variableText(memberAt(variable, 'default')) ?? variableText(first) ?? (offset === 0 && url.includes('://') ? 'https' : '1');
  });
}

function describeVariable(name: string, variable: JsonObject): ServerVariableModel {
  const given = variableText(memberAt(variable, 'default'));
  return {
    name,
    // A name under .invalid never exists (RFC 6761, 6.4): the document says that it has no default.
    default: given !== undefined && /(^|\.)invalid(:\d+)?$/i.test(given) ? undefined : given,
    enum: arrayAt(variable, 'enum').flatMap((value) => variableText(value) ?? []),
    doc: { paragraphs: [textAt(variable, 'description') ?? ''], tags: [] },
  };
}

function isDescribed(server: JsonObject, name: string): boolean {
  return memberAt(objectAt(server, 'variables'), name) !== undefined;
}

function serversOf(owner: JsonObject): JsonObject[] {
  return arrayAt(owner, 'servers').filter(isObject);
}
