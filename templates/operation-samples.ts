import type { OperationModel, Service } from '../generator/service.js';
import { isStream } from './operation-doc.js';
import { functionCall, importLine, methodCall, printOptions, setupLine } from './snippets.js';

/** Samples of the operations of one API, each a whole module. */
export interface Samples {
  /** The whole way from the import to the data, by the method of the grouped client. */
  readonly method: (operation: OperationModel) => string;
  /** The same by the function of the operation, which gives every answer back. */
  readonly function: (operation: OperationModel) => string;
}

/** What prints the samples. What all of an API have in common is printed once. */
export function samplesOf(packageName: string, service: Service): Samples {
  const head = [importLine(packageName, service), '', setupLine(service)];
  const setup = ['', `const transport = createTransport(${printOptions(service)});`];
  return {
    method: (operation) => [...head, `const data = await ${methodCall(service, operation)};`, isStream(operation) ? 'for await (const item of data) console.log(item);' : 'console.log(data);'].join('\n'),
    function: (operation) =>
      [
        `import { createTransport, ${operation.function} } from '${packageName}/${service.api}';`,
        ...setup,
        `const result = await ${functionCall(service, operation, 'transport')};`,
        ...readLines(operation),
      ].join('\n'),
  };
}

function readLines(operation: OperationModel): string[] {
  const failure = operation.answers.find(({ key }) => /^[45]\d\d$/.test(key))?.key;
  return [
    isStream(operation) ? 'if (result.ok) for await (const item of result.data) console.log(item);' : 'if (result.ok) console.log(result.data);',
    failure === undefined ? 'else console.error(result.status);' : `else if (result.status === ${failure}) console.error(result.error);`,
  ];
}
