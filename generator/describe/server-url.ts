/**
 * A relative reference resolved against the URL template of a server (RFC 3986, 5.2; the variables of both stay variables):
 * one that begins with a slash keeps scheme and host, any other also the folder of the path. `..` stays; whoever parses the URL
 * removes it.
 */
export function resolveTemplate(base: string, reference: string): string {
  const [, origin = '', path = ''] = /^([^/]*\/\/[^/]*)(.*)$/s.exec(base) ?? [];
  const relative = reference.trim();
  if (relative.startsWith('/')) return origin + relative;
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '/';
  return `${origin}${folder}${relative.replace(/^\.(\/|$)/, '')}`;
}
