import { dereference } from '../document.js';
import { kindAt, type Kind } from '../ingest/kinds.js';
import { escapePointer, isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Use } from './dialect.js';

/** A value that a document gives as an example, and the schema that it is one of. */
export interface Example {
  readonly value: JsonValue;
  readonly pointer: string;
  readonly schema: JsonValue;
  readonly use: Use;
  /** The media type it is written in; `undefined` where it is none of a body. */
  readonly mediaType: string | undefined;
}

/**
 * The examples of a document: `example` and `examples` of media types, parameters, headers and schemas (OpenAPI 3.1.1, Media Type,
 * Parameter and Schema Object), in the order of the document. Each stands once, also where its component is referred to
 * many times. Those that stand elsewhere (`externalValue`) are not read.
 */
export function findExamples(document: JsonObject): Example[] {
  const examples: Example[] = [];
  const visit = (value: JsonValue, kind: Kind, pointer: string, around: Use, name: string): void => {
    const use = useOf(kind) ?? around;
    if (Array.isArray(value)) return value.forEach((item, index) => visit(item, kindAt(kind, [String(index)]), `${pointer}/${index}`, use, name));
    if (!isObject(value) || typeof memberAt(value, '$ref') === 'string') return;
    examples.push(...examplesOf(document, value, kind, pointer, use, name));
    for (const [member, inner] of Object.entries(value)) {
      const next = kindAt(kind, [member]);
      // What is data, and what means nothing to OpenAPI, has no examples.
      if (next === 'other' || next === 'example' || next === 'examples') continue;
      visit(inner, next, `${pointer}/${escapePointer(member)}`, use, member);
    }
  };
  visit(document, 'document', '', 'both', '');
  return examples;
}

function useOf(kind: Kind): Use | undefined {
  if (kind === 'requestBody' || kind === 'parameter') return 'request';
  return kind === 'response' ? 'response' : undefined;
}

function examplesOf(document: JsonObject, value: JsonObject, kind: Kind, pointer: string, use: Use, name: string): Example[] {
  if (!['schema', 'mediaType', 'parameter', 'header'].includes(kind)) return [];
  const schema = kind === 'schema' ? value : (memberAt(value, 'schema') ?? null);
  const mediaType = kind === 'mediaType' ? name : undefined;
  const found = (given: JsonValue | undefined, place: string): Example[] =>
    given === undefined || schema === null ? [] : [{ value: given, pointer: `${pointer}${place}`, schema, use, mediaType }];
  const { examples } = value;
  if (Array.isArray(examples)) return [...found(value['example'], '/example'), ...examples.flatMap((each, index) => found(each, `/examples/${index}`))];
  const named = Object.entries(isObject(examples) ? examples : {}).flatMap(([key, example]) => {
    const target = dereference(document, example) ?? {};
    const own = memberAt(target, 'dataValue') === undefined ? 'value' : 'dataValue';
    const isHere = target === example;
    return found(memberAt(target, own), `/examples/${escapePointer(key)}${isHere ? `/${own}` : ''}`);
  });
  // An object called `example` in a schema's properties is a schema: the kind tells.
  return [...found(value['example'], '/example'), ...(kind === 'schema' ? [] : named)];
}

/** Whether an example is the text of a body that is no JSON, which only the reader of its media type can take apart. */
export function isWritten({ value, mediaType }: Example): boolean {
  return typeof value === 'string' && mediaType !== undefined && !/[/+]json\b/i.test(mediaType);
}
