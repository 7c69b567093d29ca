import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intake, type IntakeInput, type IntakeOutcome } from '../../generator/intake/intake.js';
import { formatProblem, formatWarning } from '../../generator/problem.js';

/** A file of `pages/`. */
export function readFixture(name: string): string {
  return readFileSync(join(import.meta.dirname, 'pages', name), 'utf8');
}

/** The two pages of the library. */
export const pages = { 'place-books.md': readFixture('place-books.md'), 'rename-shelf.md': readFixture('rename-shelf.md') };

/** The document of the library, in its maintainers' words. */
export const target = readFixture('target.yaml');

/** Brings pages into a document; without a text there is none yet. */
export function take(given: Readonly<Record<string, string>>, text: string | undefined, rest: Partial<IntakeInput> = {}): IntakeOutcome {
  return intake({ pages: new Map(Object.entries(given)), target: { file: 'openapi.yaml', text }, complete: false, ...rest });
}

/** Problems, warnings and changes as a person reads them. */
export function show({ problems, warnings, changes }: IntakeOutcome): { problems: string[]; warnings: string[]; changes: string[] } {
  return {
    problems: problems.map(formatProblem),
    warnings: warnings.map(formatWarning),
    changes: changes.map(({ rule, at, text, operations }) => `${[...operations, at].filter((part) => part !== '').join(' ')}: ${text} (${rule})`),
  };
}

/** A page with nothing but a fragment, which the parts given make up. */
export function pageOf(operation: string, paths: string, components = ''): string {
  const head = 'openapi: 3.0.1\ninfo:\n  title: Shelves\n  version: 2.1.0\n';
  return `# A page\n\n\`\`\`\`yaml ${operation}\n${head}paths:\n${paths}${components === '' ? '' : `components:\n${components}`}\`\`\`\`\n`;
}
