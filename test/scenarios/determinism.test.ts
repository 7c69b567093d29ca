import { describe, expect, it } from 'vitest';
import { generate, type Sources } from '../../generator/generate.js';
import { readProject } from '../support/sources.js';

describe('the same input', () => {
  it('gives the same files in a second run', async () => {
    const sources = readProject();
    expect((await generate(sources)).files).toEqual((await generate(sources)).files);
  });

  it('gives the same files whatever the order in which its sources are listed', async () => {
    const sources = readProject();
    const turned = await generate(reverse(sources));
    expect([...turned.files]).toEqual([...(await generate(sources)).files]);
  });
});

function reverse(sources: Sources): Sources {
  const apis = [...sources.apis].reverse().map(([api, files]) => [api, new Map([...files].reverse())] as const);
  return { ...sources, apis: new Map(apis), templates: new Map([...sources.templates].reverse()) };
}
