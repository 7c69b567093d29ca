import { structureOfJson, structureOfMarkdown, structureOfSource } from './structure.js';

/** The first thing in which the files of a hostile document differ in structure from those of its harmless twin; nothing where none does. */
export function firstDifference(made: ReadonlyMap<string, string>, twin: ReadonlyMap<string, Structure>): string | undefined {
  const files = withNumberedPages(made);
  if ([...files.keys()].join() !== [...twin.keys()].join()) return `the files are ${[...files.keys()].join(', ')}`;
  for (const [path, text] of files) {
    if (path.startsWith('src/runtime/')) continue;
    const structure = structureOf(path, text);
    const wanted = twin.get(path) ?? [];
    const index = structure.findIndex((line, at) => line !== wanted[at]);
    const at = index < 0 && structure.length < wanted.length ? structure.length : index;
    if (at >= 0) return `${path}: ${structure.slice(Math.max(0, at - 3), at).join(' > ')} > ${structure[at]?.slice(0, 300)} in place of ${wanted[at]?.slice(0, 300)}`;
  }
  return undefined;
}

/** What no file may hold, whatever the document says: a syntax error, a directive to the compiler, HTML, an image, a link of somebody else. */
export function firstFault(files: ReadonlyMap<string, string>): string | undefined {
  for (const [path, structure] of structuresOf(files)) {
    const fault = structure.find((line) => /^ *(error|directive|referenced file|html_|image|link_open (?!(?:api|README)\.md$|(?:\.\.\/\.\.\/)?llms\.txt$|docs\/demo\/\d+\.md$|https:\/\/openapi-ts\.dev\/))/.test(line));
    if (fault !== undefined) return `${path}: ${fault}`;
  }
  return undefined;
}

/** A file as the lines of its structure. */
export type Structure = readonly string[];

/** The structures of files by path; those of the runtime, which is copied, are empty. */
export function structuresOf(files: ReadonlyMap<string, string>): Map<string, Structure> {
  return new Map([...withNumberedPages(files)].map(([path, text]) => [path, path.startsWith('src/runtime/') ? [] : structureOf(path, text)]));
}

/** Pages are called like their operations: here by the order in which `llms.txt` links to them, which has to link to each. */
function withNumberedPages(files: ReadonlyMap<string, string>): Map<string, string> {
  const numbers = new Map<string, string>();
  const list = (files.get('llms.txt') ?? '').replace(/\]\((docs\/[^/()]+\/[\w.-]+\.md)\)/g, (_link, path: string) => {
    numbers.set(path, `docs/demo/${numbers.size}.md`);
    return `](${numbers.get(path)})`;
  });
  const named = [...files].map(([path, text]) => [numbers.get(path) ?? path, path === 'llms.txt' ? list : text] as const);
  return new Map(named.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function structureOf(path: string, text: string): Structure {
  if (path.endsWith('.ts')) return structureOfSource(text);
  if (path.endsWith('.json')) return [structureOfJson(text)];
  return /\.md$|^llms\.txt$/.test(path) ? structureOfMarkdown(text) : [text];
}
