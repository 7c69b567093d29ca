import { findOperations } from '../document.js';
import type { JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { leaveOutBroken, without } from './broken.js';
import { hoistReferences } from './hoist.js';
import { identifyOperations } from './identify.js';
import { findMalformed } from './malformed.js';
import { leaveOutMappings } from './mappings.js';
import { repairParameters } from './parameters.js';
import { liftMethods } from './methods.js';
import { inlinePathItems } from './path-items.js';
import { findRepeatedPlaces } from './places.js';
import { leaveOutReceived } from './received.js';
import { repairOperations } from './repair.js';
import { findUnknownSchemes, nameSchemes } from './schemes.js';

/** A document in the form that both readers rely on. */
export interface Normalised {
  readonly document: JsonObject;
  /** One for each operation and component that cannot be expressed. */
  readonly leftOut: readonly Warning[];
  /** Everything else that is not as the document says. */
  readonly warnings: readonly Warning[];
}

/**
 * The document in which every operation stands in its path item, has a unique `operationId` and reaches only what
 * exists. What cannot be expressed is left out, each with a warning. The input is not changed.
 */
export function normalise(document: JsonObject, locateGiven: (pointer: string) => Place): Normalised {
  const lifted = liftMethods(inlinePathItems(document), locateGiven);
  const { document: inlined, locate } = lifted;
  const malformed = findMalformed(inlined, locate);
  const received = leaveOutReceived(without(inlined, malformed.map(({ pointer }) => pointer)), locate);
  const whole = leaveOutBroken(received.document, locate);
  const mapped = leaveOutMappings(whole.document, locate);
  const repaired = repairOperations(hoistReferences(mapped.document), locate);
  const parameters = repairParameters(repaired.document, locate);
  const named = identifyOperations(nameSchemes(parameters.document), locate);
  return {
    document: named.document,
    leftOut: [...lifted.warnings, ...malformed.map(({ warning }) => warning), ...received.warnings, ...whole.warnings],
    warnings: [
      ...findUnknownSchemes(named.document, locate),
      ...findRepeatedPlaces(named.document, locate),
      ...[mapped, repaired, parameters, named].flatMap(({ warnings }) => warnings),
    ],
  };
}

/** The `operationId` that a vendor's document gives each operation, by `method path`. */
export function vendorIdsOf(document: JsonObject): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { method, path, operation } of findOperations(liftMethods(inlinePathItems(document), () => ({ file: '' })).document)) {
    const id = operation['operationId'];
    if (typeof id === 'string') ids.set(`${method} ${path}`, id);
  }
  return ids;
}
