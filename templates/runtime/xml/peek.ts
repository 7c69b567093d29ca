import { failAt } from './characters.js';
import { scanContent, type Scan } from './scan.js';

/** How much may be looked ahead in a document, in lengths of it: what is read twice at most so many times takes linear time. */
const MOST = 4;

/**
 * The text of the first child element with the expanded name, of the element that has just been opened; `undefined` where it has
 * none. The scanner stays where it is. Throws like the scanner, and where a document makes it look ahead again and again.
 */
export function peekChild(scan: Scan, name: string): string | undefined {
  if (scan.empty) return undefined;
  let depth = 0;
  let isInside = false;
  let found: string | undefined;
  const sink = {
    open: (child: string) => {
      isInside = ++depth === 1 && child === name;
      if (isInside) found ??= '';
    },
    text: (part: string) => {
      if (isInside) found += part;
    },
    // Below zero it is the element itself that ends.
    close: () => --depth < 0 || found !== undefined,
  };
  const ahead: Scan = { ...scan, sink, bindings: new Map(scan.bindings), open: [...scan.open], undo: [...scan.undo] };
  scanContent(ahead);
  scan.peeked.length += ahead.at - scan.at;
  if (scan.peeked.length > MOST * scan.text.length) failAt(scan.text, scan.at, 'alternatives nested too deep to be told apart');
  return found;
}
