// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { webhooks } from './schema.js';

/** What Demo sends to a URL that you have registered with it, by the webhook's name. */
export interface Webhooks {
  /**
   * A fax has come
   *
   * See https://docs.example.invalid/webhooks
   *
   * @deprecated The document marks it so.
   */
  'fax.received': {
    method: 'POST';
    query?: NonNullable<webhooks['fax.received']['post']['parameters']['query']>;
    headers: NonNullable<webhooks['fax.received']['post']['parameters']['header']>;
    contentType: 'application/json';
    body: NonNullable<webhooks['fax.received']['post']['requestBody']>['content']['application/json'];
  };
  page: {
    method: 'POST';
    contentType: 'image/tiff';
    body: NonNullable<webhooks['page']['post']['requestBody']>['content']['image/tiff'];
  };
  'GET ping': {
    method: 'GET';
  };
  'POST ping':
    | {
        method: 'POST';
        contentType?: 'text/plain';
        body?: NonNullable<webhooks['ping']['post']['requestBody']>['content']['text/plain'];
      }
    | {
        method: 'POST';
        contentType?: 'application/xml';
        body?: NonNullable<webhooks['ping']['post']['requestBody']>['content']['application/xml'];
      };
  ['__proto__']: {
    method: 'POST';
  };
}

/** What a webhook may be answered: the body, by webhook and status. */
export interface WebhookAnswers {
  'fax.received': {
    204: undefined;
    409: webhooks['fax.received']['post']['responses'][409]['content']['application/json'];
    default: undefined;
  };
  page: {
    200: undefined;
  };
  'GET ping': {
    200: undefined;
  };
  'POST ping': {
    200: undefined;
  };
  ['__proto__']: {
    200: undefined;
  };
}

/** What Demo sends to a URL that a request gave it, by the function of that request and the callback's name. */
export interface Callbacks {
  sendFax: {
    done: {
      method: 'POST';
      contentType: 'application/json';
      body: NonNullable<webhooks['sendFax done {$request.body#/url}']['post']['requestBody']>['content']['application/json'];
    };
    'progress {$request.body#/progressUrl}': {
      method: 'PUT';
      contentType: 'application/json';
      body: NonNullable<webhooks['sendFax progress {$request.body#/progressUrl}']['put']['requestBody']>['content']['application/json'];
    };
    'progress {$request.query.progress}': {
      method: 'PUT';
    };
  };
}

/** What a callback may be answered: the body, by function, callback and status. */
export interface CallbackAnswers {
  sendFax: {
    done: {
      200: undefined;
    };
    'progress {$request.body#/progressUrl}': {
      200: undefined;
    };
    'progress {$request.query.progress}': {
      200: undefined;
    };
  };
}
