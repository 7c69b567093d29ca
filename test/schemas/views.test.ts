import { beforeAll, describe, expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { documentOf, filesOf, json, ref, typeIn } from './types-of.js';

const text = { type: 'string' };

/** A user is read and written; a login is written alone, a report read alone. */
const document = {
  ...documentOf({}),
  paths: {
    '/users': {
      get: { operationId: 'listUsers', responses: { 200: json({ type: 'array', items: ref('User') }) } },
      post: { operationId: 'createUser', requestBody: { required: true, ...json(ref('User')) }, responses: { 201: json(ref('User')) } },
      put: { operationId: 'login', requestBody: { required: true, ...json(ref('Login')) }, responses: { 200: json(ref('Report')) } },
    },
  },
  components: {
    schemas: {
      User: {
        type: 'object',
        required: ['id', 'name', 'password'],
        properties: {
          id: { type: 'string', readOnly: true },
          name: text,
          password: { type: 'string', writeOnly: true },
          friends: { type: 'array', items: ref('User') },
          team: ref('Team'),
          made: ref('Made'),
        },
      },
      Team: { type: 'object', required: ['name'], properties: { name: text } },
      Made: { type: 'string', readOnly: true },
      Employee: { allOf: [ref('User'), { required: ['made'] }] },
      Login: { type: 'object', required: ['secret'], properties: { secret: { type: 'string', writeOnly: true }, at: { type: 'string', readOnly: true } } },
      Report: { type: 'object', required: ['at'], properties: { at: { type: 'string', readOnly: true }, by: { type: 'string', writeOnly: true } } },
      Both: { type: 'object', properties: { odd: { type: 'string', readOnly: true, writeOnly: true } } },
    },
  },
};

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await filesOf({ demo: document });
});

describe('a schema with members for one side alone', () => {
  it('is that of the answer under its own name, and that of the request as Writable', () => {
    expect(typeIn(files, 'User')).toBe('{ readonly id: string; name: string; friends?: User[]; team?: Team; made?: Made; }');
    expect(typeIn(files, 'UserWritable')).toBe('{ name: string; password: string; friends?: UserWritable[]; team?: Team; }');
  });

  it('is one where it stands on one side alone, and whole where it stands on none', () => {
    expect([typeIn(files, 'Login'), typeIn(files, 'LoginWritable')]).toEqual(['{ secret: string; }', 'none']);
    expect([typeIn(files, 'Report'), typeIn(files, 'ReportWritable')]).toEqual(['{ readonly at: string; }', 'none']);
    expect(typeIn(files, 'Both')).toBe('{ readonly odd?: string; }');
    expect(typeIn(files, 'Employee')).toBe('User & { readonly made: {} | null; }');
  });

  it('is exported by both names', () => {
    expect(files.get('src/demo/schema.ts')).toContain("export type UserWritable = components['schemas']['UserWritable'];");
    expect(files.get('src/demo/index.ts')).toMatch(/^export type \{.* User, UserWritable \} from '.\/schema.js';$/m);
  });

  it('asks for nothing that the server gives, and promises nothing that it takes', () => {
    const use = `
      import { createUser, listUsers, login, type Transport, type UserWritable } from './demo/index.js';
      export async function use(client: Transport): Promise<string[]> {
        const body: UserWritable = { name: 'Ada', password: 'x' };
        const made = await createUser(client, { body });
        if (made.ok && made.status === 201) body.name = made.data.id;
        // @ts-expect-error The server gives the id.
        await createUser(client, { body: { id: '1', name: 'Ada', password: 'x' } });
        // @ts-expect-error A password is needed.
        await createUser(client, { body: { name: 'Ada' } });
        await login(client, { body: { secret: 'x' } });
        const all = await listUsers(client);
        // @ts-expect-error Nobody gets the password back.
        if (all.ok && all.status === 200) void all.data[0]?.password;
        return all.ok && all.status === 200 ? all.data.map(({ id }) => id) : [];
      }`;
    expect(compileFiles(new Map([...files, ['src/use.ts', use]]))).toEqual([]);
  });
});
