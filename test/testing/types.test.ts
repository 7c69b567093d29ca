import { describe, expectTypeOf, it } from 'vitest';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { createMock, type MockCall, type MockHandlers } from '../../generated/src/testing.js';

type Handlers = MockHandlers<typeof faxplus>;

// Checked by the compiler alone: none of these functions is run.
describe('the types of handlers', () => {
  it('are keyed by the functions of the API', () => {
    void (() => createMock(faxplus, { handlers: { getBalance: () => ({ status: 200, data: { amount: 1, currency: 'USD' } }) } }));
    // @ts-expect-error there is no such function
    void (() => createMock(faxplus, { handlers: { getBalances: () => ({ status: 200, data: {} }) } }));
    // @ts-expect-error it is one of the other API
    void (() => createMock(faxplus, { handlers: { scheduleFax: () => ({ status: 201 }) } }));
  });

  it('have the request of their operation', () => {
    void (() =>
      createMock(faxplus, {
        handlers: {
          uploadFile: ({ path, query, body }) => {
            expectTypeOf(path).toEqualTypeOf<{ readonly user_id: string }>();
            expectTypeOf(query.format).toEqualTypeOf<'tiff' | 'pdf' | undefined>();
            expectTypeOf(body.fax_file).toEqualTypeOf<File>();
            // @ts-expect-error the operation has no such parameter
            void query.limit;
            return { status: 200, data: { path: '' } };
          },
          getBalance: ({ body, path }) => {
            expectTypeOf(body).toEqualTypeOf<undefined>();
            expectTypeOf(path).toEqualTypeOf<Readonly<Record<string, never>>>();
            return { status: 200, data: { amount: 1, currency: 'USD' } };
          },
        },
      }));
    void (() =>
      createMock(faxfinder, {
        handlers: {
          scheduleFax({ body }) {
            expectTypeOf(body.recipient[0]?.fax_number).toEqualTypeOf<string | undefined>();
            expectTypeOf(body.attachment?.[0]?.content).toEqualTypeOf<Uint8Array | undefined>();
            return { status: 400, error: { message: 'invalid name: empty' } };
          },
        },
      }));
  });

  it('answer with what the document has for the status', () => {
    const answers: Handlers['updateContactGroup'][] = [
      () => ({ status: 200, data: { name: 'A' } }),
      async () => ({ status: 404, error: { error: 'bad_request' }, headers: { 'x-request-id': '1' } }),
      // @ts-expect-error the name is a text
      () => ({ status: 200, data: { name: 1 } }),
      // @ts-expect-error a success has no error
      () => ({ status: 200, error: { error: 'bad_request' } }),
      // @ts-expect-error the document does not have this success
      () => ({ status: 201, data: { name: 'A' } }),
      // @ts-expect-error nor this failure
      () => ({ status: 409, error: {} }),
      // @ts-expect-error a success needs its data
      () => ({ status: 200 }),
    ];
    const ranges: Handlers['uploadFile'][] = [
      () => ({ status: 201, data: { path: '' } }),
      () => ({ status: 413, error: { error: 'too_large' } }),
      // @ts-expect-error an error is an object
      () => ({ status: 413, error: 'too_large' }),
    ];
    const others: [Handlers['deleteWebhook'], Handlers['downloadFile'], MockHandlers<typeof faxfinder>['abortFax']] = [
      () => ({ status: 204 }),
      () => ({ status: 200, data: new Uint8Array(1) }),
      // A 401 is documented without content, so that it may have any.
      () => ({ status: 401 }),
    ];
    void [answers, ranges, others];
  });

  it('of calls and faults know the operations', () => {
    const mock = createMock(faxplus);
    expectTypeOf(mock.calls[0]?.operation).toEqualTypeOf<MockCall<typeof faxplus>['operation'] | undefined>();
    void (() => {
      for (const call of mock.calls) if (call.operation === 'sendFax') expectTypeOf(call.request?.body.to).toEqualTypeOf<string[] | undefined>();
      mock.inject({ operation: 'sendFax', status: 500 });
      // @ts-expect-error there is no such operation
      mock.inject({ operation: 'sendFaxes' });
      // @ts-expect-error nor here
      mock.callsOf('sendFaxes');
    });
  });
});
