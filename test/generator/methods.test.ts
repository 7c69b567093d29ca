import { describe, expect, it } from 'vitest';
import { formatWarning } from '../../generator/problem.js';
import { compileFiles } from '../support/compile.js';
import { generateFrom } from '../support/sources.js';

const document = `openapi: 3.2.0
info: {title: Files, version: "1"}
servers: [{url: https://files.invalid}]
paths:
  /files/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    query:
      operationId: searchFile
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {words: {type: string}}}}}}
      responses: {200: {description: Found, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
    trace: {responses: {200: {description: Never}}}
    additionalOperations:
      COPY: {operationId: copyFile, responses: {204: {description: Done}}}
      LINK: {responses: {204: {description: Done}}}
      CONNECT: {responses: {204: {description: Never}}}
      POST: {responses: {204: {description: Never}}}
      'bad method': {responses: {204: {description: Never}}}
`;

describe('methods beyond the usual ones', () => {
  it('have functions, types and places; those that no client may send are left out with a warning', async () => {
    const { files, apis } = await generateFrom(document);
    expect(apis.flatMap(({ warnings }) => warnings.map(formatWarning))).toEqual([
      'spec/demo/openapi.yaml:11:12: warning: the method TRACE, which no client may send; "trace" of "/files/{id}" is left out',
      'spec/demo/openapi.yaml:15:16: warning: the method "CONNECT", which no client may send; "CONNECT" of "/files/{id}" is left out',
      'spec/demo/openapi.yaml:16:13: warning: the method "POST", which has a member of its own; "POST" of "/files/{id}" is left out',
      'spec/demo/openapi.yaml:17:21: warning: the method "bad method", which is no token in capitals; "bad method" of "/files/{id}" is left out',
      'spec/demo/openapi.yaml:14:13: warning: an operation without operationId; it is called linkFilesById',
    ]);
    const operations = files.get('src/demo/operations.ts');
    for (const method of ['QUERY', 'COPY', 'LINK']) expect(operations).toContain(`method: '${method}'`);
    expect(files.get('src/demo/schema.ts')).not.toMatch(/"(?:query|COPY|LINK) \//);
    const kept: unknown = JSON.parse(files.get('openapi/demo.json') ?? '');
    expect(kept).toMatchObject({ paths: { '/files/{id}': { query: {}, additionalOperations: { COPY: { operationId: 'copyFile' }, LINK: {} } } } });
    expect(compileFiles(files)).toEqual([]);
  });
});
