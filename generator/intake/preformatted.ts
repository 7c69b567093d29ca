import { isObject, memberAt, type JsonValue } from '../json.js';
import type { Place } from '../problem.js';
import type { Sample } from './sample.js';

/** How many texts of a page are looked at. */
const mostTexts = 1000;

/**
 * The preformatted texts of a page of HTML, with their entities resolved: of the page itself, or of the `content` that the REST API of
 * WordPress gives of one.
 * Each is placed where it begins.
 */
export function findPreformatted(file: string, page: string): Sample[] {
  const html = renderedContent(page) ?? page;
  const samples: Sample[] = [];
  for (const tag of html.matchAll(/<pre(?:\s[^<>]{0,1000})?>/gi)) {
    const start = tag.index + tag[0].length;
    const end = html.indexOf('</pre>', start);
    if (end < 0 || samples.length === mostTexts) break;
    const place = placeIn(file, page, html, start);
    samples.push({ info: '', code: resolveEntities(html.slice(start, end)), placeAt: () => place });
  }
  return samples;
}

function renderedContent(page: string): string | undefined {
  if (!/^\s*\{/.test(page)) return undefined;
  const rendered = memberAt(memberAt(parse(page), 'content'), 'rendered');
  return typeof rendered === 'string' ? rendered : undefined;
}

function parse(page: string): JsonValue | undefined {
  try {
    // What JSON.parse gives is JSON.
    const value = JSON.parse(page) as JsonValue;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Where the text begins: by its line, where the page is the HTML itself. */
function placeIn(file: string, page: string, html: string, start: number): Place {
  if (html !== page) return { file, pointer: '/content/rendered' };
  const before = page.slice(0, start).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

function resolveEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
