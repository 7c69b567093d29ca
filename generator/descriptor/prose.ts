import { childOf, type TreeElement } from './tree.js';

/**
 * The text of an element as paragraphs: lines are joined, blank lines part paragraphs, indentation is gone.
 * `undefined` where there is none.
 */
export function proseOf(element: TreeElement | undefined): string | undefined {
  const paragraphs = (element?.text ?? '').split(/\n[ \t]*\n/);
  return joinParagraphs(paragraphs.map((paragraph) => paragraph.replace(/[ \t\n\r]+/g, ' ').trim()));
}

/** The prose of an element's `<description>`. */
export function descriptionOf(element: TreeElement): string | undefined {
  return proseOf(childOf(element, 'description'));
}

/** Paragraphs with a blank line between them; `undefined` where none says anything. */
export function joinParagraphs(paragraphs: readonly (string | undefined)[]): string | undefined {
  const told = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '');
  return told.length === 0 ? undefined : told.join('\n\n');
}
