// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { webhooks } from './schema.js';

/** What FaxPlus sends to a URL that a request gave it, by the function of that request and the callback's name. */
export interface Callbacks {
  createWebhook: {
    /**
     * A fax event
     *
     * The service calls the registered URL. No signature, secret or retry rule is documented, so the receiver cannot tell from the call itself who made it.
     */
    faxEvent: {
      method: 'POST';
      contentType: 'application/json';
      body: NonNullable<webhooks['createWebhook faxEvent {$request.body#/target}']['post']['requestBody']>['content']['application/json'];
    };
  };
}

/** What a callback may be answered: the body, by function, callback and status. */
export interface CallbackAnswers {
  createWebhook: {
    faxEvent: {
      '2XX': undefined;
    };
  };
}
