import type { Row } from './benchmark.js';

/** The rows as tables of Markdown, one a group. */
export function printTables(rows: readonly Row[]): string {
  return [...groupRows(rows)].map(([group, members]) => `### ${group}\n\n| | ratio | at most | |\n| --- | ---: | ---: | --- |\n${members.map(printRow).join('')}`).join('\n');
}

/** The rows by their group, in the order in which they came. */
export function groupRows(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return groups;
}

function printRow({ who, ratio, target, note = '' }: Row): string {
  const limit = target === undefined ? '' : `${Number(target.toFixed(2))}${ratio <= target ? '' : ' (missed)'}`;
  return `| ${who} | ${ratio.toFixed(2)} | ${limit} | ${note} |\n`;
}
