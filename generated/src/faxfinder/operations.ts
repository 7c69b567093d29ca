// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { xmlAnswer } from '../runtime/xml-answer.js';
import { xmlRequest } from '../runtime/xml-request.js';
import type { Operation } from '../runtime/operation.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Failure, NoInput, OtherFailure, OtherSuccess, Success } from '../runtime/result.js';
import type { Transport } from '../runtime/transport.js';
import type {
  ChannelStatusResponse,
  ContactGroupRequest,
  ContactGroupResponse,
  ContactGroupUpdate,
  ContactGroupsResponse,
  ContactRequest,
  ContactResponse,
  ContactsResponse,
  CreatedUserResponse,
  FaxEntriesResponse,
  InboundFaxesResponse,
  MessageResponse,
  ModemStatusResponse,
  OutboundFaxesResponse,
  ScheduleFax,
  ScheduledFaxResponse,
  StatusResponse,
  UserRequest,
  UserResponse,
} from './schema.js';
import {
  channelStatusResponseRoot,
  contactGroupRequestRoot,
  contactGroupResponseRoot,
  contactGroupUpdateRoot,
  contactGroupsResponseRoot,
  contactRequestRoot,
  contactResponseRoot,
  contactsResponseRoot,
  createdUserResponseRoot,
  faxEntriesResponseRoot,
  inboundFaxesResponseRoot,
  messageResponseRoot,
  modemStatusResponseRoot,
  outboundFaxesResponseRoot,
  scheduleFaxRoot,
  scheduledFaxResponseRoot,
  statusResponseRoot,
  userRequestRoot,
  userResponseRoot,
} from './shapes.js';

/**
 * What `scheduleFax` takes.
 *
 * @example
 * ```ts
 * const input: ScheduleFaxInput = { body: { recipient: [{ fax_number: '218-555-3335' }] } };
 * ```
 */
export interface ScheduleFaxInput {
  body: ScheduleFax;
}

/**
 * The data of `scheduleFax`'s success.
 *
 * @example
 * ```ts
 * const data: ScheduleFaxData = await client.faxes.schedule({ body: { recipient: [{ fax_number: '218-555-3335' }] } });
 * ```
 */
export type ScheduleFaxData = ScheduledFaxResponse;

/**
 * Every answer of `scheduleFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ScheduleFaxResult = await scheduleFax(client, { body: { recipient: [{ fax_number: '218-555-3335' }] } });
 * ```
 */
export type ScheduleFaxResult =
  | Success<201, ScheduleFaxData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<201, ScheduleFaxData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `scheduleFax` in the table that the client runs over. */
export const scheduleFaxOperation: Operation<ScheduleFaxInput, ScheduleFaxResult> = {
  api: 'faxfinder',
  name: 'faxes.schedule',
  method: 'POST',
  path: '/ofax',
  body: { required: true, content: { 'application/xml': { codec: xmlRequest, root: scheduleFaxRoot } } },
  responses: {
    201: { 'application/xml': { codec: xmlAnswer, root: scheduledFaxResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Schedule a fax
 *
 * Sends a fax to one or more recipients, each of which becomes an entry. Pages are counted and sent afterwards: ask for the entries to learn what became of it.
 *
 * At most 400 recipients.
 *
 * A request is at most 36 MB, attachments counted as base64; on older models 2 MB (FF130, FF230) or 5 MB (FF430, FF830).
 *
 * @returns 201: The fax is scheduled; 400: The request is not valid and nothing is scheduled; the message may say why; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await scheduleFax(client, { body: { recipient: [{ fax_number: '218-555-3335' }] } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function scheduleFax(client: Transport, input: ScheduleFaxInput, options?: RequestOptions): Promise<ScheduleFaxResult> {
  return client.send<ScheduleFaxInput, ScheduleFaxResult>(scheduleFaxOperation, input, options);
}

/** What `listFaxEntries` takes. */
export interface ListFaxEntriesInput {
  query?: {
    /** Entries of all users instead of one's own; for administrators. */
    all_users?: boolean | undefined;
    /**
     * How many completed faxes to show at most. Completed faxes that are shown can be previewed and rescheduled. What it does where one fax or entry is asked for is not established.
     *
     * @default 10
     */
    complete_limit?: number | undefined;
    /** Only this class. What it does where one fax or entry is asked for is not established. */
    class?: 'pending' | 'sending' | 'complete' | undefined;
    /** Adds details of the modem, such as `init_time` and `connect_time`, once there has been a full attempt. The elements are not established, so that the types do not have them. */
    include_modem_info?: boolean | undefined;
  };
}

/**
 * The data of `listFaxEntries`'s success.
 *
 * @example
 * ```ts
 * const data: ListFaxEntriesData = await client.faxes.list();
 * ```
 */
export type ListFaxEntriesData = FaxEntriesResponse;

/**
 * Every answer of `listFaxEntries`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListFaxEntriesResult = await listFaxEntries(client);
 * ```
 */
export type ListFaxEntriesResult =
  | Success<200, ListFaxEntriesData>
  | Failure<401, unknown>
  | OtherSuccess<200, ListFaxEntriesData>
  | OtherFailure<401, unknown>;

/** The row of `listFaxEntries` in the table that the client runs over. */
export const listFaxEntriesOperation: Operation<ListFaxEntriesInput, ListFaxEntriesResult> = {
  api: 'faxfinder',
  name: 'faxes.list',
  method: 'GET',
  path: '/ofax',
  parameters: 'query.all_users query.complete_limit query.class query.include_modem_info',
  responses: { 200: { 'application/xml': { codec: xmlAnswer, root: faxEntriesResponseRoot } }, 401: {} },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * List fax entries
 *
 * The faxes that wait, are being sent, and were completed last.
 *
 * A user sees faxes of their own; `all_users` is for administrators.
 *
 * @returns 200: The entries; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await listFaxEntries(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listFaxEntries(client: Transport, input?: ListFaxEntriesInput, options?: RequestOptions): Promise<ListFaxEntriesResult> {
  return client.send<ListFaxEntriesInput, ListFaxEntriesResult>(listFaxEntriesOperation, input, options);
}

/**
 * What `getFaxEntries` takes.
 *
 * @example
 * ```ts
 * const input: GetFaxEntriesInput = { path: { fax_key: '0000001B' } };
 * ```
 */
export interface GetFaxEntriesInput {
  path: {
    /** A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
    fax_key: string;
  };
  query?: {
    /** Entries of all users instead of one's own; for administrators. */
    all_users?: boolean | undefined;
    /**
     * How many completed faxes to show at most. Completed faxes that are shown can be previewed and rescheduled. What it does where one fax or entry is asked for is not established.
     *
     * @default 10
     */
    complete_limit?: number | undefined;
    /** Only this class. What it does where one fax or entry is asked for is not established. */
    class?: 'pending' | 'sending' | 'complete' | undefined;
    /** Adds details of the modem, such as `init_time` and `connect_time`, once there has been a full attempt. The elements are not established, so that the types do not have them. */
    include_modem_info?: boolean | undefined;
  };
}

/**
 * The data of `getFaxEntries`'s success.
 *
 * @example
 * ```ts
 * const data: GetFaxEntriesData = await client.faxes.get({ path: { fax_key: '0000001B' } });
 * ```
 */
export type GetFaxEntriesData = FaxEntriesResponse;

/**
 * Every answer of `getFaxEntries`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetFaxEntriesResult = await getFaxEntries(client, { path: { fax_key: '0000001B' } });
 * ```
 */
export type GetFaxEntriesResult =
  | Success<200, GetFaxEntriesData>
  | Failure<401, unknown>
  | OtherSuccess<200, GetFaxEntriesData>
  | OtherFailure<401, unknown>;

/** The row of `getFaxEntries` in the table that the client runs over. */
export const getFaxEntriesOperation: Operation<GetFaxEntriesInput, GetFaxEntriesResult> = {
  api: 'faxfinder',
  name: 'faxes.get',
  method: 'GET',
  path: '/ofax/{fax_key}',
  parameters: 'path.fax_key query.all_users query.complete_limit query.class query.include_modem_info',
  responses: { 200: { 'application/xml': { codec: xmlAnswer, root: faxEntriesResponseRoot } }, 401: {} },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show the entries of a fax
 *
 * What the appliance answers for a fax that it does not know is not established.
 *
 * A user sees faxes of their own; `all_users` is for administrators.
 *
 * @returns 200: The entries, one for each recipient; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getFaxEntries(client, { path: { fax_key: '0000001B' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getFaxEntries(client: Transport, input: GetFaxEntriesInput, options?: RequestOptions): Promise<GetFaxEntriesResult> {
  return client.send<GetFaxEntriesInput, GetFaxEntriesResult>(getFaxEntriesOperation, input, options);
}

/**
 * What `abortFax` takes.
 *
 * @example
 * ```ts
 * const input: AbortFaxInput = { path: { fax_key: '0000001B' } };
 * ```
 */
export interface AbortFaxInput {
  path: {
    /** A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
    fax_key: string;
  };
}

/**
 * The data of `abortFax`'s success.
 *
 * @example
 * ```ts
 * const data: AbortFaxData = await client.faxes.abort({ path: { fax_key: '0000001B' } });
 * ```
 */
export type AbortFaxData = undefined;

/**
 * Every answer of `abortFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: AbortFaxResult = await abortFax(client, { path: { fax_key: '0000001B' } });
 * ```
 */
export type AbortFaxResult =
  | Success<202, AbortFaxData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<202, AbortFaxData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `abortFax` in the table that the client runs over. */
export const abortFaxOperation: Operation<AbortFaxInput, AbortFaxResult> = {
  api: 'faxfinder',
  name: 'faxes.abort',
  method: 'DELETE',
  path: '/ofax/{fax_key}',
  parameters: 'path.fax_key',
  responses: { 202: {}, 400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } }, 401: {} },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Abort a fax for all recipients
 *
 * Whether it worked shows in the entries: their state becomes `aborted`. Not described for FFx30 models.
 *
 * A user may abort faxes of their own.
 *
 * @returns 202: The appliance will abort what it still can; 400: There is no such fax, or it belongs to another user; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await abortFax(client, { path: { fax_key: '0000001B' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function abortFax(client: Transport, input: AbortFaxInput, options?: RequestOptions): Promise<AbortFaxResult> {
  return client.send<AbortFaxInput, AbortFaxResult>(abortFaxOperation, input, options);
}

/**
 * What `getFaxEntry` takes.
 *
 * @example
 * ```ts
 * const input: GetFaxEntryInput = { path: { fax_key: '0000001B', entry_key: '0000' } };
 * ```
 */
export interface GetFaxEntryInput {
  path: {
    /** A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
    fax_key: string;
    /** One recipient's entry of a fax: four hexadecimal digits. */
    entry_key: string;
  };
  query?: {
    /** Entries of all users instead of one's own; for administrators. */
    all_users?: boolean | undefined;
    /**
     * How many completed faxes to show at most. Completed faxes that are shown can be previewed and rescheduled. What it does where one fax or entry is asked for is not established.
     *
     * @default 10
     */
    complete_limit?: number | undefined;
    /** Only this class. What it does where one fax or entry is asked for is not established. */
    class?: 'pending' | 'sending' | 'complete' | undefined;
    /** Adds details of the modem, such as `init_time` and `connect_time`, once there has been a full attempt. The elements are not established, so that the types do not have them. */
    include_modem_info?: boolean | undefined;
  };
}

/**
 * The data of `getFaxEntry`'s success.
 *
 * @example
 * ```ts
 * const data: GetFaxEntryData = await client.faxes.getEntry({ path: { fax_key: '0000001B', entry_key: '0000' } });
 * ```
 */
export type GetFaxEntryData = FaxEntriesResponse;

/**
 * Every answer of `getFaxEntry`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetFaxEntryResult = await getFaxEntry(client, { path: { fax_key: '0000001B', entry_key: '0000' } });
 * ```
 */
export type GetFaxEntryResult =
  | Success<200, GetFaxEntryData>
  | Failure<401, unknown>
  | OtherSuccess<200, GetFaxEntryData>
  | OtherFailure<401, unknown>;

/** The row of `getFaxEntry` in the table that the client runs over. */
export const getFaxEntryOperation: Operation<GetFaxEntryInput, GetFaxEntryResult> = {
  api: 'faxfinder',
  name: 'faxes.getEntry',
  method: 'GET',
  path: '/ofax/{fax_key}/{entry_key}',
  parameters: [
    'path.fax_key',
    'path.entry_key',
    'query.all_users',
    'query.complete_limit',
    'query.class',
    'query.include_modem_info',
  ],
  responses: { 200: { 'application/xml': { codec: xmlAnswer, root: faxEntriesResponseRoot } }, 401: {} },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show an entry of a fax
 *
 * What the appliance answers for an entry that it does not know is not established.
 *
 * A user sees faxes of their own; `all_users` is for administrators.
 *
 * @returns 200: The entry, in a list of one; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getFaxEntry(client, { path: { fax_key: '0000001B', entry_key: '0000' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getFaxEntry(client: Transport, input: GetFaxEntryInput, options?: RequestOptions): Promise<GetFaxEntryResult> {
  return client.send<GetFaxEntryInput, GetFaxEntryResult>(getFaxEntryOperation, input, options);
}

/**
 * What `abortFaxEntry` takes.
 *
 * @example
 * ```ts
 * const input: AbortFaxEntryInput = { path: { fax_key: '0000001B', entry_key: '0000' } };
 * ```
 */
export interface AbortFaxEntryInput {
  path: {
    /** A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
    fax_key: string;
    /** One recipient's entry of a fax: four hexadecimal digits. */
    entry_key: string;
  };
}

/**
 * The data of `abortFaxEntry`'s success.
 *
 * @example
 * ```ts
 * const data: AbortFaxEntryData = await client.faxes.abortEntry({ path: { fax_key: '0000001B', entry_key: '0000' } });
 * ```
 */
export type AbortFaxEntryData = undefined;

/**
 * Every answer of `abortFaxEntry`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: AbortFaxEntryResult = await abortFaxEntry(client, { path: { fax_key: '0000001B', entry_key: '0000' } });
 * ```
 */
export type AbortFaxEntryResult =
  | Success<202, AbortFaxEntryData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<202, AbortFaxEntryData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `abortFaxEntry` in the table that the client runs over. */
export const abortFaxEntryOperation: Operation<AbortFaxEntryInput, AbortFaxEntryResult> = {
  api: 'faxfinder',
  name: 'faxes.abortEntry',
  method: 'DELETE',
  path: '/ofax/{fax_key}/{entry_key}',
  parameters: 'path.fax_key path.entry_key',
  responses: { 202: {}, 400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } }, 401: {} },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Abort a fax for one recipient
 *
 * Whether it worked shows in the entry: its state becomes `aborted`.
 *
 * A user may abort faxes of their own.
 *
 * @returns 202: The appliance will abort the entry if it still can; 400: There is no such entry, or it belongs to another user; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await abortFaxEntry(client, { path: { fax_key: '0000001B', entry_key: '0000' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function abortFaxEntry(client: Transport, input: AbortFaxEntryInput, options?: RequestOptions): Promise<AbortFaxEntryResult> {
  return client.send<AbortFaxEntryInput, AbortFaxEntryResult>(abortFaxEntryOperation, input, options);
}

/**
 * What `rescheduleFaxEntry` takes.
 *
 * @example
 * ```ts
 * const input: RescheduleFaxEntryInput = { path: { fax_key: '0000001B', entry_key: '0000' }, query: { at: 'now' } };
 * ```
 */
export interface RescheduleFaxEntryInput {
  path: {
    /** A scheduled fax: eight hexadecimal digits. Text, since leading zeros count. */
    fax_key: string;
    /** One recipient's entry of a fax: four hexadecimal digits. */
    entry_key: string;
  };
  query: {
    /** `now` (firmware 2.1 or newer), or a date and time in UTC such as `2008-08-09T22:30:00`. */
    at: string;
  };
}

/**
 * The data of `rescheduleFaxEntry`'s success.
 *
 * @example
 * ```ts
 * const data: RescheduleFaxEntryData = await client.faxes.rescheduleEntry({ path: { fax_key: '0000001B', entry_key: '0000' }, query: { at: 'now' } });
 * ```
 */
export type RescheduleFaxEntryData = undefined;

/**
 * Every answer of `rescheduleFaxEntry`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: RescheduleFaxEntryResult = await rescheduleFaxEntry(client, { path: { fax_key: '0000001B', entry_key: '0000' }, query: { at: 'now' } });
 * ```
 */
export type RescheduleFaxEntryResult =
  | Success<202, RescheduleFaxEntryData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<202, RescheduleFaxEntryData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `rescheduleFaxEntry` in the table that the client runs over. */
export const rescheduleFaxEntryOperation: Operation<RescheduleFaxEntryInput, RescheduleFaxEntryResult> = {
  api: 'faxfinder',
  name: 'faxes.rescheduleEntry',
  method: 'PUT',
  path: '/ofax/{fax_key}/{entry_key}',
  parameters: ['path.fax_key', 'path.entry_key', { name: 'at', in: 'query', required: true }],
  responses: { 202: {}, 400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } }, 401: {} },
  accept: 'application/xml',
  security: [['basic']],
  idempotent: false,
};

/**
 * Send an entry again, now or later
 *
 * Each call may send the fax once more. An entry that is being sent is not rescheduled.
 *
 * A user may reschedule faxes of their own.
 *
 * @returns 202: The appliance will try; nothing is promised; 400: There is no such entry, or it belongs to another user; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await rescheduleFaxEntry(client, { path: { fax_key: '0000001B', entry_key: '0000' }, query: { at: 'now' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function rescheduleFaxEntry(client: Transport, input: RescheduleFaxEntryInput, options?: RequestOptions): Promise<RescheduleFaxEntryResult> {
  return client.send<RescheduleFaxEntryInput, RescheduleFaxEntryResult>(rescheduleFaxEntryOperation, input, options);
}

/**
 * What `getUser` takes.
 *
 * @example
 * ```ts
 * const input: GetUserInput = { path: { username: 'admin' } };
 * ```
 */
export interface GetUserInput {
  path: {
    /** The user whose data it is. */
    username: string;
  };
}

/**
 * The data of `getUser`'s success.
 *
 * @example
 * ```ts
 * const data: GetUserData = await client.users.get({ path: { username: 'admin' } });
 * ```
 */
export type GetUserData = UserResponse;

/**
 * Every answer of `getUser`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetUserResult = await getUser(client, { path: { username: 'admin' } });
 * ```
 */
export type GetUserResult =
  | Success<200, GetUserData>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, GetUserData>
  | OtherFailure<401 | 403 | 404, unknown>;

/** The row of `getUser` in the table that the client runs over. */
export const getUserOperation: Operation<GetUserInput, GetUserResult> = {
  api: 'faxfinder',
  name: 'users.get',
  method: 'GET',
  path: '/users/{username}',
  parameters: 'path.username',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: userResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show a user
 *
 * A user sees the own record, an administrator every one.
 *
 * @returns 200: The user; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not see this user; 404: There is no user of that name
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getUser(client, { path: { username: 'admin' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getUser(client: Transport, input: GetUserInput, options?: RequestOptions): Promise<GetUserResult> {
  return client.send<GetUserInput, GetUserResult>(getUserOperation, input, options);
}

/**
 * What `updateUser` takes.
 *
 * @example
 * ```ts
 * const input: UpdateUserInput = {
 *   path: { username: 'admin' },
 *   body: {
 *     name: 'Alice Example',
 *     username: 'alice',
 *     email_address: 'alice@example.com',
 *     priority: 1,
 *     max_attempts: 2,
 *     interval: 600,
 *     receipt: 'never',
 *     receipt_attachment: 'none',
 *   },
 * };
 * ```
 */
export interface UpdateUserInput {
  path: {
    /** The user whose data it is. */
    username: string;
  };
  body: UserRequest;
}

/**
 * The data of `updateUser`'s success.
 *
 * @example
 * ```ts
 * const data: UpdateUserData = await client.users.update(input);
 * ```
 */
export type UpdateUserData = MessageResponse;

/**
 * Every answer of `updateUser`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UpdateUserResult = await updateUser(client, input);
 * ```
 */
export type UpdateUserResult =
  | Success<200, UpdateUserData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, UpdateUserData>
  | OtherFailure<400 | 401 | 403 | 404, unknown>;

/** The row of `updateUser` in the table that the client runs over. */
export const updateUserOperation: Operation<UpdateUserInput, UpdateUserResult> = {
  api: 'faxfinder',
  name: 'users.update',
  method: 'PUT',
  path: '/users/{username}',
  parameters: 'path.username',
  body: { required: true, content: { 'application/xml': { codec: xmlRequest, root: userRequestRoot } } },
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Change a user
 *
 * Requires firmware 3.0.4 or newer.
 *
 * A user may change the own record, an administrator every one.
 *
 * @returns 200: The user has been changed; 400: The XML of the request is not valid; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not change this user; 404: There is no user of that name
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await updateUser(client, {
 *   path: { username: 'admin' },
 *   body: {
 *     name: 'Alice Example',
 *     username: 'alice',
 *     email_address: 'alice@example.com',
 *     priority: 1,
 *     max_attempts: 2,
 *     interval: 600,
 *     receipt: 'never',
 *     receipt_attachment: 'none',
 *   },
 * });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function updateUser(client: Transport, input: UpdateUserInput, options?: RequestOptions): Promise<UpdateUserResult> {
  return client.send<UpdateUserInput, UpdateUserResult>(updateUserOperation, input, options);
}

/**
 * What `createUser` takes.
 *
 * @example
 * ```ts
 * const input: CreateUserInput = {
 *   body: {
 *     name: 'Alice Example',
 *     username: 'alice',
 *     email_address: 'alice@example.com',
 *     priority: 1,
 *     max_attempts: 2,
 *     interval: 600,
 *     receipt: 'never',
 *     receipt_attachment: 'none',
 *   },
 * };
 * ```
 */
export interface CreateUserInput {
  body: UserRequest;
}

/**
 * The data of `createUser`'s success.
 *
 * @example
 * ```ts
 * const data: CreateUserData = await client.users.create(input);
 * ```
 */
export type CreateUserData = CreatedUserResponse;

/**
 * Every answer of `createUser`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: CreateUserResult = await createUser(client, input);
 * ```
 */
export type CreateUserResult =
  | Success<200, CreateUserData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | OtherSuccess<200, CreateUserData>
  | OtherFailure<400 | 401 | 403, unknown>;

/** The row of `createUser` in the table that the client runs over. */
export const createUserOperation: Operation<CreateUserInput, CreateUserResult> = {
  api: 'faxfinder',
  name: 'users.create',
  method: 'POST',
  path: '/users',
  body: { required: true, content: { 'application/xml': { codec: xmlRequest, root: userRequestRoot } } },
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: createdUserResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Add a user
 *
 * Requires firmware 3.0.4 or newer.
 *
 * For those who may add users.
 *
 * @returns 200: The user has been added; 400: The XML of the request is not valid; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not add users
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await createUser(client, {
 *   body: {
 *     name: 'Alice Example',
 *     username: 'alice',
 *     email_address: 'alice@example.com',
 *     priority: 1,
 *     max_attempts: 2,
 *     interval: 600,
 *     receipt: 'never',
 *     receipt_attachment: 'none',
 *   },
 * });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function createUser(client: Transport, input: CreateUserInput, options?: RequestOptions): Promise<CreateUserResult> {
  return client.send<CreateUserInput, CreateUserResult>(createUserOperation, input, options);
}

/**
 * What `listContacts` takes.
 *
 * @example
 * ```ts
 * const input: ListContactsInput = { path: { username: 'admin' } };
 * ```
 */
export interface ListContactsInput {
  path: {
    /** The user whose data it is. */
    username: string;
  };
  query?: {
    /** How many to show at most. */
    limit?: number | undefined;
    /** How many to pass over first; only together with `limit`. */
    offset?: number | undefined;
    /** Only those with this text in the name. Where several texts are given, all have to match. */
    name?: string | undefined;
    /** Only those with this text in the fax number. */
    fax_number?: string | undefined;
    /** Only those with this text in the phone number. */
    phone_number?: string | undefined;
    /** Only those with this text in the organization. */
    organization?: string | undefined;
    /** The field to sort by; not on FFx30 models. */
    order?: string | undefined;
  };
}

/**
 * The data of `listContacts`'s success.
 *
 * @example
 * ```ts
 * const data: ListContactsData = await client.contacts.list({ path: { username: 'admin' } });
 * ```
 */
export type ListContactsData = ContactsResponse;

/**
 * Every answer of `listContacts`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListContactsResult = await listContacts(client, { path: { username: 'admin' } });
 * ```
 */
export type ListContactsResult =
  | Success<200, ListContactsData>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, ListContactsData>
  | OtherFailure<401 | 403 | 404, unknown>;

/** The row of `listContacts` in the table that the client runs over. */
export const listContactsOperation: Operation<ListContactsInput, ListContactsResult> = {
  api: 'faxfinder',
  name: 'contacts.list',
  method: 'GET',
  path: '/contacts/{username}',
  parameters: [
    'path.username',
    'query.limit',
    'query.offset',
    'query.name',
    'query.fax_number',
    'query.phone_number',
    'query.organization',
    'query.order',
  ],
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: contactsResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * List the contacts of a user
 *
 * A user sees contacts of their own, an administrator everybody's.
 *
 * @returns 200: The contacts; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not see the contacts of this user; 404: There is no user of that name
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await listContacts(client, { path: { username: 'admin' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listContacts(client: Transport, input: ListContactsInput, options?: RequestOptions): Promise<ListContactsResult> {
  return client.send<ListContactsInput, ListContactsResult>(listContactsOperation, input, options);
}

/**
 * What `createContact` takes.
 *
 * @example
 * ```ts
 * const input: CreateContactInput = { path: { username: 'admin' }, body: { name: 'Bob Example' } };
 * ```
 */
export interface CreateContactInput {
  path: {
    /** The user whose data it is. */
    username: string;
  };
  body: ContactRequest;
}

/**
 * The data of `createContact`'s success.
 *
 * @example
 * ```ts
 * const data: CreateContactData = await client.contacts.create({ path: { username: 'admin' }, body: { name: 'Bob Example' } });
 * ```
 */
export type CreateContactData = ContactResponse;

/**
 * Every answer of `createContact`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: CreateContactResult = await createContact(client, { path: { username: 'admin' }, body: { name: 'Bob Example' } });
 * ```
 */
export type CreateContactResult =
  | Success<200, CreateContactData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, CreateContactData>
  | OtherFailure<400 | 401 | 403 | 404, unknown>;

/** The row of `createContact` in the table that the client runs over. */
export const createContactOperation: Operation<CreateContactInput, CreateContactResult> = {
  api: 'faxfinder',
  name: 'contacts.create',
  method: 'POST',
  path: '/contacts/{username}',
  parameters: 'path.username',
  body: { required: true, content: { 'application/xml': { codec: xmlRequest, root: contactRequestRoot } } },
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: contactResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Add a contact
 *
 * Described for firmware 2; the page for firmware 3 is not known to us.
 *
 * A user may add contacts of their own, an administrator everybody's.
 *
 * @returns 200: The contact has been added; 400: The XML of the request is not valid; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not change the contacts of this user; 404: There is no user of that name
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await createContact(client, { path: { username: 'admin' }, body: { name: 'Bob Example' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function createContact(client: Transport, input: CreateContactInput, options?: RequestOptions): Promise<CreateContactResult> {
  return client.send<CreateContactInput, CreateContactResult>(createContactOperation, input, options);
}

/**
 * What `getContact` takes.
 *
 * @example
 * ```ts
 * const input: GetContactInput = { path: { username: 'admin', id: 23 } };
 * ```
 */
export interface GetContactInput {
  path: {
    /** The user whose data it is. */
    username: string;
    /** The number at the end of the URL of a contact or a group. */
    id: number;
  };
}

/**
 * The data of `getContact`'s success.
 *
 * @example
 * ```ts
 * const data: GetContactData = await client.contacts.get({ path: { username: 'admin', id: 23 } });
 * ```
 */
export type GetContactData = ContactsResponse;

/**
 * Every answer of `getContact`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetContactResult = await getContact(client, { path: { username: 'admin', id: 23 } });
 * ```
 */
export type GetContactResult =
  | Success<200, GetContactData>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, GetContactData>
  | OtherFailure<401 | 403 | 404, unknown>;

/** The row of `getContact` in the table that the client runs over. */
export const getContactOperation: Operation<GetContactInput, GetContactResult> = {
  api: 'faxfinder',
  name: 'contacts.get',
  method: 'GET',
  path: '/contacts/{username}/{id}',
  parameters: 'path.username path.id',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: contactsResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show a contact of a user
 *
 * A user sees contacts of their own, an administrator everybody's.
 *
 * @returns 200: The contact, in a list of one; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not see the contacts of this user; 404: There is no user of that name. The answer to an unknown number is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getContact(client, { path: { username: 'admin', id: 23 } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getContact(client: Transport, input: GetContactInput, options?: RequestOptions): Promise<GetContactResult> {
  return client.send<GetContactInput, GetContactResult>(getContactOperation, input, options);
}

/**
 * What `updateContact` takes.
 *
 * @example
 * ```ts
 * const input: UpdateContactInput = { path: { username: 'admin', id: 23 }, body: { name: 'Bob Example' } };
 * ```
 */
export interface UpdateContactInput {
  path: {
    /** The user whose data it is. */
    username: string;
    /** The number at the end of the URL of a contact or a group. */
    id: number;
  };
  body: ContactRequest;
}

/**
 * The data of `updateContact`'s success.
 *
 * @example
 * ```ts
 * const data: UpdateContactData = await client.contacts.update({ path: { username: 'admin', id: 23 }, body: { name: 'Bob Example' } });
 * ```
 */
export type UpdateContactData = MessageResponse;

/**
 * Every answer of `updateContact`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UpdateContactResult = await updateContact(client, { path: { username: 'admin', id: 23 }, body: { name: 'Bob Example' } });
 * ```
 */
export type UpdateContactResult =
  | Success<200, UpdateContactData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, UpdateContactData>
  | OtherFailure<400 | 401 | 403 | 404, unknown>;

/** The row of `updateContact` in the table that the client runs over. */
export const updateContactOperation: Operation<UpdateContactInput, UpdateContactResult> = {
  api: 'faxfinder',
  name: 'contacts.update',
  method: 'PUT',
  path: '/contacts/{username}/{id}',
  parameters: 'path.username path.id',
  body: { required: true, content: { 'application/xml': { codec: xmlRequest, root: contactRequestRoot } } },
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Change a contact
 *
 * Manuals of firmware 2 print POST in its place.
 *
 * A user may change contacts of their own, an administrator everybody's.
 *
 * @returns 200: The contact has been changed; 400: The XML of the request is not valid; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not change the contacts of this user; 404: There is no user of that name. The answer to an unknown number is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await updateContact(client, { path: { username: 'admin', id: 23 }, body: { name: 'Bob Example' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function updateContact(client: Transport, input: UpdateContactInput, options?: RequestOptions): Promise<UpdateContactResult> {
  return client.send<UpdateContactInput, UpdateContactResult>(updateContactOperation, input, options);
}

/**
 * What `deleteContact` takes.
 *
 * @example
 * ```ts
 * const input: DeleteContactInput = { path: { username: 'admin', id: 23 } };
 * ```
 */
export interface DeleteContactInput {
  path: {
    /** The user whose data it is. */
    username: string;
    /** The number at the end of the URL of a contact or a group. */
    id: number;
  };
}

/**
 * The data of `deleteContact`'s success.
 *
 * @example
 * ```ts
 * const data: DeleteContactData = await client.contacts.delete({ path: { username: 'admin', id: 23 } });
 * ```
 */
export type DeleteContactData = MessageResponse;

/**
 * Every answer of `deleteContact`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: DeleteContactResult = await deleteContact(client, { path: { username: 'admin', id: 23 } });
 * ```
 */
export type DeleteContactResult =
  | Success<200, DeleteContactData>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, DeleteContactData>
  | OtherFailure<401 | 403 | 404, unknown>;

/** The row of `deleteContact` in the table that the client runs over. */
export const deleteContactOperation: Operation<DeleteContactInput, DeleteContactResult> = {
  api: 'faxfinder',
  name: 'contacts.delete',
  method: 'DELETE',
  path: '/contacts/{username}/{id}',
  parameters: 'path.username path.id',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Delete a contact
 *
 * A user may delete contacts of their own, an administrator everybody's.
 *
 * @returns 200: The contact has been deleted; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not change the contacts of this user; 404: There is no such contact; with firmware 2, no user of that name
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await deleteContact(client, { path: { username: 'admin', id: 23 } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function deleteContact(client: Transport, input: DeleteContactInput, options?: RequestOptions): Promise<DeleteContactResult> {
  return client.send<DeleteContactInput, DeleteContactResult>(deleteContactOperation, input, options);
}

/** What `listGlobalContacts` takes. */
export interface ListGlobalContactsInput {
  query?: {
    /** How many to show at most. */
    limit?: number | undefined;
    /** How many to pass over first; only together with `limit`. */
    offset?: number | undefined;
    /** Only those with this text in the name. Where several texts are given, all have to match. */
    name?: string | undefined;
    /** Only those with this text in the fax number. */
    fax_number?: string | undefined;
    /** Only those with this text in the phone number. */
    phone_number?: string | undefined;
    /** Only those with this text in the organization. */
    organization?: string | undefined;
    /** The field to sort by; not on FFx30 models. */
    order?: string | undefined;
  };
}

/**
 * The data of `listGlobalContacts`'s success.
 *
 * @example
 * ```ts
 * const data: ListGlobalContactsData = await client.contacts.listGlobal();
 * ```
 */
export type ListGlobalContactsData = ContactsResponse;

/**
 * Every answer of `listGlobalContacts`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListGlobalContactsResult = await listGlobalContacts(client);
 * ```
 */
export type ListGlobalContactsResult =
  | Success<200, ListGlobalContactsData>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, ListGlobalContactsData>
  | OtherFailure<401 | 403 | 404, unknown>;

/** The row of `listGlobalContacts` in the table that the client runs over. */
export const listGlobalContactsOperation: Operation<ListGlobalContactsInput, ListGlobalContactsResult> = {
  api: 'faxfinder',
  name: 'contacts.listGlobal',
  method: 'GET',
  path: '/contacts/global_contact_list',
  parameters: [
    'query.limit',
    'query.offset',
    'query.name',
    'query.fax_number',
    'query.phone_number',
    'query.organization',
    'query.order',
  ],
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: contactsResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * List the global contacts
 *
 * @returns 200: The contacts; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not see them; 404: Documented as an unknown user; when it happens here is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await listGlobalContacts(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listGlobalContacts(client: Transport, input?: ListGlobalContactsInput, options?: RequestOptions): Promise<ListGlobalContactsResult> {
  return client.send<ListGlobalContactsInput, ListGlobalContactsResult>(listGlobalContactsOperation, input, options);
}

/**
 * What `getGlobalContact` takes.
 *
 * @example
 * ```ts
 * const input: GetGlobalContactInput = { path: { id: 23 } };
 * ```
 */
export interface GetGlobalContactInput {
  path: {
    /** The number at the end of the URL of a contact or a group. */
    id: number;
  };
}

/**
 * The data of `getGlobalContact`'s success.
 *
 * @example
 * ```ts
 * const data: GetGlobalContactData = await client.contacts.getGlobal({ path: { id: 23 } });
 * ```
 */
export type GetGlobalContactData = ContactsResponse;

/**
 * Every answer of `getGlobalContact`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetGlobalContactResult = await getGlobalContact(client, { path: { id: 23 } });
 * ```
 */
export type GetGlobalContactResult =
  | Success<200, GetGlobalContactData>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, GetGlobalContactData>
  | OtherFailure<401 | 403 | 404, unknown>;

/** The row of `getGlobalContact` in the table that the client runs over. */
export const getGlobalContactOperation: Operation<GetGlobalContactInput, GetGlobalContactResult> = {
  api: 'faxfinder',
  name: 'contacts.getGlobal',
  method: 'GET',
  path: '/contacts/global_contact_list/{id}',
  parameters: 'path.id',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: contactsResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show a global contact
 *
 * @returns 200: The contact, in a list of one; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not see it; 404: Documented as an unknown user; when it happens here is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getGlobalContact(client, { path: { id: 23 } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getGlobalContact(client: Transport, input: GetGlobalContactInput, options?: RequestOptions): Promise<GetGlobalContactResult> {
  return client.send<GetGlobalContactInput, GetGlobalContactResult>(getGlobalContactOperation, input, options);
}

/**
 * What `listContactGroups` takes.
 *
 * @example
 * ```ts
 * const input: ListContactGroupsInput = { path: { username: 'admin' } };
 * ```
 */
export interface ListContactGroupsInput {
  path: {
    /** The user whose data it is. */
    username: string;
  };
  query?: {
    /** How many to show at most. */
    limit?: number | undefined;
    /** How many to pass over first; only together with `limit`. */
    offset?: number | undefined;
    /** Only those with this text in the name. Where several texts are given, all have to match. */
    name?: string | undefined;
    /** Only those with this text in the description. */
    description?: string | undefined;
    /** The field to sort by; not on FFx30 models. */
    order?: string | undefined;
  };
}

/**
 * The data of `listContactGroups`'s success.
 *
 * @example
 * ```ts
 * const data: ListContactGroupsData = await client.contactGroups.list({ path: { username: 'admin' } });
 * ```
 */
export type ListContactGroupsData = ContactGroupsResponse;

/**
 * Every answer of `listContactGroups`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListContactGroupsResult = await listContactGroups(client, { path: { username: 'admin' } });
 * ```
 */
export type ListContactGroupsResult =
  | Success<200, ListContactGroupsData>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, ListContactGroupsData>
  | OtherFailure<401 | 403 | 404, unknown>;

/** The row of `listContactGroups` in the table that the client runs over. */
export const listContactGroupsOperation: Operation<ListContactGroupsInput, ListContactGroupsResult> = {
  api: 'faxfinder',
  name: 'contactGroups.list',
  method: 'GET',
  path: '/contact_groups/{username}',
  parameters: 'path.username query.limit query.offset query.name query.description query.order',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: contactGroupsResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * List the contact groups of a user
 *
 * A user sees groups of their own, an administrator everybody's.
 *
 * @returns 200: The groups; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not see the groups of this user; 404: The user has no groups; with firmware 2, there is no user of that name
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await listContactGroups(client, { path: { username: 'admin' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listContactGroups(client: Transport, input: ListContactGroupsInput, options?: RequestOptions): Promise<ListContactGroupsResult> {
  return client.send<ListContactGroupsInput, ListContactGroupsResult>(listContactGroupsOperation, input, options);
}

/**
 * What `createContactGroup` takes.
 *
 * @example
 * ```ts
 * const input: CreateContactGroupInput = { path: { username: 'admin' }, body: { name: 'Premium customers' } };
 * ```
 */
export interface CreateContactGroupInput {
  path: {
    /** The user whose data it is. */
    username: string;
  };
  body: ContactGroupRequest;
}

/**
 * The data of `createContactGroup`'s success.
 *
 * @example
 * ```ts
 * const data: CreateContactGroupData = await client.contactGroups.create({ path: { username: 'admin' }, body: { name: 'Premium customers' } });
 * ```
 */
export type CreateContactGroupData = ContactGroupResponse;

/**
 * Every answer of `createContactGroup`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: CreateContactGroupResult = await createContactGroup(client, { path: { username: 'admin' }, body: { name: 'Premium customers' } });
 * ```
 */
export type CreateContactGroupResult =
  | Success<200, CreateContactGroupData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | OtherSuccess<200, CreateContactGroupData>
  | OtherFailure<400 | 401 | 403, unknown>;

/** The row of `createContactGroup` in the table that the client runs over. */
export const createContactGroupOperation: Operation<CreateContactGroupInput, CreateContactGroupResult> = {
  api: 'faxfinder',
  name: 'contactGroups.create',
  method: 'POST',
  path: '/contact_groups/{username}',
  parameters: 'path.username',
  body: { required: true, content: { 'application/xml': { codec: xmlRequest, root: contactGroupRequestRoot } } },
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: contactGroupResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Create a contact group
 *
 * The answer tells the URL of the new group. Its status is 200, not 201.
 *
 * Requires firmware 3.0.4 or newer.
 *
 * A user may create groups of their own, an administrator everybody's.
 *
 * See https://www.multitech.net/developer/software/faxfinder/web-services-api/contact-and-group-apis/creating-a-new-group/
 *
 * @returns 200: The group has been created; 400: The XML of the request is not valid; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not change data of this user
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await createContactGroup(client, { path: { username: 'admin' }, body: { name: 'Premium customers' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function createContactGroup(client: Transport, input: CreateContactGroupInput, options?: RequestOptions): Promise<CreateContactGroupResult> {
  return client.send<CreateContactGroupInput, CreateContactGroupResult>(createContactGroupOperation, input, options);
}

/** What `listGlobalContactGroups` takes. */
export interface ListGlobalContactGroupsInput {
  query?: {
    /** How many to show at most. */
    limit?: number | undefined;
    /** How many to pass over first; only together with `limit`. */
    offset?: number | undefined;
    /** Only those with this text in the name. Where several texts are given, all have to match. */
    name?: string | undefined;
    /** Only those with this text in the description. */
    description?: string | undefined;
    /** The field to sort by; not on FFx30 models. */
    order?: string | undefined;
  };
}

/**
 * The data of `listGlobalContactGroups`'s success.
 *
 * @example
 * ```ts
 * const data: ListGlobalContactGroupsData = await client.contactGroups.listGlobal();
 * ```
 */
export type ListGlobalContactGroupsData = ContactGroupsResponse;

/**
 * Every answer of `listGlobalContactGroups`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListGlobalContactGroupsResult = await listGlobalContactGroups(client);
 * ```
 */
export type ListGlobalContactGroupsResult =
  | Success<200, ListGlobalContactGroupsData>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, ListGlobalContactGroupsData>
  | OtherFailure<401 | 403 | 404, unknown>;

/** The row of `listGlobalContactGroups` in the table that the client runs over. */
export const listGlobalContactGroupsOperation: Operation<ListGlobalContactGroupsInput, ListGlobalContactGroupsResult> = {
  api: 'faxfinder',
  name: 'contactGroups.listGlobal',
  method: 'GET',
  path: '/contact_groups/global_contact_list',
  parameters: 'query.limit query.offset query.name query.description query.order',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: contactGroupsResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * List the global contact groups
 *
 * @returns 200: The groups; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not see them; 404: There are no such groups
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await listGlobalContactGroups(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listGlobalContactGroups(client: Transport, input?: ListGlobalContactGroupsInput, options?: RequestOptions): Promise<ListGlobalContactGroupsResult> {
  return client.send<ListGlobalContactGroupsInput, ListGlobalContactGroupsResult>(listGlobalContactGroupsOperation, input, options);
}

/**
 * What `updateContactGroup` takes.
 *
 * @example
 * ```ts
 * const input: UpdateContactGroupInput = { path: { username: 'admin', id: 23 }, body: { name: 'Premium customers' } };
 * ```
 */
export interface UpdateContactGroupInput {
  path: {
    /** The user whose data it is. */
    username: string;
    /** The number at the end of the URL of a contact or a group. */
    id: number;
  };
  body: ContactGroupUpdate;
}

/**
 * The data of `updateContactGroup`'s success.
 *
 * @example
 * ```ts
 * const data: UpdateContactGroupData = await client.contactGroups.update({ path: { username: 'admin', id: 23 }, body: { name: 'Premium customers' } });
 * ```
 */
export type UpdateContactGroupData = MessageResponse;

/**
 * Every answer of `updateContactGroup`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UpdateContactGroupResult = await updateContactGroup(client, { path: { username: 'admin', id: 23 }, body: { name: 'Premium customers' } });
 * ```
 */
export type UpdateContactGroupResult =
  | Success<200, UpdateContactGroupData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | Failure<403, MessageResponse>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, UpdateContactGroupData>
  | OtherFailure<400 | 401 | 403 | 404, unknown>;

/** The row of `updateContactGroup` in the table that the client runs over. */
export const updateContactGroupOperation: Operation<UpdateContactGroupInput, UpdateContactGroupResult> = {
  api: 'faxfinder',
  name: 'contactGroups.update',
  method: 'PUT',
  path: '/contact_groups/{username}/{id}',
  parameters: 'path.username path.id',
  body: { required: true, content: { 'application/xml': { codec: xmlRequest, root: contactGroupUpdateRoot } } },
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
    403: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Change a contact group
 *
 * A user may change groups of their own, an administrator everybody's.
 *
 * @returns 200: The group has been changed; 400: The XML of the request is not valid; 401: The credentials are missing or wrong. The body is not established; 403: Who signed in may not change the groups of this user; 404: There is no user of that name. The answer to an unknown number is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await updateContactGroup(client, { path: { username: 'admin', id: 23 }, body: { name: 'Premium customers' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function updateContactGroup(client: Transport, input: UpdateContactGroupInput, options?: RequestOptions): Promise<UpdateContactGroupResult> {
  return client.send<UpdateContactGroupInput, UpdateContactGroupResult>(updateContactGroupOperation, input, options);
}

/** What `getStatus` takes. */
export type GetStatusInput = NoInput;

/**
 * The data of `getStatus`'s success.
 *
 * @example
 * ```ts
 * const data: GetStatusData = await client.status.get();
 * ```
 */
export type GetStatusData = StatusResponse;

/**
 * Every answer of `getStatus`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetStatusResult = await getStatus(client);
 * ```
 */
export type GetStatusResult =
  | Success<200, GetStatusData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, GetStatusData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `getStatus` in the table that the client runs over. */
export const getStatusOperation: Operation<GetStatusInput, GetStatusResult> = {
  api: 'faxfinder',
  name: 'status.get',
  method: 'GET',
  path: '/status',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: statusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show the state of the appliance
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The state; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getStatus(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getStatus(client: Transport, input?: GetStatusInput, options?: RequestOptions): Promise<GetStatusResult> {
  return client.send<GetStatusInput, GetStatusResult>(getStatusOperation, input, options);
}

/** What `getStatusModem` takes. */
export type GetStatusModemInput = NoInput;

/**
 * The data of `getStatusModem`'s success.
 *
 * @example
 * ```ts
 * const data: GetStatusModemData = await client.status.getModem();
 * ```
 */
export type GetStatusModemData = StatusResponse;

/**
 * Every answer of `getStatusModem`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetStatusModemResult = await getStatusModem(client);
 * ```
 */
export type GetStatusModemResult =
  | Success<200, GetStatusModemData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, GetStatusModemData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `getStatusModem` in the table that the client runs over. */
export const getStatusModemOperation: Operation<GetStatusModemInput, GetStatusModemResult> = {
  api: 'faxfinder',
  name: 'status.getModem',
  method: 'GET',
  path: '/status/MODEM',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: statusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show how many modems do what
 *
 * Analog models only.
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The state; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getStatusModem(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getStatusModem(client: Transport, input?: GetStatusModemInput, options?: RequestOptions): Promise<GetStatusModemResult> {
  return client.send<GetStatusModemInput, GetStatusModemResult>(getStatusModemOperation, input, options);
}

/** What `getStatusChannel` takes. */
export type GetStatusChannelInput = NoInput;

/**
 * The data of `getStatusChannel`'s success.
 *
 * @example
 * ```ts
 * const data: GetStatusChannelData = await client.status.getChannel();
 * ```
 */
export type GetStatusChannelData = StatusResponse;

/**
 * Every answer of `getStatusChannel`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetStatusChannelResult = await getStatusChannel(client);
 * ```
 */
export type GetStatusChannelResult =
  | Success<200, GetStatusChannelData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, GetStatusChannelData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `getStatusChannel` in the table that the client runs over. */
export const getStatusChannelOperation: Operation<GetStatusChannelInput, GetStatusChannelResult> = {
  api: 'faxfinder',
  name: 'status.getChannel',
  method: 'GET',
  path: '/status/CHANNEL',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: statusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show how many channels do what
 *
 * FF240-IP only.
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The state; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getStatusChannel(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getStatusChannel(client: Transport, input?: GetStatusChannelInput, options?: RequestOptions): Promise<GetStatusChannelResult> {
  return client.send<GetStatusChannelInput, GetStatusChannelResult>(getStatusChannelOperation, input, options);
}

/** What `getStatusSystem` takes. */
export type GetStatusSystemInput = NoInput;

/**
 * The data of `getStatusSystem`'s success.
 *
 * @example
 * ```ts
 * const data: GetStatusSystemData = await client.status.getSystem();
 * ```
 */
export type GetStatusSystemData = StatusResponse;

/**
 * Every answer of `getStatusSystem`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetStatusSystemResult = await getStatusSystem(client);
 * ```
 */
export type GetStatusSystemResult =
  | Success<200, GetStatusSystemData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, GetStatusSystemData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `getStatusSystem` in the table that the client runs over. */
export const getStatusSystemOperation: Operation<GetStatusSystemInput, GetStatusSystemResult> = {
  api: 'faxfinder',
  name: 'status.getSystem',
  method: 'GET',
  path: '/status/SYSTEM',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: statusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show the appliance's clock and uptime
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The state; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getStatusSystem(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getStatusSystem(client: Transport, input?: GetStatusSystemInput, options?: RequestOptions): Promise<GetStatusSystemResult> {
  return client.send<GetStatusSystemInput, GetStatusSystemResult>(getStatusSystemOperation, input, options);
}

/** What `getStatusPrinter` takes. */
export type GetStatusPrinterInput = NoInput;

/**
 * The data of `getStatusPrinter`'s success.
 *
 * @example
 * ```ts
 * const data: GetStatusPrinterData = await client.status.getPrinter();
 * ```
 */
export type GetStatusPrinterData = StatusResponse;

/**
 * Every answer of `getStatusPrinter`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetStatusPrinterResult = await getStatusPrinter(client);
 * ```
 */
export type GetStatusPrinterResult =
  | Success<200, GetStatusPrinterData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, GetStatusPrinterData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `getStatusPrinter` in the table that the client runs over. */
export const getStatusPrinterOperation: Operation<GetStatusPrinterInput, GetStatusPrinterResult> = {
  api: 'faxfinder',
  name: 'status.getPrinter',
  method: 'GET',
  path: '/status/PRINTER',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: statusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show the state of printers
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The state; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getStatusPrinter(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getStatusPrinter(client: Transport, input?: GetStatusPrinterInput, options?: RequestOptions): Promise<GetStatusPrinterResult> {
  return client.send<GetStatusPrinterInput, GetStatusPrinterResult>(getStatusPrinterOperation, input, options);
}

/** What `getStatusShare` takes. */
export type GetStatusShareInput = NoInput;

/**
 * The data of `getStatusShare`'s success.
 *
 * @example
 * ```ts
 * const data: GetStatusShareData = await client.status.getShare();
 * ```
 */
export type GetStatusShareData = StatusResponse;

/**
 * Every answer of `getStatusShare`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetStatusShareResult = await getStatusShare(client);
 * ```
 */
export type GetStatusShareResult =
  | Success<200, GetStatusShareData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, GetStatusShareData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `getStatusShare` in the table that the client runs over. */
export const getStatusShareOperation: Operation<GetStatusShareInput, GetStatusShareResult> = {
  api: 'faxfinder',
  name: 'status.getShare',
  method: 'GET',
  path: '/status/SHARE',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: statusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show the state of network shares
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The state; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getStatusShare(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getStatusShare(client: Transport, input?: GetStatusShareInput, options?: RequestOptions): Promise<GetStatusShareResult> {
  return client.send<GetStatusShareInput, GetStatusShareResult>(getStatusShareOperation, input, options);
}

/** What `listModemStatus` takes. */
export type ListModemStatusInput = NoInput;

/**
 * The data of `listModemStatus`'s success.
 *
 * @example
 * ```ts
 * const data: ListModemStatusData = await client.modems.list();
 * ```
 */
export type ListModemStatusData = ModemStatusResponse;

/**
 * Every answer of `listModemStatus`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListModemStatusResult = await listModemStatus(client);
 * ```
 */
export type ListModemStatusResult =
  | Success<200, ListModemStatusData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, ListModemStatusData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `listModemStatus` in the table that the client runs over. */
export const listModemStatusOperation: Operation<ListModemStatusInput, ListModemStatusResult> = {
  api: 'faxfinder',
  name: 'modems.list',
  method: 'GET',
  path: '/modem_status',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: modemStatusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show what every modem does
 *
 * Analog models only.
 *
 * @returns 200: The modems; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await listModemStatus(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listModemStatus(client: Transport, input?: ListModemStatusInput, options?: RequestOptions): Promise<ListModemStatusResult> {
  return client.send<ListModemStatusInput, ListModemStatusResult>(listModemStatusOperation, input, options);
}

/**
 * What `getModemStatus` takes.
 *
 * @example
 * ```ts
 * const input: GetModemStatusInput = { path: { modem: 1 } };
 * ```
 */
export interface GetModemStatusInput {
  path: {
    /** A modem. How many there are depends on the model and on its expansion module. */
    modem: number;
  };
}

/**
 * The data of `getModemStatus`'s success.
 *
 * @example
 * ```ts
 * const data: GetModemStatusData = await client.modems.get({ path: { modem: 1 } });
 * ```
 */
export type GetModemStatusData = ModemStatusResponse;

/**
 * Every answer of `getModemStatus`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetModemStatusResult = await getModemStatus(client, { path: { modem: 1 } });
 * ```
 */
export type GetModemStatusResult =
  | Success<200, GetModemStatusData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, GetModemStatusData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `getModemStatus` in the table that the client runs over. */
export const getModemStatusOperation: Operation<GetModemStatusInput, GetModemStatusResult> = {
  api: 'faxfinder',
  name: 'modems.get',
  method: 'GET',
  path: '/modem_status/{modem}',
  parameters: 'path.modem',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: modemStatusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show what a modem does
 *
 * Analog models only.
 *
 * @returns 200: The modem, in a list of one; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getModemStatus(client, { path: { modem: 1 } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getModemStatus(client: Transport, input: GetModemStatusInput, options?: RequestOptions): Promise<GetModemStatusResult> {
  return client.send<GetModemStatusInput, GetModemStatusResult>(getModemStatusOperation, input, options);
}

/** What `listChannelStatus` takes. */
export type ListChannelStatusInput = NoInput;

/**
 * The data of `listChannelStatus`'s success.
 *
 * @example
 * ```ts
 * const data: ListChannelStatusData = await client.channels.list();
 * ```
 */
export type ListChannelStatusData = ChannelStatusResponse;

/**
 * Every answer of `listChannelStatus`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListChannelStatusResult = await listChannelStatus(client);
 * ```
 */
export type ListChannelStatusResult =
  | Success<200, ListChannelStatusData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, ListChannelStatusData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `listChannelStatus` in the table that the client runs over. */
export const listChannelStatusOperation: Operation<ListChannelStatusInput, ListChannelStatusResult> = {
  api: 'faxfinder',
  name: 'channels.list',
  method: 'GET',
  path: '/channel_status',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: channelStatusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show what every channel does
 *
 * FF240-IP only.
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The channels; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await listChannelStatus(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listChannelStatus(client: Transport, input?: ListChannelStatusInput, options?: RequestOptions): Promise<ListChannelStatusResult> {
  return client.send<ListChannelStatusInput, ListChannelStatusResult>(listChannelStatusOperation, input, options);
}

/**
 * What `getChannelStatus` takes.
 *
 * @example
 * ```ts
 * const input: GetChannelStatusInput = { path: { channel: 1 } };
 * ```
 */
export interface GetChannelStatusInput {
  path: {
    /** A channel of the FF240-IP. */
    channel: number;
  };
}

/**
 * The data of `getChannelStatus`'s success.
 *
 * @example
 * ```ts
 * const data: GetChannelStatusData = await client.channels.get({ path: { channel: 1 } });
 * ```
 */
export type GetChannelStatusData = ChannelStatusResponse;

/**
 * Every answer of `getChannelStatus`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetChannelStatusResult = await getChannelStatus(client, { path: { channel: 1 } });
 * ```
 */
export type GetChannelStatusResult =
  | Success<200, GetChannelStatusData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, GetChannelStatusData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `getChannelStatus` in the table that the client runs over. */
export const getChannelStatusOperation: Operation<GetChannelStatusInput, GetChannelStatusResult> = {
  api: 'faxfinder',
  name: 'channels.get',
  method: 'GET',
  path: '/channel_status/{channel}',
  parameters: 'path.channel',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: channelStatusResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * Show what a channel does
 *
 * FF240-IP only.
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The channel, in a list of one; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await getChannelStatus(client, { path: { channel: 1 } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getChannelStatus(client: Transport, input: GetChannelStatusInput, options?: RequestOptions): Promise<GetChannelStatusResult> {
  return client.send<GetChannelStatusInput, GetChannelStatusResult>(getChannelStatusOperation, input, options);
}

/** What `listInboundFaxes` takes. */
export type ListInboundFaxesInput = NoInput;

/**
 * The data of `listInboundFaxes`'s success.
 *
 * @example
 * ```ts
 * const data: ListInboundFaxesData = await client.inbound.list();
 * ```
 */
export type ListInboundFaxesData = InboundFaxesResponse;

/**
 * Every answer of `listInboundFaxes`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListInboundFaxesResult = await listInboundFaxes(client);
 * ```
 */
export type ListInboundFaxesResult =
  | Success<200, ListInboundFaxesData>
  | Failure<400, MessageResponse>
  | Failure<401, unknown>
  | OtherSuccess<200, ListInboundFaxesData>
  | OtherFailure<400 | 401, unknown>;

/** The row of `listInboundFaxes` in the table that the client runs over. */
export const listInboundFaxesOperation: Operation<ListInboundFaxesInput, ListInboundFaxesResult> = {
  api: 'faxfinder',
  name: 'inbound.list',
  method: 'GET',
  path: '/inbound_status',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: inboundFaxesResponseRoot } },
    400: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
    401: {},
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * List the faxes that are coming in
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The faxes; 400: Documented as invalid XML; when it happens without a body is not established; 401: The credentials are missing or wrong. The body is not established
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await listInboundFaxes(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listInboundFaxes(client: Transport, input?: ListInboundFaxesInput, options?: RequestOptions): Promise<ListInboundFaxesResult> {
  return client.send<ListInboundFaxesInput, ListInboundFaxesResult>(listInboundFaxesOperation, input, options);
}

/** What `listOutboundFaxes` takes. */
export interface ListOutboundFaxesInput {
  query?: {
    /** Only this class; both where it is left out. */
    class?: 'pending' | 'sending' | undefined;
    /**
     * How many waiting faxes to show at most; together with `class`.
     *
     * @default 10
     */
    pending_limit?: number | undefined;
    /**
     * How many faxes on the line to show at most; together with `class`.
     *
     * @default 10
     */
    sending_limit?: number | undefined;
  };
}

/**
 * The data of `listOutboundFaxes`'s success.
 *
 * @example
 * ```ts
 * const data: ListOutboundFaxesData = await client.outbound.list();
 * ```
 */
export type ListOutboundFaxesData = OutboundFaxesResponse;

/**
 * Every answer of `listOutboundFaxes`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListOutboundFaxesResult = await listOutboundFaxes(client);
 * ```
 */
export type ListOutboundFaxesResult =
  | Success<200, ListOutboundFaxesData>
  | Failure<401, unknown>
  | Failure<404, MessageResponse>
  | OtherSuccess<200, ListOutboundFaxesData>
  | OtherFailure<401 | 404, unknown>;

/** The row of `listOutboundFaxes` in the table that the client runs over. */
export const listOutboundFaxesOperation: Operation<ListOutboundFaxesInput, ListOutboundFaxesResult> = {
  api: 'faxfinder',
  name: 'outbound.list',
  method: 'GET',
  path: '/outbound_status',
  parameters: 'query.class query.pending_limit query.sending_limit',
  responses: {
    200: { 'application/xml': { codec: xmlAnswer, root: outboundFaxesResponseRoot } },
    401: {},
    404: { 'application/xml': { codec: xmlAnswer, root: messageResponseRoot } },
  },
  accept: 'application/xml',
  security: [['basic']],
};

/**
 * List the faxes that are on their way out
 *
 * When there are none, the answer is 404.
 *
 * Requires firmware 3.0.4 or newer.
 *
 * @returns 200: The faxes; 401: The credentials are missing or wrong. The body is not established; 404: Nothing is on its way out at the moment
 * @example
 * ```ts
 * // client: what createFaxFinder or createTransport gives
 * const result = await listOutboundFaxes(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listOutboundFaxes(client: Transport, input?: ListOutboundFaxesInput, options?: RequestOptions): Promise<ListOutboundFaxesResult> {
  return client.send<ListOutboundFaxesInput, ListOutboundFaxesResult>(listOutboundFaxesOperation, input, options);
}
