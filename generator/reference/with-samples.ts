import { findOperations, textAt } from '../document.js';
import { isObject, memberAt, setMember, type JsonObject, type JsonValue } from '../json.js';

/** A sample of an operation, as renderers of OpenAPI documents take it. */
export interface Sample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Samples by the id of their operation. */
export type Samples = ReadonlyMap<string, readonly Sample[]>;

/** The document with the samples of each operation in `x-codeSamples`, in place of its own. The input is not changed. */
export function withSamples(document: JsonObject, samples: Samples): JsonObject {
  const marked = new Map<JsonValue, JsonValue>(
    findOperations(document).map(({ operation }) => {
      const own = (samples.get(textAt(operation, 'operationId') ?? '') ?? []).map(({ lang, label, source }) => ({ lang, label, source }));
      return [operation, { ...operation, 'x-codeSamples': own }];
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
