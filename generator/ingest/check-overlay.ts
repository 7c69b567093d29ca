import { escapePointer, isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Problem } from '../problem.js';
import type { Source } from './source.js';
import { nameKind, quote } from './wording.js';

/**
 * Holds an overlay against the Overlay Specification 1.0.0: the three objects, their required members and types, and
 * no member that the specification does not know unless it begins with `x-`. JSONPaths are not looked into here.
 */
export function checkOverlay({ document, locate }: Source): Problem[] {
  const problems: Problem[] = [];
  const check = (object: JsonObject, pointer: string, fields: readonly Field[]): void => {
    for (const { name, required, expected, accepts } of fields) {
      const value = memberAt(object, name);
      if (value === undefined ? !required : accepts(value)) continue;
      const found = typeof value === 'string' ? quote(value) : nameKind(value);
      problems.push({ place: locate(`${pointer}/${name}`), found: `${found} as ${quote(name)}`, expected });
    }
    for (const name of Object.keys(object)) {
      if (name.startsWith('x-') || fields.some((field) => field.name === name)) continue;
      const place = locate(`${pointer}/${escapePointer(name)}`);
      problems.push({ place, found: `the member ${quote(name)}`, expected: fields.map((field) => field.name).join(', ') });
    }
  };
  check(document, '', overlayFields);
  if (isObject(document['info'])) check(document['info'], '/info', infoFields);
  const actions = Array.isArray(document['actions']) ? document['actions'] : [];
  actions.forEach((action, index) => {
    if (isObject(action)) check(action, `/actions/${index}`, actionFields);
    else problems.push({ place: locate(`/actions/${index}`), found: `${nameKind(action)} as an action`, expected: 'an object' });
  });
  return problems;
}

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly expected: string;
  readonly accepts: (value: JsonValue) => boolean;
}

const isText = (value: JsonValue): boolean => typeof value === 'string';
const text = { expected: 'text', accepts: isText };

const overlayFields: readonly Field[] = [
  {
    name: 'overlay',
    required: true,
    expected: 'Overlay 1.0, such as "1.0.0"',
    accepts: (value) => typeof value === 'string' && /^1\.0\.\d+$/.test(value),
  },
  { name: 'info', required: true, expected: 'an object', accepts: isObject },
  { name: 'extends', required: false, ...text },
  {
    name: 'actions',
    required: true,
    expected: 'an array of at least one action',
    accepts: (value) => Array.isArray(value) && value.length > 0,
  },
];

const infoFields: readonly Field[] = [
  { name: 'title', required: true, ...text },
  { name: 'version', required: true, ...text },
];

const actionFields: readonly Field[] = [
  { name: 'target', required: true, expected: 'a JSONPath', accepts: isText },
  { name: 'description', required: false, ...text },
  { name: 'update', required: false, expected: 'any value', accepts: () => true },
  { name: 'remove', required: false, expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
];
