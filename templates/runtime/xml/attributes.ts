import { trim } from './characters.js';
import { addMember, pathOf, scalarOf, type Frame, type State } from './frame.js';
import { XML_NAMESPACE, XSI_NAMESPACE } from './namespaces.js';
import { isScalar, localName, resolveShape, type Entry } from './table.js';

/** Adds the attributes of an element that the table knows; names are expanded names. */
export function addAttributes(state: State, frame: Frame, attributes: ReadonlyMap<string, string>): void {
  for (const [name, text] of attributes) {
    const entry = frame.entries?.attributes.get(name);
    if (entry) addAttribute(state, frame, entry, text);
    else if (state.oddities && !isAnywhere(name)) state.oddities.add('unknown attribute', pathOf(frame) + step(localName(name)), frame.offset);
  }
}

function addAttribute(state: State, frame: Frame, entry: Entry, text: string): void {
  const { shape, name } = entry.element;
  const scalar = resolveShape(shape);
  if (!isScalar(scalar)) return;
  const parts = entry.field.list ? trim(text).split(/[\t\n\r ]+/).filter(Boolean) : [text];
  for (const part of parts) addMember(frame, entry, scalarOf(state, frame, scalar, part, step(name)));
}

function step(name: string): string {
  return `/@${name}`;
}

/** Attributes that any element may have: `xml:lang` and the like, `xsi:nil` and the like. */
function isAnywhere(name: string): boolean {
  return [XML_NAMESPACE, XSI_NAMESPACE].some((uri) => name.startsWith(`{${uri}}`));
}
