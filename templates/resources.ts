import { StructureKind } from 'ts-morph';
import type { ResourceModel, Service } from '../generator/service.js';
import { importTypes, importValues } from './imports.js';
import { printKey, printLiteral, type Literal } from './literal.js';
import { lines, printFile, type Statement } from './print.js';

/** `resources.ts`: for each thing that a URL names, what reads such a URL and what makes one. */
export function printResources(service: Service): string {
  return printFile([
    ...importValues('../runtime/resource-url.js', ['parseResourceUrl', 'resourceUrl']),
    ...importTypes('../runtime/resource-url.js', ['UrlTemplate']),
    ...importTypes('../runtime/transport.js', ['Transport']),
    ...service.resources.flatMap(resourceStatements),
  ]);
}

function resourceStatements(resource: ResourceModel): Statement[] {
  const constant = `${resource.build}Template`;
  const members = resource.parameters.map(({ name, type }) => `  readonly ${printKey(name)}: ${type};`);
  return [
    lines(`/** The parameters in the URL of a ${resource.noun}. */`, `export interface ${resource.type} {`, ...members, '}'),
    lines(`const ${constant}: UrlTemplate = ${printLiteral(templateLiteral(resource))};`),
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
      statements: [`return parseResourceUrl<${resource.type}>(${constant}, url);`],
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
      statements: [`return resourceUrl(client, ${constant}, parameters);`],
    },
  ];
}

function templateLiteral({ path, parameters, longer }: ResourceModel): Literal {
  const numbers = parameters.filter(({ type }) => type === 'number').map(({ name }) => name);
  return { path, numbers: numbers.length === 0 ? undefined : numbers, longer: longer.length === 0 ? undefined : longer };
}
