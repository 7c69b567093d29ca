import { beforeAll, expect, it } from 'vitest';
import { openEditor, type Editor } from './editor.js';

/** Tests of what an editor shows of the package to who writes an application. They belong to the tests of one installation, which takes a while to make. */
export function testEditor(application: () => string): void {
  const text = `import { createFaxPlus, updateContactGroup, type Account, type ListFaxesInput, type UpdateContactGroupData, type UpdateContactGroupInput, type UpdateContactGroupResult } from 'fax-clients/faxplus';
    const fax = createFaxPlus({ auth: { personal_access_token: '' } });
    const group = await fax.contacts.updateGroup({ path: { group_id: '1' }, body: { name: 'Premium' } });
    const result = await updateContactGroup(fax, { path: { group_id: '1' }, body: { } });
    if (result.ok) result.data.name;
    if (result.status === 404) result.error.description;
    const faxes = fax.faxes;
    const [listed, updated] = [{} as ListFaxesInput, { path: { group_id: '1' }, body: {} } as UpdateContactGroupInput];
    console.log(updated.path, updated.body, listed.query);`;
  let editor: Editor;
  beforeAll(() => {
    editor = openEditor(application(), text);
  });

  it.each([
    ['createFaxPlus', 'function createFaxPlus(options?: FaxPlusOptions): FaxPlus', 'A client with every operation', 'await faxplus.accounts.get()'],
    ['updateContactGroup', 'function updateContactGroup(client: Transport, input: UpdateContactGroupInput, options?: RequestOptions): Promise<UpdateContactGroupResult>', 'Update a group', 'await updateContactGroup(client, { path: {'],
    ['fax.contacts.updateGroup', 'FaxPlusContacts.updateGroup(input: UpdateContactGroupInput, options?: RequestOptions): Promise<UpdateContactGroupData>', 'Update a group', 'await client.contacts.updateGroup({ path: {'],
    ['type Account', 'status: AccountStatus;', 'The account of a user.', "status: 'active',"],
    ['type UpdateContactGroupInput', 'interface UpdateContactGroupInput', 'What `updateContactGroup` takes.', 'const input: UpdateContactGroupInput = { path: {'],
    ['type UpdateContactGroupData', 'type UpdateContactGroupData = {\n    id?: string;', "The data of `updateContactGroup`'s success.", 'const data: UpdateContactGroupData = await client.contacts.updateGroup(input);'],
    ['type UpdateContactGroupResult', 'type UpdateContactGroupResult = Success<200, {', 'Every answer of `updateContactGroup`', 'const result: UpdateContactGroupResult = await updateContactGroup(client, input);'],
  ])('%s is shown with its documentation, an example and readable types', (word, shown, documentation, example) => {
    const hover = editor.hover(word);
    expect(hover.shown).toContain(shown);
    expect(hover.documentation).toContain(documentation);
    expect(hover.tags['example']).toContain(example);
  });

  it.each([
    ['const faxes = fax.faxes', '(property) FaxPlus.faxes: FaxPlusFaxes', 'Records of faxes that were sent or received.'],
    ['const group', 'const group: { id?: string; name?: string; notes?: string; is_shared?: boolean; creation_date?: string; modification_date?: string; }', ''],
    ['{ path: { group_id', '(property) group_id: string', 'Identifier of the group.'],
    ['updated.path', '(property) UpdateContactGroupInput.path: { group_id: string; }', ''],
    ['updated.body', '(property) UpdateContactGroupInput.body: { name?: string; notes?: string; }', ''],
    ['result.data.name', '(property) name?: string | undefined', ''],
    ['result.error.description', '(property) description?: string | undefined', ''],
    ['{ auth: { personal_access_token', '(property) FaxPlusAuth.personal_access_token?: Credential<string>', 'A token that a user makes'],
  ])('%s is shown as what it is', (word, shown, documentation) => {
    const hover = editor.hover(word);
    expect(hover.shown.replace(/\s+/g, ' ')).toBe(shown);
    expect(hover.documentation).toContain(documentation);
  });

  it('parameters are shown by their values, not by where their types stand', () => {
    const { shown } = editor.hover('listed.query');
    expect(shown).toContain('order?: "asc" | "desc" | undefined;');
    expect(shown).toContain('status?: string[] | undefined;');
    expect(shown).not.toContain('operations[');
  });

  it.each([
    ['const group = await fax.', 'accounts baseUrl contacts exchange faxes files http numbers outbox send shop webhooks'],
    ['fax.contacts.', 'assignToGroups create createGroup delete deleteGroup list listGroups update updateGroup'],
    ["updateContactGroup(fax, { path: { group_id: '1' }, body: { ", 'name notes'],
    ['if (result.status === ', '200 400 401 404 500'],
  ])('behind %s it offers what fits', (place, names) => {
    expect(editor.complete(place)).toEqual(expect.arrayContaining(names.split(' ')));
  });
}
