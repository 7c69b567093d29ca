import { expect, it } from 'vitest';
import { generate, type Generated } from '../../generator/generate.js';
import type { JsonObject } from '../../generator/json.js';
import { formatPlace, formatProblem } from '../../generator/problem.js';
import { compileFiles } from '../support/compile.js';
import { readTemplates } from '../support/sources.js';
import { firstFault } from './compare.js';
import { fillIn } from './inject.js';
import { readPlaces, textsOf } from './injected.js';
import { mutantsOf, type Mutant } from './mutants.js';

/** Where a wrong type may cost the run: what makes a document one of OpenAPI, and what requests are signed in with. */
const mayRefuse = /^(openapi|swagger|info|paths|security|security\/\d+)$/;

/** Every so many of the mutants: a number that has nothing in common with that of the kinds, so that each kind has its turn. */
const samples = [
  ['openapi.yaml', 199],
  ['swagger.yaml', 61],
] as const;

it.each(samples)('%s: a value of another kind costs no more than what it stands in', async (file, step) => {
  const failures: string[] = [];
  for (const { what, position, document } of sampleOf(file, step, 7)) {
    const { files, problems, apis } = await generateApis([document], new Map());
    const places = [...problems, ...apis.flatMap(({ warnings }) => warnings)].map(({ place }) => formatPlace(place));
    const lost = places.find((place) => !/^spec\/api0\/openapi\.json:\d+:\d+$/.test(place));
    const sources = new Map([...files].filter(([path]) => path.endsWith('.ts')));
    const refused = problems.filter(() => !mayRefuse.test(position)).map(formatProblem)[0];
    const failure = refused ?? (lost === undefined ? firstFault(sources) : `a finding at ${lost}`);
    if (failure !== undefined) failures.push(`${what}: ${failure}`);
  }
  expect(failures).toEqual([]);
}, 60_000);

it('what comes of twenty mutants compiles', async () => {
  const mutants = samples.flatMap(([file, step]) => sampleOf(file, step, 40).filter(({ position }) => !mayRefuse.test(position)).slice(0, 10));
  const { files, problems } = await generateApis(mutants.map(({ document }) => document), readTemplates());
  expect(problems).toEqual([]);
  expect(mutants).toHaveLength(20);
  expect(compileFiles(files)).toEqual([]);
}, 120_000);

it.each(['info', 'paths'])('refuses a document without %s at a place of it', async (name) => {
  const { [name]: _left, ...document } = plain('swagger.yaml');
  const { problems } = await generateApis([document], new Map());
  expect(problems.map(formatProblem)).toEqual([`spec/api0/openapi.json:1:1: expected an object, found nothing as "${name}"`]);
});

function sampleOf(file: string, step: number, offset: number): Mutant[] {
  return mutantsOf(plain(file), (index) => index % step === offset);
}

/** A document with harmless words at its places. */
function plain(file: string): JsonObject {
  const document = readPlaces(file);
  return fillIn(document, textsOf(document, 'plain', 'first', 0));
}

function generateApis(documents: readonly JsonObject[], templates: ReadonlyMap<string, string>): Promise<Generated> {
  const apis = documents.map((document, index) => [`api${index}`, new Map([['openapi.json', JSON.stringify(document)]])] as const);
  return generate({ specFolder: 'spec', apis: new Map(apis), templates });
}
