import type { ReceivedModel, ReceivedTypes, Service } from '../generator/service.js';
import { docLines } from './docs.js';
import { importTypes } from './imports.js';
import { printKey, printString } from './literal.js';
import { lines, printFile, type Statement } from './print.js';

/** `webhooks.ts`: what the service sends by itself, and what it may be answered, as types alone. */
export function printWebhooks(service: Service): string {
  const { webhooks, callbacks } = service.receivedTypes;
  return printFile([
    ...importTypes('./schema.js', ['webhooks']),
    ...(webhooks === undefined ? [] : webhookStatements(service, webhooks)),
    ...(callbacks === undefined ? [] : callbackStatements(service, callbacks)),
  ]);
}

/** The interfaces of `webhooks.ts`. */
export function receivedNames({ received, receivedTypes }: Service): string[] {
  if (received.length === 0) return [];
  return [receivedTypes.webhooks, receivedTypes.callbacks].flatMap((types) => (types === undefined ? [] : [types.answers, types.requests]));
}

function webhookStatements({ clientName, received }: Service, types: ReceivedTypes): Statement[] {
  const webhooks = received.filter(({ operation }) => operation === undefined);
  return [
    lines(
      `/** What ${clientName} sends to a URL that you have registered with it, by the webhook's name. */`,
      `export interface ${types.requests} {`,
      ...indent(webhooks.flatMap(requestLines)),
      '}',
    ),
    lines(
      '/** What a webhook may be answered: the body, by webhook and status. */',
      `export interface ${types.answers} {`,
      ...indent(webhooks.flatMap(answerLines)),
      '}',
    ),
  ];
}

function callbackStatements({ clientName, received }: Service, types: ReceivedTypes): Statement[] {
  const callbacks = received.filter(({ operation }) => operation !== undefined);
  return [
    lines(
      `/** What ${clientName} sends to a URL that a request gave it, by the function of that request and the callback's name. */`,
      `export interface ${types.requests} {`,
      ...indent(byFunction(callbacks, requestLines)),
      '}',
    ),
    lines(
      '/** What a callback may be answered: the body, by function, callback and status. */',
      `export interface ${types.answers} {`,
      ...indent(byFunction(callbacks, answerLines)),
      '}',
    ),
  ];
}

function byFunction(callbacks: readonly ReceivedModel[], print: (received: ReceivedModel) => string[]): string[] {
  const functions = [...new Set(callbacks.map(({ operation }) => operation ?? ''))];
  return functions.flatMap((name) => {
    const own = callbacks.filter(({ operation }) => operation === name);
    return [`${printKey(name)}: {`, ...indent(own.flatMap(print)), '};'];
  });
}

/** One object, or one for each media type of the body: `contentType` tells them apart. */
function requestLines(received: ReceivedModel): string[] {
  const [first, ...others] = received.mediaTypes;
  const head = [...docLines(received.doc), `${printKey(received.name)}:`];
  const options = first === undefined ? [memberLines(received, undefined)] : [first, ...others].map((type) => memberLines(received, type));
  if (options.length === 1) return [...head.slice(0, -1), `${head.at(-1)} {`, ...indent(options[0] ?? []), '};'];
  return [...head, ...options.flatMap((members, index) => ['  | {', ...indent(indent(indent(members))), index === options.length - 1 ? '    };' : '    }'])];
}

function memberLines(received: ReceivedModel, mediaType: string | undefined): string[] {
  const mark = received.bodyRequired ? ':' : '?:';
  const requestBody = `NonNullable<${operationType(received)}['requestBody']>`;
  return [
    `method: '${received.method.toUpperCase()}';`,
    ...received.places.map((place) => placeLine(received, place)),
    ...(mediaType === undefined
      ? []
      : [`contentType${mark} ${printString(mediaType)};`, `body${mark} ${requestBody}['content'][${printString(mediaType)}];`]),
  ];
}

function placeLine(received: ReceivedModel, { in: place, optional }: ReceivedModel['places'][number]): string {
  const names = { query: 'query', header: 'headers', cookie: 'cookies' };
  return `${names[place]}${optional ? '?:' : ':'} NonNullable<${operationType(received)}['parameters']['${place}']>;`;
}

function answerLines(received: ReceivedModel): string[] {
  const members = received.answers.map(({ key, mediaTypes }) => {
    const status = printKey(key);
    const content = `${operationType(received)}['responses'][${/^\d+$/.test(key) ? key : printString(key)}]['content']`;
    const types = mediaTypes.map((type) => `${content}[${printString(type)}]`);
    return `${status}: ${types.length === 0 ? 'undefined' : types.join(' | ')};`;
  });
  return members.length === 0 ? [`${printKey(received.name)}: {};`] : [`${printKey(received.name)}: {`, ...indent(members), '};'];
}

function operationType({ key, method }: ReceivedModel): string {
  return `webhooks[${printString(key)}]['${method}']`;
}

function indent(text: readonly string[]): string[] {
  return text.map((line) => `  ${line}`);
}
