import { expandPath } from './url.js';
import type { Transport } from './transport.js';

/**
 * The parameters in the URL of a resource, decoded: `{ fax_key, entry_key }` for `/ofax/{fax_key}/{entry_key}`.
 *
 * `url` is absolute (`http` or `https`, any host) or a path; what stands before the template is ignored, and so are
 * a query, a fragment and white space around it. Where the template does not fit, an encoded slash counts as a slash:
 * some services encode a key of two parts as one. `undefined` where it fits neither way, or is not encoded properly.
 */
export function parseResourceUrl<Name extends string>(template: string, url: string): Record<Name, string> | undefined {
  const path = /^(?:https?:\/\/[^/?#]*|(?![a-z][a-z\d+.-]*:))([^?#]*)/i.exec(url.trim())?.[1]?.replace(/\/+$/, '');
  if (path === undefined) return undefined;
  const names: string[] = [];
  const source = template.replace(/^\/+|\/+$/g, '').replace(/\{([^{}]+)\}|[^{]+|\{/g, (literal, name?: string) => {
    if (name === undefined) return literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    names.push(name);
    return '([^/]+)';
  });
  const pattern = new RegExp(`(?:^|/)${source}$`);
  const match = pattern.exec(path) ?? pattern.exec(path.replace(/%2f/gi, '/'));
  try {
    if (!match) return undefined;
    const values: Record<string, string> = Object.fromEntries(
      names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]),
    );
    // The names in the template are the Names of the generated function around this one.
    return values;
  } catch {
    return undefined;
  }
}

/**
 * The absolute URL of a resource under the client's base URL, each parameter encoded as one segment.
 * Throws `RequestError` where a parameter is empty, `.` or `..`.
 */
export function resourceUrl<Name extends string>(
  transport: Transport,
  template: string,
  params: Readonly<Record<Name, string>>,
): string {
  const texts = new Map(Object.entries<string>(params).map(([name, value]) => [name, encodeURIComponent(value)]));
  return transport.baseUrl + expandPath({ api: 'resourceUrl' }, template, texts);
}
