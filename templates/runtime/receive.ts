import { ClientError, type Subject } from './errors.js';
import { memberOf } from './url.js';

/** What a value has to be, as far as it is checked. */
export interface Check {
  /** Any of these kinds. Absent: any value. */
  readonly types?: readonly CheckType[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Check>>;
  readonly items?: Check;
}

export type CheckType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** How the body of a request that a service makes by itself is read. */
export interface EventTable extends Subject {
  /** The names that lead to the name of the event. */
  readonly event: readonly string[];
  /** The names of events whose body is checked, and of those whose body nobody has described. */
  readonly known: readonly string[];
  readonly unseen?: readonly string[];
  /** Properties that come under another name too: where they stand, and that name. */
  readonly spellings?: readonly { readonly at: readonly string[]; readonly other: string }[];
  readonly body: Check;
}

/** One thing that is wrong with what came. */
export interface EventProblem {
  /** The JSON pointer to it (RFC 6901); empty for the whole. */
  readonly path: string;
  /** What kind of value is there, never the value itself. */
  readonly found: string;
  readonly expected: string;
}

/** What came is no event of the service. It may be from anybody: nothing of it stands in the message but what kind of value is where. */
export class EventError extends ClientError {
  readonly problems: readonly EventProblem[];

  constructor(subject: Subject, problems: readonly EventProblem[]) {
    const words = problems.map(({ path, found, expected }) => `${path || 'the body'} is ${found}, expected ${expected}`);
    super(subject, words.join('; '));
    this.problems = problems;
  }

  override get name(): string {
    return 'EventError';
  }
}

/** A body has no more characters than this, whatever the service sends. */
const LONGEST = 1_000_000;

/** How many problems are told. */
const MOST = 10;

/**
 * The event that a body tells: its name, and the body with every property under its first name. `body` is the text or the bytes of a
 * request, or what a framework has parsed of it. Members that nobody has described are kept. Throws `EventError` with all that is wrong.
 */
export function parseEvent<Event>(table: EventTable, body: unknown): Event {
  const value = valueOf(table, body);
  const problems: EventProblem[] = [];
  const event = table.event.reduce(memberOf, value);
  const names = [...table.known, ...(table.unseen ?? [])];
  if (typeof event !== 'string' || !names.includes(event)) {
    const found = typeof event === 'string' ? 'another text' : kindOf(event);
    problems.push({ path: pointerTo(table.event), found, expected: names.join(' or ') });
  }
  if (!table.unseen?.includes(String(event))) check(table.body, value, '', problems);
  if (problems.length) throw new EventError(table, problems.slice(0, MOST));
  // The generated type has the names and the body of the table.
  return { event, body: (table.spellings ?? []).reduce((given, { at, other }) => respell(given, at, other), value) } as Event;
}

function valueOf(table: EventTable, body: unknown): unknown {
  const isBytes = body instanceof Uint8Array;
  const text = isBytes && body.length <= LONGEST ? new TextDecoder().decode(body) : body;
  if (typeof text !== 'string' && !isBytes) return body;
  const refuse = (found: string): EventError => new EventError(table, [{ path: '', found, expected: 'JSON' }]);
  if (typeof text !== 'string' || text.length > LONGEST) throw refuse(`longer than ${LONGEST} characters`);
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('no JSON');
  }
}

function check({ types, required, properties, items }: Check, value: unknown, path: string, problems: EventProblem[]): void {
  if (types && !types.some((type) => isOf(type, value))) {
    problems.push({ path, found: kindOf(value), expected: types.map((type) => WORDS[type]).join(' or ') });
    return;
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) if (items && problems.length < MOST) check(items, item, `${path}/${index}`, problems);
  } else if (typeof value === 'object' && value !== null) {
    for (const name of required ?? []) {
      if (memberOf(value, name) === undefined) problems.push({ path: path + pointerTo([name]), found: 'missing', expected: wordsOf(properties, name) });
    }
    for (const [name, member] of Object.entries(properties ?? {})) {
      const found = memberOf(value, name);
      if (found !== undefined) check(member, found, path + pointerTo([name]), problems);
    }
  }
}

const WORDS: Readonly<Record<CheckType, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

function wordsOf(properties: Check['properties'], name: string): string {
  const types = properties && Object.hasOwn(properties, name) ? properties[name]?.types : undefined;
  return types?.map((type) => WORDS[type]).join(' or ') ?? 'a value';
}

function isOf(type: CheckType, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return kindOf(value) === WORDS[type];
}

function kindOf(value: unknown): string {
  if (value === null) return WORDS.null;
  if (Array.isArray(value)) return WORDS.array;
  if (value === undefined) return 'missing';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' || type === 'object' ? WORDS[type] : type;
}

/** The value with a property under its first name where it came under the other; what was given is left as it is. */
function respell(value: unknown, [name = '', ...rest]: readonly string[], other: string): unknown {
  const member = memberOf(value, name) ?? (rest.length ? undefined : memberOf(value, other));
  if (member === undefined) return value;
  return { ...Object(value), [name]: rest.length ? respell(member, rest, other) : member };
}

function pointerTo(names: readonly string[]): string {
  return names.map((name) => `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
