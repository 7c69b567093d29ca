import type { BodyFieldsModel, OperationModel, ParameterModel, Service } from '../generator/service.js';
import { markdownCode, markdownLine } from './docs.js';
import { samplesOf, type Samples } from './operation-samples.js';
import { pagePaths } from './page-names.js';
import { printTitle } from './readme.js';
import { scalarType } from './types.js';

/** A page in Markdown for each operation, by its path below the package. Each can be read by itself. */
export function printPages(packageName: string, service: Service): [path: string, text: string][] {
  const samples = samplesOf(packageName, service);
  const title = printTitle(service);
  return [...pagePaths(service)].map(([operation, path]) => [path, printPage(title, samples, operation)]);
}

function printPage(title: string, samples: Samples, operation: OperationModel): string {
  const place = `${operation.group}.${operation.method}`;
  const request = markdownCode(`${operation.httpMethod} ${operation.path}`);
  const words = operation.doc.paragraphs.map(markdownLine).filter((text) => text !== '');
  return [
    `# \`${place}\``,
    ...words,
    `${request} of ${title}. All operations are listed in [llms.txt](../../llms.txt).`,
    ...notes(operation),
    ...inputTable(operation),
    ...fieldsTable('the body', operation.bodyFields),
    '## Answers',
    table(['status', 'media types', 'meaning'], operation.answers.map(({ key, meaning, content }) => [
      key === 'default' ? 'any other' : key,
      content.map(({ type }) => markdownCode(type)).join(', '),
      markdownLine(meaning),
    ])),
    ...fieldsTable('the data', operation.dataFields),
    '## Method',
    `\`${place}\` gives the data of a success, and throws an \`ApiError\` for any other answer.`,
    fence(samples.method(operation)),
    '## Function',
    `\`${operation.function}\` gives every answer back, told apart by \`ok\` and \`status\`.`,
    fence(samples.function(operation)),
    '',
  ].join('\n\n').trimEnd() + '\n';
}

/** What a caller has to know besides. */
function notes({ idempotent, httpMethod, paging, waiting, security, group, method }: OperationModel): string[] {
  const repeated = idempotent && !['POST', 'PATCH'].includes(httpMethod);
  const signed = security.map((names) => names.map(markdownCode).join(' with ')).filter((names) => names !== '');
  const rows = [
    signed.length === 0 ? 'It needs no credentials.' : `It signs in with ${signed.join(', or ')}.`,
    repeated ? 'It is repeated where no answer comes.' : 'It is never repeated by itself.',
    ...(paging === undefined ? [] : [`\`${group}.${method}.all\` goes through all pages.`]),
    ...(waiting === undefined ? [] : [`\`${group}.${method}.wait\` waits until it has come to its end.`]),
  ];
  return [rows.map((row) => `- ${row}`).join('\n')];
}

function inputTable({ places, body }: OperationModel): string[] {
  const parameters = places.flatMap((place) => place.parameters.map(parameterRow));
  const types = body?.content.map(({ type }) => markdownCode(type)).join(' or ') ?? '';
  const rows = body === undefined ? parameters : [...parameters, ['`body`', '', body.required ? 'yes' : 'no', types]];
  return rows.length === 0 ? [] : ['## Input', table(['member', 'type', 'required', 'what it is'], rows)];
}

function parameterRow(parameter: ParameterModel): string[] {
  const standard = parameter.default === undefined ? [] : [`Unless given it is ${markdownCode(String(parameter.default))}.`];
  const words = [markdownLine(parameter.doc.paragraphs.join(' ')), ...standard].filter((text) => text !== '');
  const type = parameter.type === undefined ? '' : markdownCode(scalarType(parameter.type));
  return [markdownCode(`${parameter.in}.${parameter.name}`), type, parameter.required && parameter.default === undefined ? 'yes' : 'no', words.join(' ')];
}

function fieldsTable(owner: string, listed: BodyFieldsModel | undefined): string[] {
  if (listed === undefined) return [];
  const { isList, fields, more } = listed;
  const rows = fields.map(({ name, type, required, words }) => [markdownCode(name), markdownCode(type), required ? 'yes' : 'no', markdownLine(words)]);
  const others = more === 0 ? [] : [`And ${more} more: see the type.`];
  return [`### Fields of ${isList ? `each item of ${owner}` : owner}`, table(['field', 'type', 'required', 'what it is'], rows), ...others];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function fence(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}
