// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { webhooks } from './schema.js';

/** What Demo sends to a URL that you have registered with it, by the webhook's name. */
export interface Webhooks {
  received: {
    method: 'POST';
    contentType?: 'application/json';
    body?: NonNullable<webhooks['received']['post']['requestBody']>['content']['application/json'];
  };
}

/** What a webhook may be answered: the body, by webhook and status. */
export interface WebhookAnswers {
  received: {
    200: undefined;
  };
}
