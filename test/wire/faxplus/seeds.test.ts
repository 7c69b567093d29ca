import { describe, expect, it } from 'vitest';
import { ApiError, assignContactsToGroups, updateContactGroup } from '../../../generated/src/faxplus/index.js';
import { connect, jsonAnswer, rejectionOf, TOKEN } from './connect.js';

const group = {
  id: '5f7a8b9c0d1e2f3a4b5c6d7f',
  name: 'VIP Clients',
  notes: 'Important clients only',
  is_shared: true,
  creation_date: '2024-01-10T09:00:00Z',
  modification_date: '2024-02-15T11:20:00Z',
};

/** The vendor's own examples of its errors. */
const errors = {
  400: { error: 'invalid_user_id', description: 'Invalid user id given' },
  401: {
    error: 'unauthorized',
    description: 'The access token provided is expired, revoked, malformed, or invalid for other reasons.',
  },
  404: { error: 'bad_request', description: 'Requested resource was not found.' },
  500: { error: 'internal_server_error', description: 'An unexpected error happened, please contact support' },
} as const;

const phrases = { 400: 'Bad Request', 401: 'Unauthorized', 404: 'Not Found', 500: 'Internal Server Error' } as const;

const update = { path: { group_id: 'group_123' }, body: { name: 'Premium Clients', notes: 'Updated notes' } };
const assign = { body: { contact_ids: ['contact_123'], groups: ['group_456', 'group_789'], shared: false } };

describe('contacts.updateGroup', () => {
  it('puts name and notes, and gives back the group', async () => {
    const { fax, requests } = await connect(jsonAnswer(200, group));
    expect(await fax.contacts.updateGroup(update)).toEqual(group);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ method: 'PUT', path: '/v3/accounts/self/contact-groups/group_123' });
    expect(requests[0]?.body.toString()).toBe('{"name":"Premium Clients","notes":"Updated notes"}');
    expect(requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: 'application/json',
      'content-type': 'application/json',
    });
  });

  it('narrows on the status', async () => {
    const { transport } = await connect(jsonAnswer(200, group));
    const result = await updateContactGroup(transport, update);
    expect(result.status === 200 && result.data.notes).toBe('Important clients only');
  });

  it.each([400, 401, 404, 500] as const)('tells the error of a %i', async (status) => {
    const { transport } = await connect(jsonAnswer(status, errors[status]));
    const result = await updateContactGroup(transport, update);
    expect(result).toMatchObject({ ok: false, status, error: errors[status] });
  });

  it.each([400, 401, 404, 500] as const)('throws a %i with a message that can stand alone', async (status) => {
    const { fax } = await connect(jsonAnswer(status, errors[status]));
    const error = await rejectionOf(fax.contacts.updateGroup(update));
    const { description, error: code } = errors[status];
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, error: errors[status], operation: 'faxplus contacts.updateGroup' });
    expect(error.message).toBe(`faxplus contacts.updateGroup: ${status} ${phrases[status]}: ${description} (${code})`);
  });

  it('says of a group that is not there', async () => {
    const { fax } = await connect(jsonAnswer(404, errors[404]));
    await expect(fax.contacts.updateGroup(update)).rejects.toThrow(
      /^faxplus contacts\.updateGroup: 404 Not Found: Requested resource was not found\. \(bad_request\)$/,
    );
  });
});

describe('contacts.assignToGroups', () => {
  it('posts contact_ids, groups and shared, and gives back the object', async () => {
    const { fax, requests } = await connect(jsonAnswer(200, { contact_123: ['group_456'] }));
    expect(await fax.contacts.assignToGroups(assign)).toEqual({ contact_123: ['group_456'] });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ method: 'POST', path: '/v3/accounts/self/contacts/assign-groups' });
    expect(requests[0]?.body.toString()).toBe('{"contact_ids":["contact_123"],"groups":["group_456","group_789"],"shared":false}');
  });

  it('sends neither groups nor shared where they are left out', async () => {
    const { fax, requests } = await connect(jsonAnswer(200, {}));
    await fax.contacts.assignToGroups({ body: { contact_ids: [] } });
    expect(requests[0]?.body.toString()).toBe('{"contact_ids":[]}');
  });

  it.each([400, 401, 500] as const)('tells and throws a %i', async (status) => {
    const { fax } = await connect(jsonAnswer(status, errors[status]));
    expect(await assignContactsToGroups(fax, assign)).toMatchObject({ ok: false, status, error: errors[status] });
    await expect(fax.contacts.assignToGroups(assign)).rejects.toMatchObject({ status, error: errors[status] });
  });

  it('leaves the error of a 404 unknown, because the document has none', async () => {
    const { transport } = await connect(jsonAnswer(404, errors[404]));
    const result = await assignContactsToGroups(transport, assign);
    expect(result).toMatchObject({ ok: false, status: 404, error: errors[404] });
  });
});
