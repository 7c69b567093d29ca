import { memberOf } from '../../runtime/url.js';

/** What a list is narrowed by: texts that have to be in the fields of their names, and the part that is wanted. */
export interface Selection {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  readonly order?: string | undefined;
}

/** Those that hold all the texts, sorted by the field that is asked for, as many as are wanted. Without `limit` an `offset` means nothing. */
export function select<Thing extends object>(things: readonly Thing[], query: Selection, fields: readonly string[]): Thing[] {
  const found = things.filter((thing) =>
    fields.every((field) => {
      const wanted = memberOf(query, field);
      return wanted === undefined || String(memberOf(thing, field) ?? '').includes(String(wanted));
    }),
  );
  const { order, limit, offset = 0 } = query;
  if (order !== undefined) found.sort((left, right) => compare(String(memberOf(left, order) ?? ''), String(memberOf(right, order) ?? '')));
  return limit === undefined ? found : found.slice(offset, offset + limit);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
