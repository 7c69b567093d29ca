import { describe, expect, it } from 'vitest';
import { generate, type Generated } from '../../generator/generate.js';
import { formatProblem, formatWarning } from '../../generator/problem.js';
import { compileFiles } from '../support/compile.js';
import { sourcesOf } from '../support/sources.js';

const head = 'openapi: 3.0.3\ninfo: {title: Pets, version: "1"}\nservers: [{url: https://pets.invalid}]\n';

/** An API as people split it: an index, a file for each path, one for each schema, one for what is shared. */
const split = {
  'openapi.yaml': `${head}paths:
  /pets: {$ref: paths/pets.yaml}
  /pets/{id}: {$ref: 'paths/pet.yaml'}
components:
  schemas:
    Pet: {$ref: schemas/pet.yaml}`,
  'paths/pets.yaml': `
get:
  operationId: listPets
  parameters: [{$ref: ../common.yaml#/parameters/limit}]
  responses:
    200: {description: Pets, content: {application/json: {schema: {type: array, items: {$ref: ../schemas/pet.yaml}}}}}
    default: {$ref: ../common.yaml#/responses/Failed}`,
  'paths/pet.yaml': `
parameters: [{name: id, in: path, required: true, schema: {$ref: '../schemas/big cat.json#/$defs/Id'}}]
get:
  operationId: getPet
  responses:
    200: {description: A pet, content: {application/json: {schema: {$ref: ../openapi.yaml#/components/schemas/Pet}}}}`,
  'schemas/pet.yaml': `
oneOf: [{$ref: cat.json}, {$ref: dog.json}]
discriminator: {propertyName: kind, mapping: {cat: cat.json, dog: ./dog.json}}`,
  'schemas/cat.json': '{"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "enemy": {"$ref": "dog.json"}}}',
  'schemas/dog.json': '{"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "enemies": {"type": "array", "items": {"$ref": "pet.yaml"}}}}',
  'schemas/big cat.json': '{"$defs": {"Id": {"type": "string"}}}',
  'common.yaml': `
parameters: {limit: {name: limit, in: query, schema: {type: integer}}}
responses: {Failed: {description: Failed, content: {application/json: {schema: {$ref: '#/definitions/Fault'}}}}}
definitions: {Fault: {type: object, properties: {message: {type: string}}}}`,
};

describe('an API in many files', () => {
  it('becomes one document, and a client that compiles', async () => {
    const { files, apis, problems } = await run(split);
    expect(problems).toEqual([]);
    expect(apis.map(({ operations, warnings }) => [operations, warnings])).toEqual([[2, []]]);
    const document: unknown = JSON.parse(files.get('openapi/demo.json') ?? '');
    expect(document).toMatchObject({ components: { schemas: { Pet: {}, cat: {}, dog: {}, Id: {}, Fault: {} }, parameters: { limit: {} }, responses: { Failed: {} } } });
    expect(JSON.stringify(document)).not.toMatch(/"\$ref":"[^#]/);
    expect(compileFiles(files)).toEqual([]);
  });

  it('is one to its overlay', async () => {
    const overlay = `overlay: 1.0.0
info: {title: t, version: v}
actions:
  - {target: "$.paths['/pets'].get", update: {operationId: listAnimals}}
  - {target: $.components.schemas.Pet, update: {description: Any of them}}`;
    const { files, apis } = await run({ ...split, 'overlay.yaml': overlay });
    expect(apis.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(files.get('src/demo/operations.ts')).toContain('export function listAnimals(');
    expect(files.get('manifest.json')).toContain('"operationId": "listPets"');
    expect(files.get('openapi/demo.json')).toContain('"description": "Any of them"');
  });

  it('is saved by its overlay from a reference that would be refused', async () => {
    const overlay = `overlay: 1.0.0
info: {title: t, version: v}
actions: [{target: "$.paths['/pets'].get.responses.default", remove: true}, {target: "$.paths['/pets'].get.responses", update: {default: {$ref: 'common.yaml#/responses/Failed'}}}]`;
    const broken = { ...split, 'paths/pets.yaml': split['paths/pets.yaml'].replace('../common.yaml#/responses/Failed', 'https://pets.invalid/failed.yaml') };
    expect((await run(broken)).problems.map(formatProblem)).toEqual([
      'spec/demo/paths/pets.yaml:7:21: expected a reference inside the API\'s folder, found the reference "https://pets.invalid/failed.yaml"',
    ]);
    const { files, problems } = await run({ ...broken, 'overlay.yaml': overlay });
    expect(problems).toEqual([]);
    expect(files.get('openapi/demo.json')).toContain('"$ref": "#/components/responses/Failed"');
  });

  it('may be Swagger 2.0', async () => {
    const { files, apis, problems } = await run({
      'openapi.yaml': `swagger: "2.0"
info: {title: Pets, version: "1"}
host: pets.invalid
paths: {/pets: {$ref: paths.yaml#/pets}}`,
      'paths.yaml': `pets:
  post:
    operationId: addPet
    parameters: [{name: pet, in: body, schema: {$ref: 'pet.yaml'}}, {$ref: '#/dry'}]
    responses: {200: {description: Done, schema: {$ref: pet.yaml}}}
dry: {name: dry, in: query, type: boolean}`,
      'pet.yaml': 'type: object\nproperties: {parent: {$ref: pet.yaml}}',
    });
    expect([problems, apis.map(({ warnings }) => warnings)]).toEqual([[], [[]]]);
    expect(files.get('src/demo/operations.ts')).toContain("'query.dry'");
    expect(compileFiles(files)).toEqual([]);
  });

  it('loses the operations that refer to what does not exist, and no other', async () => {
    const { apis } = await run({ ...split, 'paths/pets.yaml': split['paths/pets.yaml'].replace('../schemas/pet.yaml', '../schemas/none.yaml') });
    expect(apis.map(({ operations, warnings }) => [operations, warnings.map(formatWarning)])).toEqual([
      [1, ['spec/demo/paths/pets.yaml:6:95: warning: a reference to "schemas/none.yaml", which does not exist; GET "/pets" is left out']],
    ]);
  });

  it('is refused with all references that leave its folder, each with its place', async () => {
    const references = ['../x.yaml', '../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', 'C:\\x.yaml', '%2e%2e/%2e%2e/x.yaml', '//pets.invalid/x', 'HTTP://pets.invalid/x'];
    const { problems, files } = await run({
      'openapi.yaml': `${head}paths: {/a: {get: {responses: {200: {$ref: deep/answers.yaml#/ok}}}}}`,
      'deep/answers.yaml': `ok:\n  description: Done\n  content: {a/b: {schema: {$ref: '#/all'}}}\nall:\n  anyOf:\n${references.map((each) => `    - $ref: '${each}'`).join('\n')}`,
      'x.yaml': 'type: object',
    });
    expect(files.size).toBe(0);
    // The first one leads from the inner folder to the folder itself.
    expect(problems.map(formatProblem)).toEqual(
      references.slice(1).map((each, index) =>
        `spec/demo/deep/answers.yaml:${index + 7}:13: expected a reference inside the API's folder, found the reference "${each}"`,
      ),
    );
  });
});

function run(files: Record<string, string>): Promise<Generated> {
  return generate(sourcesOf('demo', files));
}
