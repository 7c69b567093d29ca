import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { generate } from '../../generator/generate.js';
import { generateFrom, readTemplates } from '../support/sources.js';

/**
 * One folder a construct: `openapi.yaml` has nothing but the construct, `expected/` what is emitted for it. The expected
 * files are snapshots (`vitest -u` writes them), to be read like code before they are committed.
 */
const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(folders.map(({ name }) => name))('%s', (name) => {
  const folder = join(import.meta.dirname, name);
  const document = readFileSync(join(folder, 'openapi.yaml'), 'utf8');

  it('is emitted as expected', async () => {
    const { files, apis } = await generateFrom(document);
    for (const file of ['operations.ts', 'transport.ts', 'shapes.ts', 'conversions.ts', 'resources.ts', 'webhooks.ts', 'paging.ts', 'waiting.ts', 'events.ts']) {
      const text = files.get(`src/demo/${file}`);
      if (text !== undefined) await expect(text).toMatchFileSnapshot(join(folder, 'expected', file));
    }
    const warnings = apis.flatMap((api) => api.warnings.map(({ place, found, done }) => `${place.line}: ${found}; ${done}`));
    await expect(`${warnings.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'expected', 'warnings.txt'));
  });
});

it('all compile, in one package', async () => {
  const apis = folders.map(({ name }) => [name, new Map([['openapi.yaml', readFileSync(join(import.meta.dirname, name, 'openapi.yaml'), 'utf8')]])] as const);
  const { files } = await generate({ specFolder: 'spec', apis: new Map(apis), templates: readTemplates() });
  expect(compileFiles(files)).toEqual([]);
});
