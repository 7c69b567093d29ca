// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Operation } from '../runtime/operation.js';
import type { Transport } from '../runtime/transport.js';
