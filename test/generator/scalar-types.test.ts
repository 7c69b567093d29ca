import { expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { generateFrom } from '../support/sources.js';

/** Schemas of parameters, and the type that is written in the input; `undefined` where it is looked up in `schema.ts`. */
const schemas: readonly (readonly [schema: object, written: string | undefined])[] = [
  [{ type: 'string' }, 'string'],
  [{ type: 'string', format: 'date-time', pattern: '^a', minLength: 1 }, 'string'],
  [{ type: 'integer', format: 'int64', minimum: 1, default: 3 }, 'number'],
  [{ type: 'number', exclusiveMinimum: 0 }, 'number'],
  [{ type: 'boolean', description: 'Whether.' }, 'boolean'],
  [{ type: 'string', enum: ['asc', "it's", 'asc'] }, `'asc' | 'it\\'s'`],
  [{ type: 'integer', enum: [1, -2] }, '1 | -2'],
  [{ type: 'boolean', enum: [true] }, 'true'],
  [{ type: 'string', enum: [1, 2] }, undefined],
  [{ type: 'string', format: 'binary' }, undefined],
  [{ type: 'string', nullable: true }, undefined],
  [{ type: ['string', 'null'] }, undefined],
  [{ type: 'string', const: 'a' }, undefined],
  [{ enum: ['a'] }, undefined],
  [{ type: 'string', allOf: [{ enum: ['a'] }] }, undefined],
  [{ type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2, default: ['a'] }, 'string[]'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Order' } }, `('up' | 'down')[]`],
  [{ type: 'array', items: { type: 'integer', enum: [1] } }, '1[]'],
  [{ type: 'array', items: { type: 'array', items: { type: 'string' } } }, undefined],
  [{ type: 'array', items: { type: 'string', format: 'binary' } }, undefined],
  [{ type: 'array', prefixItems: [{ type: 'string' }] }, undefined],
  [{ type: 'array' }, undefined],
  [{ $ref: '#/components/schemas/Order' }, `'up' | 'down'`],
  [{ $ref: '#/components/schemas/Tree' }, undefined],
  [{ $ref: '#/components/schemas/Order', nullable: true }, undefined],
  [{ type: 'string', enum: Array.from({ length: 41 }, (_, index) => `v${index}`) }, undefined],
];

const parameters = schemas.map(([schema], index) => ({ name: `p${index}`, in: 'query', required: true, schema }));
const document = {
  openapi: '3.1.0',
  info: { title: 'Demo', version: '1' },
  servers: [{ url: 'https://demo.invalid' }],
  paths: { '/a': { get: { operationId: 'find', parameters, responses: { 200: { description: 'Done' } } } } },
  components: { schemas: { Order: { type: 'string', enum: ['up', 'down'] }, Tree: { type: 'object' } } },
};

it('the type of a scalar, or of a list of them, is written where it is used, and is the one that schema.ts has', async () => {
  const { files } = await generateFrom(JSON.stringify(document));
  const operations = files.get('src/demo/operations.ts') ?? '';
  for (const [index, [, written]] of schemas.entries()) {
    expect(operations).toContain(`    p${index}: ${written ?? `operations['find']['parameters']['query']['p${index}']`};\n`);
  }
  const checks = parameters.map(({ name }) => `export const ${name}: Same<FindInput['query']['${name}'], operations['find']['parameters']['query']['${name}']> = true;`);
  const same = 'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;';
  const check = ["import type { FindInput, operations } from './demo/index.js';", same, ...checks, '// @ts-expect-error', "export const other: Same<FindInput['query']['p0'], number> = true;"];
  expect(compileFiles(new Map([...files, ['src/check.ts', check.join('\n')]]))).toEqual([]);
});
