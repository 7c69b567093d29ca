import { camelCase, pascalCase, type NameScope } from '../../templates/names.js';
import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { EventModel } from '../service.js';
import { describeCheck } from './checks.js';
import { namesIn, schemaAt } from './schema-path.js';

type Event = Omit<EventModel, 'function' | 'type' | 'constant'>;

const keys = ['name', 'unseen', 'spellings', 'note'];

/** What reads the request of a webhook or callback, by its `x-event`; `undefined` where it has none, or one that cannot be used. */
export function describeEvent(document: JsonObject, operation: JsonObject, name: string, scope: NameScope): EventModel | undefined {
  const event = readEvent(document, operation);
  if (event === undefined || typeof event === 'string') return undefined;
  const base = scope.take(pascalCase(name), (type) => [type, `parse${type}`, `${camelCase(type)}Table`]);
  return { function: `parse${base}`, type: base, constant: `${camelCase(base)}Table`, ...event };
}

/** What `x-event` says, or what is wrong with it. */
export function readEvent(document: JsonObject, operation: JsonObject): Event | string | undefined {
  const mark = memberAt(operation, 'x-event');
  if (mark === undefined) return undefined;
  if (!isObject(mark)) return 'is no object';
  const unknown = Object.keys(mark).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `has the key ${JSON.stringify(unknown)}; it may have ${keys.join(', ')}`;
  const content = objectAt(dereference(document, memberAt(operation, 'requestBody')) ?? {}, 'content');
  const body = dereference(document, memberAt(memberAt(content, 'application/json'), 'schema'));
  if (body === undefined || Object.keys(content).length !== 1) return 'stands at a request whose body is not JSON alone';
  const name = namesIn(textAt(mark, 'name') ?? '-');
  const names = name === undefined ? [] : arrayAt(schemaAt(document, body, name) ?? {}, 'enum').filter((each) => typeof each === 'string');
  if (name === undefined || names.length === 0) return 'has no name that leads to a text with constants in the body';
  const spellings = Object.entries(objectAt(mark, 'spellings')).map(([pointer, other]) => ({ at: namesIn(pointer) ?? [], other: String(other) }));
  if (!spellings.every(({ at }) => at.length > 0 && schemaAt(document, body, at) !== undefined)) return 'has a spelling of something that the body does not have';
  const unseen = arrayAt(mark, 'unseen').filter((each) => typeof each === 'string');
  const known = names.filter((each) => !unseen.includes(each));
  return { name, known, unseen: names.filter((each) => unseen.includes(each)), spellings, body: describeCheck(document, body), note: textAt(mark, 'note') };
}
