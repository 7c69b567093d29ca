// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { ObjectShape, Root } from '../runtime/xml/shape.js';

export const logShape: ObjectShape = {
  fields: [
    { name: 'id', shape: 'token', is: 'attribute' },
    { name: 'day', shape: 'token' },
    { name: 'count', shape: 'token' },
    { name: 'moment', shape: 'token', list: true },
    { name: 'note', shape: 'string' },
    { name: 'inner', as: 'log', shape: () => logShape },
    {
      name: 'unclear',
      shape: { fields: [{ name: 'at', shape: 'string' }, { name: 'size', shape: 'number' }] },
    },
  ],
};

export const logRoot: Root = { name: 'log', shape: () => logShape };
