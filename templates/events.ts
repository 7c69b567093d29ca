import { StructureKind } from 'ts-morph';
import type { CheckModel, EventModel, ReceivedModel, Service } from '../generator/service.js';
import { docLines, docText } from './docs.js';
import { exportTypes, exportValues, importTypes, importValues } from './imports.js';
import { printLiteral, printString, type Literal } from './literal.js';
import { lines, printFile, type Statement } from './print.js';

/** What a service sends by itself and what reads it. */
type ReceivedEvent = ReceivedModel & { readonly event: EventModel };

/** What is received of an API that says what has happened. */
export function receivedEvents({ received }: Service): ReceivedEvent[] {
  return received.filter((each): each is ReceivedEvent => each.event !== undefined);
}

/** `events.ts`: for each request that the service makes to say what has happened, the type of the event and what reads it. */
export function printEvents(service: Service): string {
  const all = receivedEvents(service);
  return printFile([
    ...importValues('../runtime/receive.js', ['parseEvent']),
    ...importTypes('../runtime/receive.js', ['EventTable']),
    ...importTypes('./schema.js', ['webhooks']),
    ...exportValues('../runtime/receive.js', ['EventError']),
    ...exportTypes('../runtime/receive.js', ['EventProblem']),
    ...all.flatMap((each) => eventStatements(service, each)),
  ]);
}

function eventStatements(service: Service, received: ReceivedEvent): Statement[] {
  const { event, doc } = received;
  const body = `NonNullable<webhooks[${printString(received.key)}]['${received.method}']['requestBody']>['content']['application/json']`;
  const members = [
    { names: event.known, type: body },
    { names: event.unseen, type: 'unknown' },
  ].filter(({ names }) => names.length > 0);
  return [
    lines(
      ...docLines({ paragraphs: [...doc.paragraphs, 'Told apart by `event`. The body of an event that nobody has described is unknown.', event.note ?? ''], tags: doc.tags }),
      `export type ${event.type} =`,
      ...members.map(({ names, type }, index) => {
        const member = `  | { readonly event: ${names.map((name) => printString(name)).join(' | ')}; readonly body: ${type} }`;
        return index === members.length - 1 ? `${member};` : member;
      }),
    ),
    lines(`const ${event.constant}: EventTable = ${printLiteral(tableLiteral(service, received))};`),
    {
      kind: StructureKind.Function,
      name: event.function,
      isExported: true,
      docs: [parserDoc(event)],
      parameters: [{ name: 'body', type: 'unknown' }],
      returnType: event.type,
      statements: [`return parseEvent<${event.type}>(${event.constant}, body);`],
    },
  ];
}

function parserDoc(event: EventModel): string {
  return docText({
    paragraphs: [
      'The event that the body of a request tells. The body is its text, its bytes, or what a framework has parsed of it. It is taken for what anybody may have sent: ' +
        'kinds of values are checked, texts are not, since the service may come to know more of them. That the service sent it is for you to find out.',
    ],
    tags: [{ tag: 'throws', text: '{EventError} with everything that is wrong' }, { tag: 'example', text: ['```ts', `const event = ${event.function}(await request.text());`, '```'].join('\n') }],
  });
}

function tableLiteral(service: Service, { event, name }: ReceivedEvent): Literal {
  return {
    api: service.api,
    name,
    event: event.name,
    known: event.known,
    unseen: event.unseen.length === 0 ? undefined : event.unseen,
    spellings: event.spellings.length === 0 ? undefined : event.spellings.map(({ at, other }) => ({ at, other })),
    body: checkLiteral(event.body),
  };
}

function checkLiteral({ types, required, properties, items }: CheckModel): Literal {
  return {
    types: types.length === 0 ? undefined : types,
    required: required.length === 0 ? undefined : required,
    properties: properties.length === 0 ? undefined : Object.fromEntries(properties.map(([name, check]) => [name, checkLiteral(check)])),
    items: items === undefined ? undefined : checkLiteral(items),
  };
}
