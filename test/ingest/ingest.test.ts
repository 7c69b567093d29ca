import { describe, expect, it } from 'vitest';
import { ingest, type Ingested, type ReadDescriptor } from '../../generator/ingest/ingest.js';
import { formatPlace, formatProblem, formatWarning } from '../../generator/problem.js';

const openapi = `openapi: 3.0.1
info: {title: Fax, version: "1"}
paths:
  /faxes:
    get:
      operationId: getFaxes
      tags: [a, b]
      responses: {200: {description: OK}}
`;
const overlay = (actions: string): string => `overlay: 1.0.0\ninfo: {title: t, version: v}\nactions:\n${actions}`;

describe('ingest', () => {
  it.each(['openapi.yaml', 'openapi.yml'])('reads %s', (file) => {
    expect(accepted({ [file]: openapi }).document).toMatchObject({ openapi: '3.0.1', paths: { '/faxes': {} } });
  });

  it('reads openapi.json', () => {
    const text = '{"openapi": "3.1.0", "info": {"title": "Fax", "version": "1"}}';
    expect(accepted({ 'openapi.json': text }).document).toEqual(JSON.parse(text));
  });

  it('reads service.xml through the reader of descriptors and keeps its places', () => {
    const read = accepted({ 'service.xml': '<service/>' });
    expect(read.document).toMatchObject({ openapi: '3.1.0' });
    expect(formatPlace(read.locate('/info/title'))).toBe('spec/fax/service.xml:2:3');
    expect(formatPlace(read.locate('/paths'))).toBe('spec/fax/service.xml:1:1');
  });

  it('hands on the problems of a descriptor', () => {
    expect(refused({ 'service.xml': 'broken' })).toEqual(['spec/fax/service.xml:1:1: expected a service, found broken']);
  });

  it.each([
    [{}, 'spec/fax: expected exactly one of openapi.yaml, openapi.yml, openapi.json, service.xml, found none in the folder of "fax"'],
    [
      { 'openapi.yaml': openapi, 'service.xml': '<service/>' },
      'spec/fax: expected exactly one of openapi.yaml, openapi.yml, openapi.json, service.xml, found openapi.yaml and service.xml in the folder of "fax"',
    ],
  ])('refuses a folder without exactly one description', (files, problem) => {
    expect(refused(files)).toEqual([problem]);
  });

  it('applies the overlay and keeps the document of the vendor', () => {
    const read = accepted({ 'openapi.yaml': openapi, 'overlay.yaml': overlay('  - {target: $.info, update: {x-client-name: Fax}}') });
    expect(read.document['info']).toEqual({ title: 'Fax', version: '1', 'x-client-name': 'Fax' });
    expect(read.vendor['info']).toEqual({ title: 'Fax', version: '1' });
  });

  it('hands on the warnings of the overlay', () => {
    const read = accepted({ 'openapi.yaml': openapi, 'overlay.yaml': overlay('  - {target: $.nope, remove: true}') });
    expect(read.warnings.map(formatWarning)).toEqual([
      'spec/fax/overlay.yaml:4:5: warning: the target "$.nope", which selects nothing; it changed nothing',
    ]);
  });

  it('reports the problems of both files at once', () => {
    expect(refused({ 'openapi.yaml': 'a: [', 'overlay.yaml': 'b: [' })).toHaveLength(2);
  });

  it.each([
    ['/paths/~1faxes/get/responses', 'spec/fax/openapi.yaml:8:18'],
    ['/paths/~1faxes/get/x-group', 'spec/fax/overlay.yaml:6:16'],
    ['/paths/~1faxes/get/operationId', 'spec/fax/overlay.yaml:7:20'],
    ['/paths/~1faxes/get/tags/1', 'spec/fax/openapi.yaml:7:13'],
  ])('places %s where it was written', (pointer, place) => {
    const actions = `  - target: $.paths['/faxes'].get
    update:
      x-group: faxes
      operationId: listFaxes
  - target: $.paths['/faxes'].get.tags[0]
    remove: true
`;
    const read = accepted({ 'openapi.yaml': openapi, 'overlay.yaml': overlay(actions) });
    expect(formatPlace(read.locate(pointer))).toBe(place);
  });

  it('places what an appended item brought at the update', () => {
    const actions = "  - target: $.paths['/faxes'].get.tags\n    update: c\n  - target: $\n    update: {servers: [{url: 1}]}\n  - target: $.servers[0]\n    update:\n      $ref: ../other.yaml\n";
    expect(refused({ 'openapi.yaml': openapi, 'overlay.yaml': overlay(actions) })).toEqual([
      'spec/fax/overlay.yaml:10:13: expected a reference inside the API\'s folder, found the reference "../other.yaml"',
    ]);
  });

  it.each([
    ['swagger: "1.2"\ninfo: {}', '1:10: expected OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0, found Swagger "1.2"'],
    ['info: {}', '1:1: expected OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0, such as openapi: "3.1.0", found nothing as "openapi"'],
    ['openapi: 3.0', '1:10: expected OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0, such as openapi: "3.1.0", found a number as "openapi"'],
    ['openapi: 4.0.0', '1:10: expected OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0, such as openapi: "3.1.0", found the version "4.0.0"'],
    ['openapi: 3.1.0', '1:1: expected an object, found nothing as "info"'],
    ['openapi: 3.0.0\ninfo: {}', '1:1: expected an object, found nothing as "paths"'],
    ['openapi: 3.1.0\ninfo: {}\npaths: []', '3:8: expected an object, found an array as "paths"'],
    ['openapi: 3.1.0\ninfo: {}\nsecurity: {}', '3:11: expected a list of objects, found an object as "security"'],
    ['openapi: 3.1.0\ninfo: {}\nsecurity: [basic]', '3:11: expected a list of objects, found an array as "security"'],
  ])('refuses %j, which is not OpenAPI', (text, problem) => {
    expect(refused({ 'openapi.yaml': text })).toEqual([`spec/fax/openapi.yaml:${problem}`]);
  });

  it.each(['3.0.4', '3.1.1', '3.2.0'])('accepts OpenAPI %s', (version) => {
    expect(accepted({ 'openapi.yaml': `openapi: ${version}\ninfo: {}\npaths: {x-note: 1}` }).leftOut).toEqual([]);
  });

  it('warns of a path without its slash', () => {
    const read = accepted({ 'openapi.yaml': 'openapi: 3.1.0\ninfo: {}\npaths: {faxes: {}}' });
    expect(read.leftOut.map(formatWarning)).toEqual([
      'spec/fax/openapi.yaml:3:16: warning: the path "faxes", which does not begin with a slash; it is left out',
    ]);
  });
});

const readDescriptor: ReadDescriptor = (file, text) => {
  const start = { file, line: 1, column: 1 };
  if (text === 'broken') return { problems: [{ place: start, found: 'broken', expected: 'a service' }] };
  const document = { openapi: '3.1.0', info: { title: 'Fax', version: '1' }, paths: {} };
  return { document, places: new Map([['', start], ['/info', { file, line: 2, column: 3 }]]) };
};

function run(files: Record<string, string>): ReturnType<typeof ingest> {
  const display = (file: string): string => (file === '' ? 'spec/fax' : `spec/fax/${file}`);
  return ingest({ api: 'fax', files: new Map(Object.entries(files)), display }, readDescriptor);
}

function accepted(files: Record<string, string>): Ingested {
  const read = run(files);
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read;
}

function refused(files: Record<string, string>): string[] {
  const read = run(files);
  return 'problems' in read ? read.problems.map(formatProblem) : [];
}
