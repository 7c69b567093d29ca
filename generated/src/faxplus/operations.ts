// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { binary } from '../runtime/binary.js';
import { multipart } from '../runtime/multipart.js';
import { pickMedia } from '../runtime/choose-media.js';
import type { Operation } from '../runtime/operation.js';
import { sendForFile } from '../runtime/download.js';
import type { FileResult } from '../runtime/download.js';
import type { RequestOptions } from '../runtime/options.js';
import { serializePlain } from '../runtime/plain.js';
import type {
  Failure,
  FailureStatus,
  NoInput,
  OtherFailure,
  OtherSuccess,
  Success,
  SuccessStatus,
} from '../runtime/result.js';
import type { DownloadOptions, TransferOptions } from '../runtime/transfer.js';
import { trackTransfer } from '../runtime/transfer.js';
import type { Transport } from '../runtime/transport.js';
import type {
  Account,
  AccountList,
  AvailableNumberList,
  Balance,
  Contact,
  ContactCreate,
  ContactGroup,
  ContactGroupCreate,
  ContactGroupList,
  ContactGroupUpdate,
  ContactList,
  ContactUpdate,
  Fax,
  FaxList,
  FaxPlusError,
  FaxPlusFile,
  FaxPlusNumber,
  FilePath,
  MemberDetail,
  NumberAreaList,
  NumberList,
  NumbersAvailableCountries,
  Outbox,
  OutboxList,
  PayloadAccountModification,
  PayloadFaxModification,
  PayloadNumberModification,
  PayloadOutbox,
  PayloadOutboxModification,
  PurchaseNumberRequest,
  PurchasedNumber,
  SendFaxResponse,
  Webhook,
  WebhookId,
  WebhookList,
  operations,
} from './schema.js';

/** What `listAccounts` takes. */
export type ListAccountsInput = NoInput;

/**
 * The data of `listAccounts`'s success.
 *
 * @example
 * ```ts
 * const data: ListAccountsData = await client.accounts.list();
 * ```
 */
export type ListAccountsData = AccountList;

/**
 * Every answer of `listAccounts`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListAccountsResult = await listAccounts(client);
 * ```
 */
export type ListAccountsResult =
  | Success<200, ListAccountsData>
  | OtherSuccess<200, ListAccountsData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listAccounts` in the table that the client runs over. */
export const listAccountsOperation: Operation<ListAccountsInput, ListAccountsResult> = {
  api: 'faxplus',
  name: 'accounts.list',
  method: 'GET',
  path: '/accounts',
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The accounts of the members; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listAccounts(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listAccounts(client: Transport, input?: ListAccountsInput, options?: RequestOptions): Promise<ListAccountsResult> {
  return client.send<ListAccountsInput, ListAccountsResult>(listAccountsOperation, input, options);
}

/** What `getAccount` takes. */
export interface GetAccountInput {
  path?: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
  };
}

/**
 * The data of `getAccount`'s success.
 *
 * @example
 * ```ts
 * const data: GetAccountData = await client.accounts.get();
 * ```
 */
export type GetAccountData = Account;

/**
 * Every answer of `getAccount`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetAccountResult = await getAccount(client);
 * ```
 */
export type GetAccountResult =
  | Success<200, GetAccountData>
  | OtherSuccess<200, GetAccountData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `getAccount` in the table that the client runs over. */
export const getAccountOperation: Operation<GetAccountInput, GetAccountResult> = {
  api: 'faxplus',
  name: 'accounts.get',
  method: 'GET',
  path: '/accounts/{user_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The account that was asked for; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await getAccount(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getAccount(client: Transport, input?: GetAccountInput, options?: RequestOptions): Promise<GetAccountResult> {
  return client.send<GetAccountInput, GetAccountResult>(getAccountOperation, input, options);
}

/**
 * What `updateAccount` takes.
 *
 * @example
 * ```ts
 * const input: UpdateAccountInput = { body: {} };
 * ```
 */
export interface UpdateAccountInput {
  path?: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
  };
  body: PayloadAccountModification;
}

/**
 * The data of `updateAccount`'s success.
 *
 * @example
 * ```ts
 * const data: UpdateAccountData = await client.accounts.update({ body: {} });
 * ```
 */
export type UpdateAccountData = undefined;

/**
 * Every answer of `updateAccount`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UpdateAccountResult = await updateAccount(client, { body: {} });
 * ```
 */
export type UpdateAccountResult =
  | Success<SuccessStatus, UpdateAccountData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `updateAccount` in the table that the client runs over. */
export const updateAccountOperation: Operation<UpdateAccountInput, UpdateAccountResult> = {
  api: 'faxplus',
  name: 'accounts.update',
  method: 'PUT',
  path: '/accounts/{user_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }],
  body: { required: true, content: 'json' },
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The account now has the new data. The vendor's clients expect no body; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await updateAccount(client, { body: {} });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function updateAccount(client: Transport, input: UpdateAccountInput, options?: RequestOptions): Promise<UpdateAccountResult> {
  return client.send<UpdateAccountInput, UpdateAccountResult>(updateAccountOperation, input, options);
}

/**
 * What `getMemberDetails` takes.
 *
 * @example
 * ```ts
 * const input: GetMemberDetailsInput = { path: { member_user_id: 'member_user_id' } };
 * ```
 */
export interface GetMemberDetailsInput {
  path: {
    /** User id of the member. */
    member_user_id: string;
  };
}

/**
 * The data of `getMemberDetails`'s success.
 *
 * @example
 * ```ts
 * const data: GetMemberDetailsData = await client.accounts.getMemberDetails({ path: { member_user_id: 'member_user_id' } });
 * ```
 */
export type GetMemberDetailsData = MemberDetail;

/**
 * Every answer of `getMemberDetails`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetMemberDetailsResult = await getMemberDetails(client, { path: { member_user_id: 'member_user_id' } });
 * ```
 */
export type GetMemberDetailsResult =
  | Success<200, GetMemberDetailsData>
  | OtherSuccess<200, GetMemberDetailsData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `getMemberDetails` in the table that the client runs over. */
export const getMemberDetailsOperation: Operation<GetMemberDetailsInput, GetMemberDetailsResult> = {
  api: 'faxplus',
  name: 'accounts.getMemberDetails',
  method: 'GET',
  path: '/accounts/self/member-details/{member_user_id}',
  parameters: 'path.member_user_id',
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: Role and quota of the member; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await getMemberDetails(client, { path: { member_user_id: 'member_user_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getMemberDetails(client: Transport, input: GetMemberDetailsInput, options?: RequestOptions): Promise<GetMemberDetailsResult> {
  return client.send<GetMemberDetailsInput, GetMemberDetailsResult>(getMemberDetailsOperation, input, options);
}

/**
 * What `updateMemberDetails` takes.
 *
 * @example
 * ```ts
 * const input: UpdateMemberDetailsInput = { path: { member_user_id: 'member_user_id' }, body: {} };
 * ```
 */
export interface UpdateMemberDetailsInput {
  path: {
    /** User id of the member. */
    member_user_id: string;
  };
  body: MemberDetail;
}

/**
 * The data of `updateMemberDetails`'s success.
 *
 * @example
 * ```ts
 * const data: UpdateMemberDetailsData = await client.accounts.updateMemberDetails({ path: { member_user_id: 'member_user_id' }, body: {} });
 * ```
 */
export type UpdateMemberDetailsData = undefined;

/**
 * Every answer of `updateMemberDetails`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UpdateMemberDetailsResult = await updateMemberDetails(client, { path: { member_user_id: 'member_user_id' }, body: {} });
 * ```
 */
export type UpdateMemberDetailsResult =
  | Success<SuccessStatus, UpdateMemberDetailsData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `updateMemberDetails` in the table that the client runs over. */
export const updateMemberDetailsOperation: Operation<UpdateMemberDetailsInput, UpdateMemberDetailsResult> = {
  api: 'faxplus',
  name: 'accounts.updateMemberDetails',
  method: 'PUT',
  path: '/accounts/self/member-details/{member_user_id}',
  parameters: 'path.member_user_id',
  body: { required: true, content: 'json' },
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The member now has the new role and quota. The vendor's clients expect no body; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await updateMemberDetails(client, { path: { member_user_id: 'member_user_id' }, body: {} });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function updateMemberDetails(client: Transport, input: UpdateMemberDetailsInput, options?: RequestOptions): Promise<UpdateMemberDetailsResult> {
  return client.send<UpdateMemberDetailsInput, UpdateMemberDetailsResult>(updateMemberDetailsOperation, input, options);
}

/**
 * What `inviteMembers` takes.
 *
 * @example
 * ```ts
 * const input: InviteMembersInput = { body: ['text'] };
 * ```
 */
export interface InviteMembersInput {
  body: operations['inviteMembers']['requestBody']['content']['application/json'];
}

/**
 * The data of `inviteMembers`'s success.
 *
 * @example
 * ```ts
 * const data: InviteMembersData = await client.accounts.invite({ body: ['text'] });
 * ```
 */
export type InviteMembersData = operations['inviteMembers']['responses']['2XX']['content']['application/json'];

/**
 * Every answer of `inviteMembers`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: InviteMembersResult = await inviteMembers(client, { body: ['text'] });
 * ```
 */
export type InviteMembersResult =
  | Success<SuccessStatus, InviteMembersData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `inviteMembers` in the table that the client runs over. */
export const inviteMembersOperation: Operation<InviteMembersInput, InviteMembersResult> = {
  api: 'faxplus',
  name: 'accounts.invite',
  method: 'POST',
  path: '/accounts/self/member-invitations',
  body: { required: true, content: 'json' },
  responses: '2XX.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The invitations are on their way; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await inviteMembers(client, { body: ['text'] });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function inviteMembers(client: Transport, input: InviteMembersInput, options?: RequestOptions): Promise<InviteMembersResult> {
  return client.send<InviteMembersInput, InviteMembersResult>(inviteMembersOperation, input, options);
}

/** What `listNumbers` takes. */
export interface ListNumbersInput {
  path?: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
  };
}

/**
 * The data of `listNumbers`'s success.
 *
 * @example
 * ```ts
 * const data: ListNumbersData = await client.numbers.list();
 * ```
 */
export type ListNumbersData = NumberList;

/**
 * Every answer of `listNumbers`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListNumbersResult = await listNumbers(client);
 * ```
 */
export type ListNumbersResult =
  | Success<200, ListNumbersData>
  | OtherSuccess<200, ListNumbersData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listNumbers` in the table that the client runs over. */
export const listNumbersOperation: Operation<ListNumbersInput, ListNumbersResult> = {
  api: 'faxplus',
  name: 'numbers.list',
  method: 'GET',
  path: '/accounts/{user_id}/numbers',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The numbers, all in one answer; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listNumbers(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listNumbers(client: Transport, input?: ListNumbersInput, options?: RequestOptions): Promise<ListNumbersResult> {
  return client.send<ListNumbersInput, ListNumbersResult>(listNumbersOperation, input, options);
}

/**
 * What `getNumber` takes.
 *
 * @example
 * ```ts
 * const input: GetNumberInput = { path: { number: 'number' } };
 * ```
 */
export interface GetNumberInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** The fax number with country code and plus sign (E.164). In a URL the plus sign is written `%2B`. */
    number: string;
  };
}

/**
 * The data of `getNumber`'s success.
 *
 * @example
 * ```ts
 * const data: GetNumberData = await client.numbers.get({ path: { number: 'number' } });
 * ```
 */
export type GetNumberData = FaxPlusNumber;

/**
 * Every answer of `getNumber`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetNumberResult = await getNumber(client, { path: { number: 'number' } });
 * ```
 */
export type GetNumberResult =
  | Success<200, GetNumberData>
  | OtherSuccess<200, GetNumberData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `getNumber` in the table that the client runs over. */
export const getNumberOperation: Operation<GetNumberInput, GetNumberResult> = {
  api: 'faxplus',
  name: 'numbers.get',
  method: 'GET',
  path: '/accounts/{user_id}/numbers/{number}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.number'],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The number that was asked for; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await getNumber(client, { path: { number: 'number' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getNumber(client: Transport, input: GetNumberInput, options?: RequestOptions): Promise<GetNumberResult> {
  return client.send<GetNumberInput, GetNumberResult>(getNumberOperation, input, options);
}

/**
 * What `assignNumber` takes.
 *
 * @example
 * ```ts
 * const input: AssignNumberInput = { path: { number: 'number' }, body: { assigned_to: 'assigned_to' } };
 * ```
 */
export interface AssignNumberInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** The fax number with country code and plus sign (E.164). In a URL the plus sign is written `%2B`. */
    number: string;
  };
  body: PayloadNumberModification;
}

/**
 * The data of `assignNumber`'s success.
 *
 * @example
 * ```ts
 * const data: AssignNumberData = await client.numbers.assign({ path: { number: 'number' }, body: { assigned_to: 'assigned_to' } });
 * ```
 */
export type AssignNumberData = undefined;

/**
 * Every answer of `assignNumber`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: AssignNumberResult = await assignNumber(client, { path: { number: 'number' }, body: { assigned_to: 'assigned_to' } });
 * ```
 */
export type AssignNumberResult =
  | Success<SuccessStatus, AssignNumberData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `assignNumber` in the table that the client runs over. */
export const assignNumberOperation: Operation<AssignNumberInput, AssignNumberResult> = {
  api: 'faxplus',
  name: 'numbers.assign',
  method: 'PUT',
  path: '/accounts/{user_id}/numbers/{number}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.number'],
  body: { required: true, content: 'json' },
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The member may use the number now. The vendor's clients expect no body; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await assignNumber(client, { path: { number: 'number' }, body: { assigned_to: 'assigned_to' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function assignNumber(client: Transport, input: AssignNumberInput, options?: RequestOptions): Promise<AssignNumberResult> {
  return client.send<AssignNumberInput, AssignNumberResult>(assignNumberOperation, input, options);
}

/**
 * What `revokeNumber` takes.
 *
 * @example
 * ```ts
 * const input: RevokeNumberInput = { path: { number: 'number' } };
 * ```
 */
export interface RevokeNumberInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** The fax number with country code and plus sign (E.164). In a URL the plus sign is written `%2B`. */
    number: string;
  };
}

/**
 * The data of `revokeNumber`'s success.
 *
 * @example
 * ```ts
 * const data: RevokeNumberData = await client.numbers.revoke({ path: { number: 'number' } });
 * ```
 */
export type RevokeNumberData = undefined;

/**
 * Every answer of `revokeNumber`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: RevokeNumberResult = await revokeNumber(client, { path: { number: 'number' } });
 * ```
 */
export type RevokeNumberResult =
  | Success<SuccessStatus, RevokeNumberData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `revokeNumber` in the table that the client runs over. */
export const revokeNumberOperation: Operation<RevokeNumberInput, RevokeNumberResult> = {
  api: 'faxplus',
  name: 'numbers.revoke',
  method: 'DELETE',
  path: '/accounts/{user_id}/numbers/{number}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.number'],
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The assignment is over. The vendor's clients expect no body; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await revokeNumber(client, { path: { number: 'number' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function revokeNumber(client: Transport, input: RevokeNumberInput, options?: RequestOptions): Promise<RevokeNumberResult> {
  return client.send<RevokeNumberInput, RevokeNumberResult>(revokeNumberOperation, input, options);
}

/** What `listFaxes` takes. */
export interface ListFaxesInput {
  path?: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
  };
  query?: {
    /** The folder to read. */
    category?: 'inbox' | 'sent' | 'spam' | undefined;
    /** Leaves out faxes older than this UTC time, `YYYY-MM-DD HH:mm:ss`. */
    after?: string | undefined;
    /** Leaves out faxes of this UTC time and later, `YYYY-MM-DD HH:mm:ss`. */
    before?: string | undefined;
    /**
     * The largest number of faxes in the answer.
     *
     * @default 50
     */
    limit?: number | undefined;
    /**
     * How many faxes to pass over first. Name not confirmed.
     *
     * @default 0
     */
    offset?: number | undefined;
    /**
     * Whether the sort order goes up or down. Name not confirmed.
     *
     * @default "desc"
     */
    order?: 'asc' | 'desc' | undefined;
    /**
     * What the faxes are sorted by. Name not confirmed.
     *
     * @default "date"
     */
    sort_by?: 'date' | 'from' | 'to' | 'comment' | 'pages' | undefined;
    /** Only faxes in one of these states. Neither the name nor the way a list is written in the query is confirmed; the OpenAPI default applies here, a repeated key. */
    status?: string[] | undefined;
    /** Only faxes that are read, or only those that are not. Name not confirmed. */
    is_read?: boolean | undefined;
    /** Only faxes with at least so many pages. Name not confirmed. */
    min_pages?: number | undefined;
    /** Only faxes with at most so many pages. Name not confirmed. */
    max_pages?: number | undefined;
    /** Only faxes from this number. Name not confirmed. */
    from_number?: string | undefined;
    /** Only faxes to this number. Name not confirmed. */
    to_number?: string | undefined;
    /**
     * Adds the faxes that are just coming in. Name not confirmed.
     *
     * @default false
     */
    in_progress?: boolean | undefined;
  };
}

/**
 * The data of `listFaxes`'s success.
 *
 * @example
 * ```ts
 * const data: ListFaxesData = await client.faxes.list();
 * ```
 */
export type ListFaxesData = FaxList;

/**
 * Every answer of `listFaxes`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListFaxesResult = await listFaxes(client);
 * ```
 */
export type ListFaxesResult =
  | Success<200, ListFaxesData>
  | OtherSuccess<200, ListFaxesData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listFaxes` in the table that the client runs over. */
export const listFaxesOperation: Operation<ListFaxesInput, ListFaxesResult> = {
  api: 'faxplus',
  name: 'faxes.list',
  method: 'GET',
  path: '/accounts/{user_id}/faxes',
  parameters: [
    { name: 'user_id', in: 'path', required: true, default: 'self' },
    'query.category',
    'query.after',
    'query.before',
    'query.limit',
    'query.offset',
    'query.order',
    'query.sort_by',
    { name: 'status', in: 'query', write: serializePlain },
    'query.is_read',
    'query.min_pages',
    'query.max_pages',
    'query.from_number',
    'query.to_number',
    'query.in_progress',
  ],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: One page of fax records; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listFaxes(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listFaxes(client: Transport, input?: ListFaxesInput, options?: RequestOptions): Promise<ListFaxesResult> {
  return client.send<ListFaxesInput, ListFaxesResult>(listFaxesOperation, input, options);
}

/**
 * What `getFax` takes.
 *
 * @example
 * ```ts
 * const input: GetFaxInput = { path: { fax_id: 'fax_id' } };
 * ```
 */
export interface GetFaxInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** Identifier of the fax. */
    fax_id: string;
  };
}

/**
 * The data of `getFax`'s success.
 *
 * @example
 * ```ts
 * const data: GetFaxData = await client.faxes.get({ path: { fax_id: 'fax_id' } });
 * ```
 */
export type GetFaxData = Fax;

/**
 * Every answer of `getFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetFaxResult = await getFax(client, { path: { fax_id: 'fax_id' } });
 * ```
 */
export type GetFaxResult =
  | Success<200, GetFaxData>
  | OtherSuccess<200, GetFaxData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `getFax` in the table that the client runs over. */
export const getFaxOperation: Operation<GetFaxInput, GetFaxResult> = {
  api: 'faxplus',
  name: 'faxes.get',
  method: 'GET',
  path: '/accounts/{user_id}/faxes/{fax_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.fax_id'],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
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
 * @returns 200: The record that was asked for; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await getFax(client, { path: { fax_id: 'fax_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getFax(client: Transport, input: GetFaxInput, options?: RequestOptions): Promise<GetFaxResult> {
  return client.send<GetFaxInput, GetFaxResult>(getFaxOperation, input, options);
}

/**
 * What `updateFax` takes.
 *
 * @example
 * ```ts
 * const input: UpdateFaxInput = { path: { fax_id: 'fax_id' }, body: { comment: 'comment', is_read: true } };
 * ```
 */
export interface UpdateFaxInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** Identifier of the fax. */
    fax_id: string;
  };
  body: PayloadFaxModification;
}

/**
 * The data of `updateFax`'s success.
 *
 * @example
 * ```ts
 * const data: UpdateFaxData = await client.faxes.update({ path: { fax_id: 'fax_id' }, body: { comment: 'comment', is_read: true } });
 * ```
 */
export type UpdateFaxData = undefined;

/**
 * Every answer of `updateFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UpdateFaxResult = await updateFax(client, { path: { fax_id: 'fax_id' }, body: { comment: 'comment', is_read: true } });
 * ```
 */
export type UpdateFaxResult =
  | Success<SuccessStatus, UpdateFaxData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `updateFax` in the table that the client runs over. */
export const updateFaxOperation: Operation<UpdateFaxInput, UpdateFaxResult> = {
  api: 'faxplus',
  name: 'faxes.update',
  method: 'PUT',
  path: '/accounts/{user_id}/faxes/{fax_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.fax_id'],
  body: { required: true, content: 'json' },
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
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
 * @returns 2XX: The record has the new values. The vendor's clients expect no body; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await updateFax(client, { path: { fax_id: 'fax_id' }, body: { comment: 'comment', is_read: true } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function updateFax(client: Transport, input: UpdateFaxInput, options?: RequestOptions): Promise<UpdateFaxResult> {
  return client.send<UpdateFaxInput, UpdateFaxResult>(updateFaxOperation, input, options);
}

/**
 * What `deleteFax` takes.
 *
 * @example
 * ```ts
 * const input: DeleteFaxInput = { path: { fax_id: 'fax_id' } };
 * ```
 */
export interface DeleteFaxInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** Identifier of the fax. */
    fax_id: string;
  };
}

/**
 * The data of `deleteFax`'s success.
 *
 * @example
 * ```ts
 * const data: DeleteFaxData = await client.faxes.delete({ path: { fax_id: 'fax_id' } });
 * ```
 */
export type DeleteFaxData = undefined;

/**
 * Every answer of `deleteFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: DeleteFaxResult = await deleteFax(client, { path: { fax_id: 'fax_id' } });
 * ```
 */
export type DeleteFaxResult =
  | Success<SuccessStatus, DeleteFaxData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `deleteFax` in the table that the client runs over. */
export const deleteFaxOperation: Operation<DeleteFaxInput, DeleteFaxResult> = {
  api: 'faxplus',
  name: 'faxes.delete',
  method: 'DELETE',
  path: '/accounts/{user_id}/faxes/{fax_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.fax_id'],
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The record is gone. The vendor's clients expect no body; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await deleteFax(client, { path: { fax_id: 'fax_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function deleteFax(client: Transport, input: DeleteFaxInput, options?: RequestOptions): Promise<DeleteFaxResult> {
  return client.send<DeleteFaxInput, DeleteFaxResult>(deleteFaxOperation, input, options);
}

/**
 * What `uploadFile` takes.
 *
 * @example
 * ```ts
 * const input: UploadFileInput = { body: { fax_file: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) } };
 * ```
 */
export interface UploadFileInput {
  path?: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
  };
  query?: {
    /** The file format. What it does to an upload is not documented further. */
    format?: 'tiff' | 'pdf' | undefined;
  };
  body: FaxPlusFile;
}

/**
 * The data of `uploadFile`'s success.
 *
 * @example
 * ```ts
 * const data: UploadFileData = await client.files.upload(input);
 * ```
 */
export type UploadFileData = FilePath;

/**
 * Every answer of `uploadFile`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UploadFileResult = await uploadFile(client, input);
 * ```
 */
export type UploadFileResult =
  | Success<SuccessStatus, UploadFileData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `uploadFile` in the table that the client runs over. */
export const uploadFileOperation: Operation<UploadFileInput, UploadFileResult> = {
  api: 'faxplus',
  name: 'files.upload',
  method: 'POST',
  path: '/accounts/{user_id}/files',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'query.format'],
  body: { required: true, content: { 'multipart/form-data': { codec: multipart } } },
  responses: '2XX.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
  track: trackTransfer,
};

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
 * @returns 2XX: The document is stored; the answer says where; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await uploadFile(client, { body: { fax_file: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function uploadFile(client: Transport, input: UploadFileInput, options?: TransferOptions): Promise<UploadFileResult> {
  return client.send<UploadFileInput, UploadFileResult>(uploadFileOperation, input, options);
}

/**
 * What `downloadFile` takes.
 *
 * @example
 * ```ts
 * const input: DownloadFileInput = { path: { fax_id: 'fax_id' } };
 * ```
 */
export interface DownloadFileInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** Identifier of the fax. */
    fax_id: string;
  };
  query?: {
    /** The format of the answer; it counts more than the `Accept` header. Without both the service sends PDF, according to the vendor's MCP server. */
    format?: 'tiff' | 'pdf' | undefined;
  };
  /** The media type to ask for. */
  accept?: 'application/pdf' | 'image/tiff' | undefined;
}

/**
 * The data of `downloadFile`'s success.
 *
 * @example
 * ```ts
 * const data: DownloadFileData = await client.files.download({ path: { fax_id: 'fax_id' } });
 * ```
 */
export type DownloadFileData = operations['downloadFile']['responses'][200]['content']['application/pdf'] | operations['downloadFile']['responses'][200]['content']['image/tiff'];

/**
 * Every answer of `downloadFile`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: DownloadFileResult = await downloadFile(client, { path: { fax_id: 'fax_id' } });
 * ```
 */
export type DownloadFileResult =
  | Success<200, DownloadFileData>
  | OtherSuccess<200, DownloadFileData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `downloadFile` in the table that the client runs over. */
export const downloadFileOperation: Operation<DownloadFileInput, DownloadFileResult> = {
  api: 'faxplus',
  name: 'files.download',
  method: 'GET',
  path: '/accounts/{user_id}/files/{fax_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.fax_id', 'query.format'],
  responses: { 200: { 'application/pdf': { codec: binary }, 'image/tiff': { codec: binary } }, default: 'json' },
  pick: pickMedia,
  accept: 'application/pdf, image/tiff, application/json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
  track: trackTransfer,
};

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
 * @returns 200: The pages of the fax; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await downloadFile(client, { path: { fax_id: 'fax_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function downloadFile<As extends 'blob' | 'stream' = 'blob'>(client: Transport, input: DownloadFileInput, options?: DownloadOptions<As>): Promise<FileResult<DownloadFileResult, As>> {
  return sendForFile(client, downloadFileOperation, input, options);
}

/**
 * What `downloadFaxReport` takes.
 *
 * @example
 * ```ts
 * const input: DownloadFaxReportInput = { path: { fax_id: 'fax_id' } };
 * ```
 */
export interface DownloadFaxReportInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** Identifier of the fax. */
    fax_id: string;
  };
}

/**
 * The data of `downloadFaxReport`'s success.
 *
 * @example
 * ```ts
 * const data: DownloadFaxReportData = await client.files.downloadReport({ path: { fax_id: 'fax_id' } });
 * ```
 */
export type DownloadFaxReportData = operations['downloadFaxReport']['responses'][200]['content']['application/pdf'];

/**
 * Every answer of `downloadFaxReport`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: DownloadFaxReportResult = await downloadFaxReport(client, { path: { fax_id: 'fax_id' } });
 * ```
 */
export type DownloadFaxReportResult =
  | Success<200, DownloadFaxReportData>
  | OtherSuccess<200, DownloadFaxReportData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `downloadFaxReport` in the table that the client runs over. */
export const downloadFaxReportOperation: Operation<DownloadFaxReportInput, DownloadFaxReportResult> = {
  api: 'faxplus',
  name: 'files.downloadReport',
  method: 'GET',
  path: '/accounts/{user_id}/report/{fax_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.fax_id'],
  responses: { 200: { 'application/pdf': { codec: binary } }, default: 'json' },
  pick: pickMedia,
  accept: 'application/pdf, application/json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
  track: trackTransfer,
};

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
 * @returns 200: The report as a PDF document; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await downloadFaxReport(client, { path: { fax_id: 'fax_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function downloadFaxReport<As extends 'blob' | 'stream' = 'blob'>(client: Transport, input: DownloadFaxReportInput, options?: DownloadOptions<As>): Promise<FileResult<DownloadFaxReportResult, As>> {
  return sendForFile(client, downloadFaxReportOperation, input, options);
}

/** What `listOutboxFaxes` takes. */
export interface ListOutboxFaxesInput {
  path?: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
  };
}

/**
 * The data of `listOutboxFaxes`'s success.
 *
 * @example
 * ```ts
 * const data: ListOutboxFaxesData = await client.outbox.list();
 * ```
 */
export type ListOutboxFaxesData = OutboxList;

/**
 * Every answer of `listOutboxFaxes`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListOutboxFaxesResult = await listOutboxFaxes(client);
 * ```
 */
export type ListOutboxFaxesResult =
  | Success<200, ListOutboxFaxesData>
  | OtherSuccess<200, ListOutboxFaxesData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listOutboxFaxes` in the table that the client runs over. */
export const listOutboxFaxesOperation: Operation<ListOutboxFaxesInput, ListOutboxFaxesResult> = {
  api: 'faxplus',
  name: 'outbox.list',
  method: 'GET',
  path: '/accounts/{user_id}/outbox',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The waiting faxes; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listOutboxFaxes(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listOutboxFaxes(client: Transport, input?: ListOutboxFaxesInput, options?: RequestOptions): Promise<ListOutboxFaxesResult> {
  return client.send<ListOutboxFaxesInput, ListOutboxFaxesResult>(listOutboxFaxesOperation, input, options);
}

/**
 * What `sendFax` takes.
 *
 * @example
 * ```ts
 * const input: SendFaxInput = { body: { from: 'from', to: ['to'], files: ['files'] } };
 * ```
 */
export interface SendFaxInput {
  path?: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
  };
  body: PayloadOutbox;
}

/**
 * The data of `sendFax`'s success.
 *
 * @example
 * ```ts
 * const data: SendFaxData = await client.outbox.send({ body: { from: 'from', to: ['to'], files: ['files'] } });
 * ```
 */
export type SendFaxData = SendFaxResponse;

/**
 * Every answer of `sendFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: SendFaxResult = await sendFax(client, { body: { from: 'from', to: ['to'], files: ['files'] } });
 * ```
 */
export type SendFaxResult =
  | Success<201, SendFaxData>
  | Failure<400, FaxPlusError>
  | Failure<413, unknown>
  | OtherSuccess<201, SendFaxData>
  | OtherFailure<400 | 413, FaxPlusError>;

/** The row of `sendFax` in the table that the client runs over. */
export const sendFaxOperation: Operation<SendFaxInput, SendFaxResult> = {
  api: 'faxplus',
  name: 'outbox.send',
  method: 'POST',
  path: '/accounts/{user_id}/outbox',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }],
  body: { required: true, content: 'json' },
  responses: '201.json 400.json 413 default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 201: The fax is in the outbox; 400: The service refuses the request. Documented codes are `too_many_files` (more than 10) and `too_many_destinations` (more than 4000); 413: The files are larger than 150 MB together. The body of this answer is not confirmed; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await sendFax(client, { body: { from: 'from', to: ['to'], files: ['files'] } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function sendFax(client: Transport, input: SendFaxInput, options?: RequestOptions): Promise<SendFaxResult> {
  return client.send<SendFaxInput, SendFaxResult>(sendFaxOperation, input, options);
}

/**
 * What `getOutboxFax` takes.
 *
 * @example
 * ```ts
 * const input: GetOutboxFaxInput = { path: { outbox_fax_id: 'outbox_fax_id' } };
 * ```
 */
export interface GetOutboxFaxInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** Identifier of the fax in the outbox. */
    outbox_fax_id: string;
  };
}

/**
 * The data of `getOutboxFax`'s success.
 *
 * @example
 * ```ts
 * const data: GetOutboxFaxData = await client.outbox.get({ path: { outbox_fax_id: 'outbox_fax_id' } });
 * ```
 */
export type GetOutboxFaxData = Outbox;

/**
 * Every answer of `getOutboxFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetOutboxFaxResult = await getOutboxFax(client, { path: { outbox_fax_id: 'outbox_fax_id' } });
 * ```
 */
export type GetOutboxFaxResult =
  | Success<200, GetOutboxFaxData>
  | OtherSuccess<200, GetOutboxFaxData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `getOutboxFax` in the table that the client runs over. */
export const getOutboxFaxOperation: Operation<GetOutboxFaxInput, GetOutboxFaxResult> = {
  api: 'faxplus',
  name: 'outbox.get',
  method: 'GET',
  path: '/accounts/{user_id}/outbox/{outbox_fax_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.outbox_fax_id'],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The waiting fax; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await getOutboxFax(client, { path: { outbox_fax_id: 'outbox_fax_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getOutboxFax(client: Transport, input: GetOutboxFaxInput, options?: RequestOptions): Promise<GetOutboxFaxResult> {
  return client.send<GetOutboxFaxInput, GetOutboxFaxResult>(getOutboxFaxOperation, input, options);
}

/**
 * What `updateOutboxFax` takes.
 *
 * @example
 * ```ts
 * const input: UpdateOutboxFaxInput = { path: { outbox_fax_id: 'outbox_fax_id' }, body: {} };
 * ```
 */
export interface UpdateOutboxFaxInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** Identifier of the fax in the outbox. */
    outbox_fax_id: string;
  };
  body: PayloadOutboxModification;
}

/**
 * The data of `updateOutboxFax`'s success.
 *
 * @example
 * ```ts
 * const data: UpdateOutboxFaxData = await client.outbox.update({ path: { outbox_fax_id: 'outbox_fax_id' }, body: {} });
 * ```
 */
export type UpdateOutboxFaxData = undefined;

/**
 * Every answer of `updateOutboxFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UpdateOutboxFaxResult = await updateOutboxFax(client, { path: { outbox_fax_id: 'outbox_fax_id' }, body: {} });
 * ```
 */
export type UpdateOutboxFaxResult =
  | Success<SuccessStatus, UpdateOutboxFaxData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `updateOutboxFax` in the table that the client runs over. */
export const updateOutboxFaxOperation: Operation<UpdateOutboxFaxInput, UpdateOutboxFaxResult> = {
  api: 'faxplus',
  name: 'outbox.update',
  method: 'PUT',
  path: '/accounts/{user_id}/outbox/{outbox_fax_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.outbox_fax_id'],
  body: { required: true, content: 'json' },
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
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
 * @returns 2XX: The fax has the new comment. The vendor's clients expect no body; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await updateOutboxFax(client, { path: { outbox_fax_id: 'outbox_fax_id' }, body: {} });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function updateOutboxFax(client: Transport, input: UpdateOutboxFaxInput, options?: RequestOptions): Promise<UpdateOutboxFaxResult> {
  return client.send<UpdateOutboxFaxInput, UpdateOutboxFaxResult>(updateOutboxFaxOperation, input, options);
}

/**
 * What `deleteOutboxFax` takes.
 *
 * @example
 * ```ts
 * const input: DeleteOutboxFaxInput = { path: { outbox_fax_id: 'outbox_fax_id' } };
 * ```
 */
export interface DeleteOutboxFaxInput {
  path: {
    /**
     * Whose data is meant. Use `self` for yourself, or the user id of a member of the company.
     *
     * @default "self"
     */
    user_id?: string | undefined;
    /** Identifier of the fax in the outbox. */
    outbox_fax_id: string;
  };
}

/**
 * The data of `deleteOutboxFax`'s success.
 *
 * @example
 * ```ts
 * const data: DeleteOutboxFaxData = await client.outbox.delete({ path: { outbox_fax_id: 'outbox_fax_id' } });
 * ```
 */
export type DeleteOutboxFaxData = undefined;

/**
 * Every answer of `deleteOutboxFax`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: DeleteOutboxFaxResult = await deleteOutboxFax(client, { path: { outbox_fax_id: 'outbox_fax_id' } });
 * ```
 */
export type DeleteOutboxFaxResult =
  | Success<SuccessStatus, DeleteOutboxFaxData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `deleteOutboxFax` in the table that the client runs over. */
export const deleteOutboxFaxOperation: Operation<DeleteOutboxFaxInput, DeleteOutboxFaxResult> = {
  api: 'faxplus',
  name: 'outbox.delete',
  method: 'DELETE',
  path: '/accounts/{user_id}/outbox/{outbox_fax_id}',
  parameters: [{ name: 'user_id', in: 'path', required: true, default: 'self' }, 'path.outbox_fax_id'],
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The fax is out of the outbox. The vendor's clients expect no body; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await deleteOutboxFax(client, { path: { outbox_fax_id: 'outbox_fax_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function deleteOutboxFax(client: Transport, input: DeleteOutboxFaxInput, options?: RequestOptions): Promise<DeleteOutboxFaxResult> {
  return client.send<DeleteOutboxFaxInput, DeleteOutboxFaxResult>(deleteOutboxFaxOperation, input, options);
}

/**
 * What `listWebhooks` takes.
 *
 * @example
 * ```ts
 * const input: ListWebhooksInput = { query: { event: 'fax_received' } };
 * ```
 */
export interface ListWebhooksInput {
  query: {
    /** The event whose webhooks are wanted. */
    event: 'fax_received' | 'fax_sent' | 'fax_page_received';
  };
}

/**
 * The data of `listWebhooks`'s success.
 *
 * @example
 * ```ts
 * const data: ListWebhooksData = await client.webhooks.list({ query: { event: 'fax_received' } });
 * ```
 */
export type ListWebhooksData = WebhookList;

/**
 * Every answer of `listWebhooks`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListWebhooksResult = await listWebhooks(client, { query: { event: 'fax_received' } });
 * ```
 */
export type ListWebhooksResult =
  | Success<200, ListWebhooksData>
  | OtherSuccess<200, ListWebhooksData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listWebhooks` in the table that the client runs over. */
export const listWebhooksOperation: Operation<ListWebhooksInput, ListWebhooksResult> = {
  api: 'faxplus',
  name: 'webhooks.list',
  method: 'GET',
  path: '/hooks',
  parameters: [{ name: 'event', in: 'query', required: true }],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The webhooks for this event; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listWebhooks(client, { query: { event: 'fax_received' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listWebhooks(client: Transport, input: ListWebhooksInput, options?: RequestOptions): Promise<ListWebhooksResult> {
  return client.send<ListWebhooksInput, ListWebhooksResult>(listWebhooksOperation, input, options);
}

/**
 * What `createWebhook` takes.
 *
 * @example
 * ```ts
 * const input: CreateWebhookInput = { body: { target: 'target', event: 'fax_received' } };
 * ```
 */
export interface CreateWebhookInput {
  body: Webhook;
}

/**
 * The data of `createWebhook`'s success.
 *
 * @example
 * ```ts
 * const data: CreateWebhookData = await client.webhooks.create({ body: { target: 'target', event: 'fax_received' } });
 * ```
 */
export type CreateWebhookData = WebhookId;

/**
 * Every answer of `createWebhook`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: CreateWebhookResult = await createWebhook(client, { body: { target: 'target', event: 'fax_received' } });
 * ```
 */
export type CreateWebhookResult =
  | Success<SuccessStatus, CreateWebhookData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `createWebhook` in the table that the client runs over. */
export const createWebhookOperation: Operation<CreateWebhookInput, CreateWebhookResult> = {
  api: 'faxplus',
  name: 'webhooks.create',
  method: 'POST',
  path: '/hooks',
  body: { required: true, content: 'json' },
  responses: '2XX.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The webhook is registered; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await createWebhook(client, { body: { target: 'target', event: 'fax_received' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function createWebhook(client: Transport, input: CreateWebhookInput, options?: RequestOptions): Promise<CreateWebhookResult> {
  return client.send<CreateWebhookInput, CreateWebhookResult>(createWebhookOperation, input, options);
}

/**
 * What `deleteWebhook` takes.
 *
 * @example
 * ```ts
 * const input: DeleteWebhookInput = { path: { hook_id: 'hook_id' } };
 * ```
 */
export interface DeleteWebhookInput {
  path: {
    /** Identifier of the webhook. */
    hook_id: string;
  };
}

/**
 * The data of `deleteWebhook`'s success.
 *
 * @example
 * ```ts
 * const data: DeleteWebhookData = await client.webhooks.delete({ path: { hook_id: 'hook_id' } });
 * ```
 */
export type DeleteWebhookData = undefined;

/**
 * Every answer of `deleteWebhook`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: DeleteWebhookResult = await deleteWebhook(client, { path: { hook_id: 'hook_id' } });
 * ```
 */
export type DeleteWebhookResult =
  | Success<SuccessStatus, DeleteWebhookData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `deleteWebhook` in the table that the client runs over. */
export const deleteWebhookOperation: Operation<DeleteWebhookInput, DeleteWebhookResult> = {
  api: 'faxplus',
  name: 'webhooks.delete',
  method: 'DELETE',
  path: '/hooks/{hook_id}',
  parameters: 'path.hook_id',
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The webhook is gone. The vendor's clients expect no body; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await deleteWebhook(client, { path: { hook_id: 'hook_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function deleteWebhook(client: Transport, input: DeleteWebhookInput, options?: RequestOptions): Promise<DeleteWebhookResult> {
  return client.send<DeleteWebhookInput, DeleteWebhookResult>(deleteWebhookOperation, input, options);
}

/** What `getBalance` takes. */
export type GetBalanceInput = NoInput;

/**
 * The data of `getBalance`'s success.
 *
 * @example
 * ```ts
 * const data: GetBalanceData = await client.shop.getBalance();
 * ```
 */
export type GetBalanceData = Balance;

/**
 * Every answer of `getBalance`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: GetBalanceResult = await getBalance(client);
 * ```
 */
export type GetBalanceResult =
  | Success<200, GetBalanceData>
  | OtherSuccess<200, GetBalanceData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `getBalance` in the table that the client runs over. */
export const getBalanceOperation: Operation<GetBalanceInput, GetBalanceResult> = {
  api: 'faxplus',
  name: 'shop.getBalance',
  method: 'GET',
  path: '/shop/balance',
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

/**
 * Get the account balance
 *
 * Returns how much money the account holds.
 *
 * Permitted scopes: **fax:all:read**, **fax:shop:read**.
 *
 * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
 *
 * @returns 200: The balance and its currency; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await getBalance(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function getBalance(client: Transport, input?: GetBalanceInput, options?: RequestOptions): Promise<GetBalanceResult> {
  return client.send<GetBalanceInput, GetBalanceResult>(getBalanceOperation, input, options);
}

/** What `listShopCountries` takes. */
export type ListShopCountriesInput = NoInput;

/**
 * The data of `listShopCountries`'s success.
 *
 * @example
 * ```ts
 * const data: ListShopCountriesData = await client.shop.listCountries();
 * ```
 */
export type ListShopCountriesData = NumbersAvailableCountries;

/**
 * Every answer of `listShopCountries`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListShopCountriesResult = await listShopCountries(client);
 * ```
 */
export type ListShopCountriesResult =
  | Success<200, ListShopCountriesData>
  | OtherSuccess<200, ListShopCountriesData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listShopCountries` in the table that the client runs over. */
export const listShopCountriesOperation: Operation<ListShopCountriesInput, ListShopCountriesResult> = {
  api: 'faxplus',
  name: 'shop.listCountries',
  method: 'GET',
  path: '/shop/numbers/countries',
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

/**
 * List the countries of the number shop
 *
 * Returns the countries in which the shop has fax numbers.
 *
 * Permitted scopes: **fax:all:read**, **fax:shop:read**.
 *
 * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
 *
 * @returns 200: The countries; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listShopCountries(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listShopCountries(client: Transport, input?: ListShopCountriesInput, options?: RequestOptions): Promise<ListShopCountriesResult> {
  return client.send<ListShopCountriesInput, ListShopCountriesResult>(listShopCountriesOperation, input, options);
}

/**
 * What `listShopAreas` takes.
 *
 * @example
 * ```ts
 * const input: ListShopAreasInput = { path: { country_code: 'country_code' } };
 * ```
 */
export interface ListShopAreasInput {
  path: {
    /** The country, as a code of two letters (ISO 3166-1 alpha-2). */
    country_code: string;
  };
}

/**
 * The data of `listShopAreas`'s success.
 *
 * @example
 * ```ts
 * const data: ListShopAreasData = await client.shop.listAreas({ path: { country_code: 'country_code' } });
 * ```
 */
export type ListShopAreasData = NumberAreaList;

/**
 * Every answer of `listShopAreas`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListShopAreasResult = await listShopAreas(client, { path: { country_code: 'country_code' } });
 * ```
 */
export type ListShopAreasResult =
  | Success<200, ListShopAreasData>
  | OtherSuccess<200, ListShopAreasData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listShopAreas` in the table that the client runs over. */
export const listShopAreasOperation: Operation<ListShopAreasInput, ListShopAreasResult> = {
  api: 'faxplus',
  name: 'shop.listAreas',
  method: 'GET',
  path: '/shop/numbers/countries/{country_code}/areas',
  parameters: 'path.country_code',
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

/**
 * List the areas of a country
 *
 * Returns the areas of a country in which the shop has fax numbers.
 *
 * Permitted scopes: **fax:all:read**, **fax:shop:read**.
 *
 * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
 *
 * @returns 200: The areas; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listShopAreas(client, { path: { country_code: 'country_code' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listShopAreas(client: Transport, input: ListShopAreasInput, options?: RequestOptions): Promise<ListShopAreasResult> {
  return client.send<ListShopAreasInput, ListShopAreasResult>(listShopAreasOperation, input, options);
}

/**
 * What `listShopNumbers` takes.
 *
 * @example
 * ```ts
 * const input: ListShopNumbersInput = { path: { country_code: 'country_code', calling_code: 'calling_code' } };
 * ```
 */
export interface ListShopNumbersInput {
  path: {
    /** The country, as a code of two letters (ISO 3166-1 alpha-2). */
    country_code: string;
    /** The area, by its calling code. */
    calling_code: string;
  };
  query?: {
    /** How numbers are picked. `random` and `custom` are the values known; whether there are others is not confirmed. */
    channel?: string | undefined;
    /** Digits that must occur in the number; for the channel `custom`. */
    contains?: string | undefined;
  };
}

/**
 * The data of `listShopNumbers`'s success.
 *
 * @example
 * ```ts
 * const data: ListShopNumbersData = await client.shop.listNumbers({ path: { country_code: 'country_code', calling_code: 'calling_code' } });
 * ```
 */
export type ListShopNumbersData = AvailableNumberList;

/**
 * Every answer of `listShopNumbers`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListShopNumbersResult = await listShopNumbers(client, { path: { country_code: 'country_code', calling_code: 'calling_code' } });
 * ```
 */
export type ListShopNumbersResult =
  | Success<200, ListShopNumbersData>
  | OtherSuccess<200, ListShopNumbersData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listShopNumbers` in the table that the client runs over. */
export const listShopNumbersOperation: Operation<ListShopNumbersInput, ListShopNumbersResult> = {
  api: 'faxplus',
  name: 'shop.listNumbers',
  method: 'GET',
  path: '/shop/numbers/countries/{country_code}/areas/{calling_code}/numbers',
  parameters: 'path.country_code path.calling_code query.channel query.contains',
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

/**
 * List the numbers for sale in an area
 *
 * Returns fax numbers of one area that can be bought, with their prices.
 *
 * Permitted scopes: **fax:all:read**, **fax:shop:read**.
 *
 * Scopes: personal_access_token `fax:all:read`; oauth2 `all`.
 *
 * @returns 200: The numbers for sale; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listShopNumbers(client, { path: { country_code: 'country_code', calling_code: 'calling_code' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listShopNumbers(client: Transport, input: ListShopNumbersInput, options?: RequestOptions): Promise<ListShopNumbersResult> {
  return client.send<ListShopNumbersInput, ListShopNumbersResult>(listShopNumbersOperation, input, options);
}

/**
 * What `purchaseNumber` takes.
 *
 * @example
 * ```ts
 * const input: PurchaseNumberInput = { body: { item_id: 'item_id' } };
 * ```
 */
export interface PurchaseNumberInput {
  body: PurchaseNumberRequest;
}

/**
 * The data of `purchaseNumber`'s success.
 *
 * @example
 * ```ts
 * const data: PurchaseNumberData = await client.shop.purchaseNumber({ body: { item_id: 'item_id' } });
 * ```
 */
export type PurchaseNumberData = PurchasedNumber;

/**
 * Every answer of `purchaseNumber`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: PurchaseNumberResult = await purchaseNumber(client, { body: { item_id: 'item_id' } });
 * ```
 */
export type PurchaseNumberResult =
  | Success<SuccessStatus, PurchaseNumberData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `purchaseNumber` in the table that the client runs over. */
export const purchaseNumberOperation: Operation<PurchaseNumberInput, PurchaseNumberResult> = {
  api: 'faxplus',
  name: 'shop.purchaseNumber',
  method: 'POST',
  path: '/shop/numbers/purchase',
  body: { required: true, content: 'json' },
  responses: '2XX.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The number was bought; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await purchaseNumber(client, { body: { item_id: 'item_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function purchaseNumber(client: Transport, input: PurchaseNumberInput, options?: RequestOptions): Promise<PurchaseNumberResult> {
  return client.send<PurchaseNumberInput, PurchaseNumberResult>(purchaseNumberOperation, input, options);
}

/** What `listContacts` takes. */
export interface ListContactsInput {
  query?: {
    /** Text to look for. */
    search?: string | undefined;
    /**
     * How many contacts to pass over first.
     *
     * @default 0
     */
    offset?: number | undefined;
    /** The largest number of contacts in the answer. Its default is not known. */
    limit?: number | undefined;
    /** Only these contacts, at most 50; the other filters do not count then. Neither the name nor the way a list is written in the query is confirmed; the OpenAPI default applies here, a repeated key. */
    ids?: string[] | undefined;
    /** Only contacts of this name. Name of the filter not confirmed. */
    name?: string | undefined;
    /** Only contacts with this fax number. Name of the filter not confirmed. */
    fax_number?: string | undefined;
    /** Only contacts of this group. Name of the filter not confirmed. */
    groups?: string | undefined;
    /** Only contacts with this in their notes. Name of the filter not confirmed. */
    note?: string | undefined;
    /** `true` for the contacts of the company, `false` for your own. Name of the filter not confirmed. */
    shared?: boolean | undefined;
    /** What the contacts are sorted by. Name not confirmed. */
    sort?: 'name' | 'creation_date' | 'modification_date' | undefined;
    /** Whether the sort order goes up or down. Name not confirmed. */
    direction?: 'asc' | 'desc' | undefined;
  };
}

/**
 * The data of `listContacts`'s success.
 *
 * @example
 * ```ts
 * const data: ListContactsData = await client.contacts.list();
 * ```
 */
export type ListContactsData = ContactList;

/**
 * Every answer of `listContacts`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListContactsResult = await listContacts(client);
 * ```
 */
export type ListContactsResult =
  | Success<200, ListContactsData>
  | OtherSuccess<200, ListContactsData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listContacts` in the table that the client runs over. */
export const listContactsOperation: Operation<ListContactsInput, ListContactsResult> = {
  api: 'faxplus',
  name: 'contacts.list',
  method: 'GET',
  path: '/accounts/self/contacts',
  parameters: [
    'query.search',
    'query.offset',
    'query.limit',
    { name: 'ids', in: 'query', write: serializePlain },
    'query.name',
    'query.fax_number',
    'query.groups',
    'query.note',
    'query.shared',
    'query.sort',
    'query.direction',
  ],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The contacts that were found, one page of them; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listContacts(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listContacts(client: Transport, input?: ListContactsInput, options?: RequestOptions): Promise<ListContactsResult> {
  return client.send<ListContactsInput, ListContactsResult>(listContactsOperation, input, options);
}

/**
 * What `createContact` takes.
 *
 * @example
 * ```ts
 * const input: CreateContactInput = { body: { name: 'name', fax_number: '+15551234567' } };
 * ```
 */
export interface CreateContactInput {
  body: ContactCreate;
}

/**
 * The data of `createContact`'s success.
 *
 * @example
 * ```ts
 * const data: CreateContactData = await client.contacts.create({ body: { name: 'name', fax_number: '+15551234567' } });
 * ```
 */
export type CreateContactData = Contact;

/**
 * Every answer of `createContact`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: CreateContactResult = await createContact(client, { body: { name: 'name', fax_number: '+15551234567' } });
 * ```
 */
export type CreateContactResult =
  | Success<SuccessStatus, CreateContactData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `createContact` in the table that the client runs over. */
export const createContactOperation: Operation<CreateContactInput, CreateContactResult> = {
  api: 'faxplus',
  name: 'contacts.create',
  method: 'POST',
  path: '/accounts/self/contacts',
  body: { required: true, content: 'json' },
  responses: '2XX.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
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
 * @returns 2XX: The new contact; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await createContact(client, { body: { name: 'name', fax_number: '+15551234567' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function createContact(client: Transport, input: CreateContactInput, options?: RequestOptions): Promise<CreateContactResult> {
  return client.send<CreateContactInput, CreateContactResult>(createContactOperation, input, options);
}

/**
 * What `updateContact` takes.
 *
 * @example
 * ```ts
 * const input: UpdateContactInput = { path: { contact_id: 'contact_id' }, body: {} };
 * ```
 */
export interface UpdateContactInput {
  path: {
    /** Identifier of the contact. */
    contact_id: string;
  };
  body: ContactUpdate;
}

/**
 * The data of `updateContact`'s success.
 *
 * @example
 * ```ts
 * const data: UpdateContactData = await client.contacts.update({ path: { contact_id: 'contact_id' }, body: {} });
 * ```
 */
export type UpdateContactData = Contact;

/**
 * Every answer of `updateContact`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UpdateContactResult = await updateContact(client, { path: { contact_id: 'contact_id' }, body: {} });
 * ```
 */
export type UpdateContactResult =
  | Success<200, UpdateContactData>
  | OtherSuccess<200, UpdateContactData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `updateContact` in the table that the client runs over. */
export const updateContactOperation: Operation<UpdateContactInput, UpdateContactResult> = {
  api: 'faxplus',
  name: 'contacts.update',
  method: 'PUT',
  path: '/accounts/self/contacts/{contact_id}',
  parameters: 'path.contact_id',
  body: { required: true, content: 'json' },
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The contact with its new data; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await updateContact(client, { path: { contact_id: 'contact_id' }, body: {} });
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
 * const input: DeleteContactInput = { path: { contact_id: 'contact_id' } };
 * ```
 */
export interface DeleteContactInput {
  path: {
    /** Identifier of the contact. */
    contact_id: string;
  };
}

/**
 * The data of `deleteContact`'s success.
 *
 * @example
 * ```ts
 * const data: DeleteContactData = await client.contacts.delete({ path: { contact_id: 'contact_id' } });
 * ```
 */
export type DeleteContactData = undefined;

/**
 * Every answer of `deleteContact`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: DeleteContactResult = await deleteContact(client, { path: { contact_id: 'contact_id' } });
 * ```
 */
export type DeleteContactResult =
  | Success<SuccessStatus, DeleteContactData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `deleteContact` in the table that the client runs over. */
export const deleteContactOperation: Operation<DeleteContactInput, DeleteContactResult> = {
  api: 'faxplus',
  name: 'contacts.delete',
  method: 'DELETE',
  path: '/accounts/self/contacts/{contact_id}',
  parameters: 'path.contact_id',
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The contact is gone. Whether the answer has a body is not confirmed; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await deleteContact(client, { path: { contact_id: 'contact_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function deleteContact(client: Transport, input: DeleteContactInput, options?: RequestOptions): Promise<DeleteContactResult> {
  return client.send<DeleteContactInput, DeleteContactResult>(deleteContactOperation, input, options);
}

/**
 * What `assignContactsToGroups` takes.
 *
 * @example
 * ```ts
 * const input: AssignContactsToGroupsInput = { body: { contact_ids: ['contact_ids'] } };
 * ```
 */
export interface AssignContactsToGroupsInput {
  body: operations['assignContactsToGroups']['requestBody']['content']['application/json'];
}

/**
 * The data of `assignContactsToGroups`'s success.
 *
 * @example
 * ```ts
 * const data: AssignContactsToGroupsData = await client.contacts.assignToGroups({ body: { contact_ids: ['contact_ids'] } });
 * ```
 */
export type AssignContactsToGroupsData = operations['assignContactsToGroups']['responses'][200]['content']['application/json'];

/**
 * Every answer of `assignContactsToGroups`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: AssignContactsToGroupsResult = await assignContactsToGroups(client, { body: { contact_ids: ['contact_ids'] } });
 * ```
 */
export type AssignContactsToGroupsResult =
  | Success<200, AssignContactsToGroupsData>
  | Failure<400, FaxPlusError>
  | Failure<401, FaxPlusError>
  | Failure<500, FaxPlusError>
  | OtherSuccess<200, AssignContactsToGroupsData>
  | OtherFailure<400 | 401 | 500, unknown>;

/** The row of `assignContactsToGroups` in the table that the client runs over. */
export const assignContactsToGroupsOperation: Operation<AssignContactsToGroupsInput, AssignContactsToGroupsResult> = {
  api: 'faxplus',
  name: 'contacts.assignToGroups',
  method: 'POST',
  path: '/accounts/self/contacts/assign-groups',
  body: { required: true, content: 'json' },
  responses: '200.json 400.json 401.json 500.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The contacts are in the given groups; 400: The data in the request is not acceptable; 401: The request was not authorised; 500: The service itself failed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await assignContactsToGroups(client, { body: { contact_ids: ['contact_ids'] } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function assignContactsToGroups(client: Transport, input: AssignContactsToGroupsInput, options?: RequestOptions): Promise<AssignContactsToGroupsResult> {
  return client.send<AssignContactsToGroupsInput, AssignContactsToGroupsResult>(assignContactsToGroupsOperation, input, options);
}

/** What `listContactGroups` takes. */
export interface ListContactGroupsInput {
  query?: {
    /** Only these groups, at most 50. Neither the name nor the way a list is written in the query is confirmed; the OpenAPI default applies here, a repeated key. */
    ids?: string[] | undefined;
    /** Text to look for in the names of groups. Name not confirmed. */
    group?: string | undefined;
    /**
     * How many groups to pass over first. Name not confirmed.
     *
     * @default 0
     */
    offset?: number | undefined;
    /** The largest number of groups in the answer. Name not confirmed, default not known. */
    limit?: number | undefined;
    /** `true` for the groups of the company, `false` for your own. Name not confirmed. */
    shared?: boolean | undefined;
  };
}

/**
 * The data of `listContactGroups`'s success.
 *
 * @example
 * ```ts
 * const data: ListContactGroupsData = await client.contacts.listGroups();
 * ```
 */
export type ListContactGroupsData = ContactGroupList;

/**
 * Every answer of `listContactGroups`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: ListContactGroupsResult = await listContactGroups(client);
 * ```
 */
export type ListContactGroupsResult =
  | Success<200, ListContactGroupsData>
  | OtherSuccess<200, ListContactGroupsData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `listContactGroups` in the table that the client runs over. */
export const listContactGroupsOperation: Operation<ListContactGroupsInput, ListContactGroupsResult> = {
  api: 'faxplus',
  name: 'contacts.listGroups',
  method: 'GET',
  path: '/accounts/self/contact-groups',
  parameters: [
    { name: 'ids', in: 'query', write: serializePlain },
    'query.group',
    'query.offset',
    'query.limit',
    'query.shared',
  ],
  responses: '200.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The groups that were found, one page of them; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await listContactGroups(client);
 * if (result.ok) console.log(result.data);
 * ```
 */
export function listContactGroups(client: Transport, input?: ListContactGroupsInput, options?: RequestOptions): Promise<ListContactGroupsResult> {
  return client.send<ListContactGroupsInput, ListContactGroupsResult>(listContactGroupsOperation, input, options);
}

/**
 * What `createContactGroup` takes.
 *
 * @example
 * ```ts
 * const input: CreateContactGroupInput = { body: { name: 'name' } };
 * ```
 */
export interface CreateContactGroupInput {
  body: ContactGroupCreate;
}

/**
 * The data of `createContactGroup`'s success.
 *
 * @example
 * ```ts
 * const data: CreateContactGroupData = await client.contacts.createGroup({ body: { name: 'name' } });
 * ```
 */
export type CreateContactGroupData = ContactGroup;

/**
 * Every answer of `createContactGroup`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: CreateContactGroupResult = await createContactGroup(client, { body: { name: 'name' } });
 * ```
 */
export type CreateContactGroupResult =
  | Success<SuccessStatus, CreateContactGroupData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `createContactGroup` in the table that the client runs over. */
export const createContactGroupOperation: Operation<CreateContactGroupInput, CreateContactGroupResult> = {
  api: 'faxplus',
  name: 'contacts.createGroup',
  method: 'POST',
  path: '/accounts/self/contact-groups',
  body: { required: true, content: 'json' },
  responses: '2XX.json default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
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
 * @returns 2XX: The new group; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await createContactGroup(client, { body: { name: 'name' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function createContactGroup(client: Transport, input: CreateContactGroupInput, options?: RequestOptions): Promise<CreateContactGroupResult> {
  return client.send<CreateContactGroupInput, CreateContactGroupResult>(createContactGroupOperation, input, options);
}

/**
 * What `updateContactGroup` takes.
 *
 * @example
 * ```ts
 * const input: UpdateContactGroupInput = { path: { group_id: 'group_id' }, body: { name: 'Premium Clients', notes: 'Updated notes' } };
 * ```
 */
export interface UpdateContactGroupInput {
  path: {
    /** Identifier of the group. */
    group_id: string;
  };
  body: ContactGroupUpdate;
}

/**
 * The data of `updateContactGroup`'s success.
 *
 * @example
 * ```ts
 * const data: UpdateContactGroupData = await client.contacts.updateGroup(input);
 * ```
 */
export type UpdateContactGroupData = ContactGroup;

/**
 * Every answer of `updateContactGroup`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: UpdateContactGroupResult = await updateContactGroup(client, input);
 * ```
 */
export type UpdateContactGroupResult =
  | Success<200, UpdateContactGroupData>
  | Failure<400, FaxPlusError>
  | Failure<401, FaxPlusError>
  | Failure<404, FaxPlusError>
  | Failure<500, FaxPlusError>
  | OtherSuccess<200, UpdateContactGroupData>
  | OtherFailure<400 | 401 | 404 | 500, unknown>;

/** The row of `updateContactGroup` in the table that the client runs over. */
export const updateContactGroupOperation: Operation<UpdateContactGroupInput, UpdateContactGroupResult> = {
  api: 'faxplus',
  name: 'contacts.updateGroup',
  method: 'PUT',
  path: '/accounts/self/contact-groups/{group_id}',
  parameters: 'path.group_id',
  body: { required: true, content: 'json' },
  responses: '200.json 400.json 401.json 404.json 500.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 200: The group, with its new data; 400: The data in the request is not acceptable; 401: The request was not authorised; 404: There is nothing at this address. The code in the vendor's example is `bad_request` all the same; 500: The service itself failed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await updateContactGroup(client, { path: { group_id: 'group_id' }, body: { name: 'Premium Clients', notes: 'Updated notes' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function updateContactGroup(client: Transport, input: UpdateContactGroupInput, options?: RequestOptions): Promise<UpdateContactGroupResult> {
  return client.send<UpdateContactGroupInput, UpdateContactGroupResult>(updateContactGroupOperation, input, options);
}

/**
 * What `deleteContactGroup` takes.
 *
 * @example
 * ```ts
 * const input: DeleteContactGroupInput = { path: { group_id: 'group_id' } };
 * ```
 */
export interface DeleteContactGroupInput {
  path: {
    /** Identifier of the group. */
    group_id: string;
  };
}

/**
 * The data of `deleteContactGroup`'s success.
 *
 * @example
 * ```ts
 * const data: DeleteContactGroupData = await client.contacts.deleteGroup({ path: { group_id: 'group_id' } });
 * ```
 */
export type DeleteContactGroupData = undefined;

/**
 * Every answer of `deleteContactGroup`, told apart by `ok` and `status`.
 *
 * @example
 * ```ts
 * const result: DeleteContactGroupResult = await deleteContactGroup(client, { path: { group_id: 'group_id' } });
 * ```
 */
export type DeleteContactGroupResult =
  | Success<SuccessStatus, DeleteContactGroupData>
  | Failure<FailureStatus, FaxPlusError>;

/** The row of `deleteContactGroup` in the table that the client runs over. */
export const deleteContactGroupOperation: Operation<DeleteContactGroupInput, DeleteContactGroupResult> = {
  api: 'faxplus',
  name: 'contacts.deleteGroup',
  method: 'DELETE',
  path: '/accounts/self/contact-groups/{group_id}',
  parameters: 'path.group_id',
  responses: '2XX default.json',
  security: [['personal_access_token'], ['oauth2', 'client_id']],
};

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
 * @returns 2XX: The group is gone. Whether the answer has a body is not confirmed; any other status: The call failed. Which error statuses this operation has is not confirmed
 * @example
 * ```ts
 * // client: what createFaxPlus or createTransport gives
 * const result = await deleteContactGroup(client, { path: { group_id: 'group_id' } });
 * if (result.ok) console.log(result.data);
 * ```
 */
export function deleteContactGroup(client: Transport, input: DeleteContactGroupInput, options?: RequestOptions): Promise<DeleteContactGroupResult> {
  return client.send<DeleteContactGroupInput, DeleteContactGroupResult>(deleteContactGroupOperation, input, options);
}
