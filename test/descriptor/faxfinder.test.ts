import { createConfig, lintFromString } from '@redocly/openapi-core';
import { XmlDocument } from 'libxml2-wasm';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../generator/descriptor/read-descriptor.js';
import { findOperations } from '../../generator/document.js';
import { valueAt, type JsonValue } from '../../generator/json.js';
import { complaintOfSchema, problemsOfReader, readSpec } from './schema.js';

const text = readSpec('faxfinder/service.xml');
const document = readFaxFinder();

describe('the descriptor of FaxFinder', () => {
  it('is valid for the schema and for the reader', () => {
    expect(complaintOfSchema(text)).toBeUndefined();
    expect(problemsOfReader(text)).toEqual([]);
  });

  it('means an OpenAPI document that passes a linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const source = JSON.stringify(document);
    const findings = await lintFromString({ source, absoluteRef: 'faxfinder.json', config });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('has every operation that is established', () => {
    const lines = findOperations(document).map(({ operation, method, path }) => {
      const answers = Object.keys(Object(operation['responses'])).filter((status) => status !== '401');
      return `${operation['x-group']}.${operation['x-method']} ${method.toUpperCase()} ${path} ${answers.join(' ')}`;
    });
    expect(lines.sort()).toEqual(operations.trim().split('\n').sort());
  });

  it('answers 401 to every operation, with a body that is not known', () => {
    const answers = findOperations(document).map(({ pointer }) => at(document, `${pointer}/responses/401`));
    expect(answers).toHaveLength(33);
    expect(answers.filter((answer) => at(answer, '/content') !== undefined)).toEqual([]);
  });

  it('requires firmware 3.0.4 where the manual says so', () => {
    const required = findOperations(document).filter(({ operation }) => operation['x-firmware'] !== undefined);
    expect(new Set(required.map(({ operation }) => operation['x-firmware']))).toEqual(new Set(['3.0.4']));
    expect(required.map(({ path }) => path.split('/')[1]).sort()).toEqual([
      ...['channel_status', 'channel_status', 'contact_groups', 'inbound_status', 'outbound_status'],
      ...['status', 'status', 'status', 'status', 'status', 'status', 'users', 'users'],
    ]);
  });

  it('never repeats what sends a fax', () => {
    expect(at(document, '/paths/~1ofax~1{fax_key}~1{entry_key}/put/x-idempotent')).toBe(false);
  });

  it('bounds the recipients of a fax', () => {
    const recipients = at(document, '/components/schemas/ScheduleFax/properties/recipient');
    expect(recipients).toMatchObject({ type: 'array', minItems: 1, maxItems: 400 });
  });
});

describe('creating a contact group', () => {
  const operation = at(document, '/paths/~1contact_groups~1{username}/post');

  it('sends a name, a description and any number of contacts', () => {
    expect(schemaOf(at(operation, '/requestBody'))).toMatchObject({
      xml: { name: 'contact_group' },
      properties: { name: { type: 'string' }, description: { type: 'string' }, contact: { type: 'array', items: { format: 'uri' } } },
      required: ['name'],
    });
  });

  it('answers 200 with the message and the group with its URL', () => {
    const answer = schemaOf(at(operation, '/responses/200'));
    expect(answer).toMatchObject({ xml: { name: 'response' }, properties: { message: { examples: ['Created'] } }, required: ['message', 'contact_group'] });
    expect(Object.keys(Object(at(resolve(at(answer, '/properties/contact_group')), '/properties')))).toEqual([
      'contact_group_url',
      'name',
      'description',
      'contact',
    ]);
  });
});

describe('examples of FaxFinder', () => {
  const folder = join(import.meta.dirname, '../../spec/faxfinder/examples');

  it.each(readdirSync(folder))('%s is a message of its operation', (file) => {
    const [id = '', message = ''] = file.split('.');
    const { operation } = findOperations(document).find(({ operation }) => operation['operationId'] === id) ?? {};
    const described = at(operation, message === 'request' ? '/requestBody' : `/responses/${message}`);
    expect(rootOf(readFileSync(join(folder, file), 'utf8'))).toBe(at(schemaOf(described), '/xml/name'));
  });
});

/** Group, method, request line, and the documented statuses besides 401. */
const operations = `
faxes.schedule POST /ofax 201 400
faxes.list GET /ofax 200
faxes.get GET /ofax/{fax_key} 200
faxes.getEntry GET /ofax/{fax_key}/{entry_key} 200
faxes.abort DELETE /ofax/{fax_key} 202 400
faxes.abortEntry DELETE /ofax/{fax_key}/{entry_key} 202 400
faxes.rescheduleEntry PUT /ofax/{fax_key}/{entry_key} 202 400
users.get GET /users/{username} 200 403 404
users.create POST /users 200 400 403
users.update PUT /users/{username} 200 400 403 404
contacts.list GET /contacts/{username} 200 403 404
contacts.get GET /contacts/{username}/{id} 200 403 404
contacts.create POST /contacts/{username} 200 400 403 404
contacts.update PUT /contacts/{username}/{id} 200 400 403 404
contacts.delete DELETE /contacts/{username}/{id} 200 403 404
contacts.listGlobal GET /contacts/global_contact_list 200 403 404
contacts.getGlobal GET /contacts/global_contact_list/{id} 200 403 404
contactGroups.list GET /contact_groups/{username} 200 403 404
contactGroups.listGlobal GET /contact_groups/global_contact_list 200 403 404
contactGroups.create POST /contact_groups/{username} 200 400 403
contactGroups.update PUT /contact_groups/{username}/{id} 200 400 403 404
status.get GET /status 200 400
status.getModem GET /status/MODEM 200 400
status.getChannel GET /status/CHANNEL 200 400
status.getSystem GET /status/SYSTEM 200 400
status.getPrinter GET /status/PRINTER 200 400
status.getShare GET /status/SHARE 200 400
modems.list GET /modem_status 200 400
modems.get GET /modem_status/{modem} 200 400
channels.list GET /channel_status 200 400
channels.get GET /channel_status/{channel} 200 400
inbound.list GET /inbound_status 200 400
outbound.list GET /outbound_status 200 404
`;

function readFaxFinder() {
  const read = readDescriptor('spec/faxfinder/service.xml', text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.document;
}

function schemaOf(message: JsonValue | undefined): JsonValue | undefined {
  return resolve(at(message, '/content/application~1xml/schema'));
}

function resolve(value: JsonValue | undefined): JsonValue | undefined {
  const reference = at(value, '/$ref');
  return typeof reference === 'string' ? at(document, reference.slice(1)) : value;
}

function at(value: JsonValue | undefined, pointer: string): JsonValue | undefined {
  return value === undefined ? undefined : valueAt(value, pointer);
}

function rootOf(xml: string): string {
  const parsed = XmlDocument.fromString(xml);
  try {
    return parsed.root.name;
  } finally {
    parsed.dispose();
  }
}
