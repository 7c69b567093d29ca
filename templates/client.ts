import { StructureKind, type InterfaceDeclarationStructure, type MethodSignatureStructure } from 'ts-morph';
import type { GroupModel, OperationModel, Service } from '../generator/service.js';
import { docText } from './docs.js';
import { importTypes, importValues } from './imports.js';
import { printKey } from './literal.js';
import { methodDoc } from './operation-doc.js';
import { lines, printFile, type Statement } from './print.js';
import { defaultOptions } from './transport.js';

/** `client.ts`: the grouped client, whose methods return data and throw errors. */
export function printClient(service: Service): string {
  return printFile([
    ...clientImports(service),
    ...service.groups.map((group) => groupInterface(service, group)),
    clientInterface(service),
    clientFunction(service),
  ]);
}

/** Whether the values of the path client are converted, so that its types hold. */
function isConverting({ converts }: Service): boolean {
  return converts.dates || converts.integers;
}

function clientImports(service: Service): Statement[] {
  const { clientName, operations } = service;
  return [
    ...importValues('../runtime/call.js', operations.length === 0 ? [] : ['call']),
    ...(isConverting(service) ? importValues('../runtime/convert/http.js', ['createConvertedHttp']) : importValues('../runtime/http.js', ['createHttp'])),
    ...importTypes('../runtime/http.js', ['HttpClient']),
    ...importTypes('../runtime/options.js', operations.length === 0 ? [] : ['RequestOptions']),
    ...importTypes('../runtime/transport.js', ['Transport']),
    ...importValues('./operations.js', operations.map(({ constant }) => constant)),
    ...importTypes('./operations.js', operations.flatMap(({ inputType, dataType }) => [inputType, dataType])),
    ...importTypes('./schema.js', ['paths']),
    ...importValues('./transport.js', ['createTransport']),
    ...importTypes('./transport.js', [`${clientName}Options`]),
  ];
}

function groupInterface(service: Service, group: GroupModel): InterfaceDeclarationStructure {
  const doc = docText(group.doc);
  return {
    kind: StructureKind.Interface,
    name: group.type,
    isExported: true,
    docs: [doc === '' ? `The group \`${group.name}\` of ${service.clientName}.` : doc],
    methods: group.operations.map((operation) => methodSignature(operation)),
  };
}

function methodSignature(operation: OperationModel): MethodSignatureStructure {
  return {
    kind: StructureKind.MethodSignature,
    // Unquoted it would be a construct signature.
    name: operation.method === 'new' ? "'new'" : printKey(operation.method),
    docs: [methodDoc(operation)],
    parameters: [
      { name: 'input', type: operation.inputType, hasQuestionToken: operation.inputOptional },
      { name: 'options', type: 'RequestOptions', hasQuestionToken: true },
    ],
    returnType: `Promise<${operation.dataType}>`,
  };
}

function clientInterface({ clientName, title, version, documentation, groups }: Service): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name: clientName,
    isExported: true,
    extends: ['Transport'],
    docs: [
      docText({
        paragraphs: [`The client of ${title}, version ${version}.`],
        tags: documentation === undefined ? [] : [{ tag: 'see', text: documentation }],
      }),
    ],
    properties: [
      { name: 'http', type: 'HttpClient<paths>', isReadonly: true, docs: ['The openapi-fetch client underneath, typed by path.'] },
      ...groups.map((group) => ({ name: printKey(group.name), type: group.type, isReadonly: true })),
    ],
  };
}

function clientFunction(service: Service): Statement {
  const { clientName: client, operations, groups } = service;
  return {
    kind: StructureKind.Function,
    name: `create${client}`,
    isExported: true,
    docs: [`A client with every operation of ${client} in groups. Nothing is sent before a method is called.`],
    parameters: [{ name: 'options', type: `${client}Options`, ...defaultOptions(service) }],
    returnType: client,
    statements: [
      'const transport = createTransport(options);',
      lines(
        'return {',
        '  ...transport,',
        `  http: ${isConverting(service) ? 'createConvertedHttp' : 'createHttp'}<paths>(transport, {`,
        ...operations.map(({ constant }) => `    ${constant},`),
        '  }),',
        ...groups.flatMap(groupLines),
        '};',
      ),
    ],
  };
}

function groupLines(group: GroupModel): string[] {
  const methods = group.operations.map(
    (operation) =>
      `    ${printKey(operation.method)}: (input, options) => call(transport, ${operation.constant}, input, options),`,
  );
  return [`  ${printKey(group.name)}: {`, ...methods, '  },'];
}
