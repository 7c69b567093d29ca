import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { codeBlocks } from '../support/markdown.js';
import { generateFrom } from '../support/sources.js';

const document = readFileSync(resolve(import.meta.dirname, '../scenarios/received/openapi.yaml'), 'utf8');

/** A receiver as a person writes it. */
const receiver = `
import type { CallbackAnswers, Callbacks, Fax, WebhookAnswers, Webhooks } from './demo/index.js';

export function onFax(event: Webhooks['fax.received']): WebhookAnswers['fax.received'][409] {
  const signature: string = event.headers['X-Signature'];
  const attempt: number | undefined = event.query?.attempt;
  // @ts-expect-error The document has no such parameter.
  event.headers['X-Other'];
  // @ts-expect-error Nor does a fax have pages.
  event.body.pages;
  // @ts-expect-error It is a POST.
  const get: 'GET' = event.method;
  return { id: event.body.id + signature + attempt };
}

// The name and the body are all that many receivers need.
export const handlers: { [Name in keyof Webhooks]?: (event: Webhooks[Name]) => void } = {
  'fax.received': ({ body }) => { const fax: Fax = body; },
  page: async ({ body }) => { const size: number = body.size; },
  // @ts-expect-error There is no such webhook.
  'fax.lost': () => undefined,
};

// The media type tells the bodies of one webhook apart.
export function onPing(ping: Webhooks['POST ping']): string | undefined {
  return ping.contentType === 'text/plain' ? ping.body : undefined;
}

export function onDone({ body }: Callbacks['sendFax']['done']): CallbackAnswers['sendFax']['done'][200] {
  const id: string = body.id;
  return undefined;
}

export const progress = (event: Callbacks['sendFax']['progress {$request.body#/progressUrl}']): number => event.body;
// @ts-expect-error No operation has such a callback.
export type Lost = Callbacks['sendFax']['lost'];
`;

it('what a service sends is typed by its name, and so is what the README shows of it', async () => {
  const { files } = await generateFrom(document);
  const readme = codeBlocks(files.get('README.md') ?? '').filter(({ heading }) => heading === 'What a service sends to you');
  const snippets = readme.map(({ text }, index) => [`src/readme${index}.ts`, text.replace('fax-clients/demo', './demo/index.js')] as const);
  expect(snippets).toHaveLength(1);
  expect(compileFiles(new Map([...files, ...snippets, ['src/receiver.ts', receiver]]))).toEqual([]);
});

it('an API that sends nothing has no such file, and its README does not speak of it', async () => {
  const { files } = await generateFrom(document.replace(/^webhooks:.*?(?=^paths:)/ms, '').replace(/^ {6}callbacks:.*?(?=^ {6}responses:)/ms, ''));
  expect(files.has('src/demo/webhooks.ts')).toBe(false);
  expect(files.get('src/demo/index.ts')).not.toMatch(/Callback|WebhookAnswers/);
  expect(files.get('README.md')).not.toContain('What a service sends');
});
