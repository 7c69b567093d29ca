import type { OperationModel, ParameterModel, ServerModel, Service } from '../generator/service.js';
import { hasNames, namedBodyTypes, usedNames, type BodyTypes } from './body-types.js';
import { conversionLiteral } from './conversions.js';
import { hasConvertedHeaders, headersLines, headersLiteral } from './headers.js';
import { importAll, importTypes, importValues } from './imports.js';
import { printTable, Verbatim, type Literal } from './literal.js';
import { findLocalFunctions, importedName, localFunctionStatements } from './local-functions.js';
import { bodyLiteral, codecConstant, contentLiteral, isPlainJson, mediaLiteral, withItems } from './media.js';
import { functionPrinter } from './operation-function.js';
import { lines, printFile, type Statement } from './print.js';
import { optionsType, transferTypes } from './transfers.js';
import { dataLines, inputLines, resultLines, resultNames } from './types.js';

/** `operations.ts`: for each operation its types, its row of the table, and the function that sends it. */
export function printOperations(service: Service): string {
  const types = namedBodyTypes(service);
  const printFunction = functionPrinter(service);
  const rows = service.operations.map((each) => [each, operationLiteral(service, each)] as const);
  const local = findLocalFunctions(rows.map(([, row]) => row));
  const statements = rows.flatMap(([each, row]) => [...operationStatements(each, row, types), printFunction(each)]);
  return printFile([...operationImports(service, types, local), ...localFunctionStatements(local), ...statements]);
}

/** A server as the runtime's tables have it. */
export function serverLiteral(server: ServerModel): Literal {
  const variables = server.variables.map((variable) => [
    variable.name,
    { default: variable.default, enum: variable.enum.length === 0 ? undefined : variable.enum },
  ]);
  if (variables.length === 0) return { url: server.url };
  return { url: server.url, variables: Object.fromEntries(variables), expand: new Verbatim('expandServer') };
}

/** Modules of the runtime that are not called like the codec in them. */
const codecModules: Readonly<Record<string, string>> = {
  convertedJson: 'convert/json',
  convertedXmlAnswer: 'convert/xml-answer',
  convertedXmlRequest: 'convert/xml-request',
  convertedUrlencoded: 'convert/urlencoded',
  convertedMultipart: 'convert/multipart',
  jsonLines: 'json-lines',
  jsonSequence: 'json-sequence',
  eventStream: 'event-stream',
  xmlAnswer: 'xml-answer',
  xmlRequest: 'xml-request',
};

function moduleOf(codec: string): string {
  return codecModules[codec] ?? codec;
}

function operationImports(service: Service, types: BodyTypes, local: readonly string[]): Statement[] {
  const { operations } = service;
  const parameters = operations.flatMap(({ places }) => places.flatMap((place) => place.parameters));
  const bodies = operations.flatMap(({ body }) => (body === undefined ? [] : [body.content]));
  const answers = operations.flatMap((operation) => operation.answers.map(({ content }) => content));
  const sent = [...bodies.filter((each) => !isPlainJson(each)).flat(), ...parameters.flatMap(({ content }) => content ?? [])];
  const received = answers.filter((each) => !isPlainJson(each)).flat();
  const media = [...sent, ...received];
  const parts = media.flatMap((each) => [...each.parts.map(([, part]) => part), ...(each.items === undefined ? [] : [each.items])]);
  const roots = [...media, ...parts].flatMap(({ root }) => (root === undefined ? [] : [root]));
  const codecs = [
    ...sent.flatMap(withItems).map(({ codec }) => codecConstant(codec, 'request')),
    ...received.flatMap(withItems).map(({ codec }) => codecConstant(codec, 'answer')),
    ...parts.flatMap(({ root }) => (root === undefined ? [] : [codecConstant('xml', 'request')])),
  ];
  const hasStyles = parameters.some((each) => writerOf(each) === 'serializeParameter') || parts.some(({ style }) => style !== undefined);
  const importFunctions = (module: string, names: readonly string[]): Statement[] => importValues(module, names.map((name) => importedName(name, local)));
  return [
    ...[...new Set(codecs.map(moduleOf))].sort().flatMap((name) => importValues(`../runtime/${name}.js`, codecs.filter((codec) => moduleOf(codec) === name))),
    ...importFunctions('../runtime/choose-media.js', [
      ...(operations.some(({ contentTypes }) => contentTypes.length > 0) ? ['chooseMedia'] : []),
      ...(operations.some(({ picks }) => picks) ? ['pickMedia'] : []),
    ]),
    ...importFunctions('../runtime/headers.js', operations.some(({ answers }) => answers.some(({ headers }) => headers.length > 0)) ? ['decodeHeaders'] : []),
    ...importFunctions('../runtime/convert/header.js', operations.some(hasConvertedHeaders) ? ['readHeader'] : []),
    ...importFunctions('../runtime/expand-server.js', operations.some(({ server }) => (server?.variables.length ?? 0) > 0) ? ['expandServer'] : []),
    ...importTypes('../runtime/operation.js', operations.length > 0 ? ['Operation'] : []),
    ...importValues('../runtime/download.js', operations.some(({ files }) => files.answered) ? ['sendForFile'] : []),
    ...importTypes('../runtime/download.js', operations.some(({ files }) => files.answered) ? ['FileResult'] : []),
    ...importTypes('../runtime/options.js', operations.some((each) => optionsType(each) === 'RequestOptions') ? ['RequestOptions'] : []),
    ...importFunctions('../runtime/parameters.js', hasStyles ? ['serializeParameter'] : []),
    ...importFunctions('../runtime/plain.js', parameters.some((each) => writerOf(each) === 'serializePlain') ? ['serializePlain'] : []),
    ...importTypes('../runtime/result.js', operations.flatMap(resultNames)),
    ...importTypes('../runtime/transfer.js', transferTypes(operations)),
    ...importFunctions('../runtime/transfer.js', operations.some(({ files }) => files.carried) ? ['trackTransfer'] : []),
    ...importTypes('../runtime/transport.js', operations.length > 0 ? ['Transport'] : []),
    ...importTypes('./schema.js', [...(operations.some((each) => looksUp(each, types)) ? ['operations'] : []), ...usedNames(types, operations)]),
    ...importFunctions('../runtime/convert/parameter.js', parameters.some((each) => writerOf(each) === 'serializeConverted') ? ['serializeConverted'] : []),
    ...(service.conversions.length === 0 ? [] : [importAll('./conversions.js', 'conversions')]),
    ...importValues('./shapes.js', roots),
  ];
}

/** Whether an operation's input or results look types up in `operations` of `schema.ts`. */
function looksUp(operation: OperationModel, types: BodyTypes): boolean {
  const { places, outcomes } = operation;
  const isLookedUp = places.some(({ parameters }) => parameters.some(({ type }) => type === undefined));
  return isLookedUp || outcomes.some(({ headers }) => headers !== undefined) || !hasNames(types, operation);
}

function operationStatements(operation: OperationModel, row: OperationRow, types: BodyTypes): Statement[] {
  const headers = headersLines(operation);
  return [
    lines(...inputLines(operation, types)),
    lines(...dataLines(operation, types)),
    ...(headers.length === 0 ? [] : [lines(...headers)]),
    lines(...resultLines(operation, types)),
    lines(
      `/** The row of \`${operation.function}\` in the table that the client runs over. */`,
      `export const ${operation.constant}: Operation<${operation.inputType}, ${operation.resultType}> = ${printTable(row)};`,
    ),
  ];
}

type OperationRow = { readonly [member: string]: Literal | undefined };

function operationLiteral(service: Service, operation: OperationModel): OperationRow {
  const { body } = operation;
  return {
    api: service.api,
    name: `${operation.group}.${operation.method}`,
    method: operation.httpMethod,
    path: operation.path,
    parameters: parametersLiteral(operation),
    body: body === undefined ? undefined : bodyLiteral(body, operation.contentTypes.length > 0),
    responses: responsesLiteral(operation),
    pick: operation.picks ? new Verbatim('pickMedia') : undefined,
    // JSON is what the runtime has for all.
    accept: operation.accept === 'application/json' ? undefined : operation.accept,
    headers: headersLiteral(operation),
    security: operation.security.length === 0 ? undefined : operation.security,
    idempotent: operation.idempotent ? undefined : false,
    server: operation.server === undefined ? undefined : serverLiteral(operation.server),
    track: operation.files.carried ? new Verbatim('trackTransfer') : undefined,
  };
}

/** The widest text of words: a longer one reads better as a list, down the page. */
const widestWords = 90;

/** The parameters of an operation; where each is a word, in one text. To compilers a text is far less than a list. */
function parametersLiteral({ places }: OperationModel): Literal | undefined {
  const parameters = places.flatMap((place) => place.parameters.map(parameterLiteral));
  if (parameters.length === 0) return undefined;
  const words = parameters.join(' ');
  const areWords = words.length <= widestWords && parameters.every((each) => typeof each === 'string' && !each.includes(' '));
  return areWords ? words : parameters;
}

/** The answers of an operation; where each is JSON or nothing, as words in one text. */
function responsesLiteral({ answers }: OperationModel): Literal {
  const areWords = answers.length > 0 && answers.every(({ content }) => content.length === 0 || isPlainJson(content));
  if (areWords) return answers.map(({ key, content }) => (content.length === 0 ? key : `${key}.json`)).join(' ');
  return Object.fromEntries(answers.map(({ key, content }) => [key, contentLiteral(content, 'answer')]));
}

/** A parameter of which there is nothing else to say is a word. */
function parameterLiteral(parameter: ParameterModel): Literal {
  const members = parameterMembers(parameter);
  const { name, in: place, required = false, ...others } = members;
  const isPlain = required === (place === 'path') && Object.values(others).every((member) => member === undefined);
  return isPlain ? `${parameter.in}.${parameter.name}` : members;
}

function parameterMembers(parameter: ParameterModel): Record<string, Literal | undefined> {
  const { style, content } = parameter;
  const writer = writerOf(parameter);
  const standard = parameter.in === 'path' || parameter.in === 'header' ? 'simple' : 'form';
  const isExploded = style === 'form' || style === 'cookie';
  return {
    name: parameter.name,
    in: parameter.in,
    style: style === standard ? undefined : style,
    explode: parameter.explode === isExploded ? undefined : parameter.explode,
    allowReserved: parameter.allowReserved || undefined,
    content: content === undefined ? undefined : mediaLiteral(content, 'request'),
    whole: parameter.whole || undefined,
    write: writer === undefined ? undefined : new Verbatim(writer),
    conversion: parameter.conversion && conversionLiteral(parameter.conversion, 'conversions.'),
    required: parameter.required || undefined,
    default: parameter.default,
  };
}

/** What writes the value of a parameter, where that is not what the runtime has for all. */
function writerOf({ plain, scalar, conversion }: ParameterModel): 'serializeParameter' | 'serializePlain' | 'serializeConverted' | undefined {
  if (conversion !== undefined) return 'serializeConverted';
  if (!plain) return 'serializeParameter';
  return scalar ? undefined : 'serializePlain';
}
