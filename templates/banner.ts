/** The first line of every generated source file. */
export const banner = '// Made by `npm run generate`. Edits are lost: change the spec or a template instead.\n';
