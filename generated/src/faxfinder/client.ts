// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { call } from '../runtime/call.js';
import { createHttp } from '../runtime/http.js';
import { bindGroup } from '../runtime/group.js';
import type { HttpClient } from '../runtime/http.js';
import type { RequestOptions } from '../runtime/options.js';
import type { Transport } from '../runtime/transport.js';
import type { WaitOptions, WaitResult } from '../runtime/waiting.js';
import {
  abortFaxEntryOperation,
  abortFaxOperation,
  createContactGroupOperation,
  createContactOperation,
  createUserOperation,
  deleteContactOperation,
  getChannelStatusOperation,
  getContactOperation,
  getFaxEntriesOperation,
  getFaxEntryOperation,
  getGlobalContactOperation,
  getModemStatusOperation,
  getStatusChannelOperation,
  getStatusModemOperation,
  getStatusOperation,
  getStatusPrinterOperation,
  getStatusShareOperation,
  getStatusSystemOperation,
  getUserOperation,
  listChannelStatusOperation,
  listContactGroupsOperation,
  listContactsOperation,
  listFaxEntriesOperation,
  listGlobalContactGroupsOperation,
  listGlobalContactsOperation,
  listInboundFaxesOperation,
  listModemStatusOperation,
  listOutboundFaxesOperation,
  rescheduleFaxEntryOperation,
  scheduleFaxOperation,
  updateContactGroupOperation,
  updateContactOperation,
  updateUserOperation,
} from './operations.js';
import type {
  AbortFaxData,
  AbortFaxEntryData,
  AbortFaxEntryInput,
  AbortFaxInput,
  CreateContactData,
  CreateContactGroupData,
  CreateContactGroupInput,
  CreateContactInput,
  CreateUserData,
  CreateUserInput,
  DeleteContactData,
  DeleteContactInput,
  GetChannelStatusData,
  GetChannelStatusInput,
  GetContactData,
  GetContactInput,
  GetFaxEntriesData,
  GetFaxEntriesInput,
  GetFaxEntryData,
  GetFaxEntryInput,
  GetGlobalContactData,
  GetGlobalContactInput,
  GetModemStatusData,
  GetModemStatusInput,
  GetStatusChannelData,
  GetStatusChannelInput,
  GetStatusData,
  GetStatusInput,
  GetStatusModemData,
  GetStatusModemInput,
  GetStatusPrinterData,
  GetStatusPrinterInput,
  GetStatusShareData,
  GetStatusShareInput,
  GetStatusSystemData,
  GetStatusSystemInput,
  GetUserData,
  GetUserInput,
  ListChannelStatusData,
  ListChannelStatusInput,
  ListContactGroupsData,
  ListContactGroupsInput,
  ListContactsData,
  ListContactsInput,
  ListFaxEntriesData,
  ListFaxEntriesInput,
  ListGlobalContactGroupsData,
  ListGlobalContactGroupsInput,
  ListGlobalContactsData,
  ListGlobalContactsInput,
  ListInboundFaxesData,
  ListInboundFaxesInput,
  ListModemStatusData,
  ListModemStatusInput,
  ListOutboundFaxesData,
  ListOutboundFaxesInput,
  RescheduleFaxEntryData,
  RescheduleFaxEntryInput,
  ScheduleFaxData,
  ScheduleFaxInput,
  UpdateContactData,
  UpdateContactGroupData,
  UpdateContactGroupInput,
  UpdateContactInput,
  UpdateUserData,
  UpdateUserInput,
} from './operations.js';
import {
  paginateContactGroups,
  paginateContacts,
  paginateGlobalContactGroups,
  paginateGlobalContacts,
} from './paging.js';
import type {
  ListContactGroupsItem,
  ListContactsItem,
  ListGlobalContactGroupsItem,
  ListGlobalContactsItem,
} from './paging.js';
import type { paths } from './schema.js';
import { createTransport } from './transport.js';
import type { FaxFinderOptions } from './transport.js';
import { waitForFaxEntries, waitForFaxEntry } from './waiting.js';

/** Faxes to send: scheduling, watching, aborting, rescheduling. */
export interface FaxFinderFaxes {
  /**
   * Schedule a fax
   *
   * Sends a fax to one or more recipients, each of which becomes an entry. Pages are counted and sent afterwards: ask for the entries to learn what became of it.
   *
   * At most 400 recipients.
   *
   * A request is at most 36 MB, attachments counted as base64; on older models 2 MB (FF130, FF230) or 5 MB (FF430, FF830).
   *
   * @throws {ApiError} 400: The request is not valid and nothing is scheduled; the message may say why
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.faxes.schedule({ body: { recipient: [{ fax_number: '218-555-3335' }] } });
   * ```
   */
  schedule(input: ScheduleFaxInput, options?: RequestOptions): Promise<ScheduleFaxData>;
  /**
   * List fax entries
   *
   * The faxes that wait, are being sent, and were completed last.
   *
   * A user sees faxes of their own; `all_users` is for administrators.
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.faxes.list();
   * ```
   */
  list(input?: ListFaxEntriesInput, options?: RequestOptions): Promise<ListFaxEntriesData>;
  /**
   * Show the entries of a fax
   *
   * What the appliance answers for a fax that it does not know is not established.
   *
   * A user sees faxes of their own; `all_users` is for administrators.
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.faxes.get({ path: { fax_key: '0000001B' } });
   * ```
   */
  readonly get: {
    (input: GetFaxEntriesInput, options?: RequestOptions): Promise<GetFaxEntriesData>;
    /**
     * Show the entries of a fax: asks again and again until it has come to its end: its state is one of `sent`, `aborted`, `failed` and `dead`.
     *
     * The end is there when every entry has come to its own. That these four states are final comes from client code that is public, not from the manual.
     *
     * @throws {WaitError} it did not come to its end before the deadline
     * @example
     * ```ts
     * const { data } = await client.faxes.get.wait({ path: { fax_key: '0000001B' } }, { deadline: 1_800_000 });
     * ```
     */
    wait(input: GetFaxEntriesInput, options: WaitOptions<GetFaxEntriesData>): Promise<WaitResult<GetFaxEntriesData>>;
  };
  /**
   * Abort a fax for all recipients
   *
   * Whether it worked shows in the entries: their state becomes `aborted`. Not described for FFx30 models.
   *
   * A user may abort faxes of their own.
   *
   * @throws {ApiError} 400: There is no such fax, or it belongs to another user
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.faxes.abort({ path: { fax_key: '0000001B' } });
   * ```
   */
  abort(input: AbortFaxInput, options?: RequestOptions): Promise<AbortFaxData>;
  /**
   * Show an entry of a fax
   *
   * What the appliance answers for an entry that it does not know is not established.
   *
   * A user sees faxes of their own; `all_users` is for administrators.
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.faxes.getEntry({ path: { fax_key: '0000001B', entry_key: '0000' } });
   * ```
   */
  readonly getEntry: {
    (input: GetFaxEntryInput, options?: RequestOptions): Promise<GetFaxEntryData>;
    /**
     * Show an entry of a fax: asks again and again until it has come to its end: its state is one of `sent`, `aborted`, `failed` and `dead`.
     *
     * That these four states are final comes from client code that is public, not from the manual.
     *
     * @throws {WaitError} it did not come to its end before the deadline
     * @example
     * ```ts
     * const { data } = await client.faxes.getEntry.wait({ path: { fax_key: '0000001B', entry_key: '0000' } }, { deadline: 1_800_000 });
     * ```
     */
    wait(input: GetFaxEntryInput, options: WaitOptions<GetFaxEntryData>): Promise<WaitResult<GetFaxEntryData>>;
  };
  /**
   * Abort a fax for one recipient
   *
   * Whether it worked shows in the entry: its state becomes `aborted`.
   *
   * A user may abort faxes of their own.
   *
   * @throws {ApiError} 400: There is no such entry, or it belongs to another user
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.faxes.abortEntry({ path: { fax_key: '0000001B', entry_key: '0000' } });
   * ```
   */
  abortEntry(input: AbortFaxEntryInput, options?: RequestOptions): Promise<AbortFaxEntryData>;
  /**
   * Send an entry again, now or later
   *
   * Each call may send the fax once more. An entry that is being sent is not rescheduled.
   *
   * A user may reschedule faxes of their own.
   *
   * @throws {ApiError} 400: There is no such entry, or it belongs to another user
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.faxes.rescheduleEntry({ path: { fax_key: '0000001B', entry_key: '0000' }, query: { at: 'now' } });
   * ```
   */
  rescheduleEntry(input: RescheduleFaxEntryInput, options?: RequestOptions): Promise<RescheduleFaxEntryData>;
}

/** Users of the appliance. */
export interface FaxFinderUsers {
  /**
   * Show a user
   *
   * A user sees the own record, an administrator every one.
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not see this user
   * @throws {ApiError} 404: There is no user of that name
   * @example
   * ```ts
   * const data = await client.users.get({ path: { username: 'admin' } });
   * ```
   */
  get(input: GetUserInput, options?: RequestOptions): Promise<GetUserData>;
  /**
   * Change a user
   *
   * Requires firmware 3.0.4 or newer.
   *
   * A user may change the own record, an administrator every one.
   *
   * @throws {ApiError} 400: The XML of the request is not valid
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not change this user
   * @throws {ApiError} 404: There is no user of that name
   * @example
   * ```ts
   * const data = await client.users.update({
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
   * ```
   */
  update(input: UpdateUserInput, options?: RequestOptions): Promise<UpdateUserData>;
  /**
   * Add a user
   *
   * Requires firmware 3.0.4 or newer.
   *
   * For those who may add users.
   *
   * @throws {ApiError} 400: The XML of the request is not valid
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not add users
   * @example
   * ```ts
   * const data = await client.users.create({
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
   * ```
   */
  create(input: CreateUserInput, options?: RequestOptions): Promise<CreateUserData>;
}

/** Contacts of a user, and those of the global list. */
export interface FaxFinderContacts {
  /**
   * List the contacts of a user
   *
   * A user sees contacts of their own, an administrator everybody's.
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not see the contacts of this user
   * @throws {ApiError} 404: There is no user of that name
   * @example
   * ```ts
   * const data = await client.contacts.list({ path: { username: 'admin' } });
   * ```
   */
  readonly list: {
    (input: ListContactsInput, options?: RequestOptions): Promise<ListContactsData>;
    /**
     * List the contacts of a user: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 100 where it is not given.
     *
     * The manual gives no number of all of them, so that the list ends with an empty page. How large a page may be is not established.
     *
     * @throws {PagingError} the pages do not lead on although there may be more
     * @example
     * ```ts
     * for await (const item of client.contacts.list.all({ path: { username: 'admin' } })) console.log(item);
     * ```
     */
    all(input: ListContactsInput, options?: RequestOptions): AsyncGenerator<ListContactsItem, void, undefined>;
  };
  /**
   * Add a contact
   *
   * Described for firmware 2; the page for firmware 3 is not known to us.
   *
   * A user may add contacts of their own, an administrator everybody's.
   *
   * @throws {ApiError} 400: The XML of the request is not valid
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not change the contacts of this user
   * @throws {ApiError} 404: There is no user of that name
   * @example
   * ```ts
   * const data = await client.contacts.create({ path: { username: 'admin' }, body: { name: 'Bob Example' } });
   * ```
   */
  create(input: CreateContactInput, options?: RequestOptions): Promise<CreateContactData>;
  /**
   * Show a contact of a user
   *
   * A user sees contacts of their own, an administrator everybody's.
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not see the contacts of this user
   * @throws {ApiError} 404: There is no user of that name. The answer to an unknown number is not established
   * @example
   * ```ts
   * const data = await client.contacts.get({ path: { username: 'admin', id: 23 } });
   * ```
   */
  get(input: GetContactInput, options?: RequestOptions): Promise<GetContactData>;
  /**
   * Change a contact
   *
   * Manuals of firmware 2 print POST in its place.
   *
   * A user may change contacts of their own, an administrator everybody's.
   *
   * @throws {ApiError} 400: The XML of the request is not valid
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not change the contacts of this user
   * @throws {ApiError} 404: There is no user of that name. The answer to an unknown number is not established
   * @example
   * ```ts
   * const data = await client.contacts.update({ path: { username: 'admin', id: 23 }, body: { name: 'Bob Example' } });
   * ```
   */
  update(input: UpdateContactInput, options?: RequestOptions): Promise<UpdateContactData>;
  /**
   * Delete a contact
   *
   * A user may delete contacts of their own, an administrator everybody's.
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not change the contacts of this user
   * @throws {ApiError} 404: There is no such contact; with firmware 2, no user of that name
   * @example
   * ```ts
   * const data = await client.contacts.delete({ path: { username: 'admin', id: 23 } });
   * ```
   */
  delete(input: DeleteContactInput, options?: RequestOptions): Promise<DeleteContactData>;
  /**
   * List the global contacts
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not see them
   * @throws {ApiError} 404: Documented as an unknown user; when it happens here is not established
   * @example
   * ```ts
   * const data = await client.contacts.listGlobal();
   * ```
   */
  readonly listGlobal: {
    (input?: ListGlobalContactsInput, options?: RequestOptions): Promise<ListGlobalContactsData>;
    /**
     * List the global contacts: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 100 where it is not given.
     *
     * The manual gives no number of all of them, so that the list ends with an empty page. How large a page may be is not established.
     *
     * @throws {PagingError} the pages do not lead on although there may be more
     * @example
     * ```ts
     * for await (const item of client.contacts.listGlobal.all()) console.log(item);
     * ```
     */
    all(input?: ListGlobalContactsInput, options?: RequestOptions): AsyncGenerator<ListGlobalContactsItem, void, undefined>;
  };
  /**
   * Show a global contact
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not see it
   * @throws {ApiError} 404: Documented as an unknown user; when it happens here is not established
   * @example
   * ```ts
   * const data = await client.contacts.getGlobal({ path: { id: 23 } });
   * ```
   */
  getGlobal(input: GetGlobalContactInput, options?: RequestOptions): Promise<GetGlobalContactData>;
}

/** Contact groups of a user, and those of the global list. A group may hold contacts of both. */
export interface FaxFinderContactGroups {
  /**
   * List the contact groups of a user
   *
   * A user sees groups of their own, an administrator everybody's.
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not see the groups of this user
   * @throws {ApiError} 404: The user has no groups; with firmware 2, there is no user of that name
   * @example
   * ```ts
   * const data = await client.contactGroups.list({ path: { username: 'admin' } });
   * ```
   */
  readonly list: {
    (input: ListContactGroupsInput, options?: RequestOptions): Promise<ListContactGroupsData>;
    /**
     * List the contact groups of a user: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 100 where it is not given.
     *
     * The manual gives no number of all of them, so that the list ends with an empty page. How large a page may be is not established.
     *
     * @throws {PagingError} the pages do not lead on although there may be more
     * @example
     * ```ts
     * for await (const item of client.contactGroups.list.all({ path: { username: 'admin' } })) console.log(item);
     * ```
     */
    all(input: ListContactGroupsInput, options?: RequestOptions): AsyncGenerator<ListContactGroupsItem, void, undefined>;
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
   * @throws {ApiError} 400: The XML of the request is not valid
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not change data of this user
   * @example
   * ```ts
   * const data = await client.contactGroups.create({ path: { username: 'admin' }, body: { name: 'Premium customers' } });
   * ```
   */
  create(input: CreateContactGroupInput, options?: RequestOptions): Promise<CreateContactGroupData>;
  /**
   * List the global contact groups
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not see them
   * @throws {ApiError} 404: There are no such groups
   * @example
   * ```ts
   * const data = await client.contactGroups.listGlobal();
   * ```
   */
  readonly listGlobal: {
    (input?: ListGlobalContactGroupsInput, options?: RequestOptions): Promise<ListGlobalContactGroupsData>;
    /**
     * List the global contact groups: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 100 where it is not given.
     *
     * The manual gives no number of all of them, so that the list ends with an empty page. How large a page may be is not established.
     *
     * @throws {PagingError} the pages do not lead on although there may be more
     * @example
     * ```ts
     * for await (const item of client.contactGroups.listGlobal.all()) console.log(item);
     * ```
     */
    all(input?: ListGlobalContactGroupsInput, options?: RequestOptions): AsyncGenerator<ListGlobalContactGroupsItem, void, undefined>;
  };
  /**
   * Change a contact group
   *
   * A user may change groups of their own, an administrator everybody's.
   *
   * @throws {ApiError} 400: The XML of the request is not valid
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 403: Who signed in may not change the groups of this user
   * @throws {ApiError} 404: There is no user of that name. The answer to an unknown number is not established
   * @example
   * ```ts
   * const data = await client.contactGroups.update({ path: { username: 'admin', id: 23 }, body: { name: 'Premium customers' } });
   * ```
   */
  update(input: UpdateContactGroupInput, options?: RequestOptions): Promise<UpdateContactGroupData>;
}

/** The state of the appliance as a whole, and of its parts. */
export interface FaxFinderStatus {
  /**
   * Show the state of the appliance
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.status.get();
   * ```
   */
  get(input?: GetStatusInput, options?: RequestOptions): Promise<GetStatusData>;
  /**
   * Show how many modems do what
   *
   * Analog models only.
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.status.getModem();
   * ```
   */
  getModem(input?: GetStatusModemInput, options?: RequestOptions): Promise<GetStatusModemData>;
  /**
   * Show how many channels do what
   *
   * FF240-IP only.
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.status.getChannel();
   * ```
   */
  getChannel(input?: GetStatusChannelInput, options?: RequestOptions): Promise<GetStatusChannelData>;
  /**
   * Show the appliance's clock and uptime
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.status.getSystem();
   * ```
   */
  getSystem(input?: GetStatusSystemInput, options?: RequestOptions): Promise<GetStatusSystemData>;
  /**
   * Show the state of printers
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.status.getPrinter();
   * ```
   */
  getPrinter(input?: GetStatusPrinterInput, options?: RequestOptions): Promise<GetStatusPrinterData>;
  /**
   * Show the state of network shares
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.status.getShare();
   * ```
   */
  getShare(input?: GetStatusShareInput, options?: RequestOptions): Promise<GetStatusShareData>;
}

/** Modems of analog models, one by one. */
export interface FaxFinderModems {
  /**
   * Show what every modem does
   *
   * Analog models only.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.modems.list();
   * ```
   */
  list(input?: ListModemStatusInput, options?: RequestOptions): Promise<ListModemStatusData>;
  /**
   * Show what a modem does
   *
   * Analog models only.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.modems.get({ path: { modem: 1 } });
   * ```
   */
  get(input: GetModemStatusInput, options?: RequestOptions): Promise<GetModemStatusData>;
}

/** Channels of the FF240-IP, one by one. */
export interface FaxFinderChannels {
  /**
   * Show what every channel does
   *
   * FF240-IP only.
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.channels.list();
   * ```
   */
  list(input?: ListChannelStatusInput, options?: RequestOptions): Promise<ListChannelStatusData>;
  /**
   * Show what a channel does
   *
   * FF240-IP only.
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.channels.get({ path: { channel: 1 } });
   * ```
   */
  get(input: GetChannelStatusInput, options?: RequestOptions): Promise<GetChannelStatusData>;
}

/** Faxes that are coming in. */
export interface FaxFinderInbound {
  /**
   * List the faxes that are coming in
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 400: Documented as invalid XML; when it happens without a body is not established
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @example
   * ```ts
   * const data = await client.inbound.list();
   * ```
   */
  list(input?: ListInboundFaxesInput, options?: RequestOptions): Promise<ListInboundFaxesData>;
}

/** Faxes that are on their way out. */
export interface FaxFinderOutbound {
  /**
   * List the faxes that are on their way out
   *
   * When there are none, the answer is 404.
   *
   * Requires firmware 3.0.4 or newer.
   *
   * @throws {ApiError} 401: The credentials are missing or wrong. The body is not established
   * @throws {ApiError} 404: Nothing is on its way out at the moment
   * @example
   * ```ts
   * const data = await client.outbound.list();
   * ```
   */
  list(input?: ListOutboundFaxesInput, options?: RequestOptions): Promise<ListOutboundFaxesData>;
}

/**
 * The client of FaxFinder web services, version 1.
 *
 * See https://www.multitech.net/developer/software/faxfinder/web-services-api/
 */
export interface FaxFinder extends Transport {
  /** The openapi-fetch client underneath, typed by path. */
  readonly http: HttpClient<paths>;
  /** Faxes to send: scheduling, watching, aborting, rescheduling. */
  readonly faxes: FaxFinderFaxes;
  /** Users of the appliance. */
  readonly users: FaxFinderUsers;
  /** Contacts of a user, and those of the global list. */
  readonly contacts: FaxFinderContacts;
  /** Contact groups of a user, and those of the global list. A group may hold contacts of both. */
  readonly contactGroups: FaxFinderContactGroups;
  /** The state of the appliance as a whole, and of its parts. */
  readonly status: FaxFinderStatus;
  /** Modems of analog models, one by one. */
  readonly modems: FaxFinderModems;
  /** Channels of the FF240-IP, one by one. */
  readonly channels: FaxFinderChannels;
  /** Faxes that are coming in. */
  readonly inbound: FaxFinderInbound;
  /** Faxes that are on their way out. */
  readonly outbound: FaxFinderOutbound;
}

/**
 * A client with every operation of FaxFinder in groups. Nothing is sent before a method is called.
 *
 * @example
 * ```ts
 * const faxfinder = createFaxFinder({
 *   server: { host: '192.0.2.10' },
 *   auth: { basic: { username: 'admin', password: process.env.FAXFINDER_PASSWORD ?? '' } },
 * });
 * const data = await faxfinder.faxes.list();
 * ```
 */
export function createFaxFinder(options: FaxFinderOptions): FaxFinder {
  const transport = createTransport(options);

  return {
    ...transport,
    http: createHttp<paths>(transport, {
      scheduleFaxOperation,
      listFaxEntriesOperation,
      getFaxEntriesOperation,
      abortFaxOperation,
      getFaxEntryOperation,
      abortFaxEntryOperation,
      rescheduleFaxEntryOperation,
      getUserOperation,
      updateUserOperation,
      createUserOperation,
      listContactsOperation,
      createContactOperation,
      getContactOperation,
      updateContactOperation,
      deleteContactOperation,
      listGlobalContactsOperation,
      getGlobalContactOperation,
      listContactGroupsOperation,
      createContactGroupOperation,
      listGlobalContactGroupsOperation,
      updateContactGroupOperation,
      getStatusOperation,
      getStatusModemOperation,
      getStatusChannelOperation,
      getStatusSystemOperation,
      getStatusPrinterOperation,
      getStatusShareOperation,
      listModemStatusOperation,
      getModemStatusOperation,
      listChannelStatusOperation,
      getChannelStatusOperation,
      listInboundFaxesOperation,
      listOutboundFaxesOperation,
    }),
    faxes: bindGroup<FaxFinderFaxes>(transport, {
      schedule: scheduleFaxOperation,
      list: listFaxEntriesOperation,
      get: Object.assign((input: GetFaxEntriesInput, options?: RequestOptions) => call(transport, getFaxEntriesOperation, input, options), {
        wait: (input: GetFaxEntriesInput, options: WaitOptions<GetFaxEntriesData>) => waitForFaxEntries(transport, input, options),
      }),
      abort: abortFaxOperation,
      getEntry: Object.assign((input: GetFaxEntryInput, options?: RequestOptions) => call(transport, getFaxEntryOperation, input, options), {
        wait: (input: GetFaxEntryInput, options: WaitOptions<GetFaxEntryData>) => waitForFaxEntry(transport, input, options),
      }),
      abortEntry: abortFaxEntryOperation,
      rescheduleEntry: rescheduleFaxEntryOperation,
    }),
    users: bindGroup<FaxFinderUsers>(transport, {
      get: getUserOperation,
      update: updateUserOperation,
      create: createUserOperation,
    }),
    contacts: bindGroup<FaxFinderContacts>(transport, {
      list: Object.assign((input: ListContactsInput, options?: RequestOptions) => call(transport, listContactsOperation, input, options), {
        all: (input: ListContactsInput, options?: RequestOptions) => paginateContacts(transport, input, options),
      }),
      create: createContactOperation,
      get: getContactOperation,
      update: updateContactOperation,
      delete: deleteContactOperation,
      listGlobal: Object.assign((input?: ListGlobalContactsInput, options?: RequestOptions) => call(transport, listGlobalContactsOperation, input, options), {
        all: (input?: ListGlobalContactsInput, options?: RequestOptions) => paginateGlobalContacts(transport, input, options),
      }),
      getGlobal: getGlobalContactOperation,
    }),
    contactGroups: bindGroup<FaxFinderContactGroups>(transport, {
      list: Object.assign((input: ListContactGroupsInput, options?: RequestOptions) => call(transport, listContactGroupsOperation, input, options), {
        all: (input: ListContactGroupsInput, options?: RequestOptions) => paginateContactGroups(transport, input, options),
      }),
      create: createContactGroupOperation,
      listGlobal: Object.assign((input?: ListGlobalContactGroupsInput, options?: RequestOptions) => call(transport, listGlobalContactGroupsOperation, input, options), {
        all: (input?: ListGlobalContactGroupsInput, options?: RequestOptions) => paginateGlobalContactGroups(transport, input, options),
      }),
      update: updateContactGroupOperation,
    }),
    status: bindGroup<FaxFinderStatus>(transport, {
      get: getStatusOperation,
      getModem: getStatusModemOperation,
      getChannel: getStatusChannelOperation,
      getSystem: getStatusSystemOperation,
      getPrinter: getStatusPrinterOperation,
      getShare: getStatusShareOperation,
    }),
    modems: bindGroup<FaxFinderModems>(transport, {
      list: listModemStatusOperation,
      get: getModemStatusOperation,
    }),
    channels: bindGroup<FaxFinderChannels>(transport, {
      list: listChannelStatusOperation,
      get: getChannelStatusOperation,
    }),
    inbound: bindGroup<FaxFinderInbound>(transport, {
      list: listInboundFaxesOperation,
    }),
    outbound: bindGroup<FaxFinderOutbound>(transport, {
      list: listOutboundFaxesOperation,
    }),
  };
}
