import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { generateFrom } from '../support/sources.js';

const scenario = resolve(import.meta.dirname, '../scenarios/dates-and-integers/openapi.yaml');

/** What the types of the scenario promise; an `@ts-expect-error` over a line that compiles is an error, too. */
const program = `
import { createDemo, type components } from './src/demo/index.js';
import type { webhooks as hooks } from './src/demo/schema.js';

const demo = createDemo();
const at = new Date();
void demo.faxes.sendFax({ body: { id: 1n, sent_at: null, received_on: at, tries: { a: [at] } } });
// @ts-expect-error An integer of 64 bits is no number.
void demo.faxes.sendFax({ body: { id: 1 } });
// @ts-expect-error A date is no text.
void demo.faxes.sendFax({ body: { id: 1n, sent_at: '2024-01-31T09:30:00Z' } });
// @ts-expect-error An id in a path is an integer of 64 bits.
void demo.faxes.getFax({ path: { id: 1 } });
void demo.faxes.listFaxes({ query: { until: at, since: at, ids: [1n] } });

const fax: components['schemas']['Fax'] = { id: 1n };
const id: bigint = fax.id;
const sent: Date | null | undefined = fax.sent_at;

const events = await demo.events.listEvents();
const [event] = events.mapped ?? [];
const happened: Date | string | undefined = event?.at;
const kind: Date | bigint | boolean | undefined = events.by_type;
const unclear: string | undefined = events.text_or_date;
const listed: '2024-01-31' | undefined = events.listed;
const [first, second] = events.pair ?? [];
const pair: [Date | undefined, bigint | undefined] = [first, second];
if (events.tagged?.kind === 'sent') events.tagged.at.getTime();
// @ts-expect-error What is planned has a text.
if (events.tagged?.kind === 'planned') events.tagged.at.getTime();

// A webhook is read by its receiver, who has what JSON has.
type Received = NonNullable<hooks['received']['post']['requestBody']>['content']['application/json'];
const received: Received = { id: 1, sent_at: '2024-01-31T09:30:00Z' };
export { id, sent, happened, kind, unclear, listed, pair, received };
`;

it('the types are those of the values', async () => {
  const { files } = await generateFrom(readFileSync(join(scenario), 'utf8'));
  expect(compileFiles(new Map([...files, ['program.ts', program]]))).toEqual([]);
}, 60_000);
