import { expandPath } from './url.js';
import type { Transport } from './transport.js';

/**
 * The parameters that a URL has for a path template, percent-decoded; `undefined` where it names something else. What is
 * before the template (host, base path) does not count, nor do query and fragment. Where the plain segments do not fit,
 * `%2F` counts as a slash: some appliances encode the one between two parameters.
 */
export function parseResourceUrl<Name extends string>(template: string, url: string): Readonly<Record<Name, string>> | undefined {
  const path = url.trim().replace(/[?#].*$/s, '').replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '');
  const names = template.split('/').slice(1);
  // The names of the template are the Names that the emitted function asks for.
  return (match(names, path.split('/')) ?? match(names, path.replace(/%2f/gi, '/').split('/'))) as Readonly<Record<Name, string>> | undefined;
}

/** The URL of what the parameters name, below the transport's base URL. Throws `RequestError` where one is empty or made of dots. */
export function resourceUrl<Name extends string>(transport: Transport, template: string, parameters: Readonly<Record<Name, string>>): string {
  const texts = new Map(Object.entries<string>(parameters).map(([name, value]) => [name, encodeURIComponent(value)]));
  return transport.baseUrl + expandPath({ api: 'url' }, template, texts);
}

function match(names: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const tail = segments.slice(-names.length);
  const found: [string, string][] = [];
  for (const [index, name] of names.entries()) {
    const text = decode(tail[index] ?? '');
    if (!text) return undefined;
    if (name.startsWith('{')) found.push([name.slice(1, -1), text]);
    else if (name !== text) return undefined;
  }
  return Object.fromEntries(found);
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
