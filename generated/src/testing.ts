// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { createMockOf } from './runtime/testing/mock.js';
import type { LoadDocument, Mock, MockOptions } from './runtime/testing/mock.js';
import { rowsOf } from './runtime/testing/router.js';
export { createClock } from './runtime/testing/clock.js';
export type { Clock, ClockOptions } from './runtime/testing/clock.js';
export { MockError } from './runtime/testing/error.js';
export type { MockProblem } from './runtime/testing/error.js';
export type { MockFault } from './runtime/testing/faults.js';
export type { Mock, MockOptions } from './runtime/testing/mock.js';
export type {
  MockAnswer,
  MockCall,
  MockHandler,
  MockHandlers,
  MockRequest,
  OperationName,
} from './runtime/testing/types.js';

/** Each is read when a request wants it. The compiler is kept from looking into them, since they lie outside of its sources. */
const documents: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {
  faxfinder: () => import('../openapi/faxfinder.json' as string, { with: { type: 'json' } }),
  faxplus: () => import('../openapi/faxplus.json' as string, { with: { type: 'json' } }),
};

/**
 * A service in memory for the operations of an API: `createMock(api, { handlers })` with `import * as api` of its subpath. Every request is
 * decoded, held against the document of the API, and answered by the handler of its operation, or with an example. What violates the
 * document rejects with `MockError`. An API of another package needs its `document` among the options.
 */
export function createMock<Operations extends object>(operations: Operations, options?: MockOptions<Operations>): Mock<Operations> {
  const load: LoadDocument = async () => {
    const api = rowsOf(operations)[0]?.row.api ?? '';
    const document = Object.hasOwn(documents, api) ? documents[api] : undefined;
    if (!document) throw new TypeError('a mock needs the operations of an API of this package, or the option document');
    return (await document()).default;
  };
  return createMockOf(operations, load, options);
}
