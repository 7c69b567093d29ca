import { camelCase, memberName, NameScope, pascalCase, words } from '../../templates/names.js';
import { arrayAt, textAt, type FoundOperation } from '../document.js';

/** The names that one operation is emitted under. */
export interface OperationNames {
  readonly function: string;
  readonly constant: string;
  readonly inputType: string;
  readonly dataType: string;
  readonly resultType: string;
  readonly headersType: string;
  readonly group: string;
  readonly method: string;
}

/** Everything an API's index exports besides what the document brings: no operation and no schema may take these names. */
export function takenNames(clientName: string): string[] {
  const fixed =
    'AbortError AnyResult ApiError ApiErrorOf BasicCredential ClientError ClientErrorStatus ClientOptions ConnectionError ' +
    'ClientHooks Credential CredentialRequest DataOf DecodeError Failure FailureOf FailureStatus FetchFunction FailureWithHeaders NoInput Operation RedirectStatus ' +
    'OtherFailure OtherSuccess RequestError RequestOptions ServerErrorStatus Success SuccessStatus SuccessWithHeaders TimeoutError Transport call createClient ' +
    'createHttp createTransport createTransportFor isApiError components operations paths webhooks $defs json xmlRequest xmlAnswer text ' +
    'chooseMedia pickMedia ' +
    'DownloadOptions TransferOptions TransferProgress FileData FileResult sendForFile bindGroup trackTransfer As ' +
    'EventError EventProblem EventTable parseEvent body ' +
    'Paging PagingError paginate WaitError WaitOptions WaitProgress WaitResult Waiting waitFor ' +
    'urlencoded multipart binary jsonLines jsonSequence eventStream decodeHeaders expandServer serializeParameter serializePlain api input options client transport HttpClient';
  return [...fixed.split(' '), clientName, `create${clientName}`, `${clientName}Options`, `${clientName}Auth`, `${clientName}Server`];
}

/** What modules import besides, where an API has dates or 64-bit integers converted. */
export const conversionNames = [
  'conversions', 'convertedJson', 'convertedMultipart', 'convertedUrlencoded', 'convertedXmlRequest', 'convertedXmlAnswer', 'createConvertedHttp', 'readHeader', 'serializeConverted',
];

/** Names for one operation after the other; `scope` holds what the module exports so far. */
export function nameOperations(scope: NameScope): (found: FoundOperation) => OperationNames {
  const members = new Map<string, NameScope>();
  return (found) => {
    const name = scope.take(camelCase(textAt(found.operation, 'operationId') ?? ''), formsOf);
    const [, constant = '', inputType = '', dataType = '', resultType = '', headersType = ''] = formsOf(name);
    const group = groupOf(found);
    const taken = members.get(group) ?? new NameScope();
    members.set(group, taken);
    const method = taken.take(memberName(textAt(found.operation, 'x-method') ?? name));
    return { function: name, constant, inputType, dataType, resultType, headersType, group, method };
  };
}

function formsOf(name: string): string[] {
  const type = pascalCase(name);
  return [name, `${name.replace(/_$/, '')}Operation`, `${type}Input`, `${type}Data`, `${type}Result`, `${type}Headers`];
}

/** What an operation is about: its function's name without the verb of reading, such as `Contacts` for `listContacts`. */
export function nounOf(name: string): string {
  return pascalCase(words(name).length > 1 ? name.replace(/^(get|list)(?=\p{Lu})/u, '') : name);
}

/** By `x-group`, else by the first tag, else by the first segment of the path: the first of them that has a letter or a digit. */
function groupOf({ operation, path }: FoundOperation): string {
  const [tag] = arrayAt(operation, 'tags');
  const segment = path.split('/').find((each) => each !== '' && !each.startsWith('{'));
  const given = [textAt(operation, 'x-group'), tag, segment].find((each) => typeof each === 'string' && words(each).length > 0);
  return groupName(typeof given === 'string' ? given : 'api');
}

/** The member of the client that stands for a group or a tag. */
export function groupName(given: string): string {
  const name = memberName(given);
  // Members of the transport that a client is made on.
  return ['http', 'send', 'exchange', 'baseUrl'].includes(name) ? `${name}_` : name;
}
