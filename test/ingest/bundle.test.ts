import { describe, expect, it } from 'vitest';
import { openFolder } from '../../generator/ingest/api-folder.js';
import { bundle } from '../../generator/ingest/bundle.js';
import { readDocument } from '../../generator/ingest/read.js';
import { valueAt, type JsonValue } from '../../generator/json.js';
import { formatPlace, formatProblem } from '../../generator/problem.js';

const head = 'openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\n';

/** A document that refers to schemas, and where it does. */
const using = (...references: string[]): string =>
  `${head}paths: {/: {get: {responses: {200: {content: {a/b: {schema: {oneOf: [${references.map((each) => `{$ref: '${each}'}`).join(', ')}]}}}}}}}}\n`;
const used = '/paths/~1/get/responses/200/content/a~1b/schema/oneOf';
const components = (...names: string[]): { $ref: string }[] => names.map((name) => ({ $ref: `#/components/schemas/${name}` }));

describe('a reference to another file', () => {
  it('leads to a component called like the file or the last word of its pointer', () => {
    const { at } = run({
      'openapi.yaml': using('./schemas/pet.yaml', 'schemas/all.json#/$defs/Owner'),
      'schemas/pet.yaml': 'type: object',
      'schemas/all.json': '{"$defs": {"Owner": {"type": "string"}}}',
    });
    expect(at(used)).toEqual(components('pet', 'Owner'));
    expect(at('/components/schemas')).toEqual({ pet: { type: 'object' }, Owner: { type: 'string' } });
  });

  it('leads to one component however often and wherever it is written', () => {
    const { at } = run({
      'openapi.yaml': using('schemas/pet.yaml', './schemas/../schemas/pet.yaml#', 'schemas/dog.yaml'),
      'schemas/pet.yaml': 'properties: {parent: {$ref: pet.yaml}, owner: {$ref: ../owner.yaml}}',
      'schemas/dog.yaml': 'allOf: [{$ref: pet.yaml}]',
      'owner.yaml': 'properties: {pets: {items: {$ref: schemas/pet.yaml}}}',
    });
    const pet = { $ref: '#/components/schemas/pet' };
    expect(at(used)).toEqual(components('pet', 'pet', 'dog'));
    expect(at('/components/schemas')).toEqual({
      pet: { properties: { parent: pet, owner: { $ref: '#/components/schemas/owner' } } },
      owner: { properties: { pets: { items: pet } } },
      dog: { allOf: [pet] },
    });
  });

  it('takes its name from the component that is nothing but the reference', () => {
    const { at } = run({
      'openapi.yaml': `${using('schemas/pet.yaml')}components: {schemas: {Animal: {$ref: schemas/pet.yaml}, Beast: {$ref: schemas/pet.yaml}}}`,
      'schemas/pet.yaml': 'type: object',
    });
    expect(at(used)).toEqual(components('Animal'));
    expect(at('/components/schemas')).toEqual({ Animal: { type: 'object' }, Beast: { $ref: '#/components/schemas/Animal' } });
  });

  it('gets the folder in front of its name where that is taken, and then a number', () => {
    const { at } = run({
      'openapi.yaml': `${using('v1/pet.yaml', 'v2/pet.yaml', 'Pet.yml')}components: {schemas: {Pet: {}}}`,
      'v1/pet.yaml': 'title: one',
      'v2/pet.yaml': 'title: two',
      'Pet.yml': 'title: three',
    });
    expect(at('/components/schemas')).toEqual({ Pet: {}, V1Pet: { title: 'one' }, V2Pet: { title: 'two' }, Pet2: { title: 'three' } });
  });

  it('may lead back into the document, and across a chain of files', () => {
    const { at } = run({
      'openapi.yaml': `${using('x/pet.yaml')}components: {schemas: {Id: {type: string}}}`,
      'x/pet.yaml': '$ref: y/pet.yaml',
      'x/y/pet.yaml': 'properties: {id: {$ref: "../../openapi.yaml#/components/schemas/Id"}}',
    });
    expect(at('/components/schemas')).toEqual({
      Id: { type: 'string' },
      pet: { properties: { id: { $ref: '#/components/schemas/Id' } } },
    });
  });

  it.each([
    ['a%20pet.yaml', 'a pet.yaml', 'APet'],
    ['%C3%A9t%C3%A9.yaml', 'été.yaml', 'Été'],
    ['100%25.yaml', '100%.yaml', '_100'],
  ])('is percent-encoded: %s is the file %j', (reference, file, name) => {
    const { at } = run({ 'openapi.yaml': using(reference), [file]: 'type: object' });
    expect(at(used)).toEqual(components(name));
  });

  it('keeps a name of any kind as a name', () => {
    const { at } = run({ 'openapi.yaml': using('x.yaml#/__proto__'), 'x.yaml': '__proto__: {type: string}' });
    expect(at(used)).toEqual(components('Proto'));
    expect(at('/components/schemas/Proto')).toEqual({ type: 'string' });
  });
});

describe('what is referred to stands where its kind belongs', () => {
  it('as a parameter, response, body, header, example, callback and path item', () => {
    const { at } = run({
      'openapi.yaml': `${head}paths:
  /pets:
    post:
      parameters: [{$ref: 'p.yaml#/limit'}]
      requestBody: {$ref: 'p.yaml#/body'}
      responses: {200: {$ref: 'p.yaml#/done'}}
      callbacks: {later: {$ref: 'p.yaml#/later'}}
webhooks: {born: {$ref: 'p.yaml#/born'}}`,
      'p.yaml': `
limit: {name: limit, in: query, examples: {ten: {$ref: '#/ten'}}}
ten: {value: {$ref: no reference}}
body: {content: {application/json: {schema: {$ref: '#/Pet'}}}}
done: {headers: {x-rate: {$ref: '#/rate'}}}
rate: {schema: {type: integer}}
later: {'{$request.body#/url}': {$ref: '#/born'}}
born: {post: {requestBody: {$ref: '#/body'}}}
Pet: {type: object}`,
    });
    expect(at('/components')).toEqual({
      parameters: { limit: { name: 'limit', in: 'query', examples: { ten: { $ref: '#/components/examples/ten' } } } },
      examples: { ten: { value: { $ref: 'no reference' } } },
      requestBodies: { body: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } } },
      schemas: { Pet: { type: 'object' } },
      responses: { done: { headers: { 'x-rate': { $ref: '#/components/headers/rate' } } } },
      headers: { rate: { schema: { type: 'integer' } } },
      callbacks: { later: { '{$request.body#/url}': { $ref: '#/components/pathItems/born' } } },
      pathItems: { born: { post: { requestBody: { $ref: '#/components/requestBodies/body' } } } },
    });
  });

  it('as a copy in its place where it is a path, an operation or a whole map', () => {
    const { at } = run({
      'openapi.yaml': `${head}paths: {$ref: paths/all.yaml}\ncomponents: {schemas: {$ref: schemas/all.yaml}}`,
      'paths/all.yaml': '/pets: {$ref: pets.yaml, summary: Beside}\n/pets/{id}: {get: {$ref: pets.yaml#/get}}',
      'paths/pets.yaml': 'summary: Pets\nget: {responses: {200: {content: {application/json: {schema: {$ref: ../schemas/Pet.yaml}}}}}}',
      'schemas/all.yaml': 'Pet: {$ref: Pet.yaml}',
      'schemas/Pet.yaml': 'type: object',
    });
    const get = { responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } } } };
    expect(at('/paths')).toEqual({ '/pets': { summary: 'Beside', get }, '/pets/{id}': { get } });
    expect(at('/components')).toEqual({ schemas: { Pet: { type: 'object' } } });
  });

  it('at the top level in Swagger 2.0', () => {
    const { at } = run({
      'openapi.yaml': 'swagger: "2.0"\npaths: {/a: {get: {parameters: [{$ref: "x.yaml#/limit"}], responses: {200: {schema: {$ref: "x.yaml#/Pet"}}}}}}',
      'x.yaml': 'limit: {name: limit, in: query, type: integer}\nPet: {type: object}',
    });
    expect(at('/parameters')).toEqual({ limit: { name: 'limit', in: 'query', type: 'integer' } });
    expect(at('/definitions')).toEqual({ Pet: { type: 'object' } });
  });

  it('in a mapping by file, by pointer or by name', () => {
    const { at } = run({
      'openapi.yaml': `${head}components: {schemas: {Pet: {discriminator: {propertyName: kind, mapping: {cat: Cat, dog: ./dog.yaml, cow: cow.yaml, owl: Owl, bat: '#/components/schemas/Cat'}}}, Cat: {}}}`,
      'dog.yaml': 'type: object',
      'cow.yaml': 'type: object',
    });
    expect(at('/components/schemas/Pet/discriminator/mapping')).toEqual({
      cat: 'Cat', dog: '#/components/schemas/dog', cow: '#/components/schemas/cow', owl: 'Owl', bat: '#/components/schemas/Cat',
    });
  });
});

describe('names other than pointers', () => {
  it('are anchors, of the same file or another one', () => {
    const { at } = run({
      'openapi.yaml': `${using('#pet', 'x.yaml#owner')}components: {schemas: {Pet: {$anchor: pet}}}`,
      'x.yaml': '$defs: {Owner: {$anchor: owner}}',
    });
    expect(at(used)).toEqual(components('Pet', 'Owner'));
  });

  it('are the $id of a schema, which pointers below it begin at, and the $self of the document', () => {
    const { at } = run({
      'openapi.yaml': `${using('https://vendor.invalid/pet', 'https://vendor.invalid/pets.yaml#/components/schemas/Pet', 'https://vendor.invalid/pet#/$defs/Id')}
$self: https://vendor.invalid/pets.yaml
components: {schemas: {Pet: {$id: https://vendor.invalid/pet, properties: {id: {$ref: '#/$defs/Id'}, other: {$ref: '#/components/schemas/Other'}}, $defs: {Id: {}}}, Other: {}}}`,
    });
    expect(at(used)).toEqual(components('Pet', 'Pet', 'Pet/$defs/Id'));
    expect(at('/components/schemas/Pet/properties')).toEqual({
      id: { $ref: '#/components/schemas/Pet/$defs/Id' },
      other: { $ref: '#/components/schemas/Other' },
    });
  });
});

describe('what cannot be taken in', () => {
  it.each([
    ['a file that is not there', 'schemas/../none.yaml#/Pet', 'none.yaml#/Pet'],
    ['a pointer that leads to nothing', 'x.yaml#/Nothing', 'x.yaml#/Nothing'],
    ['an anchor that nobody has', '#nobody', '#nobody'],
    ['a URL', 'https://vendor.invalid/a', 'https://vendor.invalid/a'],
    ['a file of another folder', '../x.yaml', '../x.yaml'],
  ])('stays: %s', (_name, reference, wanted) => {
    const { at, problems } = run({ 'openapi.yaml': using(reference), 'x.yaml': 'type: object' });
    expect([at(used), problems]).toEqual([[{ $ref: wanted }], []]);
  });

  it('is said with the place in its file', () => {
    const { place } = run({
      'openapi.yaml': `${head}paths:\n  /pets:\n    $ref: paths/pets.yaml\n    summary: Beside`,
      'paths/pets.yaml': 'get:\n  responses:\n    200:\n      $ref: ../answers.yaml#/done',
      'answers.yaml': 'done:\n  description: Done',
    });
    expect(place('/paths/~1pets/summary')).toBe('openapi.yaml:6:14');
    expect(place('/paths/~1pets/get/responses')).toBe('paths/pets.yaml:3:5');
    expect(place('/components/responses/done/description')).toBe('answers.yaml:2:16');
  });

  it('is refused where a file cannot be read, each with its places', () => {
    const { problems } = run({ 'openapi.yaml': using('x.yaml', 'y.json'), 'x.yaml': 'a: [', 'y.json': '[]' });
    expect(problems).toEqual([
      'x.yaml:1:5: expected YAML 1.2 or JSON, found invalid syntax: "Flow sequence in block collection must be sufficiently indented and end with a ]"',
      'y.json:1:1: expected an object, found an array as the whole document',
    ]);
  });

  it('ends: files that are nothing but each other', () => {
    const { at, problems } = run({
      'openapi.yaml': `${head}webhooks: {a: {$ref: x.yaml}}\npaths: {/a: {$ref: x.yaml}}`,
      'x.yaml': '$ref: y.yaml',
      'y.yaml': '$ref: x.yaml',
    });
    expect(problems).toEqual([]);
    expect(at('/components/pathItems')).toEqual({ x: { $ref: '#/components/pathItems/x' } });
    expect(at('/paths/~1a')).toEqual({ $ref: 'x.yaml' });
  });

  it('ends: maps that double from file to file', () => {
    const files = Array.from({ length: 60 }, (_, index) => [
      `f${index}.yaml`,
      `properties: {a: {properties: {$ref: 'f${index + 1}.yaml#/properties'}}, b: {properties: {$ref: 'f${index + 1}.yaml#/properties'}}}`,
    ]);
    const { problems } = run({ 'openapi.yaml': `${head}components: {schemas: {A: {properties: {$ref: f0.yaml#/properties}}}}`, ...Object.fromEntries(files) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('expected a document of reasonable size');
  });
});

function run(files: Record<string, string>) {
  const read = readDocument('openapi.yaml', files['openapi.yaml'] ?? '');
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
  const { source, problems } = bundle('openapi.yaml', read, openFolder(new Map(Object.entries(files)), (file) => file));
  return {
    at: (pointer: string): JsonValue | undefined => valueAt(source.document, pointer),
    place: (pointer: string): string => formatPlace(source.locate(pointer)),
    problems: problems.map(formatProblem),
  };
}
