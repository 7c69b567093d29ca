import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  AbortError,
  ApiError,
  ConnectionError,
  RequestError,
  waitForFaxEntry,
  WaitError,
  type FaxEntriesResponse,
} from '../../../generated/src/faxfinder/index.js';
import type { Answer } from '../../support/recording-server.js';
import { connect, messageAnswer, rejectionOf, xmlAnswer } from './connect.js';

const path = { fax_key: '0000001B', entry_key: '0000' };

function entries(...states: readonly string[]): Answer {
  const all = states.map((state) => `<fax_entry><fax_entry_url>u</fax_entry_url><fax_url>u</fax_url><state>${state}</state></fax_entry>`);
  return xmlAnswer(200, `<response><message>Success</message>${all.join('')}</response>`);
}

/** One answer after the other, the last one for ever. */
function inTurn(...answers: readonly Answer[]): () => Answer {
  let count = 0;
  return () => answers[Math.min(count++, answers.length - 1)] ?? messageAnswer(500, 'none');
}

describe('waiting for an entry', () => {
  it.each(['sent', 'aborted', 'failed', 'dead'])('ends when its state is %s', async (state) => {
    const { fax, requests } = await connect(inTurn(entries('preprocessing'), entries('sending'), entries(state)));
    const told: unknown[] = [];
    const { data, states, isGone } = await fax.faxes.getEntry.wait(
      { path },
      { deadline: 5000, interval: 5, onProgress: ({ states, count, elapsed, data }) => told.push([states.join(), count, elapsed >= 0, data?.message]) },
    );
    expectTypeOf(data).toEqualTypeOf<FaxEntriesResponse>();
    expect([data.fax_entry[0]?.state, states, isGone]).toEqual([state, [state], false]);
    expect(told).toEqual([
      ['preprocessing', 1, true, 'Success'],
      ['sending', 2, true, 'Success'],
      [state, 3, true, 'Success'],
    ]);
    expect(requests).toHaveLength(3);
  });

  it('waits longer each time, up to the longest pause', async () => {
    const times: number[] = [];
    const { transport } = await connect(() => (times.push(performance.now()) < 6 ? entries('pending') : entries('sent')));
    await waitForFaxEntry(transport, { path }, { deadline: 5000, interval: 40, maxInterval: 100 });
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    // 40, 60, 90, 100, 100 with a fifth more or less.
    expect(pauses.map((pause, index) => pause >= ([32, 48, 72, 80, 80][index] ?? 0) - 1)).toEqual([true, true, true, true, true]);
  });

  it('ends with an error at the deadline, which says what was seen last', async () => {
    const { fax } = await connect(entries('pending'));
    const error = await rejectionOf(fax.faxes.getEntry.wait({ path }, { deadline: 60, interval: 10 }));
    expect(error).toBeInstanceOf(WaitError);
    expect(error.message).toBe('faxfinder faxes.getEntry: not at its end within 60 ms: seen last: pending');
    expect(error).toMatchObject({ deadline: 60, states: ['pending'], data: { message: 'Success' } });
    expect(JSON.stringify(error)).not.toContain('Success');
  });

  it('goes on over a server that is gone for a while, once it has answered', async () => {
    const { fax } = await connect(inTurn(entries('sending'), messageAnswer(503, 'busy'), { status: 200, cut: true }, entries('sent')));
    const errors: (string | undefined)[] = [];
    const wait = fax.faxes.getEntry.wait({ path }, { deadline: 10_000, interval: 5, retry: 0, onProgress: ({ error }) => errors.push(error?.name) });
    expect((await wait).states).toEqual(['sent']);
    expect(errors).toEqual([undefined, 'ApiError', 'ConnectionError', undefined]);
  });

  it('does not wait for a server that has never answered', async () => {
    const { fax } = await connect({ status: 200, cut: true });
    expect(await rejectionOf(fax.faxes.getEntry.wait({ path }, { deadline: 10_000, interval: 5, retry: 0 }))).toBeInstanceOf(ConnectionError);
  });

  it('ends with any other answer', async () => {
    const { fax, requests } = await connect(inTurn(entries('sending'), messageAnswer(400, 'no such fax')));
    expect(await rejectionOf(fax.faxes.getEntry.wait({ path }, { deadline: 5000, interval: 5 }))).toBeInstanceOf(ApiError);
    expect(requests).toHaveLength(2);
  });

  it('ends at once when the signal is aborted, and leaves no listener', async () => {
    const { fax } = await connect(entries('pending'));
    const controller = new AbortController();
    const { signal } = controller;
    let listeners = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...given: Parameters<typeof add>) => ((listeners += 1), add(...given));
    signal.removeEventListener = (...given: Parameters<typeof remove>) => ((listeners -= 1), remove(...given));
    const start = performance.now();
    setTimeout(() => controller.abort(), 50);
    const error = await rejectionOf(fax.faxes.getEntry.wait({ path }, { deadline: 60_000, interval: 30_000, signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(listeners).toBe(0);
  });

  it('needs a deadline', async () => {
    const { fax, requests } = await connect(entries('sent'));
    // @ts-expect-error The deadline is missing.
    const error = await rejectionOf(fax.faxes.getEntry.wait({ path }, {}));
    expect(error).toBeInstanceOf(RequestError);
    expect(requests).toHaveLength(0);
    const use = (): void => {
      // @ts-expect-error A contact comes to no end.
      void fax.contacts.get.wait({ path: { username: 'admin', id: 1 } }, { deadline: 1 });
    };
    expect(use).toBeTypeOf('function');
  });
});

describe('waiting for a fax', () => {
  it('ends when every recipient has come to an end', async () => {
    const { fax, requests } = await connect(inTurn(entries('sent', 'pending'), entries(), entries('sent', 'failed')));
    const { states } = await fax.faxes.get.wait({ path: { fax_key: '0000001B' } }, { deadline: 5000, interval: 5 });
    expect([states, requests.length]).toEqual([['sent', 'failed'], 3]);
  });
});
