import type { OperationModel, Service } from '../generator/service.js';
import { isStream } from './operation-doc.js';
import { functionCall, importLine, methodCall, printOptions, setupLine } from './snippets.js';

/** The whole way from the import to the data, by the method of the grouped client. */
export function usageSample(packageName: string, service: Service, operation: OperationModel): string {
  const read = isStream(operation) ? 'for await (const item of data) console.log(item);' : 'console.log(data);';
  return [importLine(packageName, service), '', setupLine(service), `const data = await ${methodCall(service, operation)};`, read].join('\n');
}

/** The same by the function of the operation, which gives every answer back. */
export function resultSample(packageName: string, service: Service, operation: OperationModel): string {
  const failure = operation.answers.find(({ key }) => /^[45]\d\d$/.test(key))?.key;
  const read = isStream(operation) ? 'if (result.ok) for await (const item of result.data) console.log(item);' : 'if (result.ok) console.log(result.data);';
  return [
    `import { createTransport, ${operation.function} } from '${packageName}/${service.api}';`,
    '',
    `const transport = createTransport(${printOptions(service)});`,
    `const result = await ${functionCall(service, operation, 'transport')};`,
    read,
    failure === undefined ? 'else console.error(result.status);' : `else if (result.status === ${failure}) console.error(result.error);`,
  ].join('\n');
}
