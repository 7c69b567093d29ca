// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { webhooks } from './schema.js';

/** What Demo sends to a URL that you have registered with it, by the webhook's name. */
export interface Webhooks {
  /** A pet has changed */
  'pet-changed': {
    method: 'POST';
    contentType: 'application/json';
    body: NonNullable<webhooks['pet-changed']['post']['requestBody']>['content']['application/json'];
  };
  form: {
    method: 'POST';
    contentType?: 'application/x-www-form-urlencoded';
    body?: NonNullable<webhooks['form']['post']['requestBody']>['content']['application/x-www-form-urlencoded'];
  };
  text: {
    method: 'POST';
    contentType?: 'application/json';
    body?: NonNullable<webhooks['text']['post']['requestBody']>['content']['application/json'];
  };
}

/** What a webhook may be answered: the body, by webhook and status. */
export interface WebhookAnswers {
  'pet-changed': {
    204: undefined;
  };
  form: {
    204: undefined;
  };
  text: {
    204: undefined;
  };
}
