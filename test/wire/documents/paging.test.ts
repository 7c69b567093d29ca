import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadGenerated } from '../../support/load-generated.js';
import { startServer, type Answer, type Received } from '../../support/recording-server.js';
import { generateFrom } from '../../support/sources.js';

/** Owners by a cursor that each answer names for the next page, in a document of the scenarios. */
const document = readFileSync(new URL('../../scenarios/pages-and-waits/openapi.yaml', import.meta.url), 'utf8');
const demo = await loadGenerated((await generateFrom(document)).files);

const jsonAnswer = (value: unknown): Answer => ({ status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });

/** A page: its names, and the cursor of the next one. */
type Page = readonly [names: readonly string[], next?: string | null];

/** Walks through all owners of a server that has these pages by cursor, and says what was asked for. */
async function walk(pages: Readonly<Record<string, Page>>, query: object = {}) {
  const { origin, requests, close } = await startServer(({ path }: Received) => {
    const [names, next] = pages[new URL(path, 'http://x').searchParams.get('from') ?? ''] ?? [[]];
    return jsonAnswer({ page: { 'a/b': names.map((name) => ({ name })), ...(next !== undefined && { next }) } });
  });
  onTestFinished(close);
  const client = demo['createTransport']?.({ baseUrl: origin, auth: {}, allowAnonymous: true });
  // What the emitted function gives is typed where it is emitted: the scenario's snapshot has it.
  const items = demo['paginateOwners']?.(client, { query: { kind: 'cat', ...query } }) as AsyncIterable<{ name: string }>;
  const names: string[] = [];
  const error: unknown = await (async () => {
    for await (const { name } of items) names.push(name);
  })().catch((reason: unknown) => reason);
  return { names, error, asked: requests.map(({ path }) => path) };
}

describe('a list whose answers name the cursor of the next page', () => {
  it('is gone through until no cursor comes, with the rest of the query on every page', async () => {
    const { names, asked, error } = await walk({ '': [['a', 'b'], 'two'], two: [['c'], 'th=r&e'], 'th=r&e': [['d'], null] });
    expect([names, error]).toEqual([['a', 'b', 'c', 'd'], undefined]);
    expect(asked).toEqual(['/by-next?size=10&kind=cat', '/by-next?from=two&size=10&kind=cat', '/by-next?from=th%3Dr%26e&size=10&kind=cat']);
  });

  it.each<[string, Page]>([
    ['without the member', [['a']]],
    ['with null', [['a'], null]],
    ['with an empty text', [['a'], '']],
  ])('ends after a page %s', async (_, page) => {
    expect((await walk({ '': page })).asked).toHaveLength(1);
  });

  it('goes on after a page without items, which a filter may leave', async () => {
    expect((await walk({ '': [[], 'two'], two: [['b']] })).names).toEqual(['b']);
  });

  it('begins where the caller says', async () => {
    expect((await walk({ two: [['b']] }, { from: 'two', size: 3 })).asked).toEqual(['/by-next?from=two&size=3&kind=cat']);
  });

  it('that names the page that was asked for again is refused, since it would go on for ever', async () => {
    const { names, error } = await walk({ '': [['a'], 'two'], two: [['b'], 'two'] });
    expect(names).toEqual(['a', 'b']);
    expect(error).toMatchObject({ name: 'PagingError' });
  });
});
