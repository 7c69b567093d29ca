import type { MediaModel, OperationModel, OutcomeModel, OutcomeValue, PlaceModel, ScalarTypeModel, StatusesModel } from '../generator/service.js';
import type { BodyTypes } from './body-types.js';
import { commentLines, docLines, docText } from './docs.js';
import { printKey, printLiteral, printString } from './literal.js';
import { exampleInput } from './operation-doc.js';

/** The interface of an operation's input, as lines. A type that has no name is looked up in `operations` of `schema.ts`. */
export function inputLines(operation: OperationModel, types: BodyTypes): string[] {
  const members = [
    ...operation.places.flatMap((place) => placeLines(operation, place)),
    ...(operation.contentTypes.length === 0 ? bodyLines(operation, types) : []),
    ...acceptLines(operation.accepts),
  ];
  const head = commentLines(inputDoc(operation));
  if (operation.contentTypes.length > 0) return [...head, ...choiceLines(operation, types, members)];
  if (members.length === 0) return [...head, `export type ${operation.inputType} = NoInput;`];
  return [...head, `export interface ${operation.inputType} {`, ...indent(members), '}'];
}

function inputDoc({ function: name, inputType, example }: OperationModel): string {
  const value = printLiteral(example);
  const code = value === '{}' ? [] : [{ tag: 'example', text: ['```ts', `const input: ${inputType} = ${value};`, '```'].join('\n') }];
  return docText({ paragraphs: [`What \`${name}\` takes.`], tags: code });
}

/** The alias of an operation's data. */
export function dataLines(operation: OperationModel, types: BodyTypes): string[] {
  const values = operation.data.map((value) => valueType(operation, types, value));
  const call = `client.${operation.group}.${operation.method}(${shortInput(operation, '')})`;
  return [
    ...exampleLines(`The data of \`${operation.function}\`'s success.`, `const data: ${operation.dataType} = await ${call};`),
    `export type ${operation.dataType} = ${values.length === 0 ? 'unknown' : [...new Set(values)].join(' | ')};`,
  ];
}

/** The union of an operation's outcomes. */
export function resultLines(operation: OperationModel, types: BodyTypes): string[] {
  const call = `${operation.function}(client${shortInput(operation, ', ')})`;
  return [
    ...exampleLines(`Every answer of \`${operation.function}\`, told apart by \`ok\` and \`status\`.`, `const result: ${operation.resultType} = await ${call};`),
    `export type ${operation.resultType} =`,
    ...operation.outcomes.map((outcome) => `  | ${outcomeType(operation, types, outcome)}`),
  ].map((line, index, all) => (index === all.length - 1 ? `${line};` : line));
}

/** The comment of a type, with one line of code. */
function exampleLines(words: string, code: string): string[] {
  return commentLines(docText({ paragraphs: [words], tags: [{ tag: 'example', text: ['```ts', code, '```'].join('\n') }] }));
}

/** The input of the example as an argument, where it is short: the comment of the input's own type has it whole. */
function shortInput(operation: OperationModel, before: string): string {
  const input = exampleInput(operation, before);
  return input.length > 80 ? `${before}input` : input;
}

/** The names of `runtime/result.ts` that an operation's types use. */
export function resultNames(operation: OperationModel): string[] {
  const empty = operation.places.length === 0 && operation.body === undefined && operation.accepts.length === 0;
  return [
    ...(empty ? ['NoInput'] : []),
    ...operation.outcomes.flatMap((outcome) => [
      outcomeName(outcome),
      ...(outcome.statuses.kind === 'family' && !isOther(outcome) ? [outcome.statuses.family] : []),
    ]),
  ];
}

function placeLines(operation: OperationModel, place: PlaceModel): string[] {
  const all = `${operationType(operation)}['parameters']['${place.in}']`;
  const owner = place.parameters.some(({ required }) => required) ? all : `NonNullable<${all}>`;
  const members = place.parameters.flatMap((parameter) => {
    const optional = !parameter.required || parameter.default !== undefined;
    const value = parameter.type === undefined ? `${owner}[${printString(parameter.name)}]` : scalarType(parameter.type);
    const type = `${value}${optional ? inherited(parameter.name) : ''}`;
    return [...docLines(parameter.doc), `${printKey(parameter.name)}${optional ? '?:' : ':'} ${type}${optional ? ' | undefined' : ''};`];
  });
  return [`${place.in}${place.optional ? '?:' : ':'} {`, ...indent(members), '};'];
}

/** The type of a scalar or of a list of them. */
export function scalarType({ name, values, list }: ScalarTypeModel): string {
  const type = values.length === 0 ? name : values.map((value) => printLiteral(value)).join(' | ');
  if (!list) return type;
  return values.length > 1 ? `(${type})[]` : `${type}[]`;
}

/**
 * To the compiler every object literal has the members of `Object`. One that is called like a parameter, and is left out, is not sent;
 * without this type it could not be left out.
 */
function inherited(name: string): string {
  return Object.hasOwn(Object.prototype, name) && !name.startsWith('__') ? ` | Object[${printString(name)}]` : '';
}

function bodyLines(operation: OperationModel, types: BodyTypes): string[] {
  return operation.body?.content.map((media) => bodyMember(operation, types, media)) ?? [];
}

/** With several media types, or a range, the body's type goes with `contentType`; the first one may go unsaid. */
function choiceLines(operation: OperationModel, types: BodyTypes, members: readonly string[]): string[] {
  const choices = operation.body?.content.map((media, index) => {
    const contentType = `contentType${index === 0 ? '?:' : ':'} ${mediaTypeType(media.type)}${index === 0 ? ' | undefined' : ''}`;
    return `  | { ${bodyMember(operation, types, media)} ${contentType} }`;
  });
  const others = members.length === 0 ? [] : ['{', ...indent(members), '} & ('];
  const [open = '(', ...rest] = others.length === 0 ? ['('] : others;
  return [`export type ${operation.inputType} = ${open}`, ...rest, ...(choices ?? []), ');'];
}

/** A range is every media type that it holds: the caller names the one that is sent. */
function mediaTypeType(type: string): string {
  if (!type.includes('*') || !/^[\w.+*-]+\/[\w.+*-]+$/.test(type)) return printString(type);
  return `\`${type.replace(/\*/g, '${string}')}\``;
}

function bodyMember(operation: OperationModel, types: BodyTypes, { type, item }: MediaModel): string {
  const required = operation.body?.required === true;
  const all = `${operationType(operation)}['requestBody']`;
  const owner = required ? all : `NonNullable<${all}>`;
  const body = types.nameOf(operation, { answer: undefined, mediaType: type }) ?? `${owner}['content'][${printString(type)}]`;
  const taken = item === undefined ? body : `Iterable<${body}> | AsyncIterable<${body}>`;
  return `body${required ? ':' : '?:'} ${taken}${required ? '' : ' | undefined'};`;
}

function acceptLines(types: readonly string[]): string[] {
  if (types.length === 0) return [];
  return ['/** The media type to ask for. */', `accept?: ${types.map(mediaTypeType).join(' | ')} | undefined;`];
}

function outcomeName(outcome: OutcomeModel): string {
  const { ok, headers } = outcome;
  return `${isOther(outcome) ? 'Other' : ''}${ok ? 'Success' : 'Failure'}${headers === undefined ? '' : 'WithHeaders'}`;
}

/** Whether an outcome is all that the listed statuses leave. It has a type of its own: to leave statuses out once more in each operation takes compilers longer. */
function isOther({ statuses, headers }: OutcomeModel): boolean {
  return statuses.kind === 'family' && /^(Success|Failure)Status$/.test(statuses.family) && statuses.except.length > 0 && headers === undefined;
}

function outcomeType(operation: OperationModel, types: BodyTypes, outcome: OutcomeModel): string {
  const { ok, statuses, value, headers } = outcome;
  // A success that carries all the data there is goes by the alias of the data.
  const isWhole = ok && operation.data.length === 1 && valueType(operation, types, value) === valueType(operation, types, operation.data[0] ?? value);
  const type = isWhole ? operation.dataType : valueType(operation, types, value);
  const further = headers === undefined ? '' : `, ${operation.headersType}[${/^\d+$/.test(headers) ? headers : printString(headers)}]`;
  return `${outcomeName(outcome)}<${statusesType(statuses, isOther(outcome))}, ${type}${further}>`;
}

function statusesType(statuses: StatusesModel, isOther: boolean): string {
  if (statuses.kind === 'listed') return statuses.statuses.join(' | ');
  const except = statuses.except.join(' | ');
  return isOther ? except : except === '' ? statuses.family : `Exclude<${statuses.family}, ${except}>`;
}

function valueType(operation: OperationModel, types: BodyTypes, value: OutcomeValue): string {
  if (value.kind === 'none') return 'undefined';
  if (value.kind === 'unknown') return 'unknown';
  const bodies = value.bodies.map(({ key, mediaType, stream }) => {
    const response = `${operationType(operation)}['responses'][${/^\d+$/.test(key) ? key : printString(key)}]`;
    const body = types.nameOf(operation, { answer: key, mediaType }) ?? `${response}['content'][${printString(mediaType)}]`;
    return stream ? `AsyncIterable<${body}>` : body;
  });
  return [...new Set(bodies)].join(' | ');
}

function operationType(operation: OperationModel): string {
  return `operations[${printString(operation.id)}]`;
}

function indent(text: readonly string[]): string[] {
  return text.map((line) => `  ${line}`);
}
