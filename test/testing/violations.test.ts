import { describe, expect, it } from 'vitest';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { createMock, MockError } from '../../generated/src/testing.js';

const token = { authorization: 'Bearer secret' };
const basic = { authorization: `Basic ${btoa('admin:secret')}` };
const json = { ...token, 'content-type': 'application/json' };
const xml = { ...basic, 'content-type': 'application/xml' };
const schedule = (inside: string): string => `<schedule_fax><recipient><fax_number>1</fax_number></recipient>${inside}</schedule_fax>`;

type Violation = readonly [what: string, method: string, path: string, init: { readonly headers?: Record<string, string>; readonly body?: BodyInit }, ...problems: string[]];

const ofFaxPlus: readonly Violation[] = [
  ['a path that the document does not have', 'GET', '/v3/nothing', { headers: token }, 'the path: found GET /v3/nothing, expected a path of the document'],
  ['another base path', 'GET', '/accounts', { headers: token }, 'the path: found GET /accounts, expected a path below /v3'],
  ['a method that the path does not have', 'PATCH', '/v3/accounts/self', { headers: token }, 'the method: found PATCH /v3/accounts/self, expected GET or PUT'],
  ['no credentials', 'GET', '/v3/shop/balance', {}, 'the credentials: found none, expected personal_access_token, or oauth2 with client_id'],
  ['credentials of another scheme', 'GET', '/v3/shop/balance', { headers: basic }, 'the credentials: found none, expected personal_access_token, or oauth2 with client_id'],
  ['a parameter that is required', 'GET', '/v3/hooks', { headers: token }, 'the query parameter event: found nothing, expected a value'],
  ['an enum', 'GET', '/v3/hooks?event=fax_sent_twice', { headers: token }, 'the query parameter event: found "fax_sent_twice", expected one of "fax_received","fax_sent","fax_page_received"'],
  ['a number that is none, and one that is too large', 'GET', '/v3/accounts/self/faxes?limit=51&offset=x', { headers: token }, 'the query parameter limit: found 51, expected a number up to 50', 'the query parameter offset: found "x", expected the type integer'],
  ['a pattern', 'GET', '/v3/accounts/self/faxes?after=yesterday', { headers: token }, 'the query parameter after: found "yesterday", expected a text that matches ^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}'],
  ['a parameter that the document does not have', 'GET', '/v3/shop/balance?currency=USD', { headers: token }, 'the query: found the parameter "currency", expected none'],
  ['no body', 'POST', '/v3/hooks', { headers: json }, 'the body: found nothing, expected a body in application/json'],
  ['a body where there is none', 'DELETE', '/v3/hooks/1', { headers: json, body: '{}' }, 'the body: found one in application/json, expected none'],
  ['another media type', 'POST', '/v3/hooks', { headers: { ...token, 'content-type': 'text/csv' }, body: 'a' }, 'the content-type: found text/csv, expected application/json'],
  ['JSON that is none', 'POST', '/v3/hooks', { headers: json, body: '{' }, expect.stringMatching(/^the body: found what cannot be read \(.+\), expected application\/json$/) as unknown as string],
  ['properties that are missing or of the wrong type', 'POST', '/v3/hooks', { headers: json, body: '{"target":1}' }, 'the body: found {"target":1}, expected the property event', 'the body at /target: found 1, expected the type string'],
  ['too many items', 'POST', '/v3/accounts/self/outbox', { headers: json, body: JSON.stringify({ from: 'a', to: ['1'], files: Array.from({ length: 11 }, (_, index) => String(index)) }) }, 'the body at /files: found ["0","1","2","3","4","5","6","7","8","9","10"], expected a length of 10 at most'],
  ['a form without its file', 'POST', '/v3/accounts/self/files', { headers: token, body: new FormData() }, 'the body: found {}, expected the property fax_file'],
];

const ofFaxFinder: readonly Violation[] = [
  ['a key of the wrong form', 'DELETE', '/ffws/v1/ofax/1', { headers: basic }, 'the path parameter fax_key: found "1", expected a text that matches ^[0-9A-F]{8}$'],
  ['another root', 'POST', '/ffws/v1/ofax', { headers: xml, body: '<fax/>' }, 'the body: found what cannot be read (line 1, column 1: expected the root element schedule_fax, found fax), expected application/xml'],
  ['an element that is missing', 'POST', '/ffws/v1/ofax', { headers: xml, body: '<schedule_fax><recipient/></schedule_fax>' }, expect.stringContaining('schedule_fax/recipient/fax_number: missing') as unknown as string],
  ['an element that the document does not have', 'POST', '/ffws/v1/ofax', { headers: xml, body: schedule('<Sender/>') }, expect.stringContaining('schedule_fax/Sender: unknown element') as unknown as string],
  ['a number that is none', 'POST', '/ffws/v1/ofax', { headers: xml, body: schedule('<priority>high</priority>') }, expect.stringContaining('schedule_fax/priority') as unknown as string],
  ['too many of an element', 'POST', '/ffws/v1/ofax', { headers: xml, body: schedule('<recipient><fax_number>1</fax_number></recipient>'.repeat(400)) }, expect.stringMatching(/^the body at \/recipient: found .+, expected a length of 400 at most$/) as unknown as string],
];

describe.each([
  ['faxplus', createMock(faxplus), ofFaxPlus],
  ['faxfinder', createMock(faxfinder), ofFaxFinder],
] as const)('requests that violate the document of %s', (_, mock, violations) => {
  it.each(violations.map((violation) => ({ what: violation[0], violation })))('$what', async ({ violation: [, method, path, init, ...problems] }) => {
    const error: unknown = await mock.fetch(`https://demo.invalid${path}`, { method, ...init }).catch((each: unknown) => each);
    if (!(error instanceof MockError)) throw error;
    expect(error.problems.map(({ place, found, expected }) => `${place}: found ${found}, expected ${expected}`)).toEqual(problems);
  });
});

describe('the error', () => {
  it('names the operation, and is what the client is rejected with, at once', async () => {
    const mock = createMock(faxplus);
    const fax = faxplus.createFaxPlus({ fetch: mock.fetch, auth: { personal_access_token: 'secret' } });
    // What the compiler refuses, a program in JavaScript can do.
    const number = 5 as unknown as string;
    const call = fax.contacts.updateGroup({ path: { group_id: '1' }, body: { name: number } });
    await expect(call).rejects.toThrow(MockError);
    await expect(call).rejects.toThrow('faxplus contacts.updateGroup: the body at /name: found 5, expected the type string');
    expect(mock.calls).toMatchObject([{ operation: 'updateContactGroup' }]);
    expect(mock.calls[0]?.status).toBeUndefined();
  });

  it('has no password in it', async () => {
    const mock = createMock(faxplus);
    const body = { account_data: { company_name: 1 }, password: 'hunter2', name: 2 };
    const error: unknown = await mock.fetch('https://demo.invalid/v3/accounts/self', { method: 'PUT', headers: json, body: JSON.stringify(body) }).catch((each: unknown) => each);
    expect(String(error)).not.toContain('secret');
    expect(String(error)).toContain('the body at /name: found 2');
  });

  it('says which document is missing', async () => {
    const row = { ...faxplus.getBalanceOperation, api: 'other' };
    await expect(createMock({ getBalanceOperation: row }).fetch('https://demo.invalid/', {})).rejects.toThrow('a mock needs the operations of an API of this package, or the option document');
  });
});
