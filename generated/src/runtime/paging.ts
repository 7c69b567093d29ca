import { call } from './call.js';
import { AbortError, ClientError, RequestError } from './errors.js';
import type { Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import type { AnyResult } from './result.js';
import type { Transport } from './transport.js';
import { memberOf } from './url.js';

/** How all items of a list that comes in pages are gone through. Names lead from one value to another, member by member. */
export interface Paging {
  /** From the answer to the list. */
  readonly items: readonly string[];
  /** From an item to what tells it from the others. */
  readonly id?: readonly string[];
  /** The parameter for the size of a page, and the size that is asked for where the caller gives none. */
  readonly limit?: string;
  readonly size?: number;
  /** The parameter that counts the items before the page. */
  readonly offset?: string;
  /** From the answer to the number of items on all pages. */
  readonly total?: readonly string[];
  /** The parameter that says where the page begins, and from where its value comes: from the answer, or from its last item. */
  readonly cursor?: string;
  readonly next?: readonly string[];
  readonly last?: readonly string[];
  /** Parameters that every page is asked for with. */
  readonly query?: Readonly<Record<string, string | number | boolean>>;
}

/** The pages do not lead on, so that items would be missing without a word. What has been yielded so far is right. */
export class PagingError extends ClientError {
  override get name(): string {
    return 'PagingError';
  }
}

/**
 * The items of all pages, one page after the other, each asked for when the one before it has been gone through. What an item's
 * `id` shows to have been on the page before is passed over: lists move while they are read.
 *
 * A list ends with a page that has no items, with its total, or without a further cursor. Never with a short page, which proves nothing.
 * Iterating rejects like `call` for a page, with `AbortError` as soon as the caller's signal is aborted, and with `PagingError`
 * where a page brings nothing new, or no list, although there may be more.
 */
export async function* paginate<Item, Input, Result extends AnyResult>(
  transport: Transport,
  operation: Operation<Input, Result>,
  paging: Paging,
  input: Input | undefined,
  options: RequestOptions | undefined,
): AsyncGenerator<Item, void, undefined> {
  let query = firstQuery(operation, paging, memberOf(input, 'query'));
  let known: ReadonlySet<unknown> = new Set();
  for (;;) {
    // The input of the operation with other values for parameters that it has.
    const data: unknown = await call(transport, operation, { ...input, query } as Input, options);
    const page = listOf(operation, paging, data);
    const ids = page.map((item) => paging.id && at(item, paging.id));
    const keys = page.map((item, index) => ids[index] ?? textOf(item));
    for (const [index, item] of page.entries()) {
      if (options?.signal?.aborted) throw new AbortError(operation, options.signal.reason);
      // The table and the type of the items are made from the same document.
      if (ids[index] == null || !known.has(ids[index])) yield item as Item;
    }
    const isStuck = page.length > 0 && keys.every((key) => known.has(key));
    const next = nextQuery({ operation, paging, query, data, items: page, isStuck });
    if (!next) return;
    query = next;
    known = new Set(keys);
  }
}

type Query = Readonly<Record<string, unknown>>;

function firstQuery(operation: Operation, paging: Paging, given: unknown): Query {
  for (const [name, value] of Object.entries(paging.query ?? {})) {
    const own = memberOf(given, name);
    if (own !== undefined && own !== value) throw new RequestError(operation, `${name} has to be ${value} where all pages are asked for`);
  }
  const size = paging.limit && paging.size ? { [paging.limit]: paging.size } : {};
  const own = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return { ...size, ...paging.query, ...Object.fromEntries(own) };
}

interface Page {
  readonly operation: Operation;
  readonly paging: Paging;
  readonly query: Query;
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** Whether all of its items were on the page before. */
  readonly isStuck: boolean;
}

/** The query for the page after this one; `undefined` where this one is the last. */
function nextQuery(page: Page): Query | undefined {
  const { paging } = page;
  if (paging.next) return queryByNext(page, paging.next);
  if (!page.items.length) return undefined;
  return paging.offset ? queryByOffset(page, paging.offset) : queryByLast(page, paging.last ?? []);
}

function queryByOffset({ operation, paging, query, data, items, isStuck }: Page, offset: string): Query | undefined {
  if (isStuck) throw new PagingError(operation, `the service does not follow ${offset}: a page came twice`);
  const after = Number(query[offset] ?? 0) + items.length;
  const total = paging.total && at(data, paging.total);
  return total != null && after >= Number(total) ? undefined : { ...query, [offset]: after };
}

function queryByNext({ operation, paging: { cursor = '' }, query, data }: Page, next: readonly string[]): Query | undefined {
  const value = at(data, next);
  if (value == null || value === '') return undefined;
  if (String(value) === String(query[cursor])) throw new PagingError(operation, `the service does not follow ${cursor}: it gave the same one again`);
  return { ...query, [cursor]: value };
}

/** The page that a cursor gives begins with the items that stand at the cursor itself: those of the page before. */
function queryByLast({ operation, paging: { cursor = '', limit }, query, items, isStuck }: Page, last: readonly string[]): Query | undefined {
  const value = at(items.at(-1), last);
  if (value == null) throw new PagingError(operation, `the last item has no ${last.join('.')}, from which the next page is asked for`);
  if (!isStuck) return { ...query, [cursor]: value };
  const isFull = limit !== undefined && items.length >= Number(query[limit] ?? Infinity);
  if (!isFull && items.every((item) => String(at(item, last)) === String(query[cursor]))) return undefined;
  const reason = isFull ? `no page is large enough for all that have one ${last.join('.')}` : 'a page came twice';
  throw new PagingError(operation, `${cursor} leads no further: ${reason}`);
}

/** What tells an item without an id from others. */
function textOf(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)) ?? '';
}

/** A list that is absent is empty, unless something else in its place is a list: then the answer is not what the document says. */
function listOf(operation: Operation, { items }: Paging, data: unknown): readonly unknown[] {
  const list = at(data, items);
  if (Array.isArray(list)) return list;
  const owner = at(data, items.slice(0, -1));
  if (list == null && !Object.values(owner ?? {}).some(Array.isArray)) return [];
  throw new PagingError(operation, `the answer has no list at ${items.join('.')}`);
}

function at(value: unknown, names: readonly string[]): unknown {
  return names.reduce(memberOf, value);
}
