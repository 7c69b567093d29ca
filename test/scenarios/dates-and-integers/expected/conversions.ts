// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Conversion } from '../runtime/convert/conversion.js';

export const faxConversion: Conversion = {
  fields: {
    id: 'int64',
    sent_at: 'date-time',
    received_on: 'date',
    parent: () => faxConversion,
    tries: { rest: { items: 'date-time' } },
    ['__proto__']: 'date-time',
  },
};

export const eventConversion: Conversion = {
  choose: [
    { when: { type: ['sent', 'Sent'] }, use: () => sentConversion },
    { when: { type: ['Failed'] }, use: () => failedConversion },
  ],
};

export const sentConversion: Conversion = { fields: { event_id: 'int64', at: 'date-time' } };

export const failedConversion: Conversion = { fields: { event_id: 'int64' } };

export const logConversion: Conversion = {
  fields: { id: 'int64', day: 'date', count: 'int64', moment: { items: 'date-time' }, inner: () => logConversion },
};
