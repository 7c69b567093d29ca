import { describe, expect, it } from 'vitest';
import { readDate, writeDate } from '../../templates/runtime/convert/dates.js';

describe('a date-time (RFC 3339, 5.6)', () => {
  it.each([
    ['2024-01-31T09:30:00Z', '2024-01-31T09:30:00.000Z'],
    ['2024-01-31t09:30:00z', '2024-01-31T09:30:00.000Z'],
    ['2024-01-31 09:30:00+05:30', '2024-01-31T04:00:00.000Z'],
    ['2024-01-31T23:30:00.123456789-01:00', '2024-02-01T00:30:00.123Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['0001-01-01T00:00:00.5Z', '0001-01-01T00:00:00.500Z'],
  ])('%s is %s', (text, instant) => {
    expect(readDate('date-time', text)?.toISOString()).toBe(instant);
  });

  it.each(['', '2024-01-31', '2024-01-31T09:30:00', '2024-01-31T09:30Z', '2024-02-30T00:00:00Z', '2024-13-01T00:00:00Z', '2024-01-31T24:00:00Z', '1706693400', 'Wed, 31 Jan 2024 09:30:00 GMT', '2024-01-31T09:30:00+0530', ' 2024-01-31T09:30:00Z'])(
    '%j is none',
    (text) => expect(readDate('date-time', text)).toBeUndefined(),
  );

  it('is written in UTC with milliseconds', () => {
    expect(writeDate('date-time', new Date(Date.UTC(2024, 0, 31, 9, 30)))).toBe('2024-01-31T09:30:00.000Z');
  });
});

describe('a date', () => {
  it('is midnight UTC, both ways', () => {
    expect(readDate('date', '2024-02-29')).toEqual(new Date('2024-02-29T00:00:00Z'));
    expect(writeDate('date', new Date('2024-02-29T23:59:59Z'))).toBe('2024-02-29');
  });

  it.each(['', '2023-02-29', '2024-1-31', '2024-01-31T00:00:00Z', '31.01.2024'])('%j is none', (text) => {
    expect(readDate('date', text)).toBeUndefined();
  });
});

it.each([new Date(NaN), new Date('+012024-01-31T00:00:00Z'), new Date('-000001-01-31T00:00:00Z')])('what RFC 3339 has no text for is not written', (date) => {
  expect(() => writeDate('date', date)).toThrow(TypeError);
});
