// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

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
export type {
  Account,
  AccountData,
  AccountList,
  AccountNotifications,
  AccountNotificationsBlacklist,
  AccountNotificationsEmailSettings,
  AccountNotificationsEmailSettingsAttachments,
  AccountNotificationsLanguage,
  AccountNotificationsPushSettings,
  AccountNotificationsSettings,
  AccountNotificationsSlackSettings,
  AccountNotificationsSmsSettings,
  AccountSettings,
  AccountSettingsSendFax,
  AccountStatus,
  AccountType,
  AvailableNumber,
  AvailableNumberItem,
  AvailableNumberItemGeographicArea,
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
  CoverPageFlags,
  Fax,
  FaxCategory,
  FaxCostDetails,
  FaxCoverPage,
  FaxDirection,
  FaxList,
  FaxListData,
  FaxPlusError,
  FaxPlusFile,
  FaxPlusNumber,
  FaxStatus,
  FilePath,
  FileType,
  MemberDetail,
  NumberArea,
  NumberAreaList,
  NumberAvailableCountry,
  NumberList,
  NumberNotifications,
  NumberStatus,
  NumbersAvailableCountries,
  Outbox,
  OutboxComment,
  OutboxCoverPage,
  OutboxFileChanges,
  OutboxFiles,
  OutboxInitiatedFrom,
  OutboxList,
  OutboxOptions,
  OutboxStatus,
  OutboxStatusChanges,
  PayloadAccountModification,
  PayloadFaxModification,
  PayloadNumberModification,
  PayloadOutbox,
  PayloadOutboxModification,
  PurchaseNumberRequest,
  PurchasedNumber,
  RetryOptions,
  SendFaxResponse,
  SlackNotificationMode,
  Webhook,
  WebhookCallback,
  WebhookCallbackData,
  WebhookCallbackHook,
  WebhookEventType,
  WebhookId,
  WebhookList,
} from './schema.js';
