import type { GroupModel, OperationModel, Service } from '../generator/service.js';
import { commentLines, docText } from './docs.js';
import { printKey, printLiteral } from './literal.js';
import { exampleInput, methodDoc } from './operation-doc.js';
import { isPaged, pagingDoc } from './paging.js';
import { optionsType, typeParameters } from './transfers.js';
import { isAwaited, waitingDoc } from './waiting.js';

/** The comment of a group of the client. */
export function groupDoc({ clientName }: Service, { name, doc }: GroupModel): string {
  const text = docText(doc);
  return text === '' ? `The group \`${name}\` of ${clientName}.` : text;
}

/** The interface of a group of the client, as lines. A method with further ones of its own (`list.all`, `get.wait`) is an object that can be called. */
export function groupLines(service: Service, group: GroupModel): string[] {
  return [
    ...commentLines(groupDoc(service, group)),
    `export interface ${group.type} {`,
    ...indented(group.operations.flatMap(methodLines)),
    '}',
  ];
}

/** The members of a group's object in the client's own code, as lines. */
export function memberLines(operation: OperationModel): string[] {
  const { constant, inputType, inputOptional, dataType, paging, waiting } = operation;
  const name = printKey(operation.method);
  if (paging === undefined && waiting === undefined) return [`${name}: ${constant},`];
  // The compiler does not see inside of `Object.assign` what is wanted of the parameters.
  const input = `input${inputOptional ? '?' : ''}: ${inputType}`;
  const awaited = `input: ${inputType}${inputOptional ? ' | undefined' : ''}, options: WaitOptions<${dataType}>`;
  return [
    `${name}: Object.assign((${input}, options?: RequestOptions) => call(transport, ${constant}, input, options), {`,
    ...(paging === undefined ? [] : [`  all: (${input}, options?: RequestOptions) => ${paging.function}(transport, input, options),`]),
    ...(waiting === undefined ? [] : [`  wait: (${awaited}) => ${waiting.function}(transport, input, options),`]),
    '}),',
  ];
}

function methodLines(operation: OperationModel): string[] {
  const { inputType, inputOptional, dataType } = operation;
  // Unquoted it would be a construct signature.
  const name = operation.method === 'new' ? "'new'" : printKey(operation.method);
  const parameters = typeParameters(operation).map((each) => `<${each}>`).join('');
  const data = operation.files.answered ? `FileData<${dataType}, As>` : dataType;
  const signature = `${parameters}(input${inputOptional ? '?' : ''}: ${inputType}, options?: ${optionsType(operation)}): Promise<${data}>;`;
  const further = furtherLines(operation);
  const doc = commentLines(methodDoc(operation));
  if (further.length === 0) return [...doc, `${name}${signature}`];
  return [...doc, `readonly ${name}: {`, ...indented([signature, ...further]), '};'];
}

function furtherLines(operation: OperationModel): string[] {
  const { inputType, inputOptional, dataType } = operation;
  const place = `client.${operation.group}.${operation.method}`;
  const all = isPaged(operation)
    ? [
        ...commentLines(pagingDoc(operation, `${place}.all(${exampleInput(operation, '')})`)),
        `all(input${inputOptional ? '?' : ''}: ${inputType}, options?: RequestOptions): AsyncGenerator<${operation.paging.itemType}, void, undefined>;`,
      ]
    : [];
  const wait = isAwaited(operation)
    ? [
        ...commentLines(waitingDoc(operation, `${place}.wait(${printLiteral(operation.example)}, { deadline: 1_800_000 })`)),
        `wait(input: ${inputType}${inputOptional ? ' | undefined' : ''}, options: WaitOptions<${dataType}>): Promise<WaitResult<${dataType}>>;`,
      ]
    : [];
  return [...all, ...wait];
}

function indented(text: readonly string[]): string[] {
  return text.map((line) => (line === '' ? '' : `  ${line}`));
}
