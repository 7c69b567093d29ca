import type { Doc, DocTag } from '../../templates/docs.js';
import { textAt } from '../document.js';
import { memberAt, type JsonObject } from '../json.js';
import { describeFurther } from './object-docs.js';
import { describeScopes } from './security.js';

/** What the documentation comments of an operation have in common; the template adds the answers and an example. */
export function describeOperationDoc(document: JsonObject, operation: JsonObject): Doc {
  const summary = textAt(operation, 'summary') ?? '';
  const description = textAt(operation, 'description') ?? '';
  return {
    paragraphs: [
      summary,
      description === summary ? '' : description,
      describeScopeLine(document, operation),
    ],
    tags: [...describeStates(operation), ...describeFurther(operation)],
  };
}

/** Why an operation is experimental; `undefined` where it is not. */
export function experimentalReason(operation: JsonObject): string | undefined {
  const mark = memberAt(operation, 'x-experimental');
  if (mark === undefined || mark === false || mark === null) return undefined;
  return typeof mark === 'string' ? mark : 'What the document says of this operation is not certain.';
}

function describeScopeLine(document: JsonObject, operation: JsonObject): string {
  const lines = describeScopes(document, operation)
    .filter(({ scopes }) => scopes.length > 0)
    .map(({ scheme, scopes }) => `${scheme} ${scopes.map((scope) => `\`${scope}\``).join(', ')}`);
  return lines.length === 0 ? '' : `Scopes: ${[...new Set(lines)].join('; ')}.`;
}

function describeStates(operation: JsonObject): DocTag[] {
  const experimental = experimentalReason(operation);
  return [
    ...(experimental === undefined ? [] : [{ tag: 'experimental', text: experimental }]),
    ...(memberAt(operation, 'deprecated') === true ? [{ tag: 'deprecated', text: 'The document marks it so.' }] : []),
  ];
}

