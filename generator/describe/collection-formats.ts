import type { ParameterStyle } from '../service.js';

/** What is left of `collectionFormat` where OpenAPI 3 has no word for it: `upgradeParameter` keeps it as `x-collectionFormat`. */
export const collectionFormats: ReadonlyMap<string, ParameterStyle> = new Map([
  ['ssv', 'spaceDelimited'],
  ['tsv', 'tabDelimited'],
  ['pipes', 'pipeDelimited'],
]);
