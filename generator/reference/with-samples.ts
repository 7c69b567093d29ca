import { dereference, findOperations, objectAt, textAt } from '../document.js';
import { isObject, mapMembers, memberAt, setMember, type JsonObject, type JsonValue } from '../json.js';
import { indentXml } from './indent-xml.js';

/** A sample of an operation, as renderers of OpenAPI documents take it. */
export interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** An answer in XML, as it comes over the wire. */
export interface AnsweredXml {
  readonly status: number;
  readonly text: string;
}

/** What is shown of an operation. */
export interface Shown {
  readonly samples: readonly Sample[];
  readonly answered: AnsweredXml | undefined;
}

/**
 * The document with the samples of each operation in `x-codeSamples`, in place of its own, and with answers in XML: renderers make JSON of
 * their schemas. `shown` is by the id of the operation. The input is not changed.
 */
export function withSamples(document: JsonObject, shown: ReadonlyMap<string, Shown>): JsonObject {
  const marked = new Map<JsonValue, JsonValue>(
    findOperations(document).map(({ operation }) => {
      const { samples = [], answered } = shown.get(textAt(operation, 'operationId') ?? '') ?? {};
      const own = samples.map(({ lang, label, source }) => ({ lang, label, source }));
      return [operation, { ...operation, ...(answered && { responses: withAnswer(document, operation, answered) }), 'x-codeSamples': own }];
    }),
  );
  const paths: JsonObject = {};
  const given = memberAt(document, 'paths');
  for (const [path, item] of Object.entries(isObject(given) ? given : {})) {
    const members = Object.entries(isObject(item) ? item : {}).map(([key, value]) => [key, marked.get(value) ?? value]);
    setMember(paths, path, Object.fromEntries(members));
  }
  return { ...document, paths };
}

/** The responses of an operation, one of them with the text as the example of its media types that are XML. */
function withAnswer(document: JsonObject, operation: JsonObject, { status, text }: AnsweredXml): JsonObject {
  const responses = objectAt(operation, 'responses');
  const key = [String(status), `${Math.floor(status / 100)}XX`, 'default'].find((each) => Object.hasOwn(responses, each)) ?? '';
  const response = dereference(document, memberAt(responses, key));
  if (response === undefined) return responses;
  const content = mapMembers(objectAt(response, 'content'), (media, type) => (isObject(media) && /[/+]xml\b/.test(type) ? { ...media, example: indentXml(text) } : media));
  return { ...responses, [key]: { ...response, content } };
}
