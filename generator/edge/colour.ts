import type { WriteStream } from 'node:tty';

/** Colours of a terminal, as the numbers that ECMA-48 (8.3.117, SGR) gives them. */
const codes = { red: 31, green: 32, yellow: 33 } as const;

/** A colour of a terminal. */
export type Colour = keyof typeof codes;

/** Puts a text into a colour, or leaves it as it is. A line end stays outside. */
export type Paint = (colour: Colour, text: string) => string;

/** What colours a text where that is wanted. */
export function painter(coloured: boolean): Paint {
  if (!coloured) return (_colour, text) => text;
  return (colour, text) => text.replace(/^(.+?)(\n?)$/s, `\u001b[${codes[colour]}m$1\u001b[39m$2`);
}

/**
 * Whether a stream is written to in colours: `NO_COLOR` with any text says no (no-color.org), `FORCE_COLOR` says yes unless it is `0` or
 * `false`; else a terminal that has them is.
 */
export function isColoured(stream: Pick<WriteStream, 'isTTY' | 'hasColors'>, environment: NodeJS.ProcessEnv): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return !['0', 'false'].includes(forced);
  return stream.isTTY && stream.hasColors(environment);
}
