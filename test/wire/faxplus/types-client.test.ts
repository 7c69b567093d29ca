import { describe, expectTypeOf, it } from 'vitest';
import * as faxplus from '../../../generated/src/faxplus/index.js';
import { isApiError, type FaxPlus, type FaxPlusOptions } from '../../../generated/src/faxplus/index.js';

const fax = faxplus.createFaxPlus();
const unsent = (..._calls: ((...given: never[]) => unknown)[]): void => undefined;

describe('options', () => {
  it("have the document's own names of its credentials, and no others", () => {
    unsent(
      () => faxplus.createFaxPlus({ auth: { personal_access_token: process.env['FAXPLUS_PERSONAL_ACCESS_TOKEN'] } }),
      () => faxplus.createFaxPlus({ auth: { oauth2: async () => 'token', client_id: 'APIK-1' } }),
      // @ts-expect-error That is not its name.
      () => faxplus.createFaxPlus({ auth: { token: 'pat' } }),
      // @ts-expect-error A token is text.
      () => faxplus.createFaxPlus({ auth: { personal_access_token: 7 } }),
      // @ts-expect-error A function yields text.
      () => faxplus.createFaxPlus({ auth: { personal_access_token: async () => 7 } }),
      // @ts-expect-error The API does not use HTTP Basic.
      () => faxplus.createFaxPlus({ auth: { basic: { username: 'a', password: 'b' } } }),
      // @ts-expect-error The server of the document has no variables.
      () => faxplus.createFaxPlus({ server: { host: 'dot3' } }),
      // @ts-expect-error There is no such option.
      () => faxplus.createFaxPlus({ retries: 3 }),
    );
  });

  it('are none for a call but those of one', () => {
    unsent(
      () => fax.accounts.list({}, { timeout: 1000, headers: { 'x-trace': undefined }, signal: AbortSignal.timeout(1) }),
      // @ts-expect-error Credentials belong to the client.
      () => fax.accounts.list({}, { auth: { personal_access_token: 'pat' } }),
    );
  });

  it('are not needed at all', () => {
    expectTypeOf(faxplus.createFaxPlus).parameter(0).toEqualTypeOf<FaxPlusOptions | undefined>();
    expectTypeOf(faxplus.createClient).toEqualTypeOf(faxplus.createFaxPlus);
  });
});

describe('a client', () => {
  it('is a transport too, for the functions', () => {
    expectTypeOf<FaxPlus>().toExtend<faxplus.Transport>();
    expectTypeOf(faxplus.createTransport).returns.toExtend<faxplus.Transport>();
    // @ts-expect-error A transport has no operations.
    unsent(() => faxplus.createTransport().contacts);
  });

  it('cannot be changed', () => {
    // @ts-expect-error Groups are read-only.
    unsent(() => (fax.contacts = fax.contacts));
  });

  it('gives data from a method, and a result from a function', () => {
    const input = { path: { group_id: 'g1' }, body: {} };
    unsent(
      async () => expectTypeOf(await fax.contacts.updateGroup(input)).toEqualTypeOf<faxplus.ContactGroup>(),
      async () => expectTypeOf(await faxplus.updateContactGroup(fax, input)).toEqualTypeOf<faxplus.UpdateContactGroupResult>(),
    );
  });
});

describe('a caught error', () => {
  it('narrows to the errors of its operation', () => {
    const use = (error: unknown): void => {
      if (!isApiError(error, faxplus.updateContactGroupOperation)) return;
      if (error.status === 404) expectTypeOf(error.error).toEqualTypeOf<faxplus.FaxPlusError>();
      if (error.status === 418) expectTypeOf(error.error).toEqualTypeOf<unknown>();
      // @ts-expect-error A 200 is no error.
      if (error.status === 200) return;
      // @ts-expect-error An error has no message of its own in the document.
      if (error.status === 404) error.error.message;
    };
    unsent(use);
  });
});

describe('the escape hatch', () => {
  it('is typed by path', () => {
    unsent(
      async () => {
        const { data, error } = await fax.http.GET('/accounts/{user_id}', { params: { path: { user_id: 'self' } } });
        expectTypeOf(data).toEqualTypeOf<faxplus.Account | undefined>();
        expectTypeOf(error).toEqualTypeOf<faxplus.FaxPlusError | undefined>();
      },
      // @ts-expect-error There is no such path.
      () => fax.http.GET('/letters'),
      // @ts-expect-error The path has no POST.
      () => fax.http.POST('/accounts'),
      // @ts-expect-error A name is text.
      () => fax.http.PUT('/accounts/self/contact-groups/{group_id}', { params: { path: { group_id: 'g' } }, body: { name: 1 } }),
      // @ts-expect-error The group_id is missing.
      () => fax.http.PUT('/accounts/self/contact-groups/{group_id}', { params: { path: {} }, body: {} }),
      // @ts-expect-error The operation has no parameters in the query.
      () => fax.http.GET('/accounts/{user_id}', { params: { path: { user_id: 'self' }, query: { page: 1 } } }),
      // @ts-expect-error It has no parameters at all.
      () => fax.http.GET('/accounts', { params: { header: { 'x-page': '1' } } }),
      // @ts-expect-error It takes no body.
      () => fax.http.GET('/accounts', { body: {} }),
    );
  });
});
