import { expect, it } from 'vitest';
import { generate } from '../../generator/generate.js';
import { compileFiles } from '../support/compile.js';
import { readTemplates } from '../support/sources.js';
import { fillIn } from './inject.js';
import { readPlaces, textsOf } from './injected.js';
import { payloads } from './payloads.js';

/** The payloads that ask most of names, of what is looked up by name, and of literals; each makes an API of one package. */
const sample = [
  'the end of a type',
  'a quote behind a backslash',
  'a line separator',
  'a lone surrogate',
  'the prototype',
  'a method of every object',
  'the name of a type',
  'nothing',
  'white space',
  'a percent sign',
];

it.each(['openapi.yaml', 'swagger.yaml'])('%s: what comes of payloads compiles, as the disk keeps it', async (file) => {
  const document = readPlaces(file);
  const apis = sample.map((name, index) => {
    const filled = fillIn(document, textsOf(document, payloads[name] ?? '', 'bare', index));
    return [`api${index}`, new Map([['openapi.json', JSON.stringify(filled)]])] as const;
  });
  const { files, problems } = await generate({ specFolder: 'spec', apis: new Map(apis), templates: readTemplates() });
  expect(problems).toEqual([]);
  expect(Object.keys(payloads)).toEqual(expect.arrayContaining(sample));
  // A lone surrogate is lost when it is written.
  const stored = new Map([...files].map(([path, text]) => [path, Buffer.from(text).toString()]));
  expect(compileFiles(stored)).toEqual([]);
}, 120_000);
