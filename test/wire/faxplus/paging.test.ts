import { describe, expect, expectTypeOf, it } from 'vitest';
import { AbortError, ApiError, paginateContacts, PagingError, RequestError, type Contact, type Fax } from '../../../generated/src/faxplus/index.js';
import type { Answer, Received } from '../../support/recording-server.js';
import { connect, jsonAnswer, rejectionOf } from './connect.js';

const queryOf = ({ path }: Received): Record<string, string> => Object.fromEntries(new URL(path, 'http://x').searchParams);

/** Contacts c1, c2, … as the service is believed to give them: by `offset` and `limit`, at most 50, with their number. */
function contacts(count: number, total: number | null = count): (received: Received) => Answer {
  return (received) => {
    const { offset = 0, limit = 20 } = queryOf(received);
    const records = Array.from({ length: count }, (_, index) => ({ id: `c${index + 1}`, name: `C${index + 1}` }));
    return jsonAnswer(200, { records: records.slice(Number(offset), Number(offset) + Math.min(Number(limit), 50)), ...(total !== null && { total_count: total }) });
  };
}

/** Records of faxes, one every ten seconds but for `together`, which begin in the same second; oldest first, `after` inclusive. */
function faxes(count: number, together: readonly number[] = []): (received: Received) => Answer {
  const all = Array.from({ length: count }, (_, index) => {
    const second = together.includes(index) ? (together[0] ?? 0) : index;
    return { id: `f${index}`, start_time: new Date(Date.UTC(2024, 0, 1) + second * 10_000).toISOString().slice(0, 19).replace('T', ' ') };
  });
  return (received) => {
    const { after = '', limit = 50, order = 'desc' } = queryOf(received);
    const from = all.filter(({ start_time }) => start_time >= after);
    return jsonAnswer(200, { data: { records: (order === 'asc' ? from : from.reverse()).slice(0, Number(limit)) } });
  };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const numbered = (letter: string, count: number, from: number): string[] => Array.from({ length: count }, (_, index) => `${letter}${index + from}`);

describe('contacts, by offset and number', () => {
  it('come one by one, page after page, until their number is reached', async () => {
    const { fax, requests } = await connect(contacts(120));
    const names = [];
    for await (const contact of fax.contacts.list.all({ query: { limit: 50 } })) {
      expectTypeOf(contact).toEqualTypeOf<Contact>();
      names.push(contact.id);
    }
    expect(names).toEqual(numbered('c', 120, 1));
    expect(requests.map(queryOf)).toEqual([{ limit: '50' }, { limit: '50', offset: '50' }, { limit: '50', offset: '100' }]);
  });

  it('are asked for when they are needed: nothing before the first, no page after a loop that is left', async () => {
    const { fax, requests } = await connect(contacts(120));
    const all = fax.contacts.list.all();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(requests).toHaveLength(0);
    for await (const contact of all) if (contact.id === 'c50') break;
    expect(requests).toHaveLength(1);
  });

  it('keep the rest of the query, and begin where the caller says', async () => {
    const { transport, requests } = await connect(contacts(5));
    expect(await collect(paginateContacts(transport, { query: { search: 'Bob', offset: 2, limit: 2 } }))).toHaveLength(3);
    expect(requests.map(queryOf)).toEqual([
      { search: 'Bob', offset: '2', limit: '2' },
      { search: 'Bob', offset: '4', limit: '2' },
    ]);
  });

  it('end with an empty page where there is no number of them, since a short page proves nothing', async () => {
    const { fax, requests } = await connect((received) => {
      const short = { ...received, path: received.path.replace('limit=50', 'limit=7') };
      return contacts(20, null)(short);
    });
    expect(await collect(fax.contacts.list.all())).toHaveLength(20);
    expect(requests.map((each) => queryOf(each)['offset'])).toEqual([undefined, '7', '14', '20']);
  });

  it('come once where the list moves while it is read', async () => {
    let added = 0;
    const { fax } = await connect((received) => {
      const { offset = '0' } = queryOf(received);
      const ids = ['new', ...numbered('c', 6, 1)].slice(1 - added);
      added = 1;
      return jsonAnswer(200, { records: ids.slice(Number(offset), Number(offset) + 3).map((id) => ({ id })) });
    });
    expect((await collect(fax.contacts.list.all({ query: { limit: 3 } }))).map(({ id }) => id)).toEqual(numbered('c', 6, 1));
  });

  it('are an error, not a loop, where the service does not know `offset`', async () => {
    const { fax, requests } = await connect(jsonAnswer(200, { records: [{ id: 'a' }, { id: 'b' }], total_count: 10 }));
    const error = await rejectionOf(collect(fax.contacts.list.all()));
    expect(error).toBeInstanceOf(PagingError);
    expect(error.message).toBe('faxplus contacts.list: the service does not follow offset: a page came twice');
    expect(requests).toHaveLength(2);
  });

  it('are an error, not nothing, where the list has another name than the document believes', async () => {
    const { fax } = await connect(jsonAnswer(200, { contacts: [{ id: 'a' }] }));
    expect((await rejectionOf(collect(fax.contacts.list.all()))).message).toBe('faxplus contacts.list: the answer has no list at records');
  });

  it.each([{}, { records: [] }, { records: null, total_count: 0 }])('are none where the answer is %j', async (answer) => {
    const { fax, requests } = await connect(jsonAnswer(200, answer));
    expect(await collect(fax.contacts.list.all())).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('end with the error of the page that fails, after those that were there', async () => {
    const { fax } = await connect((received) => (queryOf(received)['offset'] === undefined ? contacts(120)(received) : jsonAnswer(403, { error: 'forbidden' })));
    const seen: unknown[] = [];
    const error = await rejectionOf((async () => {
      for await (const contact of fax.contacts.list.all()) seen.push(contact);
    })());
    expect(error).toBeInstanceOf(ApiError);
    expect(seen).toHaveLength(50);
  });

  it('end as soon as the signal is aborted, in the middle of a page too', async () => {
    const { fax, requests } = await connect(contacts(120));
    const controller = new AbortController();
    const seen: unknown[] = [];
    const error = await rejectionOf((async () => {
      for await (const contact of fax.contacts.list.all({}, { signal: controller.signal })) if (seen.push(contact) === 10) controller.abort();
    })());
    expect(error).toBeInstanceOf(AbortError);
    expect([seen.length, requests.length]).toEqual([10, 1]);
  });
});

describe('faxes, by the time of the last one', () => {
  it('come oldest first and once, although a page begins with the last of the page before', async () => {
    const { fax, requests } = await connect(faxes(120));
    const all = await collect(fax.faxes.list.all());
    expectTypeOf(all).toEqualTypeOf<Fax[]>();
    expect(all.map(({ id }) => id)).toEqual(numbered('f', 120, 0));
    expect(requests.map(queryOf)).toEqual([
      { limit: '50', order: 'asc', sort_by: 'date' },
      { limit: '50', order: 'asc', sort_by: 'date', after: '2024-01-01 00:08:10' },
      { limit: '50', order: 'asc', sort_by: 'date', after: '2024-01-01 00:16:20' },
      { limit: '50', order: 'asc', sort_by: 'date', after: '2024-01-01 00:19:50' },
    ]);
  });

  it('lose none of those that began in the same second, on the edge of a page', async () => {
    const { fax } = await connect(faxes(12, [3, 4, 5, 6]));
    expect((await collect(fax.faxes.list.all({ query: { limit: 5 } }))).map(({ id }) => id)).toEqual(numbered('f', 12, 0));
  });

  it('are an error where more began in one second than a page holds', async () => {
    const { fax } = await connect(faxes(12, [3, 4, 5, 6]));
    expect((await rejectionOf(collect(fax.faxes.list.all({ query: { limit: 3 } })))).message).toBe(
      'faxplus faxes.list: after leads no further: no page is large enough for all that have one start_time',
    );
  });

  it('are an error, not a part of them, where the service does not know `order`', async () => {
    const newestFirst = (received: Received): Answer => faxes(120)({ ...received, path: received.path.replace('order=asc', 'order=desc') });
    const { fax } = await connect(newestFirst);
    expect(await rejectionOf(collect(fax.faxes.list.all()))).toBeInstanceOf(PagingError);
  });

  it('are an error where the last one has no time', async () => {
    const { fax } = await connect(jsonAnswer(200, { data: { records: [{ id: 'a' }] } }));
    expect((await rejectionOf(collect(fax.faxes.list.all()))).message).toBe(
      'faxplus faxes.list: the last item has no start_time, from which the next page is asked for',
    );
  });

  it('take no other order', async () => {
    const { fax, requests } = await connect(faxes(1));
    const error = await rejectionOf(collect(fax.faxes.list.all({ query: { order: 'desc' } })));
    expect(error).toBeInstanceOf(RequestError);
    expect(error.message).toBe('faxplus faxes.list: order has to be asc where all pages are asked for');
    expect(requests).toHaveLength(0);
  });
});

it('the method itself is still there, and gives one page', async () => {
  const { fax, requests } = await connect(contacts(120));
  const page = await fax.contacts.list({ query: { limit: 2 } });
  expectTypeOf(page.records).toEqualTypeOf<Contact[] | undefined>();
  expect([page.records?.length, requests.length]).toEqual([2, 1]);
  const use = (): void => {
    // @ts-expect-error Accounts do not come in pages.
    fax.accounts.list.all();
    // @ts-expect-error There is no such parameter.
    void fax.contacts.list.all({ query: { page: 2 } });
  };
  expect(use).toBeTypeOf('function');
});
