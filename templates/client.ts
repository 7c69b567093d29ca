import { StructureKind, type InterfaceDeclarationStructure } from 'ts-morph';
import type { Service } from '../generator/service.js';
import { clientDoc } from './creator-docs.js';
import { docText } from './docs.js';
import { importTypes, importValues } from './imports.js';
import { printKey } from './literal.js';
import { groupDoc, groupLines, memberLines } from './methods.js';
import { pagedOperations } from './paging.js';
import { lines, printFile, type Statement } from './print.js';
import { defaultOptions } from './needs-server.js';
import { optionsType, transferTypes } from './transfers.js';
import { awaitedOperations } from './waiting.js';

/** `client.ts`: the grouped client, whose methods return data and throw errors. */
export function printClient(service: Service): string {
  return printFile([
    ...clientImports(service),
    ...service.groups.map((group) => lines(...groupLines(service, group))),
    clientInterface(service),
    clientFunction(service),
  ]);
}

/** Whether the values of the path client are converted, so that its types hold. */
function isConverting({ converts }: Service): boolean {
  return converts.dates || converts.integers;
}

function clientImports(service: Service): Statement[] {
  const { clientName, operations, groups } = service;
  const [paged, awaited] = [pagedOperations(service), awaitedOperations(service)];
  return [
    ...importValues('../runtime/call.js', operations.some(({ paging, waiting }) => paging ?? waiting) ? ['call'] : []),
    ...(isConverting(service) ? importValues('../runtime/convert/http.js', ['createConvertedHttp']) : importValues('../runtime/http.js', ['createHttp'])),
    ...importTypes('../runtime/download.js', operations.some(({ files }) => files.answered) ? ['FileData'] : []),
    ...importValues('../runtime/group.js', groups.length > 0 ? ['bindGroup'] : []),
    ...importTypes('../runtime/http.js', ['HttpClient']),
    ...importTypes('../runtime/options.js', operations.some((each) => optionsType(each) === 'RequestOptions' || each.paging || each.waiting) ? ['RequestOptions'] : []),
    ...importTypes('../runtime/transfer.js', transferTypes(operations)),
    ...importTypes('../runtime/transport.js', ['Transport']),
    ...importTypes('../runtime/waiting.js', awaited.length === 0 ? [] : ['WaitOptions', 'WaitResult']),
    ...importValues('./operations.js', operations.map(({ constant }) => constant)),
    ...importTypes('./operations.js', operations.flatMap(({ inputType, dataType }) => [inputType, dataType])),
    ...importValues('./paging.js', paged.map(({ paging }) => paging.function)),
    ...importTypes('./paging.js', paged.map(({ paging }) => paging.itemType)),
    ...importTypes('./schema.js', ['paths']),
    ...importValues('./transport.js', ['createTransport']),
    ...importTypes('./transport.js', [`${clientName}Options`]),
    ...importValues('./waiting.js', awaited.map(({ waiting }) => waiting.function)),
  ];
}

function clientInterface(service: Service): InterfaceDeclarationStructure {
  const { clientName, title, version, documentation, groups } = service;
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
      ...groups.map((group) => ({ name: printKey(group.name), type: group.type, isReadonly: true, docs: [groupDoc(service, group)] })),
    ],
  };
}

function clientFunction(service: Service): Statement {
  const { clientName: client, operations, groups } = service;
  return {
    kind: StructureKind.Function,
    name: `create${client}`,
    isExported: true,
    docs: [clientDoc(service)],
    parameters: [{ name: 'options', type: `${client}Options`, ...defaultOptions(service) }],
    returnType: client,
    statements: [
      'const transport = createTransport(options);',
      [
        '',
        'return {',
        '  ...transport,',
        `  http: ${isConverting(service) ? 'createConvertedHttp' : 'createHttp'}<paths>(transport, {`,
        ...operations.map(({ constant }) => `    ${constant},`),
        '  }),',
        ...groups.flatMap(({ name, type, operations: members }) => [`  ${printKey(name)}: bindGroup<${type}>(transport, {`, ...indented(members.flatMap(memberLines)), '  }),']),
        '};',
      ].join('\n'),
    ],
  };
}

function indented(text: readonly string[]): string[] {
  return text.map((line) => `    ${line}`);
}
