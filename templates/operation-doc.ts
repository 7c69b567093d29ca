import type { AnswerModel, OperationModel, Service } from '../generator/service.js';
import { docText, type DocTag } from './docs.js';
import { printLiteral } from './literal.js';

/** The comment of an operation's function, which gives every answer back. */
export function functionDoc(service: Service, operation: OperationModel): string {
  const call = `${operation.function}(client${exampleInput(operation, ', ')})`;
  const example = [
    `// client: what create${service.clientName} or createTransport gives`,
    `const result = await ${call};`,
    isStream(operation) ? 'if (result.ok) for await (const item of result.data) console.log(item);' : 'if (result.ok) console.log(result.data);',
  ];
  const answers = operation.answers.map(answerText).join('; ');
  return printDoc(operation, [{ tag: 'returns', text: answers }], example);
}

/** The comment of an operation's method, which gives the data back and throws everything else. */
export function methodDoc(operation: OperationModel): string {
  const call = `client.${operation.group}.${operation.method}(${exampleInput(operation, '')})`;
  const throws = operation.answers
    .filter(({ key }) => !key.startsWith('2'))
    .map((answer) => ({ tag: 'throws', text: `{ApiError} ${answerText(answer)}` }));
  const loop = isStream(operation) ? ['for await (const item of data) console.log(item);'] : [];
  return printDoc(operation, throws, [`const data = await ${call};`, ...loop]);
}

/** Whether whatever data comes is to be iterated over. */
export function isStream({ data }: OperationModel): boolean {
  return data.length > 0 && data.every((value) => value.kind === 'content' && value.bodies.every(({ stream }) => stream));
}

function printDoc({ doc }: OperationModel, answers: readonly DocTag[], example: readonly string[]): string {
  const code = { tag: 'example', text: ['```ts', ...example, '```'].join('\n') };
  return docText({ paragraphs: doc.paragraphs, tags: [...doc.tags, ...answers, code] });
}

function answerText({ key, meaning }: AnswerModel): string {
  const status = key === 'default' ? 'any other status' : key;
  return meaning === '' ? status : `${status}: ${meaning.trim().replace(/\.$/, '')}`;
}

/** The input of the example as an argument; nothing where a call needs none. */
export function exampleInput({ example }: OperationModel, before: string): string {
  const input = printLiteral(example);
  return input === '{}' ? '' : `${before}${input}`;
}
