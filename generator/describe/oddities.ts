import type { JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { findDynamicReferences } from './dynamic-references.js';
import { findIgnoredEncodings } from './form-warnings.js';
import { findLinks } from './links.js';
import { findOddHeaders } from './odd-headers.js';
import { findOddMarks } from './odd-marks.js';
import { findOddSecurity } from './odd-security.js';
import { findOddServers } from './odd-servers.js';

/** A warning for each part of a normalised document that the Service cannot say as the document does. */
export function findOddities(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  return [
    ...findOddServers(document, locate),
    ...findOddSecurity(document, locate),
    ...findOddHeaders(document, locate),
    ...findIgnoredEncodings(document, locate),
    ...findDynamicReferences(document, locate),
    ...findLinks(document, locate),
    ...findOddMarks(document, locate),
  ];
}
