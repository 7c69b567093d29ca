import { describe, expect, it } from 'vitest';
import { ApiError, waitForOutboxFax, WaitError } from '../../../generated/src/faxplus/index.js';
import type { Answer } from '../../support/recording-server.js';
import { connect, jsonAnswer, rejectionOf } from './connect.js';

const missing = jsonAnswer(404, { error: 'bad_request', description: 'Requested resource was not found.' });
const outbox = (status: string): Answer => jsonAnswer(200, { id: 'f1', uid: 'u', status });
const path = { outbox_fax_id: 'f1' };
const options = { deadline: 5000, interval: 5 };

function inTurn(...answers: readonly Answer[]): () => Answer {
  let count = 0;
  return () => answers[Math.min(count++, answers.length - 1)] ?? missing;
}

describe('waiting for a fax in the outbox', () => {
  it('ends when it was there and is there no more; before it was there it is not there yet', async () => {
    const { fax, requests } = await connect(inTurn(missing, missing, outbox('converting'), outbox('sending'), missing));
    const told: unknown[] = [];
    const end = await fax.outbox.get.wait({ path }, { ...options, onProgress: ({ states }) => told.push(states.join()) });
    expect(end).toEqual({ data: { id: 'f1', uid: 'u', status: 'sending' }, states: ['sending'], isGone: true });
    expect(told).toEqual(['', '', 'converting', 'sending']);
    expect(requests).toHaveLength(5);
  });

  it('does not take a state that nobody knows for an end', async () => {
    const { transport, requests } = await connect(inTurn(outbox('queued_again'), outbox('sending'), missing));
    expect((await waitForOutboxFax(transport, { path }, options)).isGone).toBe(true);
    expect(requests).toHaveLength(3);
  });

  it('ends at the deadline where it was never there', async () => {
    const { fax } = await connect(missing);
    const error = await rejectionOf(fax.outbox.get.wait({ path }, { deadline: 40, interval: 10 }));
    expect(error).toBeInstanceOf(WaitError);
    expect(error.message).toBe('faxplus outbox.get: not at its end within 40 ms: it was never there');
  });

  it('ends at once with what is no matter of time', async () => {
    const { fax, requests } = await connect(jsonAnswer(401, { error: 'unauthorized' }));
    expect(await rejectionOf(fax.outbox.get.wait({ path }, options))).toBeInstanceOf(ApiError);
    expect(requests).toHaveLength(1);
  });
});

describe('waiting for the record of a fax', () => {
  const record = (status: string): Answer => jsonAnswer(200, { id: 'f1', status, comment: '', cost: 1, cost_details: {}, owner_id: 'u', pages: 1 });

  it('ends with its outcome', async () => {
    const { fax, requests } = await connect(inTurn(missing, missing, record('in_progress'), record('failed_user_busy')));
    const { data, isGone } = await fax.faxes.get.wait({ path: { fax_id: 'f1' } }, options);
    expect([data.status, isGone, requests.length]).toEqual(['failed_user_busy', false, 4]);
  });
});
