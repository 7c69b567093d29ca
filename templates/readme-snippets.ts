import type { OperationModel, Service } from '../generator/service.js';
import { receivedEvents } from './events.js';
import { printLiteral, printString, Verbatim, type Literal } from './literal.js';
import { clientConstant, functionCall, importLine, methodCall, printOptions, setupLine } from './snippets.js';

/** An operation and the API that it belongs to. */
export interface Pick {
  readonly service: Service;
  readonly operation: OperationModel;
}

/**
 * The operation to begin with: one that changes nothing and can be called as it is; if there is a choice one whose path
 * has a default (`self`), since everybody may ask for what is their own.
 */
export function firstOperation({ operations }: Service): OperationModel | undefined {
  const plain = operations.filter(({ httpMethod, inputOptional, experimental }) => httpMethod === 'GET' && inputOptional && !experimental);
  return plain.find(({ places }) => places.some((place) => place.in === 'path')) ?? plain[0] ?? operations[0];
}

export function callSnippet(name: string, { service, operation }: Pick, constant: string): string {
  return [
    importLine(name, service),
    '',
    setupLine(service),
    `const ${constant} = await ${methodCall(service, operation)};`,
  ].join('\n');
}

export function saveSnippet(name: string, { service, operation }: Pick): string {
  const place = `${clientConstant(service)}.${operation.group}.${operation.method}`;
  return [
    importLine(name, service),
    `import { saveFile } from '${name}/node';`,
    '',
    setupLine(service),
    `const file = await ${place}(${printLiteral(operation.example)}, { as: 'stream' });`,
    "console.log(await saveFile(file, 'file.pdf'));",
  ].join('\n');
}

export function pagedSnippet(name: string, { service, operation }: Pick): string {
  const call = methodCall(service, operation).replace(`.${operation.method}(`, `.${operation.method}.all(`);
  return [importLine(name, service), '', setupLine(service), `for await (const item of ${call}) console.log(item);`].join('\n');
}

export function waitedSnippet(name: string, { service, operation }: Pick): string {
  const place = `${clientConstant(service)}.${operation.group}.${operation.method}.wait`;
  return [
    importLine(name, service),
    '',
    setupLine(service),
    `const { data, states } = await ${place}(${printLiteral(operation.example)}, {`,
    '  deadline: 30 * 60_000,',
    '  onProgress: (progress) => console.log(progress.states, progress.count),',
    '});',
    'console.log(states, data);',
  ].join('\n');
}

export function thrownSnippet(name: string, { service, operation }: Pick): string {
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

export function narrowedSnippet(name: string, { service, operation }: Pick): string {
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

export function shakenSnippet(name: string, { service, operation }: Pick): string {
  return [
    `import { createTransport, ${operation.function} } from '${name}/${service.api}';`,
    '',
    `const transport = createTransport(${printOptions(service)});`,
    `const result = await ${functionCall(service, operation, 'transport')};`,
    'console.log(result.status);',
  ].join('\n');
}

export function parsedSnippet(name: string, service: Service): string {
  const event = receivedEvents(service)[0]?.event;
  if (event === undefined) return '';
  const example = event.name.reduceRight<Literal>((value, name) => ({ [name]: value }), event.known[0] ?? event.unseen[0] ?? '');
  return [
    `import { EventError, ${event.function} } from '${name}/${service.api}';`,
    '',
    `const text = JSON.stringify(${printLiteral(example)});`,
    'try {',
    `  const { event } = ${event.function}(text);`,
    '  console.log(event);',
    '} catch (error) {',
    '  if (!(error instanceof EventError)) throw error;',
    '  console.error(error.problems);',
    '}',
  ].join('\n');
}

/** The sign-in of a user, for the first scheme that has a flow. */
export function signInSnippet(name: string, service: Service): string {
  const scheme = service.security.find(({ flow }) => flow !== undefined);
  if (scheme?.flow === undefined) return '';
  const together = service.operations.flatMap(({ security }) => security).find((names) => names.includes(scheme.name)) ?? [scheme.name];
  const auth = Object.fromEntries(together.map((each) => [each, each === scheme.name ? new Verbatim('login.token') : 'my-client-id']));
  return [
    importLine(name, service, [scheme.flow.constant]),
    `import { createOAuth2, type Tokens } from '${name}/oauth2';`,
    '',
    'let tokens: Tokens | undefined;',
    'const login = createOAuth2({',
    `  flow: ${scheme.flow.constant},`,
    "  clientId: 'my-client-id',",
    '  clientSecret: process.env.CLIENT_SECRET,',
    "  redirectUri: 'https://your-application.example/back',",
    '  store: { load: () => tokens, save: (saved) => void (tokens = saved) },',
    '});',
    `const ${clientConstant(service)} = create${service.clientName}(${printLiteral({ auth })});`,
    '',
    'const { url, state, codeVerifier } = await login.authorize();',
    '// When the user is back, at the URL that the service sent them to:',
    'const back = async (cameTo: string): Promise<void> => login.exchange(cameTo, { state, codeVerifier });',
    `console.log(new URL(url).origin, typeof back, ${clientConstant(service)}.baseUrl);`,
  ].join('\n');
}

export function resourceSnippet(name: string, service: Service): string {
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

export function receivedSnippet(name: string, service: Service): string {
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

export function certificateSnippet(name: string, service: Service): string {
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

export function httpSnippet(name: string, service: Service): string {
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

export function mockedSnippet(name: string, { service, operation }: Pick): string {
  const client = clientConstant(service);
  const options = printOptions(service, { fetch: new Verbatim('mock.fetch') });
  return [
    `import * as api from '${name}/${service.api}';`,
    `import { createMock } from '${name}/testing';`,
    '',
    'const mock = createMock(api);',
    `const ${client} = api.create${service.clientName}(${options});`,
    `mock.inject({ operation: ${printString(operation.function)}, status: ${lastFailure(operation)} });`,
    `const failed = await api.${functionCall(service, operation)};`,
    `const result = await api.${functionCall(service, operation)};`,
    'console.log(failed.status, result.status, mock.calls.length);',
  ].join('\n');
}

function lastFailure({ answers }: OperationModel): string {
  const keys = answers.map(({ key }) => key).filter((key) => /^4\d\d$/.test(key));
  return keys.at(-1) ?? '404';
}
