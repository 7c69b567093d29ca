import { describe, expect, it } from 'vitest';
import { createContactGroup, type ContactGroupRequest, type ContactGroupResponse } from '../../../generated/src/faxfinder/index.js';
import { AUTHORIZATION, connect, lineOf, xmlAnswer } from './connect.js';
import { infosetOf } from './infoset.js';

// The manual's example of creating a group, byte for byte but for the quotes of the declarations, which it prints typographic.
const REQUEST = lines(
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<contact_group>',
  '\t<name>New Group from API</name>',
  '\t<description>Can I create one from the API</description>',
  '\t<contact>https://dot3/ffws/v1/contacts/admin/23</contact>',
  '\t<contact>https://dot3/ffws/v1/contacts/admin/24</contact>',
  '\t<contact>https://dot3/ffws/v1/contacts/admin/25</contact>',
  '\t<contact>https://dot3/ffws/v1/contacts/admin/26</contact>',
  '</contact_group>',
);
const ANSWER = lines(
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<response>',
  '\t<message>Created</message>',
  '\t<contact_group>',
  '\t\t<contact_group_url>https://dot3/ffws/v1/contact_groups/admin/14</contact_group_url>',
  '\t\t<name>New Group from API</name>',
  '\t\t<description>Can I create one from the API</description>',
  '\t\t<contact>https://dot3/ffws/v1/contacts/admin/23</contact>',
  '\t\t<contact>https://dot3/ffws/v1/contacts/admin/24</contact>',
  '\t\t<contact>https://dot3/ffws/v1/contacts/admin/25</contact>',
  '\t\t<contact>https://dot3/ffws/v1/contacts/admin/26</contact>',
  '\t</contact_group>',
  '</response>',
  '',
);

const contact = [23, 24, 25, 26].map((id) => `https://dot3/ffws/v1/contacts/admin/${id}`);
const group: ContactGroupRequest = { name: 'New Group from API', description: 'Can I create one from the API', contact };
const created: ContactGroupResponse = {
  message: 'Created',
  contact_group: {
    contact_group_url: 'https://dot3/ffws/v1/contact_groups/admin/14',
    name: 'New Group from API',
    description: 'Can I create one from the API',
    contact: [
      'https://dot3/ffws/v1/contacts/admin/23',
      'https://dot3/ffws/v1/contacts/admin/24',
      'https://dot3/ffws/v1/contacts/admin/25',
      'https://dot3/ffws/v1/contacts/admin/26',
    ],
  },
};

describe("the manual's own exchange", () => {
  it('goes out with the same line, headers and infoset', async () => {
    const { fax, requests } = await connect(xmlAnswer(200, ANSWER));
    await fax.contactGroups.create({ path: { username: 'admin' }, body: group });

    const [sent] = requests;
    expect(requests.map(lineOf)).toEqual(['POST /ffws/v1/contact_groups/admin']);
    expect(sent?.headers).toMatchObject({ 'content-type': 'application/xml', authorization: AUTHORIZATION });
    expect(infosetOf(sent?.body ?? '')).toEqual(infosetOf(REQUEST));
  });

  it('declares itself with straight quotes', async () => {
    const { fax, requests } = await connect(xmlAnswer(200, ANSWER));
    await fax.contactGroups.create({ path: { username: 'admin' }, body: group });
    expect(requests[0]?.body.toString('latin1')).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
  });

  it('is read as the value that the method returns', async () => {
    const { fax } = await connect(xmlAnswer(200, ANSWER));
    expect(await fax.contactGroups.create({ path: { username: 'admin' }, body: group })).toStrictEqual(created);
  });

  it('is read as the data of the function, with its status of 200', async () => {
    const { transport } = await connect(xmlAnswer(200, ANSWER));
    const result = await createContactGroup(transport, { path: { username: 'admin' }, body: group });
    expect(result).toStrictEqual({ ok: true, status: 200, data: created, response: result.response });
  });
});

/** The manual's page has DOS line ends. */
function lines(...each: string[]): string {
  return each.map((line) => `${line}\r\n`).join('');
}
