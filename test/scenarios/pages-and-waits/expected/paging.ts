// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { RequestOptions } from '../runtime/options.js';
import { paginate } from '../runtime/paging.js';
import type { Paging } from '../runtime/paging.js';
import type { Transport } from '../runtime/transport.js';
import { getVisitsOperation, listPetsOperation, ownersOperation } from './operations.js';
import type {
  GetVisitsData,
  GetVisitsInput,
  ListPetsData,
  ListPetsInput,
  OwnersData,
  OwnersInput,
} from './operations.js';
export { PagingError } from '../runtime/paging.js';

/** An item of `paginatePets`. */
export type ListPetsItem = NonNullable<ListPetsData>[number];

const petsPaging: Paging = { items: [], offset: 'skip' };

/**
 * List pets: every item of all pages. A page is asked for when the one before it has been gone through.
 *
 * Not *\/ confirmed.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginatePets(client)) console.log(item);
 * ```
 */
export function paginatePets(client: Transport, input?: ListPetsInput, options?: RequestOptions): AsyncGenerator<ListPetsItem, void, undefined> {
  return paginate(client, listPetsOperation, petsPaging, input, options);
}

/** An item of `paginateOwners`. */
export type OwnersItem = NonNullable<NonNullable<NonNullable<OwnersData>['page']>['a/b']>[number];

const ownersPaging: Paging = { items: ['page', 'a/b'], limit: 'size', size: 10, cursor: 'from', next: ['page', 'next'] };

/**
 * Every item of all pages. A page is asked for when the one before it has been gone through. `size` is the size of a page, 10 where it is not given.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginateOwners(client, { query: { kind: 'kind' } })) console.log(item);
 * ```
 */
export function paginateOwners(client: Transport, input: OwnersInput, options?: RequestOptions): AsyncGenerator<OwnersItem, void, undefined> {
  return paginate(client, ownersOperation, ownersPaging, input, options);
}

/** An item of `paginateVisits`. */
export type GetVisitsItem = NonNullable<NonNullable<GetVisitsData>['visits']>[number];

const visitsPaging: Paging = { items: ['visits'], id: ['id'], cursor: 'since', last: ['at'], query: { sort: 'up' } };

/**
 * Every item of all pages. A page is asked for when the one before it has been gone through.
 *
 * @throws {PagingError} the pages do not lead on although there may be more
 * @example
 * ```ts
 * for await (const item of paginateVisits(client)) console.log(item);
 * ```
 */
export function paginateVisits(client: Transport, input?: GetVisitsInput, options?: RequestOptions): AsyncGenerator<GetVisitsItem, void, undefined> {
  return paginate(client, getVisitsOperation, visitsPaging, input, options);
}
