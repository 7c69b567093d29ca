import { formatPlace, formatWarning, type Place, type Warning } from '../problem.js';

/** How many findings of one kind are printed each on a line of its own. */
const mostAlone = 3;

/**
 * The warnings of one API as lines for a person, in their order. Findings of one kind that come more than a few times are one line:
 * the first of them, how many more there are, and the places of the next. `--json` has every one.
 */
export function listWarnings(warnings: readonly Warning[]): string[] {
  const kinds = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const known = kinds.get(kindOf(warning));
    if (known === undefined) kinds.set(kindOf(warning), [warning]);
    else known.push(warning);
  }
  return [...kinds.values()].flatMap((found) => (found.length > mostAlone ? [summarise(found)] : found.map(formatWarning)));
}

/** What is found of one kind differs in what is quoted. */
function kindOf({ place, found }: Warning): string {
  return `${place.file} ${found.replace(/"[^"]*"/g, '""')}`;
}

function summarise([first, ...more]: readonly Warning[]): string {
  if (first === undefined) return '';
  const places = more.slice(0, mostAlone).map(({ place }) => shortPlace(place));
  return `${formatWarning(first)} (and ${more.length} more like it: ${places.join(', ')}${more.length > mostAlone ? ', …' : ''})`;
}

/** A place in the file that the line has named already. */
function shortPlace(place: Place): string {
  return formatPlace(place).slice(place.file.length).replace(/^:/, '') || place.file;
}
