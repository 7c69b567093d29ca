import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeSpans } from '../support/markdown.js';
import { compileFiles } from '../support/compile.js';
import { generateFrom } from '../support/sources.js';
import { snippetsIn } from './snippets.js';

const root = resolve(import.meta.dirname, '../..');
const document = readFileSync(join(root, 'test/scenarios/streams/openapi.yaml'), 'utf8');

describe('the README of a package with streams', () => {
  it('shows how to read one, in code that compiles against the package', async () => {
    const { files } = await generateFrom(document);
    const [snippet] = snippetsIn(files.get('README.md') ?? '', 'README.md').filter(({ heading }) => heading === 'Streams');
    expect(snippet?.text).toBe(
      [
        "import { createDemo } from 'fax-clients/demo';",
        '',
        'const demo = createDemo();',
        'const items = await demo.faxes.exportFaxes();',
        'for await (const item of items) console.log(item);',
      ].join('\n'),
    );
    const local = snippet?.text.replace('fax-clients/demo', './src/demo/index.js') ?? '';
    expect(compileFiles(new Map([...files, ['try.ts', local]]))).toEqual([]);
  });

  it('names the errors and options that there are', async () => {
    const { files } = await generateFrom(document);
    const readme = files.get('README.md') ?? '';
    const section = readme.slice(readme.indexOf('## Streams'), readme.indexOf('## Only what you call'));
    expect(codeSpans(section)).toEqual(expect.arrayContaining(['DecodeError', 'ConnectionError', 'AbortError', 'signal', 'timeout', 'accept']));
    expect(readme).toContain('until the body has been read; of a stream until it begins:');
  });

  it('says nothing of streams of items where there are none', () => {
    expect(readFileSync(join(root, 'generated/README.md'), 'utf8')).not.toMatch(/## Streams|JSON lines|until it begins/);
  });
});
