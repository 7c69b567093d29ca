// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { components } from './schema.js';
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
export type { DataOf, Failure, FailureOf, FailureWithHeaders, Success, SuccessWithHeaders } from '../runtime/result.js';
export type { Transport } from '../runtime/transport.js';

/** How far a fax is for one recipient. `sent`, `aborted`, `failed` and `dead` are final. */
export type FaxState = components['schemas']['FaxState'];

/** A class of faxes by how far they are. */
export type FaxClass = components['schemas']['FaxClass'];

/** A class of faxes that are on their way out. */
export type OutboundClass = components['schemas']['OutboundClass'];

/** What became of a request, in words. Errors have the same form; their wording is free. */
export type MessageResponse = components['schemas']['MessageResponse'];

/** A fax to schedule. What is left out gets the appliance's default or stays empty. */
export type ScheduleFax = components['schemas']['ScheduleFax'];

/** The cover page of a fax to schedule. */
export type CoverPageRequest = components['schemas']['CoverPageRequest'];

/** Who sends the fax. */
export type SenderRequest = components['schemas']['SenderRequest'];

/** A recipient of a fax to schedule. */
export type RecipientRequest = components['schemas']['RecipientRequest'];

/** A file of a fax to schedule: with `content` where its location is `inline`, with `url` where it is `external`. The manual's own requirements for the single elements are not established. */
export type Attachment = components['schemas']['Attachment'];

/** The entries of a new fax. */
export type ScheduledFaxResponse = components['schemas']['ScheduledFaxResponse'];

/** Fax entries, also where there is one or none. */
export type FaxEntriesResponse = components['schemas']['FaxEntriesResponse'];

/** The faxes that are on their way out. */
export type OutboundFaxesResponse = components['schemas']['OutboundFaxesResponse'];

/** A fax as far as one of its recipients is concerned. A number may be an empty element, which is no value. */
export type FaxEntry = components['schemas']['FaxEntry'];

/** The cover page of a fax. */
export type CoverPage = components['schemas']['CoverPage'];

/** Who sent the fax. */
export type Sender = components['schemas']['Sender'];

/** The recipient of a fax entry. */
export type Recipient = components['schemas']['Recipient'];

/** A user to add or to change. Which elements may be left out, and what that does, is not established. */
export type UserRequest = components['schemas']['UserRequest'];

/** A user. */
export type UserResponse = components['schemas']['UserResponse'];

/** A user who has been added. */
export type CreatedUserResponse = components['schemas']['CreatedUserResponse'];

/** A user as the appliance tells it, without the password. The defaults for faxes, from `priority` on, come with firmware 3; the whole of that answer is not established. */
export type User = components['schemas']['User'];

/** A contact to add or to change. What leaving out an element does to a contact that exists is not established. */
export type ContactRequest = components['schemas']['ContactRequest'];

/** A contact that has been added. */
export type ContactResponse = components['schemas']['ContactResponse'];

/** Contacts, also where there is one or none. */
export type ContactsResponse = components['schemas']['ContactsResponse'];

/** A contact as the appliance tells it. */
export type Contact = components['schemas']['Contact'];

/** A group to create. */
export type ContactGroupRequest = components['schemas']['ContactGroupRequest'];

/** A group as it shall be. What leaving out an element does is not established. */
export type ContactGroupUpdate = components['schemas']['ContactGroupUpdate'];

/** A group that has been created. */
export type ContactGroupResponse = components['schemas']['ContactGroupResponse'];

/** Groups, also where there is one or none. */
export type ContactGroupsResponse = components['schemas']['ContactGroupsResponse'];

/** A group as the appliance tells it. */
export type ContactGroup = components['schemas']['ContactGroup'];

/** The state of the appliance. */
export type StatusResponse = components['schemas']['StatusResponse'];

/** The parts that were asked for. Which of them a narrowed request leaves out is not established. */
export type Status = components['schemas']['Status'];

/** How many modems or channels do what. */
export type LineCounts = components['schemas']['LineCounts'];

/** The appliance itself. The forms of its times are not established. */
export type SystemStatus = components['schemas']['SystemStatus'];

/** A printer. */
export type PrinterStatus = components['schemas']['PrinterStatus'];

/** A network share. */
export type ShareStatus = components['schemas']['ShareStatus'];

/** Modems, also where one was asked for. */
export type ModemStatusResponse = components['schemas']['ModemStatusResponse'];

/** What a modem does. */
export type ModemStatus = components['schemas']['ModemStatus'];

/** Channels, also where one was asked for. */
export type ChannelStatusResponse = components['schemas']['ChannelStatusResponse'];

/** What a channel does. */
export type ChannelStatus = components['schemas']['ChannelStatus'];

/** Faxes that are coming in. */
export type InboundFaxesResponse = components['schemas']['InboundFaxesResponse'];

/** A fax that is coming in. Numbers are kept as text, since their forms are not established. */
export type InboundEntry = components['schemas']['InboundEntry'];
