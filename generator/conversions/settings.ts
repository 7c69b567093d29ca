import { objectAt, textAt } from '../document.js';
import { nameKind, quote } from '../ingest/wording.js';
import { memberAt, type JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';

/** What an API's dates and 64-bit integers are in its client: what JSON has, unless the document's `info` says otherwise. */
export interface ConversionSettings {
  /** Texts of `format: date-time` and `format: date` are `Date`. */
  readonly dates: boolean;
  /** Integers of `format: int64` and `format: uint64` are `bigint`. */
  readonly integers: boolean;
}

/** Reads the two keys of `info`. Any other value than the one that each accepts counts as none. */
export function readConversionSettings(document: JsonObject): ConversionSettings {
  const info = objectAt(document, 'info');
  return { dates: textAt(info, 'x-dates') === 'Date', integers: textAt(info, 'x-int64') === 'bigint' };
}

const accepted = [
  { key: 'x-dates', value: 'Date', instead: 'dates stay text' },
  { key: 'x-int64', value: 'bigint', instead: '64-bit integers stay numbers' },
] as const;

/** A warning for each of the keys that has another value than the one that it accepts. */
export function checkConversionSettings(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  return accepted.flatMap(({ key, value, instead }) => {
    const given = memberAt(objectAt(document, 'info'), key);
    if (given === undefined || given === value) return [];
    const found = `${key} with ${typeof given === 'string' ? quote(given) : nameKind(given)}`;
    return [{ place: locate(`/info/${key}`), found, done: `${instead}: only ${value} is accepted` }];
  });
}
