// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { ObjectShape, Root } from '../runtime/xml/shape.js';

export const addressShape: ObjectShape = { fields: [{ name: 'city', shape: 'string' }, { name: 'zip', shape: 'number', is: 'attribute' }] };

export const addressRoot: Root = { name: 'address', shape: () => addressShape };
