import type { Service } from '../generator/service.js';
import { receivedEvents } from './events.js';
import { flowsOf } from './flows.js';
import { exportAll, exportTypes, exportValues, importTypes } from './imports.js';
import { pagedOperations } from './paging.js';
import { printFile, type Statement } from './print.js';
import { hasForeignNames, schemaExports } from './schema-names.js';
import { hasVariables } from './transport.js';
import { awaitedOperations } from './waiting.js';
import { receivedNames } from './webhooks.js';

/** `index.ts`: everything that the API's subpath exports. */
export function printEntry(service: Service): string {
  const { clientName: client } = service;
  return printFile([
    ...importTypes('./schema.js', hasForeignNames(service) ? ['components'] : []),
    exportAll('./operations.js'),
    ...(service.resources.length === 0 ? [] : [exportAll('./resources.js')]),
    ...(flowsOf(service).length === 0 ? [] : [exportAll('./flows.js')]),
    ...(receivedEvents(service).length === 0 ? [] : [exportAll('./events.js')]),
    ...(pagedOperations(service).length === 0 ? [] : [exportAll('./paging.js')]),
    ...(awaitedOperations(service).length === 0 ? [] : [exportAll('./waiting.js')]),
    ...exportValues('./client.js', [`create${client}`, `create${client} as createClient`]),
    ...exportTypes('./client.js', [client, ...service.groups.map(({ type }) => type)]),
    ...exportValues('./transport.js', ['createTransport']),
    ...exportTypes('./transport.js', [`${client}Auth`, `${client}Options`, ...serverName(service)]),
    ...exportTypes('./schema.js', ['components', 'operations', 'paths']),
    ...exportTypes('./webhooks.js', receivedNames(service)),
    ...runtimeExports(service),
    ...schemaExports(service),
  ]);
}

function runtimeExports({ operations }: Service): Statement[] {
  const isCarrying = operations.some(({ files }) => files.carried);
  const errors = ['AbortError', 'ApiError', 'ClientError', 'ConnectionError', 'DecodeError', 'RequestError', 'TimeoutError', 'isApiError'];
  const options = ['BasicCredential', 'ClientHooks', 'ClientOptions', 'Credential', 'CredentialRequest', 'FetchFunction', 'RequestOptions'];
  return [
    ...exportValues('../runtime/errors.js', errors),
    ...exportTypes('../runtime/errors.js', ['ApiErrorOf']),
    ...exportTypes('../runtime/operation.js', ['Operation']),
    ...exportTypes('../runtime/options.js', options),
    ...exportTypes('../runtime/result.js', ['DataOf', 'Failure', 'FailureOf', 'FailureWithHeaders', 'OtherFailure', 'OtherSuccess', 'Success', 'SuccessWithHeaders']),
    ...exportTypes('../runtime/transfer.js', isCarrying ? ['DownloadOptions', 'TransferOptions', 'TransferProgress'] : []),
    ...exportTypes('../runtime/transport.js', ['Transport']),
  ];
}

function serverName(service: Service): string[] {
  return hasVariables(service) ? [`${service.clientName}Server`] : [];
}
