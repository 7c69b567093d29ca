import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Received } from '../../support/recording-server.js';
import { successes } from './answers.js';
import { AUTHORIZATION, connect, lineOf, rejectionOf, xmlAnswer, type Connection } from './connect.js';
import { documented } from './document.js';
import type { Row } from './row.js';
import { rows } from './rows.js';

describe('a request', () => {
  it('stands in the tables for each of the 33 operations', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(documented.map(({ operationId }) => operationId).sort());
    expect(rows).toHaveLength(33);
  });

  it.each(rows)('$name: the method sends $line', async (each) => {
    const { fax, requests } = await connectFor(each.name);
    await each.callMethod(fax);
    expect(requests.map(lineOf)).toEqual([each.line]);
    expectRest(requests[0], each);
  });

  it.each(rows)('$name: the function sends the same', async (each) => {
    const { transport, requests } = await connectFor(each.name);
    await each.callFunction(transport);
    expect(requests.map(lineOf)).toEqual([each.line]);
    expectRest(requests[0], each);
  });

  it('takes "now" as it is', async () => {
    const { fax, requests } = await connect(xmlAnswer(202, ''));
    await fax.faxes.rescheduleEntry({ path: { fax_key: '0000001B', entry_key: '0000' }, query: { at: 'now' } });
    expect(requests.map(lineOf)).toEqual(['PUT /ffws/v1/ofax/0000001B/0000?at=now']);
  });

  it.each(['', '.', '..'])('is not made with the user name %j, which would be another path', async (username) => {
    const { fax, requests } = await connect(xmlAnswer(200, ''));
    await expect(fax.users.get({ path: { username } })).rejects.toMatchObject({ name: 'RequestError' });
    expect(requests).toEqual([]);
  });

  it('is not made with a character that XML forbids: the error names the element and does not repeat it', async () => {
    const { fax, requests } = await connect(xmlAnswer(200, ''));
    const thrown = await rejectionOf(fax.contacts.create({ path: { username: 'admin' }, body: { name: 'Bob\u0000Example' } }));
    expect(thrown.name).toBe('RequestError');
    expect(inspect(thrown)).toContain('contact.name');
    expect([thrown.message, String(thrown.cause)].join()).not.toContain('Bob');
    expect(requests).toEqual([]);
  });
});

function connectFor(operation: string): Promise<Connection> {
  const [status, body] = successes[operation] ?? [500, undefined];
  return connect(xmlAnswer(status, body?.xml ?? ''));
}

/**
 * The headers that carry meaning, and the body to the byte: straight quotes in the declaration, nothing between elements.
 * Where a success has no body, the XML of a failure is what can be read.
 */
function expectRest(received: Received | undefined, { body }: Row): void {
  const { authorization, accept, 'content-type': type } = received?.headers ?? {};
  expect({ authorization, accept, type }).toEqual({
    authorization: AUTHORIZATION,
    accept: 'application/xml',
    type: body === undefined ? undefined : 'application/xml',
  });
  expect(received?.body.toString('utf8')).toBe(body === undefined ? '' : `<?xml version="1.0" encoding="UTF-8"?>${body}`);
}
