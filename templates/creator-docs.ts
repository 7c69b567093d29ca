import type { Service } from '../generator/service.js';
import { docText } from './docs.js';
import { firstOperation } from './readme-snippets.js';
import { functionCall, methodCall, printOptions, setupLine } from './snippets.js';

/** The comment of the function that makes the grouped client. */
export function clientDoc(service: Service): string {
  const first = firstOperation(service);
  const code = [setupLine(service), ...(first === undefined ? [] : [`const data = await ${methodCall(service, first)};`])];
  return creatorDoc(`A client with every operation of ${service.clientName} in groups. Nothing is sent before a method is called.`, code);
}

/** The comment of the function that makes the client without operations. */
export function transportDoc(service: Service): string {
  const first = firstOperation(service);
  const code = [
    `const transport = createTransport(${printOptions(service)});`,
    ...(first === undefined ? [] : [`const result = await ${functionCall(service, first, 'transport')};`]),
  ];
  const text = `What sends requests to ${service.clientName}, without any operation: pass it to the functions to bundle only those you call.`;
  return creatorDoc(text, code);
}

function creatorDoc(text: string, code: readonly string[]): string {
  return docText({ paragraphs: [text], tags: [{ tag: 'example', text: ['```ts', ...code, '```'].join('\n') }] });
}
