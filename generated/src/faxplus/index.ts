// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { components } from './schema.js';
export * from './operations.js';
export * from './flows.js';
export * from './events.js';
export * from './paging.js';
export * from './waiting.js';
export { createFaxPlus, createFaxPlus as createClient } from './client.js';
export type {
  FaxPlus,
  FaxPlusAccounts,
  FaxPlusContacts,
  FaxPlusFaxes,
  FaxPlusFiles,
  FaxPlusNumbers,
  FaxPlusOutbox,
  FaxPlusShop,
  FaxPlusWebhooks,
} from './client.js';
export { createTransport } from './transport.js';
export type { FaxPlusAuth, FaxPlusOptions } from './transport.js';
export type { components, operations, paths } from './schema.js';
export type { CallbackAnswers, Callbacks } from './webhooks.js';
export {
  AbortError,
  ApiError,
  ClientError,
  ConnectionError,
  DecodeError,
  RequestError,
  TimeoutError,
  isApiError,
} from '../runtime/errors.js';
export type { ApiErrorOf } from '../runtime/errors.js';
export type { Operation } from '../runtime/operation.js';
export type {
  BasicCredential,
  ClientHooks,
  ClientOptions,
  Credential,
  CredentialRequest,
  FetchFunction,
  RequestOptions,
} from '../runtime/options.js';
export type { DataOf, Failure, FailureOf, FailureWithHeaders, Success, SuccessWithHeaders } from '../runtime/result.js';
export type { DownloadOptions, TransferOptions, TransferProgress } from '../runtime/transfer.js';
export type { Transport } from '../runtime/transport.js';

export type FaxPlusError = components['schemas']['Error'];

/** The accounts of a company's members. */
export type AccountList = components['schemas']['AccountList'];

/** The account of a user. */
export type Account = components['schemas']['Account'];

/** Which part the account plays in a company, if any. */
export type AccountType = components['schemas']['AccountType'];

/** Whether the account can be used, and if not, why. */
export type AccountStatus = components['schemas']['AccountStatus'];

/** What the account has to do with its company. */
export type AccountData = components['schemas']['AccountData'];

/** A format for the pages of a fax. */
export type FileType = components['schemas']['FileType'];

/** Which notices a user gets. */
export type AccountNotifications = components['schemas']['AccountNotifications'];

/** Users about whom there are no notices. */
export type AccountNotificationsBlacklist = components['schemas']['AccountNotificationsBlacklist'];

/** The notices of each channel. */
export type AccountNotificationsSettings = components['schemas']['AccountNotificationsSettings'];

/** The language of the notices. The SDKs know only `en`, but an example of the vendor shows `fa`: be ready for other values when you read it. */
export type AccountNotificationsLanguage = components['schemas']['AccountNotificationsLanguage'];

/** The notices by e-mail. */
export type AccountNotificationsEmailSettings = components['schemas']['AccountNotificationsEmailSettings'];

/** What is attached to notices by e-mail. */
export type AccountNotificationsEmailSettingsAttachments = components['schemas']['AccountNotificationsEmailSettingsAttachments'];

/** The push notices. */
export type AccountNotificationsPushSettings = components['schemas']['AccountNotificationsPushSettings'];

/** The notices in Slack. */
export type AccountNotificationsSlackSettings = components['schemas']['AccountNotificationsSlackSettings'];

/** Whether Slack gets a notice, and whether the fax comes with it. */
export type SlackNotificationMode = components['schemas']['SlackNotificationMode'];

/** The notices by text message. */
export type AccountNotificationsSmsSettings = components['schemas']['AccountNotificationsSmsSettings'];

/** The settings of an account. */
export type AccountSettings = components['schemas']['AccountSettings'];

/** What applies to outgoing faxes. In an example of the vendor `options` and `should_enhance` are found here too. */
export type AccountSettingsSendFax = components['schemas']['AccountSettingsSendFax'];

/** What happens when a fax does not get through. */
export type RetryOptions = components['schemas']['RetryOptions'];

/** What a member does in the company, and how much he or she may send. */
export type MemberDetail = components['schemas']['MemberDetail'];

/** The parts of an account to change. */
export type PayloadAccountModification = components['schemas']['PayloadAccountModification'];

/** The fax numbers of a user. */
export type NumberList = components['schemas']['NumberList'];

/** A fax number of the account. */
export type FaxPlusNumber = components['schemas']['Number'];

/** Whether the number works already. */
export type NumberStatus = components['schemas']['NumberStatus'];

/** How one kind of event is announced. */
export type NumberNotifications = components['schemas']['NumberNotifications'];

/** Who gets the number. */
export type PayloadNumberModification = components['schemas']['PayloadNumberModification'];

/** A page of fax records. */
export type FaxList = components['schemas']['FaxList'];

/** The records in a page. */
export type FaxListData = components['schemas']['FaxListData'];

/** The record of a fax. */
export type Fax = components['schemas']['Fax'];

/** How the cost of a fax came about. */
export type FaxCostDetails = components['schemas']['FaxCostDetails'];

/** A folder of fax records. */
export type FaxCategory = components['schemas']['FaxCategory'];

/** Whether the fax was sent or received. */
export type FaxDirection = components['schemas']['FaxDirection'];

/** How the fax went. These are all values the vendor documents. A fax that is still coming in may carry another one: be ready for that when you read it. */
export type FaxStatus = components['schemas']['FaxStatus'];

/** What the cover page of a fax says. */
export type FaxCoverPage = components['schemas']['FaxCoverPage'];

/** A box on the cover page. */
export type CoverPageFlags = components['schemas']['CoverPageFlags'];

/** The new values of a fax record. */
export type PayloadFaxModification = components['schemas']['PayloadFaxModification'];

/** The form with which a document is uploaded. */
export type FaxPlusFile = components['schemas']['File'];

/** Where an uploaded document lies. */
export type FilePath = components['schemas']['FilePath'];

/** The faxes in the outbox. */
export type OutboxList = components['schemas']['OutboxList'];

/** A fax in the outbox. */
export type Outbox = components['schemas']['Outbox'];

/** How far a fax in the outbox has come. */
export type OutboxStatus = components['schemas']['OutboxStatus'];

/** A remark on a fax to send. */
export type OutboxComment = components['schemas']['OutboxComment'];

/** How a fax is sent. */
export type OutboxOptions = components['schemas']['OutboxOptions'];

/** What the cover page of a fax to send says. */
export type OutboxCoverPage = components['schemas']['OutboxCoverPage'];

/** A step in the life of the files. */
export type OutboxFileChanges = components['schemas']['OutboxFileChanges'];

/** A file of a fax to send. */
export type OutboxFiles = components['schemas']['OutboxFiles'];

/** What the fax in the outbox goes back to. */
export type OutboxInitiatedFrom = components['schemas']['OutboxInitiatedFrom'];

/** A state the fax has reached. */
export type OutboxStatusChanges = components['schemas']['OutboxStatusChanges'];

/** A fax to send. */
export type PayloadOutbox = components['schemas']['PayloadOutbox'];

/** The new values of a fax in the outbox. */
export type PayloadOutboxModification = components['schemas']['PayloadOutboxModification'];

/** What became of the request to send a fax. */
export type SendFaxResponse = components['schemas']['SendFaxResponse'];

/** What a webhook tells about. `fax_page_received` comes with each single page and needs fax streaming, which the vendor switches on when asked. */
export type WebhookEventType = components['schemas']['WebhookEventType'];

/** A URL that is called when an event happens. */
export type Webhook = components['schemas']['Webhook'];

/** What identifies a new webhook. */
export type WebhookId = components['schemas']['WebhookId'];

/** The webhooks of a user. */
export type WebhookList = components['schemas']['WebhookList'];

/** What the service sends to the target of a webhook. */
export type WebhookCallback = components['schemas']['WebhookCallback'];

/** The event itself. */
export type WebhookCallbackHook = components['schemas']['WebhookCallbackHook'];

/** The fax the event is about. Events for a sent and a received fax have the same properties; those of `fax_page_received` are not confirmed. */
export type WebhookCallbackData = components['schemas']['WebhookCallbackData'];

/** The money in the account. */
export type Balance = components['schemas']['Balance'];

/** The countries of the number shop. */
export type NumbersAvailableCountries = components['schemas']['NumbersAvailableCountries'];

/** A country of the number shop. */
export type NumberAvailableCountry = components['schemas']['NumberAvailableCountry'];

/** The areas of a country. */
export type NumberAreaList = components['schemas']['NumberAreaList'];

/** An area of a country. */
export type NumberArea = components['schemas']['NumberArea'];

/** The numbers for sale in an area. That they come in `numbers` is likely, not confirmed. */
export type AvailableNumberList = components['schemas']['AvailableNumberList'];

/** A number for sale. */
export type AvailableNumber = components['schemas']['AvailableNumber'];

/** Which number is for sale. */
export type AvailableNumberItem = components['schemas']['AvailableNumberItem'];

/** The area of a number for sale. */
export type AvailableNumberItemGeographicArea = components['schemas']['AvailableNumberItemGeographicArea'];

/** What to buy. */
export type PurchaseNumberRequest = components['schemas']['PurchaseNumberRequest'];

/** What was bought. That it comes in `number` is not confirmed. */
export type PurchasedNumber = components['schemas']['PurchasedNumber'];

/** A page of contacts. That they come in `records`, with a count beside them, is likely, not confirmed. */
export type ContactList = components['schemas']['ContactList'];

/** An entry of the address book. The types of its properties are likely, not confirmed. */
export type Contact = components['schemas']['Contact'];

/** A new entry of the address book. */
export type ContactCreate = components['schemas']['ContactCreate'];

/** The new data of a contact. The properties are assumed to be those of a new contact, and which of them are required is not known. */
export type ContactUpdate = components['schemas']['ContactUpdate'];

/** A page of groups. That they come in `records`, with a count beside them, is not confirmed. */
export type ContactGroupList = components['schemas']['ContactGroupList'];

/** A group of the address book. */
export type ContactGroup = components['schemas']['ContactGroup'];

/** A new group of the address book. The properties are likely, not confirmed. */
export type ContactGroupCreate = components['schemas']['ContactGroupCreate'];

/** The new values of a group; none of them is required. */
export type ContactGroupUpdate = components['schemas']['ContactGroupUpdate'];
