import type { Service } from '../generator/service.js';
import { exportTypes, exportValues, importTypes, importValues } from './imports.js';
import { printKey } from './literal.js';
import { lines, printFile } from './print.js';

/** `testing.ts`: the test kit, which finds the document of each API in the package. */
export function printTesting(services: readonly Service[]): string {
  return printFile([
    ...importValues('./runtime/testing/mock.js', ['createMockOf']),
    ...importTypes('./runtime/testing/mock.js', ['LoadDocument', 'Mock', 'MockOptions']),
    ...importValues('./runtime/testing/router.js', ['rowsOf']),
    ...exportValues('./runtime/testing/clock.js', ['createClock']),
    ...exportTypes('./runtime/testing/clock.js', ['Clock', 'ClockOptions']),
    ...exportValues('./runtime/testing/error.js', ['MockError']),
    ...exportTypes('./runtime/testing/error.js', ['MockProblem']),
    ...exportTypes('./runtime/testing/faults.js', ['MockFault']),
    ...exportTypes('./runtime/testing/mock.js', ['Mock', 'MockOptions']),
    ...exportTypes('./runtime/testing/types.js', ['MockAnswer', 'MockCall', 'MockHandler', 'MockHandlers', 'MockRequest', 'OperationName']),
    lines(
      '/** Each is read when a request wants it. The compiler is kept from looking into them, since they lie outside of its sources. */',
      'const documents: Readonly<Record<string, () => Promise<{ readonly default: object }>>> = {',
      ...services.map(({ api }) => `  ${printKey(api)}: () => import('../openapi/${api}.json' as string, { with: { type: 'json' } }),`),
      '};',
    ),
    lines(
      '/**',
      ' * A service in memory for the operations of an API: `createMock(api, { handlers })` with `import * as api` of its subpath. Every request is',
      ' * decoded, held against the document of the API, and answered by the handler of its operation, or with an example. What violates the',
      ' * document rejects with `MockError`. An API of another package needs its `document` among the options.',
      ' */',
      'export function createMock<Operations extends object>(operations: Operations, options?: MockOptions<Operations>): Mock<Operations> {',
      '  const load: LoadDocument = async () => {',
      "    const api = rowsOf(operations)[0]?.row.api ?? '';",
      '    const document = Object.hasOwn(documents, api) ? documents[api] : undefined;',
      "    if (!document) throw new TypeError('a mock needs the operations of an API of this package, or the option document');",
      '    return (await document()).default;',
      '  };',
      '  return createMockOf(operations, load, options);',
      '}',
    ),
  ]);
}
