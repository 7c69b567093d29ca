import { pascalCase } from '../../templates/names.js';
import { splitPointer } from '../json.js';
import type { FilePlace } from './target.js';

/** Words of a path that say nothing of what is there. */
const structural = new Set(['components', 'schemas', 'definitions', '$defs', 'parameters', 'responses', 'properties', 'examples', 'headers', 'requestBodies']);

/**
 * Gives the parts of other files names as components: the last word of a part's pointer, or of its file; where that is taken, with
 * the words before it, and at last with a number. Names that differ by case and punctuation alone count as the same.
 */
export function nameComponents(taken: Iterable<string>): (place: FilePlace) => string {
  const known = new Set([...taken].map(compared));
  return ({ file, pointer }) => {
    const words = [...file.replace(/\.[^./]*$/, '').split('/'), ...splitPointer(pointer)];
    const telling = words.filter((word) => !structural.has(word) && /\p{L}/u.test(word));
    const candidates = telling.map((_, index) => nameOf(telling.slice(telling.length - 1 - index)));
    const longest = candidates.at(-1) ?? nameOf(words);
    let name = candidates.find((candidate) => !known.has(compared(candidate))) ?? longest;
    for (let count = 2; known.has(compared(name)); count += 1) name = `${longest}${count}`;
    known.add(compared(name));
    return name;
  };
}

/** A word that can be the name of a component stays as it is (OpenAPI 3.1.0, Components Object). */
function nameOf(words: readonly string[]): string {
  const [first = '', second] = words;
  return second === undefined && /^[A-Za-z][A-Za-z0-9._-]{0,80}$/.test(first) ? first : pascalCase(words.join(' ')).slice(0, 80);
}

function compared(name: string): string {
  return pascalCase(name).toLowerCase();
}
