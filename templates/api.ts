import type { OperationModel, Service } from '../generator/service.js';
import type { Settings } from '../generator/settings.js';
import { markdownCode, markdownLine } from './docs.js';
import { printTitle } from './readme.js';
import { renderTemplate } from './render.js';

/** `api.md` of the generated package: one table of all operations, from the text of `api.hbs`. */
export function printApi(template: string, settings: Settings, services: readonly Service[]): string {
  return renderTemplate(template, {
    count: services.reduce((sum, { operations }) => sum + operations.length, 0),
    apis: services.map((service) => ({
      title: printTitle(service, service.version),
      create: `create${service.clientName}`,
      module: `${settings.name}/${service.api}`,
      count: service.operations.length,
      operations: service.operations.map(operationRow),
    })),
  });
}

function operationRow(operation: OperationModel): Record<string, string | boolean> {
  return {
    place: `${operation.group}.${operation.method}`,
    function: operation.function,
    request: markdownCode(`${operation.httpMethod} ${operation.path}`),
    answers: operation.answers.map(({ key }) => key).join(', '),
    summary: markdownLine(operation.summary),
    experimental: operation.experimental,
  };
}
