import { checkLength } from './items.js';
import type { Cutter, Part } from './stream.js';

/** The fields that an event of a stream may have besides its data. */
export interface EventFields {
  event?: string;
  id?: string;
  /** Milliseconds. */
  retry?: number;
}

/** An event of a stream, with the fields that stand in it. */
export type EventPart = Part & Readonly<EventFields>;

/**
 * Cuts a text into events (WHATWG HTML, 9.2.6): an empty line ends one, a line ends with CR, LF or both. One without data is
 * none, and what follows the last empty line counts for nothing. Unlike there an event has no `id` of an earlier one.
 */
export function cutEvents(): Cutter<EventPart> {
  let rest = '';
  let isAfterReturn = false;
  let fields: EventFields = {};
  let data: string | undefined;
  const takeField = (name: string, value: string): void => {
    if (name === 'data') checkLength((data = data === undefined ? value : `${data}\n${value}`));
    if (name === 'event') fields.event = value;
    if (name === 'id' && !value.includes('\0')) fields.id = value;
    if (name === 'retry' && /^\d+$/.test(value)) fields.retry = Number(value);
  };
  const takeLine = (line: string): EventPart | undefined => {
    if (line) {
      const colon = line.indexOf(':');
      if (colon < 0) takeField(line, '');
      else takeField(line.slice(0, colon), line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1));
      return undefined;
    }
    // An empty name is that of an event without one.
    if (fields.event === '') delete fields.event;
    const whole = data === undefined ? undefined : { ...fields, data };
    fields = {};
    data = undefined;
    return whole;
  };
  return {
    *add(text) {
      // A line that ended with the last piece may have half of its end in this one.
      const piece = isAfterReturn && text.startsWith('\n') ? text.slice(1) : text;
      if (text) isAfterReturn = text.endsWith('\r');
      const lines = piece.split(/\r\n|\r|\n/);
      const last = lines.pop() ?? '';
      for (const line of lines) {
        const whole = rest + line;
        rest = '';
        checkLength(whole);
        const event = takeLine(whole);
        if (event) yield event;
      }
      rest += last;
      checkLength(rest);
    },
    end: () => [],
  };
}
