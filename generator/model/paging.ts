import type { Literal } from '../../templates/literal.js';

/** How all items of a list that comes in pages are gone through. Pointers are the names in them. */
export interface PagingModel {
  /** The exported function, such as `paginateContacts`. */
  readonly function: string;
  /** The constant that holds the table. */
  readonly constant: string;
  /** The exported type of an item. */
  readonly itemType: string;
  /** From the answer to the list. */
  readonly items: readonly string[];
  /** From an item to what tells it from the others. */
  readonly id: readonly string[] | undefined;
  /** The parameter for the size of a page, and the size where the caller gives none. */
  readonly limit: string | undefined;
  readonly size: number | undefined;
  readonly step: PagingStep;
  /** Parameters that every page is asked for with. */
  readonly query: Readonly<Record<string, Literal>> | undefined;
  /** What the document says about it. */
  readonly note: string | undefined;
}

/** What tells the next page from this one. */
export type PagingStep =
  /** The parameter counts the items before the page; `total` leads from the answer to their number on all pages. */
  | { readonly kind: 'offset'; readonly parameter: string; readonly total: readonly string[] | undefined }
  /** `next` leads from the answer to the cursor of the next page. */
  | { readonly kind: 'next'; readonly parameter: string; readonly next: readonly string[] }
  /** `last` leads from the last item to the cursor; the page that it gives may begin with items that were there before. */
  | { readonly kind: 'last'; readonly parameter: string; readonly last: readonly string[] };
