import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { EventError, parseFaxEvent, type FaxEvent, type FaxStatus, type WebhookCallback } from '../../../generated/src/faxplus/index.js';

/** What the vendor's documentation prints, with made-up numbers. */
const sent = {
  hook: { id: 'a1', event: 'fax_sent', event_time: '2024-09-09 10:44:39', target: 'https://example.invalid/hook' },
  data: { id: 'a1', uid: 'u', pages: 2, from: '+1 334-304-0000', to: '+1 334-304-0001', start_time: '2024-09-09 10:43:00', file: 'a1.tiff', file_name: 'fax', cost: 2, status: 'success' },
};

function problemsOf(body: unknown): string[] {
  try {
    parseFaxEvent(body);
  } catch (error) {
    if (!(error instanceof EventError)) throw error;
    return error.problems.map(({ path, found, expected }) => `${path}: ${found}, not ${expected}`);
  }
  throw new Error('nothing is wrong with it');
}

describe('a fax event', () => {
  it.each([
    ['a text', JSON.stringify(sent)],
    ['bytes', new TextEncoder().encode(JSON.stringify(sent))],
    ['what a framework has parsed', sent],
  ])('is read from %s', (_, body) => {
    const event = parseFaxEvent(body);
    expect(event).toEqual({ event: 'fax_sent', body: sent });
    if (event.event === 'fax_page_received') throw new Error('another event');
    expectTypeOf(event.body).toEqualTypeOf<WebhookCallback>();
    expectTypeOf(event.body.data?.status).toEqualTypeOf<FaxStatus | undefined>();
  });

  it('has the numbers under one name, whichever came', () => {
    const { from, to, ...data } = sent.data;
    const given = { ...sent, data: { ...data, from_number: from, to_number: to } };
    const copy = structuredClone(given);
    expect(parseFaxEvent(given)).toMatchObject({ body: { data: { from, to, from_number: from, to_number: to } } });
    expect(given).toEqual(copy);
    expect(parseFaxEvent({ ...sent, data: { ...sent.data, from_number: 'other' } })).toMatchObject({ body: { data: { from } } });
  });

  it('keeps states and members that nobody has described', () => {
    const newer = { ...sent, data: { ...sent.data, status: 'failed_of_tomorrow', channel: 3 }, more: [1] };
    expect(parseFaxEvent(newer).body).toEqual(newer);
  });

  it('may have little more than its name, since nobody knows what is always there', () => {
    expect(parseFaxEvent({ hook: { event: 'fax_received' } })).toEqual({ event: 'fax_received', body: { hook: { event: 'fax_received' } } });
  });

  it('of a page has a body that nobody has seen', () => {
    const page = { hook: { event: 'fax_page_received' }, data: 'anything' };
    const event = parseFaxEvent(page);
    expect(event).toEqual({ event: 'fax_page_received', body: page });
    if (event.event === 'fax_page_received') expectTypeOf(event.body).toEqualTypeOf<unknown>();
    const use = (other: FaxEvent): void => {
      // @ts-expect-error The body of an event is unknown before the event is known.
      void other.body.data;
    };
    expect(use).toBeTypeOf('function');
  });
});

describe('what is no fax event', () => {
  const names = 'fax_received or fax_sent or fax_page_received';

  it.each<[unknown, string[]]>([
    ['', [': no JSON, not JSON']],
    ['{"hook":', [': no JSON, not JSON']],
    ['null', [`/hook/event: missing, not ${names}`, ': null, not an object']],
    [[], [`/hook/event: missing, not ${names}`, ': a list, not an object']],
    [undefined, [`/hook/event: missing, not ${names}`, ': missing, not an object']],
    [{ hook: 'x' }, [`/hook/event: missing, not ${names}`, '/hook: a text, not an object']],
    [{ hook: { event: 'fax_lost' } }, [`/hook/event: another text, not ${names}`]],
    [{ hook: { event: ['fax_sent'] } }, [`/hook/event: a list, not ${names}`, '/hook/event: a list, not a text']],
    [
      { hook: { event: 'fax_sent', id: 5 }, data: { pages: '2', from: null, to: {} } },
      ['/hook/id: a number, not a text', '/data/pages: a text, not a number', '/data/from: null, not a text', '/data/to: an object, not a text'],
    ],
    ['x'.repeat(1_000_001), [': longer than 1000000 characters, not JSON']],
    [new Uint8Array(1_000_001), [': longer than 1000000 characters, not JSON']],
  ])('is told with everything that is wrong: %j', (body, problems) => {
    expect(problemsOf(body)).toEqual(problems);
  });

  it('says so in a message that names the API and quotes nothing of what came', () => {
    const error = (() => {
      try {
        return parseFaxEvent({ hook: { event: 'fax_secret', id: 7 } });
      } catch (caught) {
        return caught as Error;
      }
    })();
    expect(String(error)).toBe(
      `EventError: faxplus faxEvent: /hook/event is another text, expected ${names}; /hook/id is a number, expected a text`,
    );
    expect(JSON.stringify(error)).not.toContain('fax_secret');
  });

  it('never reaches a prototype', () => {
    const text = '{"__proto__":{"polluted":1},"hook":{"event":"fax_sent","__proto__":{"x":1}},"data":{"from_number":"1","__proto__":{"from":"2"}}}';
    const event = parseFaxEvent(text);
    expect(event).toMatchObject({ body: { data: { from: '1' } } });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf((event.body as WebhookCallback).data)).toBe(Object.prototype);
    expect(problemsOf('{"__proto__":{"hook":{"event":"fax_sent"}}}')).toHaveLength(1);
  });

  it('whatever it is, is an event or an EventError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.jsonValue(), fc.uint8Array(), fc.anything()), (body) => {
        try {
          expect(['fax_received', 'fax_sent', 'fax_page_received']).toContain(parseFaxEvent(body).event);
        } catch (error) {
          expect(error).toBeInstanceOf(EventError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
