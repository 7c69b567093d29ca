import { textAt } from '../document.js';
import type { JsonObject, JsonValue } from '../json.js';

/**
 * `host` and `basePath` under each of the schemes as server URLs, `https` first and alone where no scheme is named that a request can
 * be sent with; relative where the document names no host. A host that is written with its scheme keeps that.
 */
export function upgradeServers(source: JsonObject, schemes: readonly JsonValue[]): { url: string }[] {
  const base = (textAt(source, 'basePath') ?? '').trim().replace(/^\/*(?=.)/, '/').replace(/\/+$/, '');
  const host = (textAt(source, 'host') ?? '').trim().replace(/\/+$/, '');
  if (host === '') return [{ url: base === '' ? '/' : base }];
  if (/^https?:\/\//i.test(host)) return [{ url: host + base }];
  const usable = schemes.filter((scheme) => scheme === 'https' || scheme === 'http');
  const sorted = usable.length === 0 ? ['https'] : [...new Set(usable)].sort().reverse();
  return sorted.map((scheme) => ({ url: `${scheme}://${host}${base}` }));
}
