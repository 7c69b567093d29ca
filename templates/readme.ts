import type { OperationModel, SchemeModel, ServerVariableModel, Service } from '../generator/service.js';
import type { Settings } from '../generator/settings.js';
import { listWords, markdownCode, markdownLine } from './docs.js';
import { printLiteral, printString, Verbatim } from './literal.js';
import { loggingSnippet, tracingSnippet } from './hook-snippets.js';
import { isStream } from './operation-doc.js';
import { renderTemplate } from './render.js';
import { clientConstant, functionCall, importLine, methodCall, printOptions, setupLine } from './snippets.js';
import { needsServer } from './transport.js';

/** The title of an API, and what it has more, on one line; its client's name where the title has nothing to read. */
export function printTitle({ title, clientName }: Service, more = ''): string {
  return markdownLine(`${markdownLine(title) === '' ? clientName : title} ${more}`);
}

/** An operation and the API that it belongs to. */
interface Pick {
  readonly service: Service;
  readonly operation: OperationModel;
}

/** `README.md` of the generated package, from the text of `readme.hbs`. */
export function printReadme(template: string, settings: Settings, services: readonly Service[]): string {
  const all = services.flatMap((service) => service.operations.map((operation) => ({ service, operation })));
  const steady = all.filter(({ operation }) => !operation.experimental);
  const { name } = settings;
  const failing = mostDocumented(steady);
  const upload = steady.find(({ operation }) => /^(multipart|convertedMultipart)$/.test(operation.body?.content[0]?.codec ?? ''));
  const download = steady.find(({ operation }) => isDownload(operation));
  const stream = steady.find(({ operation }) => isStream(operation));
  const own = services.find((service) => service.server !== undefined && needsServer(service));
  const named = services.find(({ resources }) => resources.length > 0);
  const receiving = services.find(({ received }) => received.length > 0);
  return renderTemplate(template, {
    name,
    version: settings.version,
    tarball: `${name.replace(/^@/, '').replace('/', '-')}-${settings.version.replace(/\+.*/, '')}.tgz`,
    titles: listWords(services.map((service) => printTitle(service))),
    servers: services.flatMap(({ clientName, server }) => server?.variables.map((each) => variableRow(clientName, each)) ?? []),
    choices: services.flatMap(({ clientName, servers }) => (servers.length < 2 ? [] : servers.map((each) => serverRow(clientName, each)))),
    hasServers: services.some(({ server }) => (server?.variables.length ?? 0) > 0),
    apis: services.flatMap((service) => firstCall(name, service)),
    schemes: services.flatMap(({ clientName, security }) => security.map((scheme) => schemeRow(clientName, scheme))),
    cookieKeys: services.some(({ security }) => security.some(({ key }) => key?.in === 'cookie')),
    thrown: failing === undefined ? '' : thrownSnippet(name, failing),
    narrowed: failing === undefined ? '' : narrowedSnippet(name, failing),
    headers: all.some(({ operation }) => operation.answers.some(({ headers }) => headers.length > 0)),
    uploads: upload !== undefined,
    upload: upload === undefined ? '' : callSnippet(name, upload, 'uploaded'),
    downloads: download !== undefined,
    download: download === undefined ? '' : `${callSnippet(name, download, 'file')}\nconsole.log(file.type, file.size);`,
    streams: stream !== undefined,
    stream: stream === undefined ? '' : `${callSnippet(name, stream, 'items')}\nfor await (const item of items) console.log(item);`,
    xml: services.some(({ shapes }) => shapes.length > 0),
    xmlApis: listWords(services.filter(({ shapes }) => shapes.length > 0).map((service) => printTitle(service))),
    converted: convertedLines(services).join('\n'),
    resources: services.flatMap(({ resources }) =>
      resources.map(({ parse, build, parameters }) => ({ parse, build, parameters: parameters.map((each) => markdownCode(each.name)).join(', ') })),
    ),
    received: receiving === undefined ? '' : receivedSnippet(name, receiving),
    resource: named === undefined ? '' : resourceSnippet(name, named),
    ownServer: own !== undefined,
    certificate: own === undefined ? '' : certificateSnippet(name, own),
    logging: failing === undefined ? '' : loggingSnippet(name, failing.service, failing.operation),
    tracing: failing === undefined ? '' : tracingSnippet(name, failing.service, failing.operation),
    shaken: failing === undefined ? '' : shakenSnippet(name, failing),
    http: services[0] === undefined ? '' : httpSnippet(name, services[0]),
  });
}

/** What each API has in place of what JSON has. */
function convertedLines(services: readonly Service[]): string[] {
  return services.flatMap((service) => {
    const { converts } = service;
    const dates = converts.dates ? ['`Date` for texts of `format: date-time` and `date`'] : [];
    const integers = converts.integers ? ['`bigint` for integers of `format: int64` and `uint64`'] : [];
    return dates.length + integers.length === 0 ? [] : [`The client of ${printTitle(service)} has ${listWords([...dates, ...integers])}.`];
  });
}

/**
 * The operation to begin with: one that changes nothing and can be called as it is; if there is a choice one whose path
 * has a default (`self`), since everybody may ask for what is their own.
 */
function firstOperation({ operations }: Service): OperationModel | undefined {
  const plain = operations.filter(({ httpMethod, inputOptional, experimental }) => httpMethod === 'GET' && inputOptional && !experimental);
  return plain.find(({ places }) => places.some((place) => place.in === 'path')) ?? plain[0] ?? operations[0];
}

function firstCall(name: string, service: Service): { title: string; first: string }[] {
  const operation = firstOperation(service);
  if (operation === undefined) return [];
  const first = `${callSnippet(name, { service, operation }, 'data')}\nconsole.log(data);`;
  return [{ title: printTitle(service), first }];
}

function callSnippet(name: string, { service, operation }: Pick, constant: string): string {
  return [
    importLine(name, service),
    '',
    setupLine(service),
    `const ${constant} = await ${methodCall(service, operation)};`,
  ].join('\n');
}

function thrownSnippet(name: string, { service, operation }: Pick): string {
  return [
    importLine(name, service, ['isApiError', operation.constant]),
    '',
    setupLine(service),
    'try {',
    `  await ${methodCall(service, operation).replace(/\n/g, '\n  ')};`,
    '} catch (error) {',
    `  if (!isApiError(error, ${operation.constant})) throw error;`,
    '  console.error(error.message);',
    `  if (error.status === ${lastFailure(operation)}) console.error(error.error);`,
    '}',
  ].join('\n');
}

function narrowedSnippet(name: string, { service, operation }: Pick): string {
  return [
    importLine(name, service, [operation.function]),
    '',
    setupLine(service),
    `const result = await ${functionCall(service, operation)};`,
    'if (result.ok) console.log(result.data);',
    `else if (result.status === ${lastFailure(operation)}) console.error(result.error);`,
    'else console.error(result.status);',
  ].join('\n');
}

function shakenSnippet(name: string, { service, operation }: Pick): string {
  return [
    `import { createTransport, ${operation.function} } from '${name}/${service.api}';`,
    '',
    `const transport = createTransport(${printOptions(service)});`,
    `const result = await ${functionCall(service, operation, 'transport')};`,
    'console.log(result.status);',
  ].join('\n');
}

function resourceSnippet(name: string, service: Service): string {
  const [resource] = service.resources;
  if (resource === undefined) return '';
  const values = Object.fromEntries(resource.parameters.map(({ name, type }) => [name, type === 'number' ? 1 : name]));
  return [
    importLine(name, service, [resource.build, resource.parse]),
    '',
    setupLine(service),
    `const url = ${resource.build}(${clientConstant(service)}, ${printLiteral(values)});`,
    `console.log(${resource.parse}(url));`,
  ].join('\n');
}

function receivedSnippet(name: string, service: Service): string {
  const [first] = service.received;
  if (first === undefined) return '';
  const types = first.operation === undefined ? service.receivedTypes.webhooks : service.receivedTypes.callbacks;
  const type = types?.requests ?? '';
  const place = first.operation === undefined ? '' : `[${printString(first.operation)}]`;
  return [
    `import type { ${type} } from '${name}/${service.api}';`,
    '',
    `function receive(event: ${type}${place}[${printString(first.name)}]): void {`,
    `  console.log(event.method${first.mediaTypes.length === 0 ? '' : ', event.body'});`,
    '}',
  ].join('\n');
}

function certificateSnippet(name: string, service: Service): string {
  const fetch = new Verbatim('(url, init) => send(url, { ...init, dispatcher } as RequestInit)');
  return [
    "import { readFile } from 'node:fs/promises';",
    "import { Agent, fetch as undiciFetch } from 'undici';",
    importLine(name, service),
    '',
    "const dispatcher = new Agent({ connect: { ca: await readFile('ca.pem', 'utf8') } });",
    "// undici's fetch is the one of Node, with types of its own.",
    'const send = undiciFetch as unknown as typeof fetch;',
    `const ${clientConstant(service)} = create${service.clientName}(${printOptions(service, { fetch })});`,
  ].join('\n');
}

function httpSnippet(name: string, service: Service): string {
  const operation = firstOperation(service);
  if (operation === undefined) return '';
  return [
    importLine(name, service),
    '',
    setupLine(service),
    `const { data, error } = await ${clientConstant(service)}.http.${operation.httpMethod}(${printString(operation.path)}${pathInput(operation)});`,
    'console.log(data ?? error);',
  ].join('\n');
}

/** openapi-fetch knows no defaults: every parameter of the path is given. */
function pathInput({ places }: OperationModel): string {
  const values = places.filter((place) => place.in === 'path').flatMap(({ parameters }) => parameters);
  if (values.length === 0) return '';
  const path = Object.fromEntries(values.map(({ name, default: standard }) => [name, standard ?? name]));
  return `, ${printLiteral({ params: { path } })}`;
}

function variableRow(clientName: string, variable: ServerVariableModel): { api: string; name: string; values: string } {
  const values = variable.enum.map(markdownCode).join(' or ') || 'any';
  const standard = variable.default === undefined ? 'required' : `${markdownCode(variable.default)} unless given`;
  return { api: clientName, name: markdownCode(variable.name), values: `${values}; ${standard}` };
}

function serverRow(clientName: string, { url, description }: Service['servers'][number]): { api: string; url: string; what: string } {
  return { api: clientName, url: markdownCode(url), what: markdownLine(description) };
}

function schemeRow(clientName: string, { name, type, key }: SchemeModel): { api: string; name: string; takes: string } {
  const takes = {
    bearer: 'a token',
    basic: '`{ username, password }`',
    apiKey: `the key, sent as the ${key?.in ?? ''} parameter ${markdownCode(key?.name ?? '')}`,
    http: 'the whole value of the header `Authorization`',
  }[type];
  return { api: clientName, name: markdownCode(name), takes };
}

/** The operation whose documented failures teach the most; one that changes nothing, since readers try what they see. */
function mostDocumented(all: readonly Pick[]): Pick | undefined {
  const failures = (pick: Pick): number => pick.operation.answers.filter(({ key }) => /^[45]\d\d$/.test(key)).length;
  const reading = all.filter(({ operation }) => operation.httpMethod === 'GET');
  const picks = reading.some((pick) => failures(pick) > 0) ? reading : all;
  return picks.reduce<Pick | undefined>((best, pick) => (best === undefined || failures(pick) > failures(best) ? pick : best), undefined);
}

function lastFailure({ answers }: OperationModel): string {
  const keys = answers.map(({ key }) => key).filter((key) => /^4\d\d$/.test(key));
  return keys.at(-1) ?? '404';
}

function isDownload({ answers }: OperationModel): boolean {
  return answers.some(({ key, content }) => key.startsWith('2') && content[0]?.codec === 'binary');
}
