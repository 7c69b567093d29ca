import { describe, expect, it } from 'vitest';
import type { Received } from '../../support/recording-server.js';
import { documentedAnswers } from './answers.js';
import { connect, TOKEN, type Connection } from './connect.js';
import { documented } from './document.js';
import type { Row } from './row.js';
import { rows } from './rows.js';
import { contactRows } from './rows-contacts.js';

const all = [...rows, ...contactRows];
const answers = documentedAnswers();

describe('a request', () => {
  it('stands in the tables for each of the 39 operations', () => {
    expect(all.map(({ name }) => name).sort()).toEqual(documented.map(({ operationId }) => operationId).sort());
    expect(all).toHaveLength(39);
  });

  it.each(all)('$name: the method sends $line', async (row) => {
    const { fax, requests } = await connectFor(row);
    await row.callMethod(fax);
    expectRequest(row, requests);
  });

  it.each(all)('$name: the function sends the same', async (row) => {
    const { transport, requests } = await connectFor(row);
    await row.callFunction(transport);
    expectRequest(row, requests);
  });
});

/** A connection that answers with the first success that the document has for the operation. */
function connectFor({ name }: Row): Promise<Connection> {
  const found = answers.find(({ operationId, ok }) => ok && operationId === name);
  if (found === undefined) throw new Error(`no success for ${name}`);
  return connect(found.answer);
}

function expectRequest(row: Row, requests: readonly Received[]): void {
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([row.line]);
  const { headers, body } = requests[0]!; // The line above has seen it.
  expect(headers['authorization']).toBe(`Bearer ${TOKEN}`);
  expect(headers).not.toHaveProperty('x-fax-clientid');
  expect(headers['accept']).toBe(acceptOf(row.name));
  if (row.name === 'uploadFile') return; // Its form is read in upload.test.ts.
  expect(headers['content-type']).toBe(row.body === undefined ? undefined : 'application/json');
  expect(body.toString('utf8')).toBe(row.body ?? '');
}

/** The media types of the documented answers, those of the success first. */
function acceptOf(name: string): string {
  if (name === 'downloadFile') return 'application/pdf, image/tiff, application/json';
  if (name === 'downloadFaxReport') return 'application/pdf, application/json';
  return 'application/json';
}
