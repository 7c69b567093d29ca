// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

export * from './operations.js';
export * from './resources.js';
export * from './paging.js';
export * from './waiting.js';
export { createFaxFinder, createFaxFinder as createClient } from './client.js';
export type {
  FaxFinder,
  FaxFinderChannels,
  FaxFinderContactGroups,
  FaxFinderContacts,
  FaxFinderFaxes,
  FaxFinderInbound,
  FaxFinderModems,
  FaxFinderOutbound,
  FaxFinderStatus,
  FaxFinderUsers,
} from './client.js';
export { createTransport } from './transport.js';
export type { FaxFinderAuth, FaxFinderOptions, FaxFinderServer } from './transport.js';
export type { components, operations, paths } from './schema.js';
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
export type {
  DataOf,
  Failure,
  FailureOf,
  FailureWithHeaders,
  OtherFailure,
  OtherSuccess,
  Success,
  SuccessWithHeaders,
} from '../runtime/result.js';
export type { Transport } from '../runtime/transport.js';
export type {
  Attachment,
  ChannelStatus,
  ChannelStatusResponse,
  Contact,
  ContactGroup,
  ContactGroupRequest,
  ContactGroupResponse,
  ContactGroupUpdate,
  ContactGroupsResponse,
  ContactRequest,
  ContactResponse,
  ContactsResponse,
  CoverPage,
  CoverPageRequest,
  CreatedUserResponse,
  FaxClass,
  FaxEntriesResponse,
  FaxEntry,
  FaxState,
  InboundEntry,
  InboundFaxesResponse,
  LineCounts,
  MessageResponse,
  ModemStatus,
  ModemStatusResponse,
  OutboundClass,
  OutboundFaxesResponse,
  PrinterStatus,
  Recipient,
  RecipientRequest,
  ScheduleFax,
  ScheduledFaxResponse,
  Sender,
  SenderRequest,
  ShareStatus,
  Status,
  StatusResponse,
  SystemStatus,
  User,
  UserRequest,
  UserResponse,
} from './schema.js';
