import { StructureKind } from 'ts-morph';
import type { SchemeModel, ServerVariableModel, Service } from '../generator/service.js';
import { transportDoc } from './creator-docs.js';
import { docLines, markdownCode } from './docs.js';
import { importTypes, importValues } from './imports.js';
import { printKey, printLiteral, printString, Verbatim, type Literal } from './literal.js';
import { defaultOptions, needsServer } from './needs-server.js';
import { serverLiteral } from './operations.js';
import { lines, printFile, type Statement } from './print.js';

/** `transport.ts`: what the API's operations share, the options of its client, and the client without operations. */
export function printTransport(service: Service): string {
  const { clientName: client } = service;
  return printFile([
    ...importTypes('../runtime/api.js', ['Api']),
    ...importTypes('../runtime/options.js', ['ClientOptions', ...credentialNames(service)]),
    ...placerImports(service.security),
    ...importValues('../runtime/expand-server.js', service.server !== undefined && service.server.variables.length > 0 ? ['expandServer'] : []),
    ...importValues('../runtime/transport.js', ['createTransportFor']),
    ...importTypes('../runtime/transport.js', ['Transport']),
    lines(`const api: Api = ${printLiteral(apiLiteral(service))};`),
    ...authStatements(service),
    ...serverStatements(service),
    lines(...optionsLines(service)),
    {
      kind: StructureKind.Function,
      name: 'createTransport',
      isExported: true,
      docs: [transportDoc(service)],
      parameters: [{ name: 'options', type: `${client}Options`, ...defaultOptions(service) }],
      returnType: 'Transport',
      statements: ['return createTransportFor(api, options);'],
    },
  ]);
}

function apiLiteral(service: Service): Literal {
  const schemes = service.security.map((scheme) => [scheme.name, schemeLiteral(scheme)]);
  return {
    name: service.api,
    server: service.server === undefined ? undefined : serverLiteral(service.server),
    security: Object.fromEntries(schemes),
  };
}

function schemeLiteral(scheme: SchemeModel): Literal {
  return { put: new Verbatim(placerOf(scheme).name), name: scheme.key?.name };
}

/** What puts the credential of a scheme into a request, and the module of the runtime that has it. */
function placerOf({ type, key }: SchemeModel): { name: string; module: string } {
  if (type === 'basic') return { name: 'putBasic', module: 'basic' };
  if (key?.in === 'query') return { name: 'putQueryKey', module: 'key' };
  if (key?.in === 'cookie') return { name: 'putCookieKey', module: 'key' };
  return { name: key === undefined ? 'putBearer' : 'putHeaderKey', module: 'token' };
}

/** One line for each module, names and modules in alphabetical order. */
function placerImports(schemes: readonly SchemeModel[]): Statement[] {
  const placers = schemes.map(placerOf);
  return ['basic', 'key', 'token'].flatMap((module) => {
    const names = placers.filter((placer) => placer.module === module).map(({ name }) => name);
    return importValues(`../runtime/security/${module}.js`, [...new Set(names)].sort());
  });
}

function authStatements({ clientName, security }: Service): Statement[] {
  const members = security.flatMap((scheme) => [
    ...docLines(scheme.doc),
    `${printKey(scheme.name)}?: Credential<${scheme.type === 'basic' ? 'BasicCredential' : 'string'}> | undefined;`,
  ]);
  return [
    lines(
      `/** The credentials of ${clientName}: for each security scheme a value, or a function that yields one. */`,
      `export interface ${clientName}Auth {`,
      ...members.map((line) => `  ${line}`),
      '}',
    ),
  ];
}

/** Whether a client takes variables of the servers' URLs. */
export function hasVariables({ server, operationVariables }: Service): boolean {
  return server !== undefined && server.variables.length + operationVariables.length > 0;
}

function serverStatements(service: Service): Statement[] {
  const { clientName, server, operationVariables } = service;
  if (server === undefined || !hasVariables(service)) return [];
  const members = [
    ...server.variables.flatMap((variable) => variableLines(variable, variable.default === undefined)),
    ...operationVariables.flatMap((variable) => variableLines(variable, false)),
  ];
  return [
    lines(
      ...docLines({ paragraphs: [`The variables of the server's URL, ${markdownCode(server.url)}.`], tags: [] }),
      `export interface ${clientName}Server {`,
      ...members.map((line) => `  ${line}`),
      '}',
    ),
  ];
}

/** One that the servers of operations alone have is not required: not every caller calls those. */
function variableLines(variable: ServerVariableModel, isRequired: boolean): string[] {
  const type = variable.enum.length === 0 ? 'string' : variable.enum.map((value) => printString(value)).join(' | ');
  return [
    ...docLines({ ...variable.doc, tags: variable.default === undefined ? [] : [{ tag: 'default', text: variable.default }] }),
    `${printKey(variable.name)}${isRequired ? ':' : '?:'} ${isRequired ? type : `${type} | undefined`};`,
  ];
}

function optionsLines(service: Service): string[] {
  const { clientName: client, server, shapes } = service;
  // Nobody who reads no XML is asked how.
  const base = (...without: string[]): string =>
    `Omit<ClientOptions<${client}Auth>, ${[...without, ...(shapes.length > 0 ? [] : ['xml'])].map(printString).join(' | ')}>`;
  const head = [`/** How a client of ${client} is set up. */`];
  if (server === undefined) {
    return [...head, `export interface ${client}Options extends ${base('server')} {`, ...indented(baseUrlDoc(service)), '  baseUrl: string;', '}'];
  }
  if (!hasVariables(service)) return [...head, `export type ${client}Options = ${base('server')};`];
  const optional = needsServer(service) ? '' : '?';
  return [
    ...head,
    `export type ${client}Options = ${base('baseUrl', 'server')} &`,
    `  ({ baseUrl: string; server?: undefined } | { baseUrl?: undefined; server${optional}: ${client}Server });`,
  ];
}

function baseUrlDoc({ relativeServer }: Service): string[] {
  if (relativeServer === undefined) return [];
  return docLines({ paragraphs: [`Where the service is, base path included: the document says \`${relativeServer.replace(/[`\\]/g, '')}\` of it.`], tags: [] });
}

function indented(text: readonly string[]): string[] {
  return text.map((line) => `  ${line}`);
}

function credentialNames({ security }: Service): string[] {
  if (security.length === 0) return [];
  return security.some(({ type }) => type === 'basic') ? ['BasicCredential', 'Credential'] : ['Credential'];
}
