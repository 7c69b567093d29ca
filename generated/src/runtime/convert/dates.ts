const DATE = /^(\d{4}-\d\d-\d\d)(?:[Tt ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * The instant that a text stands for (RFC 3339, section 5.6): a `full-date` is midnight UTC, a `date-time` has an offset. Digits beyond
 * milliseconds are dropped, and a leap second is the second after it. `undefined` for any other text.
 */
export function readDate(kind: 'date-time' | 'date', text: string): Date | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, day = '', hour, minute, second = '', fraction = '', offset = ''] = match;
  const midnight = new Date(`${day}T00:00:00Z`);
  // Not every engine refuses the 30th of February.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return undefined;
  if ((hour === undefined) !== (kind === 'date')) return undefined;
  if (kind === 'date') return midnight;
  const isLeap = second === '60';
  const date = new Date(`${day}T${hour}:${minute}:${isLeap ? '59' : second}${fraction.slice(0, 4)}${offset.toUpperCase()}`);
  return isLeap ? new Date(date.getTime() + 1000) : date;
}

/**
 * A date as text: in UTC, with milliseconds, or the day alone. Throws `TypeError` for an invalid date and for years of more than four
 * digits, which RFC 3339 has no text for.
 */
export function writeDate(kind: 'date-time' | 'date', date: Date): string {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  if (!/^\d{4}-/.test(text)) throw new TypeError('a date that is invalid, or outside the years 0 to 9999');
  return kind === 'date' ? text.slice(0, 10) : text;
}
