// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { call } from '../runtime/call.js';
import { createHttp } from '../runtime/http.js';
import type { FileData } from '../runtime/download.js';
import { bindGroup } from '../runtime/group.js';
import type { HttpClient } from '../runtime/http.js';
import type { RequestOptions } from '../runtime/options.js';
import type { DownloadOptions, TransferOptions } from '../runtime/transfer.js';
import type { Transport } from '../runtime/transport.js';
import type { WaitOptions, WaitResult } from '../runtime/waiting.js';
import {
  assignContactsToGroupsOperation,
  assignNumberOperation,
  createContactGroupOperation,
  createContactOperation,
  createWebhookOperation,
  deleteContactGroupOperation,
  deleteContactOperation,
  deleteFaxOperation,
  deleteOutboxFaxOperation,
  deleteWebhookOperation,
  downloadFaxReportOperation,
  downloadFileOperation,
  getAccountOperation,
  getBalanceOperation,
  getFaxOperation,
  getMemberDetailsOperation,
  getNumberOperation,
  getOutboxFaxOperation,
  inviteMembersOperation,
  listAccountsOperation,
  listContactGroupsOperation,
  listContactsOperation,
  listFaxesOperation,
  listNumbersOperation,
  listOutboxFaxesOperation,
  listShopAreasOperation,
  listShopCountriesOperation,
  listShopNumbersOperation,
  listWebhooksOperation,
  purchaseNumberOperation,
  revokeNumberOperation,
  sendFaxOperation,
  updateAccountOperation,
  updateContactGroupOperation,
  updateContactOperation,
  updateFaxOperation,
  updateMemberDetailsOperation,
  updateOutboxFaxOperation,
  uploadFileOperation,
} from './operations.js';
import type {
  AssignContactsToGroupsData,
  AssignContactsToGroupsInput,
  AssignNumberData,
  AssignNumberInput,
  CreateContactData,
  CreateContactGroupData,
  CreateContactGroupInput,
  CreateContactInput,
  CreateWebhookData,
  CreateWebhookInput,
  DeleteContactData,
  DeleteContactGroupData,
  DeleteContactGroupInput,
  DeleteContactInput,
  DeleteFaxData,
  DeleteFaxInput,
  DeleteOutboxFaxData,
  DeleteOutboxFaxInput,
  DeleteWebhookData,
  DeleteWebhookInput,
  DownloadFaxReportData,
  DownloadFaxReportInput,
  DownloadFileData,
  DownloadFileInput,
  GetAccountData,
  GetAccountInput,
  GetBalanceData,
  GetBalanceInput,
  GetFaxData,
  GetFaxInput,
  GetMemberDetailsData,
  GetMemberDetailsInput,
  GetNumberData,
  GetNumberInput,
  GetOutboxFaxData,
  GetOutboxFaxInput,
  InviteMembersData,
  InviteMembersInput,
  ListAccountsData,
  ListAccountsInput,
  ListContactGroupsData,
  ListContactGroupsInput,
  ListContactsData,
  ListContactsInput,
  ListFaxesData,
  ListFaxesInput,
  ListNumbersData,
  ListNumbersInput,
  ListOutboxFaxesData,
  ListOutboxFaxesInput,
  ListShopAreasData,
  ListShopAreasInput,
  ListShopCountriesData,
  ListShopCountriesInput,
  ListShopNumbersData,
  ListShopNumbersInput,
  ListWebhooksData,
  ListWebhooksInput,
  PurchaseNumberData,
  PurchaseNumberInput,
  RevokeNumberData,
  RevokeNumberInput,
  SendFaxData,
  SendFaxInput,
  UpdateAccountData,
  UpdateAccountInput,
  UpdateContactData,
  UpdateContactGroupData,
  UpdateContactGroupInput,
  UpdateContactInput,
  UpdateFaxData,
  UpdateFaxInput,
  UpdateMemberDetailsData,
  UpdateMemberDetailsInput,
  UpdateOutboxFaxData,
  UpdateOutboxFaxInput,
  UploadFileData,
  UploadFileInput,
} from './operations.js';
import { paginateContactGroups, paginateContacts, paginateFaxes } from './paging.js';
import type { ListContactGroupsItem, ListContactsItem, ListFaxesItem } from './paging.js';
import type { paths } from './schema.js';
import { createTransport } from './transport.js';
import type { FaxPlusOptions } from './transport.js';
import { waitForFax, waitForOutboxFax } from './waiting.js';

/** The own account and the members of the company. */
export interface FaxPlusAccounts {
  /**
   * List the members of the company
   *
   * Returns the account of every member who is not an admin. Only a corporate admin may ask.
   *
   * Permitted scopes: **fax:all:read**, **fax:member:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/accounts/list-corporate-members
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.accounts.list();
   * ```
   */
  list(input?: ListAccountsInput, options?: RequestOptions): Promise<ListAccountsData>;
  /**
   * Get an account
   *
   * Returns the data of a single account. A member who is no admin can only read `self`.
   *
   * Permitted scopes: **fax:all:read**, **fax:member:read**, **fax:user:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/accounts/get-account-information
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.accounts.get();
   * ```
   */
  get(input?: GetAccountInput, options?: RequestOptions): Promise<GetAccountData>;
  /**
   * Change an account
   *
   * Changes the personal data and the settings of your own account or of an account below yours.
   * The exact 2xx code is not confirmed.
   *
   * Permitted scopes: **fax:all:edit**, **fax:member:edit**, **fax:user:edit**.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/accounts/modify-account-information
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.accounts.update({ body: {} });
   * ```
   */
  update(input: UpdateAccountInput, options?: RequestOptions): Promise<UpdateAccountData>;
  /**
   * Get the role and the quota of a member
   *
   * Returns the role of a member and the number of pages the member may send each month.
   *
   * Permitted scopes: **fax:all:read**. The scope **fax:member:read** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.accounts.getMemberDetails({ path: { member_user_id: 'member_user_id' } });
   * ```
   */
  getMemberDetails(input: GetMemberDetailsInput, options?: RequestOptions): Promise<GetMemberDetailsData>;
  /**
   * Change the role or the quota of a member
   *
   * Gives a member another role or another monthly quota. The exact 2xx code is not confirmed.
   *
   * Permitted scopes: **fax:all:edit**. The scope **fax:member:edit** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.accounts.updateMemberDetails({ path: { member_user_id: 'member_user_id' }, body: {} });
   * ```
   */
  updateMemberDetails(input: UpdateMemberDetailsInput, options?: RequestOptions): Promise<UpdateMemberDetailsData>;
  /**
   * Invite people to the company
   *
   * Sends an invitation by e-mail to up to 10 addresses. Only a corporate admin may do this.
   * The path is published. The method POST, the shape of the body and the exact 2xx code are not
   * confirmed. An address the service already knows is reported as a conflict, presumably with
   * status 409.
   *
   * Permitted scopes: **fax:all:edit**, **fax:member:edit**.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/accounts/invite-corporate-members.md
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.accounts.invite({ body: ['text'] });
   * ```
   */
  invite(input: InviteMembersInput, options?: RequestOptions): Promise<InviteMembersData>;
}

/**
 * Fax numbers of the account and who may use them.
 *
 * See https://apidoc.fax.plus/concepts/number
 */
export interface FaxPlusNumbers {
  /**
   * List fax numbers
   *
   * Returns the numbers a member may use. For the admin it returns every number the account has
   * bought.
   *
   * Permitted scopes: **fax:all:read**, **fax:numbers:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/numbers/list-phone-numbers
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.numbers.list();
   * ```
   */
  list(input?: ListNumbersInput, options?: RequestOptions): Promise<ListNumbersData>;
  /**
   * Get a fax number
   *
   * Returns the state of one fax number and the users it is assigned to.
   *
   * Permitted scopes: **fax:all:read**. The scope **fax:numbers:read** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.numbers.get({ path: { number: 'number' } });
   * ```
   */
  get(input: GetNumberInput, options?: RequestOptions): Promise<GetNumberData>;
  /**
   * Assign a fax number to a member
   *
   * Lets one more member use a number; the members who have it keep it. Here `user_id` is the
   * owner of the number, and `assigned_to` in the body is the member who gets it. The SDKs use
   * PUT, while a help article of the vendor shows POST for the same step and names the errors
   * 400, 403 and 404. The exact 2xx code is not confirmed.
   *
   * Permitted scopes: **fax:all:edit**. The scope **fax:numbers:edit** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.numbers.assign({ path: { number: 'number' }, body: { assigned_to: 'assigned_to' } });
   * ```
   */
  assign(input: AssignNumberInput, options?: RequestOptions): Promise<AssignNumberData>;
  /**
   * Take a fax number away from a member
   *
   * Ends the assignment of a number to a member. Unlike in the call that assigns it, `user_id` is
   * here the one who can no longer use the number; `self` gives up your own assignment. The number
   * stays with the account, and the admin cannot lose it this way. The exact 2xx code is not
   * confirmed.
   *
   * Permitted scopes: **fax:all:edit**. The scope **fax:numbers:edit** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.numbers.revoke({ path: { number: 'number' } });
   * ```
   */
  revoke(input: RevokeNumberInput, options?: RequestOptions): Promise<RevokeNumberData>;
}

/**
 * Records of faxes that were sent or received.
 *
 * See https://apidoc.fax.plus/concepts/fax
 */
export interface FaxPlusFaxes {
  /**
   * List faxes
   *
   * Returns the fax records of your own account or of an account below yours, at most 50 in one
   * answer. The filters `category`, `after`, `before` and `limit` are those of the vendor's SDKs.
   * All other filters are newer and known only from the vendor's MCP server, so their names in
   * this API are not confirmed.
   *
   * Permitted scopes: **fax:all:read**. The scope **fax:fax:read** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/faxes/list-fax-records
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.faxes.list();
   * ```
   */
  readonly list: {
    (input?: ListFaxesInput, options?: RequestOptions): Promise<ListFaxesData>;
    /**
     * List faxes: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 50 where it is not given.
     *
     * The oldest fax comes first. That the service knows `order` and `sort_by` by these names, and that `after` is compared with `start_time`, is not confirmed. Where pages do not lead on, a `PagingError` says so, and nothing is left out in silence.
     *
     * @throws {PagingError} the pages do not lead on although there may be more
     * @example
     * ```ts
     * for await (const item of client.faxes.list.all()) console.log(item);
     * ```
     */
    all(input?: ListFaxesInput, options?: RequestOptions): AsyncGenerator<ListFaxesItem, void, undefined>;
  };
  /**
   * Get a fax
   *
   * Returns the record of one fax, without its pages.
   *
   * Permitted scopes: **fax:all:read**. The scope **fax:fax:read** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/faxes/get-a-fax-record
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.faxes.get({ path: { fax_id: 'fax_id' } });
   * ```
   */
  readonly get: {
    (input: GetFaxInput, options?: RequestOptions): Promise<GetFaxData>;
    /**
     * Get a fax: asks again and again until it has come to its end.
     *
     * Every state that is known is an outcome; one that is not known is waited out. That a fax has the same id in the outbox and in the list of faxes, and that it has no record before, is not confirmed. A fax that does not exist is waited for until the deadline.
     *
     * @throws {WaitError} it did not come to its end before the deadline
     * @example
     * ```ts
     * const { data } = await client.faxes.get.wait({ path: { fax_id: 'fax_id' } }, { deadline: 1_800_000 });
     * ```
     */
    wait(input: GetFaxInput, options: WaitOptions<GetFaxData>): Promise<WaitResult<GetFaxData>>;
  };
  /**
   * Change comment and read state of a fax
   *
   * Sets the comment of a fax record and whether it counts as read; both must be given. The exact
   * 2xx code is not confirmed.
   *
   * Permitted scopes: **fax:all:edit**. The scope **fax:fax:edit** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.faxes.update({ path: { fax_id: 'fax_id' }, body: { comment: 'comment', is_read: true } });
   * ```
   */
  update(input: UpdateFaxInput, options?: RequestOptions): Promise<UpdateFaxData>;
  /**
   * Delete a fax record
   *
   * Removes one fax from the records. The exact 2xx code is not confirmed.
   *
   * Permitted scopes: **fax:all:edit**. The scope **fax:fax:edit** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.faxes.delete({ path: { fax_id: 'fax_id' } });
   * ```
   */
  delete(input: DeleteFaxInput, options?: RequestOptions): Promise<DeleteFaxData>;
}

/** Documents to send, pages of a fax, and confirmation reports. */
export interface FaxPlusFiles {
  /**
   * Upload a document
   *
   * Stores one document for a short time, so that a fax can be made of it. The `path` in the
   * answer goes into `files` of the call that sends the fax. DOC, DOCX, PDF, TXT, RTF, JPG, PNG,
   * TIFF, XLS and XLSX are accepted, among others. A URL instead of the content is not possible.
   * The exact 2xx code is not confirmed.
   *
   * Permitted scopes: **fax:all:edit**, **fax:file:edit**. The second one is named on the page of
   * this operation only and missing from the vendor's list of scopes, where **fax:fax:edit**
   * covers files; which of the two works is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/files/upload-a-file.md
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.files.upload({ body: { fax_file: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) } });
   * ```
   */
  upload(input: UploadFileInput, options?: TransferOptions): Promise<UploadFileData>;
  /**
   * Download the pages of a fax
   *
   * Returns the pages of a fax that was sent or received, as PDF or TIFF. The session id from a
   * webhook call (`data.id`) works as `fax_id` too.
   *
   * Permitted scopes: **fax:all:read**. The scope **fax:fax:read** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.files.download({ path: { fax_id: 'fax_id' } });
   * ```
   */
  download<As extends 'blob' | 'stream' = 'blob'>(input: DownloadFileInput, options?: DownloadOptions<As>): Promise<FileData<DownloadFileData, As>>;
  /**
   * Download the confirmation report of a fax
   *
   * Returns the report that confirms how a fax went, as PDF.
   *
   * Permitted scopes: **fax:all:read**. The scope **fax:fax:read** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.files.downloadReport({ path: { fax_id: 'fax_id' } });
   * ```
   */
  downloadReport<As extends 'blob' | 'stream' = 'blob'>(input: DownloadFaxReportInput, options?: DownloadOptions<As>): Promise<FileData<DownloadFaxReportData, As>>;
}

/**
 * Faxes that are on their way out.
 *
 * See https://apidoc.fax.plus/concepts/outbox
 */
export interface FaxPlusOutbox {
  /**
   * List the faxes in the outbox
   *
   * Returns the faxes that wait to be sent, all in one answer.
   *
   * Permitted scopes: **fax:all:read**. The scope **fax:fax:read** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.outbox.list();
   * ```
   */
  list(input?: ListOutboxFaxesInput, options?: RequestOptions): Promise<ListOutboxFaxesData>;
  /**
   * Send a fax
   *
   * Puts a fax to one or more numbers into the outbox. Upload the documents first. A fax holds at
   * most 10 files of together 150 MB and goes to at most 4000 numbers. A member who
   * has no number writes `no_number` in `from`.
   *
   * Permitted scopes: **fax:all:edit**, **fax:fax:edit**.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/outbox/send-a-fax
   *
   * @throws {ApiError} 400: The service refuses the request. Documented codes are `too_many_files` (more than 10) and `too_many_destinations` (more than 4000)
   * @throws {ApiError} 413: The files are larger than 150 MB together. The body of this answer is not confirmed
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.outbox.send({ body: { from: 'from', to: ['to'], files: ['files'] } });
   * ```
   */
  send(input: SendFaxInput, options?: RequestOptions): Promise<SendFaxData>;
  /**
   * Get a fax from the outbox
   *
   * Returns one waiting fax. Directly after sending, the service may not know it yet; the
   * vendor's MCP server advises a wait of about 30 seconds.
   *
   * Permitted scopes: **fax:all:read**, **fax:fax:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/outbox/list-outgoing-faxes
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.outbox.get({ path: { outbox_fax_id: 'outbox_fax_id' } });
   * ```
   */
  readonly get: {
    (input: GetOutboxFaxInput, options?: RequestOptions): Promise<GetOutboxFaxData>;
    /**
     * Get a fax from the outbox: asks again and again until it has come to its end: it is answered with 404 after it has been seen.
     *
     * `isGone` says that the fax has left the outbox, not that it has arrived: its record says so. That a fax which has left is a 404 is likely, not confirmed. A fax that was never seen is waited for until the deadline, also where it left before the first question.
     *
     * @throws {WaitError} it did not come to its end before the deadline
     * @example
     * ```ts
     * const { data } = await client.outbox.get.wait({ path: { outbox_fax_id: 'outbox_fax_id' } }, { deadline: 1_800_000 });
     * ```
     */
    wait(input: GetOutboxFaxInput, options: WaitOptions<GetOutboxFaxData>): Promise<WaitResult<GetOutboxFaxData>>;
  };
  /**
   * Change the comment of a fax in the outbox
   *
   * Sets the comment of a waiting fax. The exact 2xx code is not confirmed.
   *
   * Permitted scopes: **fax:all:edit**, **fax:fax:edit**.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/outbox/modify-an-outgoing-fax.md
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.outbox.update({ path: { outbox_fax_id: 'outbox_fax_id' }, body: {} });
   * ```
   */
  update(input: UpdateOutboxFaxInput, options?: RequestOptions): Promise<UpdateOutboxFaxData>;
  /**
   * Cancel a fax in the outbox
   *
   * Takes a waiting fax out of the outbox, so that it is not sent. The exact 2xx code is not
   * confirmed.
   *
   * Permitted scopes: **fax:all:edit**. The scope **fax:fax:edit** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.outbox.delete({ path: { outbox_fax_id: 'outbox_fax_id' } });
   * ```
   */
  delete(input: DeleteOutboxFaxInput, options?: RequestOptions): Promise<DeleteOutboxFaxData>;
}

/**
 * Notices about fax events, sent to a URL of yours.
 *
 * See https://apidoc.fax.plus/concepts/webhook
 */
export interface FaxPlusWebhooks {
  /**
   * List webhooks
   *
   * Returns the webhooks for one kind of event; the event must be named.
   *
   * Permitted scopes: **fax:all:read**, **fax:webhook:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/webhooks/list-user-webhooks.md
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.webhooks.list({ query: { event: 'fax_received' } });
   * ```
   */
  list(input: ListWebhooksInput, options?: RequestOptions): Promise<ListWebhooksData>;
  /**
   * Register a webhook
   *
   * Has the service call a URL of yours whenever the event happens. A webhook cannot be changed
   * later by any known call: delete it and register another. The exact 2xx code is not confirmed.
   *
   * Permitted scopes: **fax:all:edit**, **fax:webhook:edit**.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/webhooks/register-new-webhook.md
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.webhooks.create({ body: { target: 'target', event: 'fax_received' } });
   * ```
   */
  create(input: CreateWebhookInput, options?: RequestOptions): Promise<CreateWebhookData>;
  /**
   * Delete a webhook
   *
   * Ends the calls of one webhook. The exact 2xx code is not confirmed.
   *
   * Permitted scopes: **fax:all:edit**. The scope **fax:webhook:edit** is likely to work too, but
   * that is not confirmed.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.webhooks.delete({ path: { hook_id: 'hook_id' } });
   * ```
   */
  delete(input: DeleteWebhookInput, options?: RequestOptions): Promise<DeleteWebhookData>;
}

/** Account balance, and fax numbers for sale. */
export interface FaxPlusShop {
  /**
   * Get the account balance
   *
   * Returns how much money the account holds.
   *
   * Permitted scopes: **fax:all:read**, **fax:shop:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.shop.getBalance();
   * ```
   */
  getBalance(input?: GetBalanceInput, options?: RequestOptions): Promise<GetBalanceData>;
  /**
   * List the countries of the number shop
   *
   * Returns the countries in which the shop has fax numbers.
   *
   * Permitted scopes: **fax:all:read**, **fax:shop:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.shop.listCountries();
   * ```
   */
  listCountries(input?: ListShopCountriesInput, options?: RequestOptions): Promise<ListShopCountriesData>;
  /**
   * List the areas of a country
   *
   * Returns the areas of a country in which the shop has fax numbers.
   *
   * Permitted scopes: **fax:all:read**, **fax:shop:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.shop.listAreas({ path: { country_code: 'country_code' } });
   * ```
   */
  listAreas(input: ListShopAreasInput, options?: RequestOptions): Promise<ListShopAreasData>;
  /**
   * List the numbers for sale in an area
   *
   * Returns fax numbers of one area that can be bought, with their prices.
   *
   * Permitted scopes: **fax:all:read**, **fax:shop:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.shop.listNumbers({ path: { country_code: 'country_code', calling_code: 'calling_code' } });
   * ```
   */
  listNumbers(input: ListShopNumbersInput, options?: RequestOptions): Promise<ListShopNumbersData>;
  /**
   * Buy a fax number
   *
   * Buys a number from the shop. This costs money: the account is charged. The exact 2xx code is
   * not confirmed.
   *
   * Permitted scopes: **fax:all:edit**, **fax:shop:edit**.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.shop.purchaseNumber({ body: { item_id: 'item_id' } });
   * ```
   */
  purchaseNumber(input: PurchaseNumberInput, options?: RequestOptions): Promise<PurchaseNumberData>;
}

/** The address book and its groups. The service also calls a group a tag. */
export interface FaxPlusContacts {
  /**
   * List contacts
   *
   * Returns one page of the address book. `search`, `offset` and `limit` occur in an example of
   * the vendor; the other filters are known only from the vendor's MCP server, so their names in
   * this API are not confirmed.
   *
   * Permitted scopes: **fax:all:read**.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/contacts/list-contacts.md
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.contacts.list();
   * ```
   */
  readonly list: {
    (input?: ListContactsInput, options?: RequestOptions): Promise<ListContactsData>;
    /**
     * List contacts: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 50 where it is not given.
     *
     * That contacts come in `records` with `total_count` is likely, not confirmed. Without that count the list ends with an empty page.
     *
     * @throws {PagingError} the pages do not lead on although there may be more
     * @example
     * ```ts
     * for await (const item of client.contacts.list.all()) console.log(item);
     * ```
     */
    all(input?: ListContactsInput, options?: RequestOptions): AsyncGenerator<ListContactsItem, void, undefined>;
  };
  /**
   * Create a contact
   *
   * Adds a contact to the address book.
   *
   * Permitted scopes: **fax:all:edit**. That is not confirmed; it is the scope of
   * the other contact operations that write.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @experimental That contacts can be created, and with which properties, is known from the vendor's MCP server. Method and path are not published: they follow from the operations that list and update contacts. The scope and the success code are not confirmed either.
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.contacts.create({ body: { name: 'name', fax_number: '+15551234567' } });
   * ```
   */
  create(input: CreateContactInput, options?: RequestOptions): Promise<CreateContactData>;
  /**
   * Replace a contact
   *
   * Puts new data in place of a contact. According to the vendor's MCP server the whole contact
   * is replaced, so a property that is left out is lost. The body is not confirmed: in the code
   * example of the vendor it has `name`, `company` and a list `numbers`, while the MCP server has
   * the properties described here.
   *
   * Permitted scopes: **fax:all:edit**.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/contacts/update-contact.md
   *
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.contacts.update({ path: { contact_id: 'contact_id' }, body: {} });
   * ```
   */
  update(input: UpdateContactInput, options?: RequestOptions): Promise<UpdateContactData>;
  /**
   * Delete a contact
   *
   * Removes a contact from the address book.
   *
   * Permitted scopes: **fax:all:edit**. That is not confirmed; it is the scope of
   * the other contact operations that write.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @experimental That contacts can be deleted is known from the vendor's MCP server. Method and path are not published: they follow from the operation that updates a contact. The scope, the success code and whether the answer has a body are not confirmed either.
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.contacts.delete({ path: { contact_id: 'contact_id' } });
   * ```
   */
  delete(input: DeleteContactInput, options?: RequestOptions): Promise<DeleteContactData>;
  /**
   * Assign contacts to groups
   *
   * Sets the groups of several contacts in one call. **Careful:** the given groups take the place
   * of the present ones; a contact leaves every group that the list does not name. To leave
   * `groups` out, or to send an empty list, presumably takes the contacts out of all groups; the
   * vendor does not say.
   *
   * The vendor's code examples send `contact_id` and `group_ids`, neither of which this operation
   * declares, and `contact_ids` is required.
   *
   * Permitted scopes: **fax:all:edit**.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * See https://apidoc.fax.plus/api-reference/endpoints/contacts/assign-contacts-to-groups.md
   *
   * @throws {ApiError} 400: The data in the request is not acceptable
   * @throws {ApiError} 401: The request was not authorised
   * @throws {ApiError} 500: The service itself failed
   * @example
   * ```ts
   * const data = await client.contacts.assignToGroups({ body: { contact_ids: ['contact_ids'] } });
   * ```
   */
  assignToGroups(input: AssignContactsToGroupsInput, options?: RequestOptions): Promise<AssignContactsToGroupsData>;
  /**
   * List contact groups
   *
   * Returns one page of the groups in the address book.
   *
   * Permitted scopes: **fax:all:read**. That is not confirmed; it is the scope of
   * the list of contacts.
   *
   * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
   *
   * @experimental That groups can be listed, with which filters and in which envelope, is known from the vendor's MCP server. Method and path are not published: they follow from the operation that updates a group. The names of the filters, the scope, the success code and the envelope are not confirmed.
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.contacts.listGroups();
   * ```
   */
  readonly listGroups: {
    (input?: ListContactGroupsInput, options?: RequestOptions): Promise<ListContactGroupsData>;
    /**
     * List contact groups: every item of all pages. A page is asked for when the one before it has been gone through. `limit` is the size of a page, 50 where it is not given.
     *
     * That groups come in pages like this is not confirmed. Where pages do not lead on, a `PagingError` says so.
     *
     * @throws {PagingError} the pages do not lead on although there may be more
     * @example
     * ```ts
     * for await (const item of client.contacts.listGroups.all()) console.log(item);
     * ```
     */
    all(input?: ListContactGroupsInput, options?: RequestOptions): AsyncGenerator<ListContactGroupsItem, void, undefined>;
  };
  /**
   * Create a contact group
   *
   * Adds a group to the address book.
   *
   * Permitted scopes: **fax:all:edit**. That is not confirmed; it is the scope of
   * the other contact operations that write.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @experimental That groups can be created, and with which properties, is known from the vendor's MCP server. Method and path are not published: they follow from the operation that updates a group. The scope and the success code are not confirmed either.
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.contacts.createGroup({ body: { name: 'name' } });
   * ```
   */
  createGroup(input: CreateContactGroupInput, options?: RequestOptions): Promise<CreateContactGroupData>;
  /**
   * Update a group
   *
   * Changes the name and the notes of a group. The vendor's code examples send the notes as
   * `description`, a property this operation does not declare.
   *
   * Permitted scopes: **fax:all:edit**.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @throws {ApiError} 400: The data in the request is not acceptable
   * @throws {ApiError} 401: The request was not authorised
   * @throws {ApiError} 404: There is nothing at this address. The code in the vendor's example is `bad_request` all the same
   * @throws {ApiError} 500: The service itself failed
   * @example
   * ```ts
   * const data = await client.contacts.updateGroup({ path: { group_id: 'group_id' }, body: { name: 'Premium Clients', notes: 'Updated notes' } });
   * ```
   */
  updateGroup(input: UpdateContactGroupInput, options?: RequestOptions): Promise<UpdateContactGroupData>;
  /**
   * Delete a contact group
   *
   * Removes a group from the address book.
   *
   * Permitted scopes: **fax:all:edit**. That is not confirmed; it is the scope of
   * the other contact operations that write.
   *
   * Scopes: personal_access_token `fax:all:edit`; oauth2 `all`.
   *
   * @experimental That groups can be deleted is known from the vendor's MCP server. Method and path are not published: they follow from the operation that updates a group. The scope, the success code and whether the answer has a body are not confirmed either.
   * @throws {ApiError} any other status: The call failed. Which error statuses this operation has is not confirmed
   * @example
   * ```ts
   * const data = await client.contacts.deleteGroup({ path: { group_id: 'group_id' } });
   * ```
   */
  deleteGroup(input: DeleteContactGroupInput, options?: RequestOptions): Promise<DeleteContactGroupData>;
}

/**
 * The client of Fax.Plus REST API, version 3.4.0.
 *
 * See https://apidoc.fax.plus/llms.txt
 */
export interface FaxPlus extends Transport {
  /** The openapi-fetch client underneath, typed by path. */
  readonly http: HttpClient<paths>;
  /** The own account and the members of the company. */
  readonly accounts: FaxPlusAccounts;
  /**
   * Fax numbers of the account and who may use them.
   *
   * See https://apidoc.fax.plus/concepts/number
   */
  readonly numbers: FaxPlusNumbers;
  /**
   * Records of faxes that were sent or received.
   *
   * See https://apidoc.fax.plus/concepts/fax
   */
  readonly faxes: FaxPlusFaxes;
  /** Documents to send, pages of a fax, and confirmation reports. */
  readonly files: FaxPlusFiles;
  /**
   * Faxes that are on their way out.
   *
   * See https://apidoc.fax.plus/concepts/outbox
   */
  readonly outbox: FaxPlusOutbox;
  /**
   * Notices about fax events, sent to a URL of yours.
   *
   * See https://apidoc.fax.plus/concepts/webhook
   */
  readonly webhooks: FaxPlusWebhooks;
  /** Account balance, and fax numbers for sale. */
  readonly shop: FaxPlusShop;
  /** The address book and its groups. The service also calls a group a tag. */
  readonly contacts: FaxPlusContacts;
}

/**
 * A client with every operation of FaxPlus in groups. Nothing is sent before a method is called.
 *
 * @example
 * ```ts
 * const faxplus = createFaxPlus({ auth: { personal_access_token: process.env.FAXPLUS_PERSONAL_ACCESS_TOKEN } });
 * const data = await faxplus.accounts.get();
 * ```
 */
export function createFaxPlus(options: FaxPlusOptions = {}): FaxPlus {
  const transport = createTransport(options);

  return {
    ...transport,
    http: createHttp<paths>(transport, {
      listAccountsOperation,
      getAccountOperation,
      updateAccountOperation,
      getMemberDetailsOperation,
      updateMemberDetailsOperation,
      inviteMembersOperation,
      listNumbersOperation,
      getNumberOperation,
      assignNumberOperation,
      revokeNumberOperation,
      listFaxesOperation,
      getFaxOperation,
      updateFaxOperation,
      deleteFaxOperation,
      uploadFileOperation,
      downloadFileOperation,
      downloadFaxReportOperation,
      listOutboxFaxesOperation,
      sendFaxOperation,
      getOutboxFaxOperation,
      updateOutboxFaxOperation,
      deleteOutboxFaxOperation,
      listWebhooksOperation,
      createWebhookOperation,
      deleteWebhookOperation,
      getBalanceOperation,
      listShopCountriesOperation,
      listShopAreasOperation,
      listShopNumbersOperation,
      purchaseNumberOperation,
      listContactsOperation,
      createContactOperation,
      updateContactOperation,
      deleteContactOperation,
      assignContactsToGroupsOperation,
      listContactGroupsOperation,
      createContactGroupOperation,
      updateContactGroupOperation,
      deleteContactGroupOperation,
    }),
    accounts: bindGroup<FaxPlusAccounts>(transport, {
      list: listAccountsOperation,
      get: getAccountOperation,
      update: updateAccountOperation,
      getMemberDetails: getMemberDetailsOperation,
      updateMemberDetails: updateMemberDetailsOperation,
      invite: inviteMembersOperation,
    }),
    numbers: bindGroup<FaxPlusNumbers>(transport, {
      list: listNumbersOperation,
      get: getNumberOperation,
      assign: assignNumberOperation,
      revoke: revokeNumberOperation,
    }),
    faxes: bindGroup<FaxPlusFaxes>(transport, {
      list: Object.assign((input?: ListFaxesInput, options?: RequestOptions) => call(transport, listFaxesOperation, input, options), {
        all: (input?: ListFaxesInput, options?: RequestOptions) => paginateFaxes(transport, input, options),
      }),
      get: Object.assign((input: GetFaxInput, options?: RequestOptions) => call(transport, getFaxOperation, input, options), {
        wait: (input: GetFaxInput, options: WaitOptions<GetFaxData>) => waitForFax(transport, input, options),
      }),
      update: updateFaxOperation,
      delete: deleteFaxOperation,
    }),
    files: bindGroup<FaxPlusFiles>(transport, {
      upload: uploadFileOperation,
      download: downloadFileOperation,
      downloadReport: downloadFaxReportOperation,
    }),
    outbox: bindGroup<FaxPlusOutbox>(transport, {
      list: listOutboxFaxesOperation,
      send: sendFaxOperation,
      get: Object.assign((input: GetOutboxFaxInput, options?: RequestOptions) => call(transport, getOutboxFaxOperation, input, options), {
        wait: (input: GetOutboxFaxInput, options: WaitOptions<GetOutboxFaxData>) => waitForOutboxFax(transport, input, options),
      }),
      update: updateOutboxFaxOperation,
      delete: deleteOutboxFaxOperation,
    }),
    webhooks: bindGroup<FaxPlusWebhooks>(transport, {
      list: listWebhooksOperation,
      create: createWebhookOperation,
      delete: deleteWebhookOperation,
    }),
    shop: bindGroup<FaxPlusShop>(transport, {
      getBalance: getBalanceOperation,
      listCountries: listShopCountriesOperation,
      listAreas: listShopAreasOperation,
      listNumbers: listShopNumbersOperation,
      purchaseNumber: purchaseNumberOperation,
    }),
    contacts: bindGroup<FaxPlusContacts>(transport, {
      list: Object.assign((input?: ListContactsInput, options?: RequestOptions) => call(transport, listContactsOperation, input, options), {
        all: (input?: ListContactsInput, options?: RequestOptions) => paginateContacts(transport, input, options),
      }),
      create: createContactOperation,
      update: updateContactOperation,
      delete: deleteContactOperation,
      assignToGroups: assignContactsToGroupsOperation,
      listGroups: Object.assign((input?: ListContactGroupsInput, options?: RequestOptions) => call(transport, listContactGroupsOperation, input, options), {
        all: (input?: ListContactGroupsInput, options?: RequestOptions) => paginateContactGroups(transport, input, options),
      }),
      createGroup: createContactGroupOperation,
      updateGroup: updateContactGroupOperation,
      deleteGroup: deleteContactGroupOperation,
    }),
  };
}
