// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { parseEvent } from '../runtime/receive.js';
import type { EventTable } from '../runtime/receive.js';
import type { webhooks } from './schema.js';
export { EventError } from '../runtime/receive.js';
export type { EventProblem } from '../runtime/receive.js';

/**
 * A pet has changed
 *
 * Told apart by `event`. The body of an event that nobody has described is unknown.
 */
export type PetChanged =
  | { readonly event: 'born' | 'sold' | 'it\'s'; readonly body: NonNullable<webhooks['pet-changed']['post']['requestBody']>['content']['application/json'] };

const petChangedTable: EventTable = {
  api: 'demo',
  name: 'pet-changed',
  event: ['kind'],
  known: ['born', 'sold', 'it\'s'],
  spellings: [{ at: ['pet', 'name'], other: 'title' }],
  body: {
    types: ['object'],
    required: ['kind', 'pet'],
    properties: {
      kind: { types: ['string'] },
      pet: {
        types: ['object'],
        required: ['name'],
        properties: {
          name: { types: ['string'] },
          age: { types: ['integer', 'null'] },
          young: {
            types: ['array'],
            items: {
              types: ['object'],
              required: ['name'],
              properties: {
                name: { types: ['string'] },
                age: { types: ['integer', 'null'] },
                young: {
                  types: ['array'],
                  items: {
                    types: ['object'],
                    required: ['name'],
                    properties: {
                      name: { types: ['string'] },
                      age: { types: ['integer', 'null'] },
                      young: {
                        types: ['array'],
                        items: {
                          types: ['object'],
                          required: ['name'],
                          properties: { name: {}, age: {}, young: {} },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
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
 * const event = parsePetChanged(await request.text());
 * ```
 */
export function parsePetChanged(body: unknown): PetChanged {
  return parseEvent<PetChanged>(petChangedTable, body);
}
