import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codecOf } from '../../generator/describe/media-types.js';
import { describeStream } from '../../generator/describe/streams.js';
import type { JsonObject, JsonValue } from '../../generator/json.js';
import { compileFiles } from '../support/compile.js';
import { generateFrom } from '../support/sources.js';

const fax = { type: 'object', properties: { id: { type: 'string' } } };
const document: JsonObject = {
  components: { schemas: { Fax: fax, Faxes: { type: 'array', items: { $ref: '#/components/schemas/Fax' } }, Loop: { oneOf: [{ $ref: '#/components/schemas/Loop' }] } } },
};
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const inText = { type: 'string', contentMediaType: 'application/json', contentSchema: ref('Fax') };
const eventOf = (properties: JsonObject, rest: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...rest });

describe('the names of streams', () => {
  it.each<readonly [string, string]>([
    ...['x-ndjson', 'ndjson', 'jsonl', 'x-jsonl', 'jsonlines', 'x-jsonlines', 'json-lines', 'x-ldjson', 'stream+json', 'x-json-stream', 'vnd.demo+ndjson'].map(
      (name) => [`application/${name}`, 'jsonLines'] as const,
    ),
    ['Application/X-NDJSON; charset=utf-8', 'jsonLines'],
    ['application/json-seq', 'jsonSequence'],
    ['application/geo+json-seq', 'jsonSequence'],
    ['text/event-stream;charset=UTF-8', 'eventStream'],
    ['application/json', 'json'],
    ['application/ld+json', 'json'],
    ['application/json;stream=watch', 'json'],
    ['text/events', 'text'],
  ])('%s is read as %s', (type, codec) => {
    expect(codecOf(type)).toBe(codec);
  });
});

describe('an item of JSON lines', () => {
  const typed = (media: JsonObject) => describeStream(document, 'jsonLines', media)?.typed;

  it.each<[string, JsonObject, JsonValue]>([
    ['the schema', { schema: ref('Fax') }, ref('Fax')],
    ['the items of an array, which is the list of items', { schema: { type: 'array', items: fax } }, fax],
    ['the items of an array that is referred to', { schema: ref('Faxes') }, ref('Fax')],
    ['the items of an array that may be null', { schema: { type: ['array', 'null'], items: fax } }, fax],
    ['itemSchema, whatever it is', { schema: { type: 'array', items: true }, itemSchema: ref('Faxes') }, ref('Faxes')],
    ['anything, where nothing is said', {}, {}],
    ['anything, where an array says nothing of its items', { schema: { type: 'array' } }, {}],
    ['anything, where the schema is that of a file', { schema: { type: 'string', format: 'binary' } }, {}],
  ])('is %s', (_, media, schema) => {
    expect(typed(media)).toEqual(schema);
  });
});

describe('an item of an event stream', () => {
  const read = (schema: JsonValue | undefined) => describeStream(document, 'eventStream', schema === undefined ? {} : { itemSchema: schema });
  const text = (schema?: JsonValue) => ({ mediaType: 'text/plain', schema });
  const json = (schema?: JsonValue) => ({ mediaType: 'application/json', schema });

  it.each<[string, JsonValue | undefined, object]>([
    ['text, where nothing is said', undefined, { typed: { type: 'string' }, item: text() }],
    ['text', { type: 'string' }, { typed: { type: 'string' }, item: text({ type: 'string' }) }],
    ['JSON', ref('Fax'), { typed: ref('Fax'), item: json(ref('Fax')) }],
    ['JSON where it may be more than text', { oneOf: [ref('Fax'), { const: '[DONE]' }] }, { item: json({ oneOf: [ref('Fax'), { const: '[DONE]' }] }) }],
    ['the JSON in a text', inText, { typed: ref('Fax'), item: json(ref('Fax')) }],
    ['an object with more than the fields of an event', eventOf({ data: fax, event: {}, object: {} }), { item: json(eventOf({ data: fax, event: {}, object: {} })) }],
    ['an object with neither data nor event', eventOf({ id: { type: 'string' } }), { item: json(eventOf({ id: { type: 'string' } })) }],
    ['a schema inside itself', ref('Loop'), { typed: ref('Loop'), item: json(ref('Loop')) }],
  ])('is the data of an event: %s', (_, schema, reading) => {
    expect(read(schema)).toMatchObject({ ...reading, events: undefined });
  });

  it.each<[string, JsonObject, object]>([
    ['its data as text', eventOf({ data: { type: 'string' } }), { item: text({ type: 'string' }), events: [] }],
    ['its data as text, where nothing is said of it', eventOf({ event: { type: 'string' }, data: {} }), { item: text(), events: [] }],
    ['its data as JSON', eventOf({ data: ref('Fax'), retry: { type: 'integer' } }), { item: json(ref('Fax')), events: [] }],
    ['its data as the JSON in a text', eventOf({ data: inText }, { required: ['data'] }), {
      typed: { type: 'object', properties: { data: ref('Fax') }, required: ['data'] },
      item: json(ref('Fax')),
    }],
    ['its data by its name', { oneOf: [eventOf({ event: { const: 'fax' }, data: ref('Fax') }), eventOf({ event: { enum: ['a', 'b'] }, data: { type: 'string' } })] }, {
      events: [['fax', json(ref('Fax'))], ['a', text({ type: 'string' })], ['b', text({ type: 'string' })]],
    }],
    ['what allOf adds up to', { allOf: [eventOf({ id: { type: 'string' } }), eventOf({ data: ref('Fax') })] }, { item: json(ref('Fax')), events: [] }],
  ])('is the event itself, %s', (_, schema, reading) => {
    expect(read(schema)).toMatchObject(reading);
    expect(read(schema)?.events).toBeDefined();
  });

  it('is found in bounded time, whatever the combinations', () => {
    const choice = { oneOf: [eventOf({ data: {} }), eventOf({ event: {} })] };
    expect(read({ allOf: Array.from({ length: 40 }, () => choice) })?.events).toBeUndefined();
  });
});

describe('the types of streams', () => {
  const document = readFileSync(join(import.meta.dirname, '../scenarios/streams/openapi.yaml'), 'utf8');

  it('are those of their items', async () => {
    const { files } = await generateFrom(document);
    const errors = compileFiles(new Map([...files, ['src/use.ts', use]]));
    expect(errors).toEqual([]);
  });
});

const use = `
import { complete, createDemo, createTransport, exportFaxes, followEvents, followTypedEvents, importFaxes } from './demo/index.js';

type Fax = { id: string; pages?: number };
const is = <T>(value: T): T => value;

export async function functions(): Promise<void> {
  const client = createTransport();
  const exported = await exportFaxes(client);
  if (exported.ok) for await (const fax of exported.data) is<Fax>(fax);
  else if (exported.status === 503) is<string>(exported.error.message);
  // @ts-expect-error a stream is no list
  if (exported.ok) void exported.data.length;

  await importFaxes(client, { body: [{ id: '1' }] });
  await importFaxes(client, { body: (async function* () { yield { id: '1' }; })() });
  // @ts-expect-error an item is a fax
  await importFaxes(client, { body: [{ pages: 1 }] });

  const result = await complete(client, { body: {}, accept: 'text/event-stream' });
  if (result.ok) {
    if (Symbol.asyncIterator in result.data) for await (const failure of result.data) is<string>(failure.message);
    else is<string>(result.data.id);
  }
  // @ts-expect-error there is no such media type
  await complete(client, { body: {}, accept: 'text/html' });

  const events = await followEvents(client);
  if (events.ok) for await (const event of events.data) {
    if (event.event === 'fax') is<Fax>(event.data);
    else is<'[DONE]'>(event.data);
  }
  const typed = await followTypedEvents(client);
  if (typed.ok) for await (const event of typed.data) {
    if (event.event === 'addJson') is<Fax | undefined>(event.data);
    else is<string | undefined>(event.data);
    is<number | undefined>(event.retry);
  }
}

export async function methods(): Promise<void> {
  const demo = createDemo();
  for await (const fax of await demo.faxes.exportFaxes()) is<Fax>(fax);
  for await (const record of await demo.records.readRecords()) is<number[]>(record);
  const { data, error } = await demo.http.GET('/faxes', { parseAs: 'stream' });
  is<ReadableStream<Uint8Array> | null | undefined>(data);
  if (error) is<string>(error.message);
  await demo.http.POST('/faxes', { body: [{ id: '1' }] });
  // @ts-expect-error an item is a fax
  await demo.http.POST('/faxes', { body: [{ pages: 1 }] });
}
`;
