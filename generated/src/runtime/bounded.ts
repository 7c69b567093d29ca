import { DecodeError, type Subject } from './errors.js';
import type { LastResponse } from './result.js';

/** The answer whose body fails with `DecodeError` as soon as it has more than `max` bytes. */
export function bound(subject: Subject, response: LastResponse, max: number | undefined): LastResponse {
  if (!max || !response.body) return response;
  let bytes = 0;
  const transform = (chunk: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>): void => {
    bytes += chunk.byteLength;
    if (bytes <= max) controller.enqueue(chunk);
    else controller.error(new DecodeError(subject, response, '', new RangeError(`the answer has more than ${max} bytes`)));
  };
  const { attempts } = response;
  return Object.assign(new Response(response.body.pipeThrough(new TransformStream({ transform })), response), { attempts });
}
