import { camelCase, pascalCase, type NameScope } from '../../templates/names.js';
import type { Literal } from '../../templates/literal.js';
import { textAt, type FoundOperation } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { PagingModel } from '../service.js';
import { nounOf } from './naming.js';
import { findParameters, parameterSchema } from './parameters.js';
import { dataSchema, namesIn, schemaAt } from './schema-path.js';

/** Everything of a paged list but the names that it is emitted under. */
type Paging = Omit<PagingModel, 'function' | 'constant' | 'itemType'>;

const keys = ['items', 'id', 'limit', 'size', 'offset', 'total', 'cursor', 'next', 'last', 'query', 'note'];

/** How the operation's pages are gone through, by its `x-pagination`; `undefined` where it has none, or one that cannot be used. */
export function describePaging(document: JsonObject, found: FoundOperation, name: string, scope: NameScope): PagingModel | undefined {
  const paging = readPaging(document, found);
  if (paging === undefined || typeof paging === 'string') return undefined;
  const base = scope.take(nounOf(name), (noun) => [`paginate${noun}`, `${camelCase(noun)}Paging`]);
  const itemType = scope.take(`${pascalCase(name)}Item`);
  return { function: `paginate${base}`, constant: `${camelCase(base)}Paging`, itemType, ...paging };
}

/** What `x-pagination` says, or what is wrong with it. */
export function readPaging(document: JsonObject, found: FoundOperation): Paging | string | undefined {
  const mark = memberAt(found.operation, 'x-pagination');
  if (mark === undefined) return undefined;
  if (!isObject(mark)) return 'is no object';
  const unknown = Object.keys(mark).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `has the key ${JSON.stringify(unknown)}; it may have ${keys.join(', ')}`;
  return readMark(document, found, mark);
}

function readMark(document: JsonObject, found: FoundOperation, mark: JsonObject): Paging | string {
  const parameters = new Map(findParameters(document, found).flatMap((each) => (each.in === 'query' ? [[each.name, each.object] as const] : [])));
  const strange = ['limit', 'offset', 'cursor'].find((key) => key in mark && !parameters.has(textAt(mark, key) ?? ''));
  if (strange !== undefined) return `names a parameter in ${strange} that the query does not have`;
  const data = dataSchema(document, found.operation);
  const items = namesIn(textAt(mark, 'items') ?? '-');
  const list = data === undefined || items === undefined ? undefined : schemaAt(document, data, items);
  const item = list === undefined ? undefined : schemaAt(document, list, ['*']);
  if (data === undefined || items === undefined || item === undefined) return 'has no items that lead to a list in the one body of the success';
  const lost = [['id', item], ['last', item], ['total', data], ['next', data]] as const;
  const wrong = lost.find(([key, from]) => key in mark && leadTo(document, from, textAt(mark, key)) === undefined);
  if (wrong !== undefined) return `has ${wrong[0]} that leads to nothing in ${wrong[1] === item ? 'an item' : 'the answer'}`;
  const query = memberAt(mark, 'query');
  if (query !== undefined && (!isObject(query) || !Object.entries(query).every(([name, value]) => parameters.has(name) && isScalar(value)))) return 'has a query that is no object of known parameters and plain values';
  const step = readStep(mark);
  if (typeof step === 'string') return step;
  const limit = textAt(mark, 'limit');
  const size = memberAt(mark, 'size') ?? memberAt(parameterSchema(document, parameters.get(limit ?? '') ?? {}), 'maximum');
  return {
    items,
    id: namesIn(textAt(mark, 'id') ?? '-'),
    limit,
    size: limit !== undefined && typeof size === 'number' ? size : undefined,
    step,
    // Checked above: a plain value is a literal.
    query: query as Record<string, Literal> | undefined,
    note: textAt(mark, 'note'),
  };
}

function readStep(mark: JsonObject): PagingModel['step'] | string {
  const [offset, cursor] = [textAt(mark, 'offset'), textAt(mark, 'cursor')];
  const pointer = (key: string): string[] | undefined => namesIn(textAt(mark, key) ?? '-');
  if ((offset === undefined) === (cursor === undefined)) return 'has to have either offset or cursor';
  if (offset !== undefined) return { kind: 'offset', parameter: offset, total: pointer('total') };
  const [next, last] = [pointer('next'), pointer('last')];
  if (next !== undefined && last === undefined) return { kind: 'next', parameter: cursor ?? '', next };
  if (last === undefined || next !== undefined) return 'has to have either next or last beside cursor';
  // Without them nobody could tell items that come twice from new ones.
  if (!('id' in mark)) return 'has to have id beside last';
  return { kind: 'last', parameter: cursor ?? '', last };
}

function leadTo(document: JsonObject, from: JsonObject, pointer: string | undefined): JsonObject | undefined {
  const names = pointer === undefined ? undefined : namesIn(pointer);
  return names === undefined ? undefined : schemaAt(document, from, names);
}

function isScalar(value: JsonValue): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
