import type { DescribedApi } from '../api.js';
import { readTree } from '../descriptor/read-tree.js';
import { dereference, findOperations, objectAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { ElementModel, MediaModel, OperationModel } from '../service.js';
import type { Place, Warning } from '../problem.js';
import { checkClaim } from './check-example.js';
import type { Linted } from './lint-document.js';
import { readPayload } from './read-payload.js';
import { createValidator, type Validate } from './validate.js';

/** `examples/<operationId>.<request or status>[.<which>].xml` */
const fileName = /^examples\/([\w-]+)\.(request|[1-5]\d\d)(?:\.[\w-]+)?\.xml$/;

/** Where a payload belongs: the tables of the roots it may have, and its schema. */
interface Subject {
  readonly use: 'request' | 'response';
  readonly roots: readonly ElementModel[];
  readonly schema: JsonValue;
}

/** Holds the XML payloads of an API against the schemas of its operations, by the names of their files. */
export function lintPayloads(api: DescribedApi, payloads: ReadonlyMap<string, string>, display: (file: string) => string): Linted {
  const validate = createValidator(api.document);
  const files = [...payloads].sort(([left], [right]) => (left < right ? -1 : 1));
  return { examples: files.length, warnings: files.flatMap(([file, text]) => lintPayload(api, validate, file, text, display(file))) };
}

function lintPayload(api: DescribedApi, validate: Validate, file: string, text: string, shown: string): Warning[] {
  const subject = findSubject(api, file);
  if (subject === undefined) return [{ place: { file: shown }, found: 'a payload of no body that the document has', done: 'it is not checked' }];
  const tree = readTree(shown, text);
  if ('problems' in tree) return tree.problems.map(({ place, found }) => ({ place, found, done: 'it is not checked' }));
  const { roots, schema, use } = subject;
  const root = roots.find(({ name, unnamed }) => unnamed || name === tree.root.name.replace(/^.*:/, ''));
  if (root === undefined) {
    const names = roots.map(({ name }) => quote(name)).join(' or ');
    return [{ place: tree.root.place, found: `the root ${quote(tree.root.name)} where the schema has ${names}`, done: 'it is not checked' }];
  }
  const { value, places } = readPayload(tree.root, root, api.service.shapes);
  const locate = (pointer: string): Place => {
    for (let nearest = pointer; ; nearest = nearest.slice(0, nearest.lastIndexOf('/'))) {
      const place = places.get(nearest);
      if (place !== undefined || nearest === '') return place ?? { file: shown };
    }
  };
  return checkClaim(api.document, validate, { value, schema, use, called: 'the example', locate });
}

function findSubject({ document, service }: DescribedApi, file: string): Subject | undefined {
  const [, id, what = ''] = fileName.exec(file) ?? [];
  const operation = service.operations.find((each) => each.id === id || each.vendorId === id);
  if (operation === undefined) return undefined;
  const found = findOperations(document).find(({ operation: each }) => each['operationId'] === operation.id)?.operation;
  if (found === undefined) return undefined;
  return what === 'request' ? requestOf(document, found, operation, service.shapes) : answerOf(document, found, operation, what, service.shapes);
}

type Shapes = DescribedApi['service']['shapes'];

function requestOf(document: JsonObject, found: JsonObject, { body }: OperationModel, shapes: Shapes): Subject | undefined {
  return subjectOf(document, found['requestBody'], body?.content ?? [], 'request', shapes);
}

function answerOf(document: JsonObject, found: JsonObject, { answers }: OperationModel, status: string, shapes: Shapes): Subject | undefined {
  const keys = [status, `${status.charAt(0)}XX`, 'default'];
  const answer = keys.flatMap((key) => answers.filter((each) => each.key === key))[0];
  if (answer === undefined) return undefined;
  return subjectOf(document, objectAt(found, 'responses')[answer.key], answer.content, 'response', shapes);
}

function subjectOf(document: JsonObject, holder: JsonValue | undefined, content: readonly MediaModel[], use: Subject['use'], shapes: Shapes): Subject | undefined {
  const media = content.find(({ root }) => root !== undefined);
  const model = shapes.find(({ constant }) => constant === media?.root);
  const schema = memberAt(objectAt(objectAt(dereference(document, holder) ?? {}, 'content'), media?.type ?? ''), 'schema');
  return model?.kind !== 'root' || schema === undefined ? undefined : { use, roots: model.roots, schema };
}
