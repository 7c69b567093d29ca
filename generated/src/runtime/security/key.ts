import type { Placement } from '../api.js';
import { setHeader } from '../outgoing.js';
import { tokenOf } from './token.js';

/** A key that is a parameter of the query, in place of one of the same name. */
export function putQueryKey(placement: Placement, value: unknown): void {
  const { outgoing, key } = placement;
  const [path = '', ...query] = outgoing.url.split('?');
  outgoing.url = `${path}?${withPair(query.join('?'), '&', encodeURIComponent(key), encodeURIComponent(tokenOf(placement, value)))}`;
}

/** A key that is a cookie, in place of one of the same name. */
export function putCookieKey(placement: Placement, value: unknown): void {
  const { operation, outgoing, key } = placement;
  const text = tokenOf(placement, value).replace(/[\s;,"\\]/g, encodeURIComponent);
  setHeader(operation, outgoing, 'cookie', withPair(outgoing.headers['cookie'] ?? '', '; ', key, text));
}

/** The pairs of a query or of cookies, and one more in place of those of the same name. */
function withPair(pairs: string, apart: string, name: string, value: string): string {
  const others = pairs.split(apart).filter((pair) => pair && pair.split('=')[0] !== name);
  return [...others, `${name}=${value}`].join(apart);
}
