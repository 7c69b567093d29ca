import { createConfig, lintFromString } from '@redocly/openapi-core';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const vendor = readYaml('spec/faxplus/openapi.yaml');
const normalised = JSON.parse(readFileSync(join(root, 'generated/openapi/faxplus.json'), 'utf8')) as Json;

describe('the Fax.Plus document', () => {
  it('is API 3.4.0 in OpenAPI 3.0.1, at the vendor’s servers', () => {
    expect([vendor.openapi, at(vendor, 'info', 'title'), at(vendor, 'info', 'version')]).toEqual(['3.0.1', 'Fax.Plus REST API', '3.4.0']);
    expect(vendor.servers).toEqual([{ url: 'https://restapi.fax.plus/v3' }, { url: '/v3' }]);
    expect(vendor.security).toEqual([]);
  });

  it('has 34 operations and 5 that are not certain, each of which says why', () => {
    const all = operationsOf(vendor);
    const uncertain = all.filter(([, operation]) => 'x-experimental' in operation);
    expect(all.length - uncertain.length).toBe(34);
    expect(uncertain.map(([name]) => name).sort()).toEqual([
      'delete /accounts/self/contact-groups/{group_id}',
      'delete /accounts/self/contacts/{contact_id}',
      'get /accounts/self/contact-groups',
      'post /accounts/self/contact-groups',
      'post /accounts/self/contacts',
    ]);
    for (const [, operation] of uncertain) expect(operation['x-experimental']).toMatch(/\w{3,}.* not /s);
  });

  it('has no name of ours: those stand in the overlay', () => {
    expect(JSON.stringify(vendor)).not.toMatch(/x-group|x-method|x-client-name|client_id"/);
  });
});

describe('updateTag', () => {
  const operation = at(vendor, 'paths', '/accounts/self/contact-groups/{group_id}', 'put');

  it('has the vendor’s id, tag, parameter and body', () => {
    expect([operation.operationId, operation.tags]).toEqual(['updateTag', ['Contacts']]);
    expect(operation.parameters).toEqual([{ $ref: '#/components/parameters/GroupId' }]);
    expect(facts(at(vendor, 'components', 'parameters', 'GroupId'))).toEqual({
      name: 'group_id',
      in: 'path',
      required: true,
      schema: { type: 'string' },
    });
    expect(operation.requestBody).toEqual({
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/ContactGroupUpdate' } } },
    });
  });

  it('answers with the shared responses of the vendor', () => {
    expect(operation.responses).toEqual({
      200: { $ref: '#/components/responses/ContactGroup' },
      400: { $ref: '#/components/responses/Error' },
      401: { $ref: '#/components/responses/UnauthorizedError' },
      404: { $ref: '#/components/responses/NotFoundError' },
      500: { $ref: '#/components/responses/ServerError' },
    });
  });

  it('takes either kind of credential', () => {
    expect(operation.security).toEqual([{ personal_access_token: ['fax:all:edit'] }, { oauth2: ['all'] }]);
  });

  it('has schemas with the vendor’s properties and examples, none required', () => {
    const { ContactGroupUpdate, ContactGroup } = at(vendor, 'components', 'schemas');
    expect(facts(ContactGroupUpdate)).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string', example: 'Premium Clients' },
        notes: { type: 'string', example: 'Updated notes' },
      },
    });
    expect(facts(ContactGroup)).toEqual({
      type: 'object',
      properties: {
        id: { type: 'string', example: '5f7a8b9c0d1e2f3a4b5c6d7f' },
        name: { type: 'string', example: 'VIP Clients' },
        notes: { type: 'string', example: 'Important clients only' },
        is_shared: { type: 'boolean', example: true },
        creation_date: { type: 'string', example: '2024-01-10T09:00:00Z' },
        modification_date: { type: 'string', example: '2024-02-15T11:20:00Z' },
      },
    });
  });
});

describe('associateTags', () => {
  const operation = at(vendor, 'paths', '/accounts/self/contacts/assign-groups', 'post');

  it('takes contact_ids, groups and shared, as the document says and the samples do not', () => {
    expect(operation.operationId).toBe('associateTags');
    expect(facts(operation.requestBody)).toEqual({
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              groups: { type: 'array', items: { type: 'string' } },
              contact_ids: { type: 'array', items: { type: 'string' } },
              shared: { type: 'boolean', default: false },
            },
            required: ['contact_ids'],
          },
        },
      },
    });
  });

  it('answers with an object of any kind, 400, 401 or 500', () => {
    expect(facts(operation.responses)).toEqual({
      200: { content: { 'application/json': { schema: { type: 'object' } } } },
      400: { $ref: '#/components/responses/Error' },
      401: { $ref: '#/components/responses/UnauthorizedError' },
      500: { $ref: '#/components/responses/ServerError' },
    });
    expect(operation.security).toEqual([{ personal_access_token: ['fax:all:edit'] }, { oauth2: ['all'] }]);
  });
});

describe('shared components', () => {
  it('have the vendor’s error and its examples', () => {
    expect(facts(at(vendor, 'components', 'schemas', 'Error'))).toEqual({
      properties: { description: { type: 'string' }, error: { type: 'string' } },
      additionalProperties: false,
    });
    const codes = ['Error', 'UnauthorizedError', 'NotFoundError', 'ServerError'].map(
      (name) => at(vendor, 'components', 'responses', name, 'content', 'application/json', 'example', 'error'),
    );
    expect(codes).toEqual(['invalid_user_id', 'unauthorized', 'bad_request', 'internal_server_error']);
  });

  it('have the vendor’s security schemes', () => {
    const schemes = at(vendor, 'components', 'securitySchemes');
    expect(facts(schemes.personal_access_token)).toEqual({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
    const flow = at(schemes, 'oauth2', 'flows', 'authorizationCode');
    expect(Object.keys(at(flow, 'scopes'))).toEqual(['all']);
    expect(flow.tokenUrl).toBe('https://accounts.fax.plus/token');
  });
});

describe('the overlay', () => {
  const all = operationsOf(normalised);

  it('gives every operation a function and a place of its own', () => {
    expect(new Set(all.map(([, operation]) => operation.operationId)).size).toBe(39);
    expect(new Set(all.map(([, operation]) => `${operation['x-group']}.${operation['x-method']}`)).size).toBe(39);
  });

  it('calls the two operations of the vendor’s pages what their users call them', () => {
    const put = at(normalised, 'paths', '/accounts/self/contact-groups/{group_id}', 'put');
    const post = at(normalised, 'paths', '/accounts/self/contacts/assign-groups', 'post');
    expect([put, post].map((each) => [each.operationId, each['x-group'], each['x-method']])).toEqual([
      ['updateContactGroup', 'contacts', 'updateGroup'],
      ['assignContactsToGroups', 'contacts', 'assignToGroups'],
    ]);
  });

  it('puts the client id beside oauth2 and nowhere else', () => {
    for (const [, operation] of all) {
      expect(Object.values(at(operation, 'security')).map((each) => Object.keys(each))).toEqual([['personal_access_token'], ['oauth2', 'client_id']]);
    }
    expect(facts(at(normalised, 'components', 'securitySchemes', 'client_id'))).toEqual({ type: 'apiKey', in: 'header', name: 'x-fax-clientid' });
  });
});

describe.each(['faxplus', 'faxfinder'])('the normalised document of %s', (api) => {
  let errors: string[] = [];

  beforeAll(async () => {
    const source = readFileSync(join(root, `generated/openapi/${api}.json`), 'utf8');
    const problems = await lintFromString({ source, config: await createConfig({ extends: ['recommended'] }) });
    errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  });

  it('is accepted by a linter of OpenAPI', () => {
    expect(errors).toEqual([]);
  });
});

/** A document as it is read. A member that is not there fails the test that asks for it. */
interface Json {
  readonly [key: string]: Json;
}

function readYaml(path: string): Json {
  return parse(readFileSync(join(root, path), 'utf8')) as Json;
}

/** The member at the end of a way of keys. */
function at(value: Json, ...keys: readonly string[]): Json {
  return keys.reduce((owner, key) => {
    const member = owner[key];
    if (member === undefined) throw new Error(`no member ${key}`);
    return member;
  }, value);
}

function operationsOf(document: Json): [string, Json][] {
  const methods = ['get', 'put', 'post', 'delete', 'patch'];
  return Object.entries(at(document, 'paths')).flatMap(([path, item]) =>
    methods.filter((method) => method in item).map((method): [string, Json] => [`${method} ${path}`, at(item, method)]),
  );
}

/** The same without prose. */
function facts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(facts);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, member]) => !(key === 'description' && typeof member === 'string'));
  return Object.fromEntries(entries.map(([key, member]) => [key, facts(member)]));
}
