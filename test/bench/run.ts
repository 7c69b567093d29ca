import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Benchmark, Row } from './benchmark.js';
import { findDocuments } from './documents.js';
import { installPeers } from './peers.js';
import { printPlot } from './plot.js';
import { groupRows, printTables } from './table.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, github: { type: 'string' }, stripe: { type: 'string' } },
});
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const folders = mkdtempSync(join(tmpdir(), 'bench-'));
const peers = installPeers(log);
const { github, stripe } = values;
const documents = findDocuments(peers.folder, { ...(github === undefined ? {} : { github }), ...(stripe === undefined ? {} : { stripe }) });
const bench: Bench = { documents, peers, rounds: Number(values.rounds), folder: (name) => mkdtempSync(join(folders, `${name}-`)), log };

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts')).sort();
const wanted = files.filter((file) => positionals.length === 0 || positionals.includes(file.replace('.bench.ts', '')));
const results = join(import.meta.dirname, 'results');
mkdirSync(results, { recursive: true });
for (const file of wanted) {
  // Each file of benchmarks exports one as `benchmark`.
  const { benchmark } = (await import(join(import.meta.dirname, file))) as { benchmark: Benchmark };
  log(`\n${benchmark.title}`);
  write(file.replace('.bench.ts', ''), benchmark.title, await benchmark.run(bench));
}
rmSync(folders, { recursive: true });

/** One page a benchmark, so that each can be measured again alone. */
function write(name: string, title: string, rows: readonly Row[]): void {
  const plots = [...groupRows(rows)].map(([group, members], index) => [`${name}-${index + 1}.svg`, printPlot(group, members), group] as const);
  for (const [file, plot] of plots) writeFileSync(join(results, file), plot);
  const pictures = plots.map(([file, , group]) => `![${group}](${file})\n`).join('\n');
  const method =
    `Measured on Node ${process.versions.node}, each figure as a ratio, to the row that has 1.00 where there is one: less is better. ` +
    `\`npm run bench -- ${name}\` measures them anew.\n\n`;
  writeFileSync(join(results, `${name}.md`), `# ${title}\n\n${method}${printTables(rows)}\n${pictures}`);
  process.stdout.write(`${printTables(rows)}\n`);
}
