import { describe, expectTypeOf, it } from 'vitest';
import * as faxplus from '../../../generated/src/faxplus/index.js';

/**
 * What the types promise. Nothing here is sent: the compiler is the test, and a promise that breaks is an error of
 * `npm run typecheck` (an `@ts-expect-error` over a line that compiles is one, too).
 */
const fax = faxplus.createFaxPlus();
const unsent = (..._calls: ((...given: never[]) => unknown)[]): void => undefined;
const group = { path: { group_id: 'g1' }, body: {} };

describe('an input', () => {
  it('has what the operation has, and nothing else', () => {
    unsent(
      // @ts-expect-error A group has no description; the vendor's sample is wrong.
      () => fax.contacts.updateGroup({ path: { group_id: 'g1' }, body: { description: 'VIP' } }),
      // @ts-expect-error A name is text.
      () => fax.contacts.updateGroup({ path: { group_id: 'g1' }, body: { name: 1 } }),
      // @ts-expect-error The path has no other parameter.
      () => fax.contacts.updateGroup({ path: { group_id: 'g1', user_id: 'self' }, body: {} }),
      // @ts-expect-error There is no query.
      () => fax.contacts.updateGroup({ ...group, query: { shared: true } }),
      // @ts-expect-error There is no such filter.
      () => fax.contacts.list({ query: { made_up: 'x' } }),
      // @ts-expect-error A page has a number of entries.
      () => fax.contacts.list({ query: { limit: '1' } }),
      // @ts-expect-error A list of ids is a list.
      () => fax.contacts.list({ query: { ids: 'c1,c2' } }),
      // @ts-expect-error There is no body.
      () => fax.accounts.list({ body: {} }),
      // @ts-expect-error The vendor's sample has contact_id and group_ids.
      () => fax.contacts.assignToGroups({ body: { contact_id: 'c1', group_ids: [] } }),
      // @ts-expect-error A form has a file.
      () => fax.files.upload({ body: { fax_file: 'https://example.com/letter.pdf' } }),
      // @ts-expect-error There is no header to give.
      () => fax.accounts.get({ header: { 'x-fax-clientid': 'a' } }),
    );
  });

  it('has everything that is required', () => {
    unsent(
      // @ts-expect-error The group_id is missing.
      () => fax.contacts.updateGroup({ path: {}, body: {} }),
      // @ts-expect-error The path is missing.
      () => fax.contacts.updateGroup({ body: {} }),
      // @ts-expect-error The body is missing.
      () => fax.contacts.updateGroup({ path: { group_id: 'g1' } }),
      // @ts-expect-error The input is missing.
      () => fax.contacts.updateGroup(),
      // @ts-expect-error The contact_ids are missing.
      () => fax.contacts.assignToGroups({ body: { groups: [] } }),
      // @ts-expect-error The event is missing.
      () => fax.webhooks.list({ query: {} }),
      // @ts-expect-error The function asks for the same.
      () => faxplus.updateContactGroup(fax, { path: {}, body: {} }),
    );
  });

  it('may be left out where nothing is required, user_id included', () => {
    unsent(
      () => fax.accounts.list(),
      () => fax.accounts.get(),
      () => fax.accounts.get({}),
      () => fax.accounts.get({ path: {} }),
      () => fax.accounts.get({ path: { user_id: undefined } }, { timeout: 1 }),
      () => faxplus.listFaxes(fax),
      () => fax.faxes.get({ path: { fax_id: 'f1' } }),
      () => fax.files.download({ path: { fax_id: 'f1' } }),
    );
  });

  it('chooses one of the documented media types, where there are several', () => {
    expectTypeOf<NonNullable<faxplus.DownloadFileInput['accept']>>().toEqualTypeOf<'application/pdf' | 'image/tiff'>();
    unsent(
      // @ts-expect-error It comes as no other type.
      () => fax.files.download({ path: { fax_id: 'f1' }, accept: 'image/png' }),
      // @ts-expect-error There is nothing to choose from.
      () => fax.accounts.list({ accept: 'application/json' }),
    );
  });

  it('has the literals of an enum', () => {
    // @ts-expect-error It is no kind of event.
    unsent(() => fax.webhooks.list({ query: { event: 'fax_lost' } }));
    expectTypeOf<faxplus.WebhookEventType>().toEqualTypeOf<'fax_received' | 'fax_sent' | 'fax_page_received'>();
  });
});

describe('a result', () => {
  type Result = faxplus.UpdateContactGroupResult;
  type At<Status extends number> = Extract<Result, { status: Status }>;

  it('is told apart by ok', () => {
    expectTypeOf<Extract<Result, { ok: true }>['data']>().toEqualTypeOf<faxplus.ContactGroup>();
    const use = (result: Result): void => {
      if (result.ok) expectTypeOf(result.data.name).toEqualTypeOf<string | undefined>();
      // @ts-expect-error A success has no error.
      if (result.ok) result.error;
      // @ts-expect-error A failure has no data.
      if (!result.ok) result.data;
      // @ts-expect-error It is not known yet whether there are data.
      result.data;
    };
    unsent(use);
  });

  it('is told apart by its status', () => {
    expectTypeOf<At<200>['data']>().toEqualTypeOf<faxplus.ContactGroup>();
    expectTypeOf<At<404>['error']>().toEqualTypeOf<faxplus.FaxPlusError>();
    const use = (result: Result): void => {
      if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<faxplus.ContactGroup>();
      if (result.status === 404) expectTypeOf(result.error.description).toEqualTypeOf<string | undefined>();
      if (result.status === 418) expectTypeOf(result.error).toEqualTypeOf<unknown>();
      // @ts-expect-error No such status is registered.
      if (result.status === 299) return;
    };
    unsent(use);
  });

  it('has data for any other 2xx, and an unknown error for a status that the document does not have', () => {
    expectTypeOf<Extract<Result, { status: 202 | 201 }>>().toEqualTypeOf<never>();
    expectTypeOf<Extract<faxplus.SendFaxResult, { ok: true; status: 201 }>['data']>().toEqualTypeOf<faxplus.SendFaxResponse>();
    const use = (result: faxplus.SendFaxResult, update: Result): void => {
      if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<faxplus.SendFaxResponse>();
      if (result.status === 413) expectTypeOf(result.error).toEqualTypeOf<unknown>();
      if (result.status === 400 || result.status === 503) expectTypeOf(result.error).toEqualTypeOf<faxplus.FaxPlusError>();
      if (update.status === 403) expectTypeOf(update.error).toEqualTypeOf<unknown>();
    };
    unsent(use);
  });

  it('has no data where the document promises no content', () => {
    expectTypeOf<faxplus.DeleteContactGroupData>().toEqualTypeOf<undefined>();
    expectTypeOf(fax.contacts.deleteGroup).returns.resolves.toEqualTypeOf<undefined>();
  });

  it('is a file where the answer is one', () => {
    expectTypeOf<faxplus.DownloadFileData>().toEqualTypeOf<Blob>();
  });
});

describe('no operation of any result', () => {
  type Functions = Pick<typeof faxplus, keyof typeof faxplus & keyof faxplus.operations>;
  type ResultOf<Each> = Each extends (client: faxplus.Transport, ...rest: never[]) => Promise<infer Result> ? Result : never;
  type Results = { [Name in keyof Functions]: ResultOf<Functions[Name]> }[keyof Functions];
  type IsAny<T> = 0 extends 1 & T ? true : false;

  it('has a plain number for its status, which would spoil narrowing', () => {
    expectTypeOf<Results['status']>().not.toEqualTypeOf<number>();
    expectTypeOf<number extends Results['status'] ? true : false>().toEqualTypeOf<false>();
  });

  it('is any, nor are its data and error', () => {
    type AnyMember<Result> = Result extends { ok: true; data: infer Data }
      ? IsAny<Data>
      : Result extends { error: infer Reason }
        ? IsAny<Reason>
        : true;
    expectTypeOf<IsAny<Results>>().toEqualTypeOf<false>();
    expectTypeOf<AnyMember<Results>>().toEqualTypeOf<false>();
  });

  it('lets a made-up property through', () => {
    const use = async (result: faxplus.UpdateContactGroupResult): Promise<void> => {
      // @ts-expect-error A group has no description.
      if (result.ok) result.data.description;
      // @ts-expect-error An error has no message.
      if (result.status === 404) result.error.message;
      // @ts-expect-error A list of contacts is no contact.
      (await fax.contacts.list()).name;
      // @ts-expect-error There is no such group of operations.
      fax.letters;
    };
    unsent(use);
  });
});
