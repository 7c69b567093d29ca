import type { OperationModel, Service } from '../generator/service.js';
import { printLiteral, Verbatim, type Literal } from './literal.js';
import { camelCase } from './names.js';
import { needsServer } from './needs-server.js';

/** Code of the generated package's documentation. Each snippet is a whole module: tests compile every one. */

/** The constant that a snippet holds its client in. */
export function clientConstant({ api }: Service): string {
  return camelCase(api);
}

/** `const faxplus = createFaxPlus({ … });` */
export function setupLine(service: Service): string {
  return `const ${clientConstant(service)} = create${service.clientName}(${printOptions(service)});`;
}

/** The import of a client's creator and of other names from its subpath. */
export function importLine(packageName: string, service: Service, names: readonly string[] = []): string {
  const all = [`create${service.clientName}`, ...names].sort().join(', ');
  return `import { ${all} } from '${packageName}/${service.api}';`;
}

/** `faxplus.contacts.updateGroup({ … })` */
export function methodCall(service: Service, operation: OperationModel): string {
  const input = printLiteral(operation.example);
  return `${clientConstant(service)}.${operation.group}.${operation.method}(${input === '{}' ? '' : input})`;
}

/** `updateContactGroup(faxplus, { … })` */
export function functionCall(service: Service, operation: OperationModel, client = clientConstant(service)): string {
  const input = printLiteral(operation.example);
  return `${operation.function}(${client}${input === '{}' ? '' : `, ${input}`})`;
}

/** The options of a client, with the credentials of the first operation that needs any. */
export function printOptions(service: Service, extra: { readonly [key: string]: Literal } = {}): string {
  const alternative = service.operations.find(({ security }) => security.length > 0)?.security[0] ?? [];
  const auth = service.security.flatMap(({ name, type }) => {
    if (!alternative.includes(name)) return [];
    const secret = `process.env.${constantCase(service.api)}_${type === 'basic' ? 'PASSWORD' : constantCase(name)}`;
    const value: Literal = type === 'basic' ? { username: 'admin', password: new Verbatim(`${secret} ?? ''`) } : new Verbatim(secret);
    return [[name, value] as const];
  });
  const options = {
    ...serverOptions(service),
    ...(auth.length === 0 ? {} : { auth: Object.fromEntries(auth) }),
    ...extra,
  };
  return Object.keys(options).length === 0 ? '' : printLiteral(options);
}

function serverOptions(service: Service): { readonly [key: string]: Literal } {
  if (!needsServer(service)) return {};
  if (service.server === undefined) return { baseUrl: 'https://api.example' };
  const open = service.server.variables.filter((variable) => variable.default === undefined);
  return { server: Object.fromEntries(open.map(({ name }) => [name, '192.0.2.10'])) };
}

function constantCase(name: string): string {
  return name.toUpperCase().replace(/[^A-Z\d]+/g, '_');
}
