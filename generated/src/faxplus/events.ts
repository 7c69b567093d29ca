// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { parseEvent } from '../runtime/receive.js';
import type { EventTable } from '../runtime/receive.js';
import type { webhooks } from './schema.js';
export { EventError } from '../runtime/receive.js';
export type { EventProblem } from '../runtime/receive.js';

/**
 * A fax event
 *
 * The service calls the registered URL. No signature, secret or retry rule is documented, so the receiver cannot tell from the call itself who made it.
 *
 * Told apart by `event`. The body of an event that nobody has described is unknown.
 *
 * `from` and `to` are there whichever of their two names came. Which members are always there is not confirmed, so that none is required but the name of the event.
 */
export type FaxEvent =
  | { readonly event: 'fax_received' | 'fax_sent'; readonly body: NonNullable<webhooks['createWebhook faxEvent {$request.body#/target}']['post']['requestBody']>['content']['application/json'] }
  | { readonly event: 'fax_page_received'; readonly body: unknown };

const faxEventTable: EventTable = {
  api: 'faxplus',
  name: 'faxEvent',
  event: ['hook', 'event'],
  known: ['fax_received', 'fax_sent'],
  unseen: ['fax_page_received'],
  spellings: [{ at: ['data', 'from'], other: 'from_number' }, { at: ['data', 'to'], other: 'to_number' }],
  body: {
    types: ['object'],
    properties: {
      hook: {
        types: ['object'],
        properties: {
          id: { types: ['string'] },
          event: { types: ['string'] },
          event_time: { types: ['string'] },
          target: { types: ['string'] },
        },
      },
      data: {
        types: ['object'],
        properties: {
          id: { types: ['string'] },
          uid: { types: ['string'] },
          pages: { types: ['number'] },
          from: { types: ['string'] },
          to: { types: ['string'] },
          from_number: { types: ['string'] },
          to_number: { types: ['string'] },
          start_time: { types: ['string'] },
          file: { types: ['string'] },
          file_name: { types: ['string'] },
          cost: { types: ['number'] },
          status: { types: ['string'] },
        },
      },
    },
  },
};

/**
 * The event that the body of a request tells. The body is its text, its bytes, or what a framework has parsed of it. It is taken for what anybody may have sent: kinds of values are checked, texts are not, since the service may come to know more of them. That the service sent it is for you to find out.
 *
 * @throws {EventError} with everything that is wrong
 * @example
 * ```ts
 * const event = parseFaxEvent(await request.text());
 * ```
 */
export function parseFaxEvent(body: unknown): FaxEvent {
  return parseEvent<FaxEvent>(faxEventTable, body);
}
