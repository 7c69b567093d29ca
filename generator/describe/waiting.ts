import { camelCase, type NameScope } from '../../templates/names.js';
import { arrayAt, textAt, type FoundOperation } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { WaitingModel } from '../service.js';
import { nounOf } from './naming.js';
import { dataSchema, namesIn, schemaAt } from './schema-path.js';

/** Everything of a wait but the names that it is emitted under. */
type Waiting = Omit<WaitingModel, 'function' | 'constant'>;

const keys = ['state', 'final', 'missing', 'gone', 'note'];

/** How to wait for the end of what the operation shows, by its `x-wait`; `undefined` where it has none, or one that cannot be used. */
export function describeWaiting(document: JsonObject, found: FoundOperation, name: string, scope: NameScope): WaitingModel | undefined {
  const waiting = readWaiting(document, found);
  if (waiting === undefined || typeof waiting === 'string') return undefined;
  const base = scope.take(nounOf(name), (noun) => [`waitFor${noun}`, `${camelCase(noun)}Waiting`]);
  return { function: `waitFor${base}`, constant: `${camelCase(base)}Waiting`, ...waiting };
}

/** What `x-wait` says, or what is wrong with it. */
export function readWaiting(document: JsonObject, { operation, method }: FoundOperation): Waiting | string | undefined {
  const mark = memberAt(operation, 'x-wait');
  if (mark === undefined) return undefined;
  if (!isObject(mark)) return 'is no object';
  const unknown = Object.keys(mark).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `has the key ${JSON.stringify(unknown)}; it may have ${keys.join(', ')}`;
  if (method !== 'get') return 'stands at an operation that is no GET: asking again would do something again';
  const data = dataSchema(document, operation);
  const state = namesIn(textAt(mark, 'state') ?? '-');
  if (data === undefined || state === undefined || schemaAt(document, data, state) === undefined) return 'has no state that leads to something in the one body of the success';
  const [final, missing, gone] = ['final', 'missing', 'gone'].map((key) => arrayAt(mark, key)) as [JsonValue[], JsonValue[], JsonValue[]];
  if (![...missing, ...gone].every(isStatus)) return 'has something that is no status from 400 to 599 in missing or gone';
  if (!final.every((each) => typeof each === 'string') || final.length + gone.length === 0) return 'has neither final states, which are texts, nor statuses in gone';
  return { state, final, missing: missing.filter(isStatus), gone: gone.filter(isStatus), note: textAt(mark, 'note') };
}

function isStatus(value: JsonValue): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 400 && value < 600;
}
