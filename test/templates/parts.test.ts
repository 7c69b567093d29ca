import type { OpenAPI3 } from 'openapi-typescript';
import transformSchema from 'openapi-typescript/dist/transform/index.mjs';
import { describe, expect, test } from 'vitest';
import { leanDeclaration } from '../../templates/lean-types.js';
import { printInParts } from '../../templates/parts.js';
import { printNodes } from '../../templates/print-nodes.js';
import { contextOf } from './transform-context.js';

describe('types that are made in parts are those that are made at once', () => {
  const cases: Record<string, Partial<OpenAPI3>> = {
    'of nothing at all': {},
    'of empty maps': { paths: {}, webhooks: {}, components: {} },
    'of one operation': { paths: paths(1) },
    'of as many as one part holds': { paths: paths(50), components: { schemas: schemas(50) } },
    'of one more than that': { paths: paths(51), components: { schemas: schemas(51) } },
    'of many': { paths: paths(170), webhooks: paths(120, 'hook'), components: { schemas: schemas(130) } },
    'of paths without operations, then some with': { paths: { ...Object.fromEntries(range(60).map((index) => [`/empty/${index}`, {}])), ...paths(3) } },
    'of schemas alone': { components: { schemas: schemas(3) } },
    'of other components alone': { components: { responses: { Done: { description: 'Done.' } } } },
    'of webhooks alone': { webhooks: paths(2, 'hook') },
    'of schemas with comments that look like their end': { components: { schemas: { A: { type: 'string', description: '    };\n}\n    schemas: never;' }, B: { type: 'object' } } } },
    'of parts that need a helper, before and after the first operation': {
      paths: { '/first': { parameters: [{ in: 'query', name: 'filter', schema: needsHelper() }] }, ...paths(60) },
      components: { schemas: { ...schemas(55), Last: needsHelper() } },
    },
  };
  test.each(Object.entries(cases))('%s', (_name, members) => {
    const document: OpenAPI3 = { openapi: '3.1.0', info: { title: 'Fax', version: '1' }, ...members };
    expect(inParts(document)).toBe(atOnce(document));
  });
});

function inParts(document: OpenAPI3): string {
  const context = contextOf(document);
  return printInParts(document, (part) => transformSchema(part, context), context.injectFooter);
}

function atOnce(document: OpenAPI3): string {
  return printNodes(transformSchema(document, contextOf(document)).map(leanDeclaration));
}

function paths(count: number, prefix = '/fax'): NonNullable<OpenAPI3['paths']> {
  const operation = (id: string) => ({ operationId: id, description: `What ${id} does.`, responses: { 200: { description: 'OK.' } } });
  const named = range(count).map((index) => [`${prefix}/${index}`, { get: operation(`get ${prefix} ${index}`), delete: operation(`delete ${prefix} ${index}`) }] as const);
  return Object.fromEntries(named);
}

function schemas(count: number) {
  return Object.fromEntries(range(count).map((index) => [`Fax ${index}`, { type: 'object' as const, title: `Number ${index}`, properties: { pages: { type: 'integer' as const } } }]));
}

/** A member that is required by what refers to its schema: the library declares `WithRequired` for it. */
function needsHelper() {
  return { type: 'object' as const, required: ['pages'], allOf: [{ $ref: '#/components/schemas/Fax 0' }] };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
