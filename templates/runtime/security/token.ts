import { RequestError } from '../errors.js';
import type { Placement } from '../api.js';
import { setHeader } from '../outgoing.js';

/** A token in the header `Authorization` (RFC 6750, 2.1). */
export function putBearer(placement: Placement, value: unknown): void {
  setHeader(placement.operation, placement.outgoing, 'authorization', `Bearer ${tokenOf(placement, value)}`);
}

/** A key in a header of its own, or all of the header `Authorization`. */
export function putHeaderKey(placement: Placement, value: unknown): void {
  setHeader(placement.operation, placement.outgoing, placement.key, tokenOf(placement, value));
}

/** A credential that is one text. Throws `RequestError` where it is none, is empty or has control characters. */
export function tokenOf({ operation, name }: Placement, value: unknown): string {
  if (typeof value === 'string' && value && !/[\p{Cc}\p{Cs}]/u.test(value)) return value;
  throw new RequestError(operation, `${name} must be a string that is not empty and has no control characters`);
}
