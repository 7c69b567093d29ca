import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { convertedJson } from '../../templates/runtime/convert/json.js';
import type { Conversion } from '../../templates/runtime/convert/conversion.js';
import { writeJson } from '../../templates/runtime/convert/write.js';
import { planConversions } from '../../generator/conversions/plan.js';
import { collectConversions, type Conversions } from '../../generator/describe/conversions.js';
import type { JsonObject } from '../../generator/json.js';
import type { ConversionModel } from '../../generator/service.js';
import { compileFiles } from '../support/compile.js';
import { generateFrom } from '../support/sources.js';
import { anySchema, shared, wireValue, type Wire } from './arbitrary.js';

const settings = { dates: true, integers: true };
const documentOf = (schemas: Readonly<Record<string, JsonObject>>): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'Demo', version: '1', 'x-dates': 'Date', 'x-int64': 'bigint' },
  paths: {},
  components: { schemas: { ...shared, ...schemas } },
});

describe('values of any schema', () => {
  const cases = anySchema.chain((schema) => fc.tuple(fc.constant(schema), wireValue(schema)));

  it('are read, and written again as the text that they were', () => {
    fc.assert(
      fc.property(cases, ([schema, wire]) => {
        const conversion = conversionOf(schema);
        const text = textOf(wire);
        const value = read(text, conversion);
        const written = writeJson(value, conversion) ?? '';
        // What is no 64-bit integer by its schema has lost the digits that a number does not hold.
        expect(JSON.parse(written)).toEqual(JSON.parse(text));
        expect(read(written, conversion)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  describe('fit the emitted types once they are read', () => {
    // One document for all: the compiler takes its time to start.
    const sample = fc.sample(cases, { numRuns: 80, seed: 22 });
    let errors: string[] = [];
    let text = '';
    beforeAll(async () => {
      const { files } = await generateFrom(JSON.stringify(documentOf(Object.fromEntries(sample.map(([schema], index) => [`Case${index}`, schema])))));
      const values = sample.map(([schema, wire], index) => {
        const value = read(textOf(wire), conversionOf(schema));
        return `export const value${index}: components['schemas']['Case${index}'] = ${show(value)};`;
      });
      text = `import type { components } from './schema.js';\n${values.join('\n')}\n`;
      errors = compileFiles(new Map([['schema.ts', files.get('src/demo/schema.ts') ?? ''], ['values.ts', text]]));
    }, 60_000);

    it('each by itself', () => {
      const lines = text.split('\n');
      expect(errors.map((error) => `${error}\n${lines[Number(/\((\d+)\)/.exec(error)?.[1]) - 1]}`)).toEqual([]);
    });

    it('dates and integers among them', () => {
      expect([/new Date/.test(text), /\d{17}n/.test(text), /: "\d{4}-\d\d-\d\dT/.test(text)]).toEqual([true, true, true]);
    });
  });
});

function conversionOf(schema: JsonObject): Conversion | undefined {
  const conversions = collectConversions(planConversions(documentOf({}), settings));
  return runtimeTable(conversions, conversions.of(schema));
}

/** What a table is once its text has been compiled. */
function runtimeTable(conversions: Conversions, model: ConversionModel | undefined): Conversion | undefined {
  if (model === undefined) return undefined;
  if (model.kind === 'scalar') return model.scalar;
  if (model.kind === 'reference') return () => runtimeTable(conversions, conversions.table(model.constant)) ?? {};
  const child = (each: ConversionModel | undefined): Conversion | null => runtimeTable(conversions, each) ?? null;
  const { text, integer, fields, rest, prefix, items, choose } = model;
  return {
    ...(text && { text }),
    ...(integer && { integer }),
    fields: Object.fromEntries(fields.map(([name, each]) => [name, child(each)])),
    ...(rest && { rest: child(rest) ?? {} }),
    prefix: prefix.map(child),
    ...(items && { items: child(items) ?? {} }),
    choose: choose.map(({ has, when, use }) => ({ has, when: Object.fromEntries(when), use: child(use) ?? {} })),
  };
}

function textOf(wire: Wire): string {
  return writeJson(wire, undefined) ?? '';
}

function read(text: string, conversion: Conversion | undefined): unknown {
  return convertedJson.decode(text, { codec: convertedJson, ...(conversion && { conversion }) });
}

/** A value as TypeScript. */
function show(value: unknown): string {
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return `{ ${Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${show(member)}`).join(', ')} }`;
}
