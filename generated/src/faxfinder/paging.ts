// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { RequestOptions } from '../runtime/options.js';
import { paginate } from '../runtime/paging.js';
import type { Paging } from '../runtime/paging.js';
import type { Transport } from '../runtime/transport.js';
import {
  listContactGroupsOperation,
  listContactsOperation,
  listGlobalContactGroupsOperation,
  listGlobalContactsOperation,
} from './operations.js';
import type {
  ListContactGroupsData,
  ListContactGroupsInput,
  ListContactsData,
  ListContactsInput,
  ListGlobalContactGroupsData,
  ListGlobalContactGroupsInput,
  ListGlobalContactsData,
  ListGlobalContactsInput,
} from './operations.js';
export { PagingError } from '../runtime/paging.js';

/** An item of `paginateContacts`. */
export type ListContactsItem = NonNullable<NonNullable<ListContactsData>['contact']>[number];

const contactsPaging: Paging = { items: ['contact'], id: ['contact_url'], limit: 'limit', size: 100, offset: 'offset' };

/**
 * List the contacts of a user: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 100 where it is not given.
 *
 * The manual gives no number of all of them, so that the list ends with an empty page. How large a page may be is not established.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginateContacts(client, { path: { username: 'admin' } })) console.log(item);
 * ```
 */
export function paginateContacts(client: Transport, input: ListContactsInput, options?: RequestOptions): AsyncGenerator<ListContactsItem, void, undefined> {
  return paginate(client, listContactsOperation, contactsPaging, input, options);
}

/** An item of `paginateGlobalContacts`. */
export type ListGlobalContactsItem = NonNullable<NonNullable<ListGlobalContactsData>['contact']>[number];

const globalContactsPaging: Paging = { items: ['contact'], id: ['contact_url'], limit: 'limit', size: 100, offset: 'offset' };

/**
 * List the global contacts: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 100 where it is not given.
 *
 * The manual gives no number of all of them, so that the list ends with an empty page. How large a page may be is not established.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginateGlobalContacts(client)) console.log(item);
 * ```
 */
export function paginateGlobalContacts(client: Transport, input?: ListGlobalContactsInput, options?: RequestOptions): AsyncGenerator<ListGlobalContactsItem, void, undefined> {
  return paginate(client, listGlobalContactsOperation, globalContactsPaging, input, options);
}

/** An item of `paginateContactGroups`. */
export type ListContactGroupsItem = NonNullable<NonNullable<ListContactGroupsData>['contact_group']>[number];

const contactGroupsPaging: Paging = { items: ['contact_group'], id: ['contact_group_url'], limit: 'limit', size: 100, offset: 'offset' };

/**
 * List the contact groups of a user: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 100 where it is not given.
 *
 * The manual gives no number of all of them, so that the list ends with an empty page. How large a page may be is not established.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginateContactGroups(client, { path: { username: 'admin' } })) console.log(item);
 * ```
 */
export function paginateContactGroups(client: Transport, input: ListContactGroupsInput, options?: RequestOptions): AsyncGenerator<ListContactGroupsItem, void, undefined> {
  return paginate(client, listContactGroupsOperation, contactGroupsPaging, input, options);
}

/** An item of `paginateGlobalContactGroups`. */
export type ListGlobalContactGroupsItem = NonNullable<NonNullable<ListGlobalContactGroupsData>['contact_group']>[number];

const globalContactGroupsPaging: Paging = { items: ['contact_group'], id: ['contact_group_url'], limit: 'limit', size: 100, offset: 'offset' };

/**
 * List the global contact groups: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 100 where it is not given.
 *
 * The manual gives no number of all of them, so that the list ends with an empty page. How large a page may be is not established.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginateGlobalContactGroups(client)) console.log(item);
 * ```
 */
export function paginateGlobalContactGroups(client: Transport, input?: ListGlobalContactGroupsInput, options?: RequestOptions): AsyncGenerator<ListGlobalContactGroupsItem, void, undefined> {
  return paginate(client, listGlobalContactGroupsOperation, globalContactGroupsPaging, input, options);
}
