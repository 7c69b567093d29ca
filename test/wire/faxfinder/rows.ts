import type { Row } from './row.js';
import { directoryRows } from './rows-directory.js';
import { faxRows } from './rows-faxes.js';
import { statusRows } from './rows-status.js';

/** All operations, in the order of the descriptor. */
export const rows: readonly Row[] = [...faxRows, ...directoryRows, ...statusRows];

/** The row of one operation. Throws where there is none. */
export function rowOf(name: string): Row {
  const found = rows.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no row for ${name}`);
  return found;
}
