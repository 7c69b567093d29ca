import * as redocly from '@redocly/openapi-core/lib/ref-utils.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as own from '../../templates/redocly-pointers.js';

const piece = fc.oneof(fc.constantFrom('#', '#/', '/', '~', '~0', '~1', '%25', '%', 'a', '', 'properties', './a.yaml', 'é'), fc.string({ maxLength: 4 }));
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const outcome = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
};

it('takes references apart as Redocly does, and fails where it fails', () => {
  fc.assert(fc.property(text, (reference) => void expect(outcome(() => own.parseRef(reference))).toEqual(outcome(() => redocly.parseRef(reference)))));
});

it('escapes names and indices as Redocly does', () => {
  fc.assert(fc.property(fc.oneof(text, fc.nat()), (token) => void expect(own.escapePointer(token)).toBe(redocly.escapePointer(token))));
});
