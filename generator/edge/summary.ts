import type { ApiReport } from '../generate.js';
import type { Paint } from './colour.js';
import { inside, type Folder } from './folder.js';
import { printPatch } from './patch.js';
import type { Outcome } from './run.js';

/** What a person reads after a run: a row for each API, and how many files changed. */
export function printSummary({ apis, changes, unchanged }: Outcome): string {
  const removed = changes.filter(({ change }) => change === 'not produced any more').length;
  const written = changes.length - removed;
  const operations = apis.reduce((sum, api) => sum + api.operations, 0);
  return `${printTable(apis)}\n${count(operations, 'operation')}: ${count(written, 'file')} written, ${removed} removed, ${unchanged} unchanged\n`;
}

/** What a person reads at the end of all problems and warnings: how many there were. Nothing where there is one at the most, which can be seen. */
export function printFindings({ apis, problems }: Outcome): string {
  const warnings = apis.reduce((sum, api) => sum + api.warnings.length, 0);
  const counts = [...(problems.length > 0 ? [count(problems.length, 'problem')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])];
  return problems.length + warnings < 2 ? '' : `${counts.join(', ')}\n`;
}

/** What a person reads after a check: nothing that differs from run to run, so no times. */
export function printCheck({ changes, unchanged }: Outcome, out: Folder, paint: Paint): string {
  if (changes.length === 0) return `${out.shown} is up to date (${unchanged} files)\n`;
  const list = changes.map(({ file, change }) => `${inside(out, file).shown}: ${change}\n`);
  return `${list.join('')}\n${changes.map((change) => paintPatch(printPatch(out, change), paint)).join('')}`;
}

function paintPatch(patch: string, paint: Paint): string {
  return patch.replace(/^[-+].*$/gm, (line) => paint(line.startsWith('+') ? 'green' : 'red', line));
}

/** A line for a terminal: what the input says may hold line ends and control characters, which are written as `\u001b`. */
export function printLine(message: string): string {
  return `${message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, escape)}\n`;
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function printTable(apis: readonly ApiReport[]): string {
  const head = ['api', 'operations', 'schemas', 'files', 'ms'];
  const body = apis.map(({ name, operations, schemas, files, milliseconds }) => [name, operations, schemas, files, milliseconds].map(String));
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
