import { describe, expect, it } from 'vitest';
import { applyOverlay } from '../../generator/ingest/overlay.js';
import { readDocument } from '../../generator/ingest/read.js';
import type { Source } from '../../generator/ingest/source.js';
import { copyJson, type JsonObject } from '../../generator/json.js';
import { formatProblem, formatWarning } from '../../generator/problem.js';

const head = 'overlay: 1.0.0\ninfo: {title: Names, version: 1.0.0}\nactions:\n';

describe('applyOverlay', () => {
  it.each<[rule: string, given: JsonObject, action: string, wanted: JsonObject]>([
    ['members are added', { a: {} }, 'target: $.a\n    update: {b: 1}', { a: { b: 1 } }],
    ['scalars are replaced', { a: { b: 1 } }, 'target: $.a\n    update: {b: 2}', { a: { b: 2 } }],
    ['objects are merged', { a: { b: { c: 1 } } }, 'target: $\n    update: {a: {b: {d: 2}}}', { a: { b: { c: 1, d: 2 } } }],
    ['arrays are appended to', { a: { b: [1] } }, 'target: $.a\n    update: {b: [2, 3]}', { a: { b: [1, 2, 3] } }],
    ['a target that is an array gets one entry', { a: [1] }, 'target: $.a\n    update: {b: 2}', { a: [1, { b: 2 }] }],
    ['an array is one entry too', { a: [1] }, 'target: $.a\n    update: [2]', { a: [1, [2]] }],
    ['a value of another kind is replaced', { a: { b: 'x' } }, 'target: $.a\n    update: {b: [y]}', { a: { b: ['y'] } }],
    ['null replaces', { a: { b: { c: 1 } } }, 'target: $.a\n    update: {b: null}', { a: { b: null } }],
    ['members are removed', { a: 1, b: 2 }, 'target: $.a\n    remove: true', { b: 2 }],
    ['items are removed', { a: [1, 2, 3, 4] }, 'target: $.a[0, 2, 0]\n    remove: true', { a: [2, 4] }],
    ['items are removed by filter', { a: [{ n: 'x' }, { n: 'y' }] }, "target: $.a[?@.n == 'x']\n    remove: true", { a: [{ n: 'y' }] }],
    ['remove beats update', { a: {}, b: 1 }, 'target: $.a\n    update: {c: 1}\n    remove: true', { b: 1 }],
    ['a target that selects twice is updated once', { a: { b: [] } }, "target: $['a', 'a']\n    update: {b: [1]}", { a: { b: [1] } }],
    ['a wildcard updates each', { a: { x: {}, y: {} } }, 'target: $.a.*\n    update: {z: 1}', { a: { x: { z: 1 }, y: { z: 1 } } }],
  ])('%s', (_rule, given, action, wanted) => {
    const before = copyJson(given);
    expect(apply(given, `${head}  - ${action}`)).toEqual({ document: wanted, warnings: [] });
    expect(given).toEqual(before);
  });

  it('applies each action to the result of the one before', () => {
    const actions = '  - {target: $.a, remove: true}\n  - {target: $, update: {a: {new: true}}}\n  - {target: $.a, update: {also: 1}}';
    expect(apply({ a: { old: true } }, head + actions).document).toEqual({ a: { new: true, also: 1 } });
  });

  it('gives each target values of its own', () => {
    const actions = '  - {target: $.*, update: {list: [1]}}\n  - {target: $.a, update: {list: [2]}}';
    expect(apply({ a: {}, b: {} }, head + actions).document).toEqual({ a: { list: [1, 2] }, b: { list: [1] } });
  });

  it('reaches no prototype', () => {
    const { document } = apply({ a: {} }, `${head}  - {target: $.a, update: {__proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}}`);
    expect(JSON.stringify(document)).toBe('{"a":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}');
    expect(Object.hasOwn(Object.prototype, 'polluted') || Object.hasOwn(Object, 'polluted')).toBe(false);
  });

  it.each([
    ['target: $.nope\n    update: {}', 'o.yaml:4:5: warning: the target "$.nope", which selects nothing; it changed nothing'],
    ['target: $.__proto__\n    update: {}', 'o.yaml:4:5: warning: the target "$.__proto__", which selects nothing; it changed nothing'],
    ['target: $.a\n    description: Only words.', 'o.yaml:4:5: warning: an action with neither update nor remove; it changed nothing'],
  ])('warns of %j', (action, warning) => {
    expect(apply({ a: {} }, `${head}  - ${action}`)).toEqual({ document: { a: {} }, warnings: [warning] });
  });

  it.each([
    ['a target that is text', `${head}  - {target: $.text, update: {}}`, 'o.yaml:4:14: expected a target that is an object or an array, found text at "/text"'],
    ['an object updated with text', `${head}  - {target: $.a, update: x}`, 'o.yaml:4:14: expected an object, found text as the update of an object'],
    ['the removal of everything', `${head}  - {target: $, remove: true}`, 'o.yaml:4:14: expected a part of the document, found the whole document, to be removed'],
    ['an unknown member of an action', `${head}  - {target: $.a, upadte: {}}`, 'o.yaml:4:27: expected target, description, update, remove, found the member "upadte"'],
    ['an unknown member of the overlay', `also: 1\n${head}  - {target: $.a, update: {}}`, 'o.yaml:1:7: expected overlay, info, extends, actions, found the member "also"'],
    ['another version', 'overlay: 2.0.0\ninfo: {title: t, version: v}\nactions: [{target: $, update: {}}]', 'o.yaml:1:10: expected Overlay 1.0, such as "1.0.0", found "2.0.0" as "overlay"'],
    ['no actions', 'overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: []', 'o.yaml:3:10: expected an array of at least one action, found an array as "actions"'],
    ['no info', 'overlay: 1.0.0\nactions: [{target: $, update: {}}]', 'o.yaml:1:1: expected an object, found nothing as "info"'],
    ['no target', `${head}  - {update: {}}`, 'o.yaml:4:5: expected a JSONPath, found nothing as "target"'],
    ['an action that is text', `${head}  - remove`, 'o.yaml:4:5: expected an object, found text as an action'],
  ])('refuses %s', (_name, overlay, problem) => {
    expect(refusalOf({ a: {}, text: 'x' }, overlay)).toEqual([problem]);
  });

  it.each(['a', '$.', '$.a[', '$.a[?nope(@)]', ''])('refuses %j, which is no JSONPath, at the target', (target) => {
    expect(refusalOf({}, `${head}  - {target: ${JSON.stringify(target)}, update: {}}`)).toEqual([
      expect.stringMatching(/^o\.yaml:4:14: expected a JSONPath of RFC 9535, found /),
    ]);
  });

  it('does not follow extends and takes x- members', () => {
    const overlay = `extends: https://vendor.invalid/openapi.yaml\nx-note: 1\n${head}  - {target: $.a, update: {b: 1}, x-why: because}`;
    expect(apply({ a: {} }, overlay)).toEqual({ document: { a: { b: 1 } }, warnings: [] });
  });

  it('ends soon where wildcards multiply', () => {
    const actions = Array(40).fill('  - {target: $..*, update: {x: {}, y: {}}}').join('\n');
    expect(refusalOf({ a: {} }, head + actions)).toEqual([expect.stringContaining('found updates of more than 200000 values')]);
  });

  it('refuses to nest deeper than a document may be', () => {
    const nested = `${'{a: '.repeat(700)}1${'}'.repeat(700)}`;
    const actions = `  - {target: $, update: ${nested}}\n  - {target: "$${'.a'.repeat(699)}", update: ${nested}}`;
    expect(refusalOf({}, head + actions)).toEqual([expect.stringContaining('found values nested more than 1300 deep')]);
  });
});

function apply(document: JsonObject, overlay: string): { document: JsonObject; warnings: string[] } {
  const overlaid = applyOverlay(document, overlayOf(overlay));
  if ('problems' in overlaid) throw new Error(overlaid.problems.map(formatProblem).join('\n'));
  return { document: overlaid.document, warnings: overlaid.warnings.map(formatWarning) };
}

function refusalOf(document: JsonObject, overlay: string): string[] {
  const overlaid = applyOverlay(document, overlayOf(overlay));
  return 'problems' in overlaid ? overlaid.problems.map(formatProblem) : [];
}

function overlayOf(text: string): Source {
  const read = readDocument('o.yaml', text);
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read;
}
