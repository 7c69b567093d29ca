import { StructureKind } from 'ts-morph';
import type { ResourceModel, Service } from '../generator/service.js';
import { importTypes, importValues } from './imports.js';
import { printKey, printString } from './literal.js';
import { lines, printFile, type Statement } from './print.js';

/** `resources.ts`: for each thing that a URL names, what reads such a URL and what makes one. */
export function printResources(service: Service): string {
  return printFile([
    ...importValues('../runtime/resource-url.js', ['parseResourceUrl', 'resourceUrl']),
    ...importTypes('../runtime/transport.js', ['Transport']),
    ...service.resources.flatMap(resourceStatements),
  ]);
}

function resourceStatements(resource: ResourceModel): Statement[] {
  const names = resource.parameters.map((name) => printString(name)).join(' | ');
  const template = printString(resource.path);
  const members = resource.parameters.map((name) => `  readonly ${printKey(name)}: string;`);
  return [
    lines(`/** The parameters in the URL of a ${resource.noun}. */`, `export interface ${resource.type} {`, ...members, '}'),
    {
      kind: StructureKind.Function,
      name: resource.parse,
      isExported: true,
      docs: [
        `The parameters in the URL of a ${resource.noun}, percent-decoded; \`undefined\` where the URL names something else.\n` +
          'The host and the base path do not count.',
      ],
      parameters: [{ name: 'url', type: 'string' }],
      returnType: `${resource.type} | undefined`,
      statements: [`return parseResourceUrl<${names}>(${template}, url);`],
    },
    {
      kind: StructureKind.Function,
      name: resource.build,
      isExported: true,
      docs: [`The URL of a ${resource.noun} below the client's base URL, every parameter encoded.`],
      parameters: [
        { name: 'client', type: 'Transport' },
        { name: 'parameters', type: resource.type },
      ],
      returnType: 'string',
      statements: [`return resourceUrl<${names}>(client, ${template}, parameters);`],
    },
  ];
}
