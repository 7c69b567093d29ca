import { StructureKind } from 'ts-morph';
import type { OperationModel, Service, WaitingModel } from '../generator/service.js';
import { docText, listWords } from './docs.js';
import { exportTypes, exportValues, importTypes, importValues } from './imports.js';
import { printLiteral, type Literal } from './literal.js';
import { lines, printFile, type Statement } from './print.js';

/** An operation that shows something which comes to an end. */
export type AwaitedOperation = OperationModel & { readonly waiting: WaitingModel };

/** Whether an operation shows something which comes to an end. */
export function isAwaited(operation: OperationModel): operation is AwaitedOperation {
  return operation.waiting !== undefined;
}

/** The operations of an API that show something which comes to an end. */
export function awaitedOperations({ operations }: Service): AwaitedOperation[] {
  return operations.filter(isAwaited);
}

/** `waiting.ts`: for each operation that shows something which comes to an end, what waits for it. */
export function printWaiting(service: Service): string {
  const operations = awaitedOperations(service);
  return printFile([
    ...importTypes('../runtime/transport.js', ['Transport']),
    ...importValues('../runtime/waiting.js', ['waitFor']),
    ...importTypes('../runtime/waiting.js', ['WaitOptions', 'WaitResult', 'Waiting']),
    ...importValues('./operations.js', operations.map(({ constant }) => constant)),
    ...importTypes('./operations.js', operations.flatMap(({ inputType, dataType }) => [inputType, dataType])),
    ...exportValues('../runtime/waiting.js', ['WaitError']),
    ...exportTypes('../runtime/waiting.js', ['WaitOptions', 'WaitProgress', 'WaitResult']),
    ...operations.flatMap(waitingStatements),
  ]);
}

/** What is said of waiting, at the function and at the method. */
export function waitingDoc({ waiting, summary }: AwaitedOperation, call: string): string {
  return docText({
    paragraphs: [`${summary === '' ? 'Asks' : `${summary.replace(/\.$/, '')}: asks`} again and again until it has come to its end${endText(waiting)}.`, waiting.note ?? ''],
    tags: [
      { tag: 'throws', text: '{WaitError} it did not come to its end before the deadline' },
      { tag: 'example', text: ['```ts', `const { data } = await ${call};`, '```'].join('\n') },
    ],
  });
}

function endText({ final, gone }: WaitingModel): string {
  const states = final.length === 0 || final.length > 6 ? '' : `its state is one of ${listWords(final.map((state) => `\`${state.replace(/`/g, '')}\``))}`;
  const statuses = gone.length === 0 ? '' : `it is answered with ${gone.join(' or ')} after it has been seen`;
  const ends = [states, statuses].filter((text) => text !== '');
  return ends.length === 0 ? '' : `: ${ends.join(', or ')}`;
}

function waitingStatements(operation: AwaitedOperation): Statement[] {
  const { waiting, inputType, dataType } = operation;
  return [
    lines(`const ${waiting.constant}: Waiting = ${printLiteral(waitingLiteral(waiting))};`),
    {
      kind: StructureKind.Function,
      name: waiting.function,
      isExported: true,
      docs: [waitingDoc(operation, `${waiting.function}(client, ${printLiteral(operation.example)}, { deadline: 1_800_000 })`)],
      parameters: [
        { name: 'client', type: 'Transport' },
        { name: 'input', type: operation.inputOptional ? `${inputType} | undefined` : inputType },
        { name: 'options', type: `WaitOptions<${dataType}>` },
      ],
      returnType: `Promise<WaitResult<${dataType}>>`,
      statements: [`return waitFor(client, ${operation.constant}, ${waiting.constant}, input, options);`],
    },
  ];
}

function waitingLiteral({ state, final, missing, gone }: WaitingModel): Literal {
  return {
    state,
    final,
    missing: missing.length === 0 ? undefined : missing,
    gone: gone.length === 0 ? undefined : gone,
  };
}
