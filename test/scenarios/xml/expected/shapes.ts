// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { ObjectShape, Root } from '../runtime/xml/shape.js';
import { base64 } from '../runtime/xml/bytes.js';

export const fileShape: ObjectShape = {
  fields: [
    { name: 'size', shape: 'number' },
    { name: 'hidden', shape: 'boolean', nil: true },
    { name: 'content', shape: base64 },
    { name: 'link', shape: 'token' },
  ],
};

export const folderShape: ObjectShape = {
  fields: [
    { name: 'id', shape: 'number', is: 'attribute' },
    { name: 'name', shape: 'string', required: true },
    { name: 'state', as: 'folder_state', shape: 'token' },
    { name: 'file', shape: () => fileShape, list: true, required: true },
    {
      name: 'tags',
      shape: { content: { name: 'items', as: 'tag', shape: 'string', list: true, required: true } },
    },
    { name: 'parent', as: 'folder', shape: () => folderShape },
  ],
};

export const folderRoot: Root = { name: 'folder', shape: () => folderShape };

export const errorRoot: Root = { name: 'error', shape: { fields: [{ name: 'message', shape: 'string' }] } };
