import type { Operation } from './operation.js';
import type { Transport } from './transport.js';
import { pathOf } from './url.js';

/** The URLs of one kind of resource. */
export interface UrlTemplate {
  /** A path template of the document, such as `/ofax/{fax_key}/{entry_key}`. */
  readonly path: string;
  /** The parameters that are numbers. */
  readonly numbers?: readonly string[];
  /** Templates that begin with this one; a URL that fits one of them names something else. */
  readonly longer?: readonly string[];
}

/**
 * The parameters in the URL of a resource, decoded: `{ fax_key, entry_key }` for `/ofax/{fax_key}/{entry_key}`.
 *
 * `url` is absolute (`http` or `https`, any host) or a path; what stands before the template is ignored, and so are
 * a query, a fragment and white space around it. Where the template does not fit, an encoded slash counts as a slash:
 * some services encode a key of two parts as one. `undefined` where it fits neither way, is not encoded properly, or has a
 * text where a number is to be.
 */
export function parseResourceUrl<Parts extends object>(template: UrlTemplate, url: string): Parts | undefined {
  const path = /^(?:https?:\/\/[^/?#]*|(?![a-z][a-z\d+.-]*:))([^?#]*)/i.exec(url.trim())?.[1]?.replace(/\/+$/, '');
  if (path === undefined || template.longer?.some((longer) => fit(longer, path))) return undefined;
  const values: Record<string, string | number> | undefined = fit(template.path, path);
  if (!values) return undefined;
  for (const name of template.numbers ?? []) {
    if (!/^\d{1,15}$/.test(String(values[name]))) return undefined;
    values[name] = Number(values[name]);
  }
  // The generated interface has the names of the template, and its numbers are the template's.
  return values as Parts;
}

/**
 * The absolute URL of a resource under the client's base URL, each parameter encoded as one segment.
 * Throws `RequestError` where a parameter is missing, or cannot be written, or is empty, `.` or `..`.
 */
export function resourceUrl(transport: Transport, { path }: UrlTemplate, parameters: object): string {
  const rows = Object.keys(parameters).map((name) => ({ name, in: 'path', required: true }) as const);
  const operation: Operation = { api: 'resourceUrl', name: '', method: '', path, parameters: rows, responses: {} };
  return transport.baseUrl + pathOf(operation, parameters);
}

/** The decoded parameters of a path that ends like the template. */
function fit(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const source = template.replace(/^\/+|\/+$/g, '').replace(/\{([^{}]+)\}|[^{]+|\{/g, (literal, name?: string) => {
    if (name === undefined) return literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    names.push(name);
    return '([^/]+)';
  });
  const pattern = new RegExp(`(?:^|/)${source}$`);
  const match = pattern.exec(path) ?? pattern.exec(path.replace(/%2f/gi, '/'));
  try {
    return match ? Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])) : undefined;
  } catch {
    return undefined;
  }
}
