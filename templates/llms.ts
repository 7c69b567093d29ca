import type { Service } from '../generator/service.js';
import type { Settings } from '../generator/settings.js';
import { listWords, markdownLine } from './docs.js';
import { pagePaths } from './page-names.js';
import { printTitle } from './readme.js';

/** `llms.txt` (llmstxt.org): what the package is and where each operation has its page, for programs that read. */
export function printLlms({ name, version }: Settings, services: readonly Service[]): string {
  const apis = services.flatMap((service) => [
    `## ${printTitle(service, service.version)}`,
    '',
    ...[...pagePaths(service)].map(([operation, path]) => `- [${operation.group}.${operation.method}](${path})${summaryOf(operation.summary)}`),
    '',
  ]);
  return [
    `# ${name}`,
    '',
    `> Typed fetch clients for ${listWords(services.map((service) => printTitle(service)))}, version ${version}: one function for each operation, and a grouped client.`,
    '',
    ...services.map(({ api, clientName }) => `- \`import { create${clientName} } from '${name}/${api}';\` gives the client; its options and errors are in [README.md](README.md).`),
    '- [api.md](api.md) has all operations in one table, `manifest.json` the same for programs, `openapi/` each API as an OpenAPI document.',
    '',
    ...apis,
  ].join('\n').trimEnd() + '\n';
}

function summaryOf(summary: string): string {
  const line = markdownLine(summary);
  return line === '' ? '' : `: ${line}`;
}
