import { describe, expectTypeOf, it } from 'vitest';
import { call } from '../../templates/runtime/call.js';
import { isApiError, type ApiErrorOf } from '../../templates/runtime/errors.js';
import type { HttpClient } from '../../templates/runtime/http.js';
import type { Operation } from '../../templates/runtime/operation.js';
import type { ClientOptions, Credential, FetchFunction } from '../../templates/runtime/options.js';
import type { Failure, Success } from '../../templates/runtime/result.js';
import type { Transport } from '../../templates/runtime/transport.js';

interface Input {
  readonly path: { readonly id: string };
}
type Result = Success<200, { name: string }> | Success<202, undefined> | Failure<404, { description: string }> | Failure<500 | 503, unknown>;

// Checked by the compiler alone: none of these functions is run.
declare const transport: Transport;
declare const operation: Operation<Input, Result>;
declare const caught: unknown;

describe('the types', () => {
  it('of a call are those of the row', () => {
    const send = () => transport.send(operation, { path: { id: '1' } });
    expectTypeOf(send).returns.resolves.toEqualTypeOf<Result>();
    const method = () => call(transport, operation, { path: { id: '1' } });
    expectTypeOf(method).returns.resolves.toEqualTypeOf<{ name: string } | undefined>();
    // @ts-expect-error an id is a text
    void (() => transport.send(operation, { path: { id: 1 } }));
    // @ts-expect-error a result has no data before `ok` is known
    void (async () => (await send()).data);
  });

  it('of an ApiError narrow on its status', () => {
    expectTypeOf<ApiErrorOf<Result>['status']>().toEqualTypeOf<404 | 500 | 503>();
    void (() => {
      if (!isApiError(caught, operation)) return;
      if (caught.status === 404) expectTypeOf(caught.error).toEqualTypeOf<{ description: string }>();
      // @ts-expect-error the error of a 500 is not known
      if (caught.status === 500) void caught.error.description;
    });
  });

  it('of options take members that are undefined', () => {
    expectTypeOf<{ baseUrl: undefined; auth: undefined; fetch: undefined; timeout: undefined }>().toExtend<ClientOptions>();
    expectTypeOf<() => Promise<string | undefined>>().toExtend<Credential<string>>();
    expectTypeOf<() => Promise<number>>().not.toExtend<Credential<string>>();
  });

  it('of fetch take that of the platform', () => {
    expectTypeOf<typeof globalThis.fetch>().toExtend<FetchFunction>();
  });

  it('of XML by path are texts', () => {
    type Fax = { requestBody: { content: { 'text/xml': { a: 1 } } }; parameters: object; responses: { 200: { content: { 'application/xml': { b: 1 } } } } };
    const send = (http: HttpClient<{ '/x': { post: Fax } }>) => http.POST('/x', { body: '<x/>' });
    expectTypeOf(send).returns.resolves.toHaveProperty('data').toEqualTypeOf<string | undefined>();
    // @ts-expect-error a body in XML is no object
    void ((http: HttpClient<{ '/x': { post: Fax } }>) => http.POST('/x', { body: { a: 1 } }));
  });
});
