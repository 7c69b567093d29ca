import { StructureKind, type FunctionDeclarationStructure } from 'ts-morph';
import type { OperationModel, Service } from '../generator/service.js';
import { commentLines } from './docs.js';
import { functionDoc } from './operation-doc.js';
import { lines, printStructures, type Lines } from './print.js';
import { optionsType, typeParameters } from './transfers.js';

/** Prints the functions of operations. There are few shapes of them, and each is printed once: ts-morph takes half a millisecond for a function. */
export function functionPrinter(service: Service): (operation: OperationModel) => Lines {
  const shapes = new Map<string, string>();
  return (operation) => {
    const shape = [operation.inputOptional, operation.files.answered, operation.files.carried].join(' ');
    const printed = shapes.get(shape) ?? printStructures([functionShape(operation)]).trimEnd();
    shapes.set(shape, printed);
    const { function: name, constant: row, inputType: input, resultType: result } = operation;
    const names: Readonly<Record<string, string>> = { $name: name, $row: row, $Input: input, $Result: result };
    return lines(...commentLines(functionDoc(service, operation)), printed.replace(/\$\w+/g, (each) => names[each] ?? each));
  };
}

/** A function with names that stand for those of an operation. */
function functionShape(operation: OperationModel): FunctionDeclarationStructure {
  const { files, inputOptional } = operation;
  // Types that are written need not be inferred, which took a third of what a call costs the compiler.
  const send = files.answered ? 'sendForFile(client, ' : 'client.send<$Input, $Result>(';
  return {
    kind: StructureKind.Function,
    name: '$name',
    isExported: true,
    parameters: [
      { name: 'client', type: 'Transport' },
      { name: 'input', type: '$Input', hasQuestionToken: inputOptional },
      { name: 'options', type: optionsType(operation), hasQuestionToken: true },
    ],
    typeParameters: typeParameters(operation),
    returnType: `Promise<${files.answered ? 'FileResult<$Result, As>' : '$Result'}>`,
    statements: [`return ${send}$row, input, options);`],
  };
}
