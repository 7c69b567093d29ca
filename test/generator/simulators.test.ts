import { describe, expect, it } from 'vitest';
import { generate, type Generated } from '../../generator/generate.js';
import { readProject, sourcesOf } from '../support/sources.js';

const document = (info: string): string => `
openapi: 3.1.0
info: { title: Demo, version: '1'${info} }
servers: [{ url: 'https://demo.invalid' }]
paths:
  /pets:
    get: { operationId: listPets, responses: { '204': { description: None } } }
`;

function made({ files }: Generated, path: string): string {
  return files.get(path) ?? '';
}

describe('a simulator', () => {
  it('is copied, byte for byte, for the API that asks for it, under a subpath and a command', async () => {
    const project = readProject();
    const generated = await generate(project, { only: ['faxfinder', 'faxplus'] });
    const own = [...project.templates].filter(([path]) => path.startsWith('simulators/faxfinder/'));
    expect(own.length).toBeGreaterThan(5);
    for (const [path, text] of own) expect(made(generated, `src/faxfinder/simulator/${path.replace('simulators/faxfinder/', '')}`)).toBe(text);
    expect(JSON.parse(made(generated, 'package.json'))).toMatchObject({
      bin: { 'fax-simulator': './dist/simulate.js' },
      exports: { './faxplus/simulator': { types: './dist/faxplus/simulator/index.d.ts', default: './dist/faxplus/simulator/index.js' } },
    });
    expect(made(generated, 'src/simulate.ts')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('is nowhere where nobody asks for one', async () => {
    const generated = await generate(sourcesOf('demo', { 'openapi.yaml': document('') }));
    expect([...generated.files.keys()].filter((path) => path.includes('simulat'))).toEqual([]);
    expect(made(generated, 'package.json')).not.toContain('simulator');
    expect(made(generated, 'README.md')).not.toContain('simulator');
    // The test kit is there for any API.
    expect(made(generated, 'src/testing.ts')).toContain("import('../openapi/demo.json' as string, { with: { type: 'json' } })");
  });

  it.each(['pets', '../runtime', ''])('that templates do not have is a warning: %j', async (name) => {
    const generated = await generate(sourcesOf('demo', { 'openapi.yaml': document(`, x-simulator: '${name}'`) }));
    expect(generated.apis[0]?.warnings).toMatchObject([
      { place: { file: 'spec/demo/openapi.yaml' }, found: `the simulator ${JSON.stringify(name)}, which templates/simulators does not have`, done: 'the API has no simulator' },
    ]);
    expect([...generated.files.keys()].filter((path) => path.includes('simulat'))).toEqual([]);
  });
});
