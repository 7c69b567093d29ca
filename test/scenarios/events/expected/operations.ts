// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

