import { StructureKind } from 'ts-morph';
import type { OperationModel, PagingModel, Service } from '../generator/service.js';
import { docText } from './docs.js';
import { exportValues, importTypes, importValues } from './imports.js';
import { printLiteral, printString, type Literal } from './literal.js';
import { exampleInput } from './operation-doc.js';
import { lines, printFile, type Statement } from './print.js';

/** An operation whose items come in pages. */
export type PagedOperation = OperationModel & { readonly paging: PagingModel };

/** Whether an operation's items come in pages. */
export function isPaged(operation: OperationModel): operation is PagedOperation {
  return operation.paging !== undefined;
}

/** The operations of an API whose items come in pages. */
export function pagedOperations({ operations }: Service): PagedOperation[] {
  return operations.filter(isPaged);
}

/** `paging.ts`: for each list that comes in pages the type of its items, and what goes through all of them. */
export function printPaging(service: Service): string {
  const operations = pagedOperations(service);
  return printFile([
    ...importTypes('../runtime/options.js', ['RequestOptions']),
    ...importValues('../runtime/paging.js', ['paginate']),
    ...importTypes('../runtime/paging.js', ['Paging']),
    ...importTypes('../runtime/transport.js', ['Transport']),
    ...importValues('./operations.js', operations.map(({ constant }) => constant)),
    ...importTypes('./operations.js', operations.flatMap(({ inputType, dataType }) => [inputType, dataType])),
    ...exportValues('../runtime/paging.js', ['PagingError']),
    ...operations.flatMap(pagingStatements),
  ]);
}

/** What is said of going through all pages, at the function and at the method. */
export function pagingDoc({ paging, summary }: PagedOperation, call: string): string {
  const { limit, size } = paging;
  const page = limit === undefined ? '' : ` \`${limit}\` is the size of a page${size === undefined ? '' : `, ${size} where it is not given`}.`;
  return docText({
    paragraphs: [
      `${summary === '' ? 'Every item' : `${summary.replace(/\.$/, '')}: every item`} of all pages. A page is asked for when the one before it has been gone through.${page}`,
      paging.note ?? '',
    ],
    tags: [
      { tag: 'throws', text: '{PagingError} the pages do not lead on although there may be more' },
      { tag: 'example', text: ['```ts', `for await (const item of ${call}) console.log(item);`, '```'].join('\n') },
    ],
  });
}

function pagingStatements(operation: PagedOperation): Statement[] {
  const { paging, inputType, dataType } = operation;
  const list = paging.items.reduce((type, name) => `NonNullable<${type}[${printString(name)}]>`, `NonNullable<${dataType}>`);
  return [
    lines(`/** An item of \`${paging.function}\`. */`, `export type ${paging.itemType} = ${list}[number];`),
    lines(`const ${paging.constant}: Paging = ${printLiteral(pagingLiteral(paging))};`),
    {
      kind: StructureKind.Function,
      name: paging.function,
      isExported: true,
      docs: [pagingDoc(operation, `${paging.function}(client${exampleInput(operation, ', ')})`)],
      parameters: [
        { name: 'client', type: 'Transport' },
        { name: 'input', type: inputType, hasQuestionToken: operation.inputOptional },
        { name: 'options', type: 'RequestOptions', hasQuestionToken: true },
      ],
      returnType: `AsyncGenerator<${paging.itemType}, void, undefined>`,
      statements: [`return paginate(client, ${operation.constant}, ${paging.constant}, input, options);`],
    },
  ];
}

function pagingLiteral({ items, id, limit, size, step, query }: PagingModel): Literal {
  return {
    items,
    id,
    limit,
    size,
    offset: step.kind === 'offset' ? step.parameter : undefined,
    total: step.kind === 'offset' ? step.total : undefined,
    cursor: step.kind === 'offset' ? undefined : step.parameter,
    next: step.kind === 'next' ? step.next : undefined,
    last: step.kind === 'last' ? step.last : undefined,
    query,
  };
}
