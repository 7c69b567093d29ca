// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { RequestOptions } from '../runtime/options.js';
import { paginate } from '../runtime/paging.js';
import type { Paging } from '../runtime/paging.js';
import type { Transport } from '../runtime/transport.js';
import { listContactGroupsOperation, listContactsOperation, listFaxesOperation } from './operations.js';
import type {
  ListContactGroupsData,
  ListContactGroupsInput,
  ListContactsData,
  ListContactsInput,
  ListFaxesData,
  ListFaxesInput,
} from './operations.js';
export { PagingError } from '../runtime/paging.js';

/** An item of `paginateFaxes`. */
export type ListFaxesItem = NonNullable<NonNullable<NonNullable<ListFaxesData>['data']>['records']>[number];

const faxesPaging: Paging = {
  items: ['data', 'records'],
  id: ['id'],
  limit: 'limit',
  size: 50,
  cursor: 'after',
  last: ['start_time'],
  query: { order: 'asc', sort_by: 'date' },
};

/**
 * List faxes: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 50 where it is not given.
 *
 * The oldest fax comes first. That the service knows `order` and `sort_by` by these names, and that `after` is compared with `start_time`, is not confirmed. Where pages do not lead on, a `PagingError` says so, and nothing is left out in silence.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginateFaxes(client)) console.log(item);
 * ```
 */
export function paginateFaxes(client: Transport, input?: ListFaxesInput, options?: RequestOptions): AsyncGenerator<ListFaxesItem, void, undefined> {
  return paginate(client, listFaxesOperation, faxesPaging, input, options);
}

/** An item of `paginateContacts`. */
export type ListContactsItem = NonNullable<NonNullable<ListContactsData>['records']>[number];

const contactsPaging: Paging = { items: ['records'], id: ['id'], limit: 'limit', size: 50, offset: 'offset', total: ['total_count'] };

/**
 * List contacts: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 50 where it is not given.
 *
 * That contacts come in `records` with `total_count` is likely, not confirmed. Without that count the list ends with an empty page.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginateContacts(client)) console.log(item);
 * ```
 */
export function paginateContacts(client: Transport, input?: ListContactsInput, options?: RequestOptions): AsyncGenerator<ListContactsItem, void, undefined> {
  return paginate(client, listContactsOperation, contactsPaging, input, options);
}

/** An item of `paginateContactGroups`. */
export type ListContactGroupsItem = NonNullable<NonNullable<ListContactGroupsData>['records']>[number];

const contactGroupsPaging: Paging = { items: ['records'], id: ['id'], limit: 'limit', size: 50, offset: 'offset', total: ['total_count'] };

/**
 * List contact groups: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 50 where it is not given.
 *
 * That groups come in pages like this is not confirmed. Where pages do not lead on, a `PagingError` says so.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginateContactGroups(client)) console.log(item);
 * ```
 */
export function paginateContactGroups(client: Transport, input?: ListContactGroupsInput, options?: RequestOptions): AsyncGenerator<ListContactGroupsItem, void, undefined> {
  return paginate(client, listContactGroupsOperation, contactGroupsPaging, input, options);
}
