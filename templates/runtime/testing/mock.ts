import type { FetchFunction } from '../options.js';
import type { Answer } from './answers.js';
import { basePathOf, type OpenApiDocument } from './document.js';
import { createFetch, loadOnce, type Call, type Engine } from './engine.js';
import type { MockError } from './error.js';
import { createFaults, type MockFault } from './faults.js';
import { rowsOf, type Named } from './router.js';
import type { MockCall, MockHandlers, MockRequest, OperationName } from './types.js';

/** Loads the document of an API. */
export type LoadDocument = () => Promise<OpenApiDocument>;

/** How a mock is set up. */
export interface MockOptions<Operations> {
  readonly handlers?: MockHandlers<Operations> | undefined;
  /** The OpenAPI document. Absent: the one in this package. */
  readonly document?: OpenApiDocument | undefined;
  /**
   * Answers in place of the operation where what came as credentials is missing or wrong; nothing where it is right. Absent: any will do, and
   * none is a violation of the document.
   */
  readonly authorize?: ((operation: OperationName<Operations>, request: Pick<MockRequest, 'credentials' | 'headers' | 'url'>) => Answer | undefined) | undefined;
  /** Answers a request that violates the document, as the service would; nothing where it is to fail. Absent: it fails. */
  readonly refuse?: ((operation: OperationName<Operations>, error: MockError) => Answer | undefined) | undefined;
}

/** A service in memory. */
export interface Mock<Operations> {
  /** To be given to a client: `createFaxPlus({ fetch: mock.fetch, … })`. It rejects with `MockError` where the document is violated. */
  readonly fetch: FetchFunction;
  /** All requests to operations of the document, in their order. */
  readonly calls: readonly MockCall<Operations>[];
  /** Those to one operation. */
  readonly callsOf: <Name extends OperationName<Operations>>(operation: Name) => Extract<MockCall<Operations>, { readonly operation: Name }>[];
  /** Adds handlers, in place of those of the same operations. Throws `TypeError` for a name that is no operation's. */
  readonly handle: (handlers: MockHandlers<Operations>) => void;
  /** Lets something go wrong with the next requests. Throws like `handle`. */
  readonly inject: (fault: MockFault<OperationName<Operations> & string>) => void;
  /** Forgets calls and faults; handlers stay. */
  readonly clear: () => void;
  /** The path of the document's server, such as `/ffws/v1`. */
  readonly basePath: () => Promise<string>;
}

/**
 * A service in memory for the operations of an API's index: every request is decoded and held against the document, and answered by its
 * handler, or with an example of the document. Nothing is sent anywhere. Throws `TypeError` for a handler of no operation.
 */
export function createMockOf<Operations extends object>(operations: Operations, load: LoadDocument, options: MockOptions<Operations> = {}): Mock<Operations> {
  const { document } = options;
  const rows = rowsOf(operations);
  const calls: Call[] = [];
  // Types of handlers and calls are for whoever writes tests: what is in them fits, since requests and answers are made by the same rows.
  const { authorize, refuse } = options as unknown as Pick<Engine, 'authorize' | 'refuse'>;
  const handlers = { ...options.handlers } as Engine['handlers'];
  const recorded = calls as unknown as MockCall<Operations>[];
  const engine: Engine = { rows, loaded: loadOnce(rows, document ? () => Promise.resolve(document) : load), handlers, authorize, refuse, calls, faults: createFaults() };
  checkNames(rows, Object.keys(handlers));
  return {
    fetch: createFetch(engine),
    calls: recorded,
    callsOf: <Name extends OperationName<Operations>>(operation: Name) =>
      recorded.filter((call): call is Extract<MockCall<Operations>, { readonly operation: Name }> => call.operation === operation),
    handle(more) {
      checkNames(rows, Object.keys(more));
      Object.assign(handlers, more);
    },
    inject(fault) {
      checkNames(rows, fault.operation === undefined ? [] : [fault.operation]);
      engine.faults.add(fault);
    },
    clear() {
      calls.length = 0;
      engine.faults.clear();
    },
    basePath: async () => (rows[0] ? basePathOf((await engine.loaded()).document, rows[0].row) : ''),
  };
}

/** What the compiler refuses, a program in JavaScript finds out here. */
function checkNames(rows: readonly Named[], names: readonly string[]): void {
  const unknown = names.find((name) => !rows.some((row) => row.name === name));
  if (unknown !== undefined) throw new TypeError(`there is no operation ${JSON.stringify(unknown)}`);
}
