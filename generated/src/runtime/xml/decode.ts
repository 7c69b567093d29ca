import { addAttributes } from './attributes.js';
import { failAt } from './characters.js';
import { addMember, hasMember, holderOf, isFree, pathOf, scalarOf, setMember, type Frame, type State } from './frame.js';
import { expandedName, XSI_NAMESPACE } from './namespaces.js';
import { collectOddities, refuseOddities } from './oddities.js';
import type { XmlLimits, XmlOddity } from './options.js';
import { scanXml, type Scan, type Sink } from './scan.js';
import type { ElementShape, Root } from './shape.js';
import { entriesOf, isChoice, isScalar, isSeveral, localName, nameOnWire, resolveShape, spaceIn, type Entry } from './table.js';

/** How a document is read. */
export interface DecodeOptions {
  readonly limits?: XmlLimits | undefined;
  /** Refuse whatever is otherwise than the table has it. */
  readonly strict?: boolean | undefined;
  /** Sees what was read past, where that is anything; at most a hundred oddities. */
  readonly onTolerated?: ((oddities: readonly XmlOddity[]) => void) | undefined;
}

/**
 * Reads a document into the value that the table describes.
 *
 * Elements and attributes are matched by local name and namespace, never by prefix. Those that the table does not know are passed
 * over, and so is a repetition of what is single there, and text beside elements. A list is a list however often its element stands:
 * `[]` where it is required and absent, left out otherwise. White space stays in a `string` and is trimmed elsewhere. An empty element
 * is `''` as a `string` or `token`, no bytes as `base64`, and no value as a `number` or `boolean`. An element with `xsi:nil` is `null`
 * where the table has that, and no value elsewhere. Nothing but lists is missed when absent.
 *
 * Throws an `XmlError` with line and column for a document that is not well-formed or beyond the limits, one with another root, and
 * text that is not of its kind: a number outside the decimal and double forms of XML Schema, infinite, or an integer which a number
 * cannot hold; a boolean other than `true`, `false`, `1`, `0`; text that is not base64 or hexadecimal; with `strict` also for all
 * that is otherwise passed over or not missed.
 */
export function decodeXml(text: string, root: Root, { limits, strict, onTolerated }: DecodeOptions = {}): unknown {
  const oddities = strict || onTolerated ? collectOddities(text) : undefined;
  const state: State = { text, oddities, frame: undefined, skipped: 0, value: undefined };
  scanXml(text, sinkOf(state, root), limits);
  const found = oddities?.list() ?? [];
  if (strict) refuseOddities(found);
  else if (found.length) onTolerated?.(found);
  return state.value;
}

function sinkOf(state: State, root: Root): Sink {
  return {
    open(name, attributes, offset, scan) {
      const { frame } = state;
      const entry = state.skipped ? undefined : frame ? entryIn(state, frame, name, offset) : rootEntry(state, root, name, offset);
      if (entry) pushFrame(state, entry, attributes, offset, scan);
      else state.skipped++;
    },
    text(part) {
      const { frame } = state;
      if (state.skipped || !frame) return;
      if (!frame.entries || frame.entries.text) frame.text += part;
      else if (state.oddities && /[^\t\n\r ]/.test(part)) state.oddities.add('unknown text', pathOf(frame), frame.offset);
    },
    close() {
      if (state.skipped) state.skipped--;
      else if (state.frame) closeFrame(state, state.frame);
    },
  };
}

/** What the root element is. */
function rootEntry({ text }: State, root: Root, name: string, offset: number): Entry {
  const roots = isSeveral(root) ? root : [root];
  const element = roots.find((each) => nameOnWire(each, '') === name) ?? roots.find((each) => each.unnamed) ?? refuseRoot(text, offset, roots, localName(name));
  return { field: element, element, space: spaceIn(element, ''), path: [] };
}

function refuseRoot(text: string, offset: number, roots: readonly ElementShape[], found: string): never {
  const place = roots.some(({ name }) => name === found) ? ' in another namespace' : '';
  failAt(text, offset, `expected the root element ${roots.map(({ name }) => name).join(' or ')}, found ${found}${place}`);
}

/** What an element is in the one around it; `undefined` where it is passed over. */
function entryIn(state: State, frame: Frame, name: string, offset: number): Entry | undefined {
  const entry = frame.entries?.elements.get(name) ?? otherEntry(frame, name);
  if (!frame.entries) frame.isMixed = true;
  if (entry && isFree(frame, entry)) return entry;
  state.oddities?.add(entry ? 'repeated' : 'unknown element', `${pathOf(frame)}/${localName(name)}`, offset);
  return undefined;
}

/** An element that no field has, where the table takes those of its namespace. */
function otherEntry({ entries, entry }: Frame, found: string): Entry | undefined {
  const others = entries?.others;
  const name = found.slice(found.lastIndexOf('}') + 1);
  if (!others || nameOnWire({ ...others.element, name }, entry.space) !== found) return undefined;
  return { ...others, field: { ...others.field, name }, element: { ...others.element, name } };
}

function pushFrame(state: State, entry: Entry, attributes: ReadonlyMap<string, string> | undefined, offset: number, scan: Scan): void {
  const resolved = resolveShape(entry.element.shape);
  const shape = isChoice(resolved) ? resolved.told.onWire(resolved, scan, entry.space, attributes) : resolved;
  const entries = isScalar(shape) ? undefined : entriesOf(shape, entry.space);
  const isNil = attributes !== undefined && /^\s*(true|1)\s*$/.test(attributes.get(NIL) ?? '');
  const frame: Frame = { parent: state.frame, entry, shape, entries, offset, members: entries ? {} : NONE, text: '', isNil, isMixed: false };
  state.frame = frame;
  if (attributes) addAttributes(state, frame, attributes);
}

const NONE: Record<string, unknown> = {};
const NIL = /* @__PURE__ */ expandedName('nil', XSI_NAMESPACE);

function closeFrame(state: State, frame: Frame): void {
  const { parent, entry } = frame;
  state.frame = parent;
  const value = frame.isNil ? nilOf(state, frame) : valueOf(state, frame);
  if (parent) addMember(parent, entry, value);
  else state.value = value;
}

function nilOf(state: State, frame: Frame): null | undefined {
  if (frame.entry.element.nil) return null;
  state.oddities?.add('nil', pathOf(frame), frame.offset);
  return undefined;
}

function valueOf(state: State, frame: Frame): unknown {
  const { shape, entries, members } = frame;
  // Text around elements is no value of a text that may be anything.
  if (isScalar(shape)) return shape === 'any' && frame.isMixed ? undefined : scalarOf(state, frame, shape, frame.text);
  const text = entries?.text;
  const scalar = text && resolveShape(text.element.shape);
  if (text && scalar && isScalar(scalar)) addMember(frame, text, scalarOf(state, frame, scalar, frame.text));
  for (const entry of entries?.required ?? []) complete(state, frame, entry);
  return 'content' in shape ? members[shape.content.name] : members;
}

/** A required list that is absent is empty; whatever else is required and absent is an oddity, a wrapper among it. */
function complete(state: State, frame: Frame, { field, element, path }: Entry): void {
  if (hasMember(frame, field, path)) return;
  if (!field.list) state.oddities?.add('missing', `${pathOf(frame)}/${field.is === 'attribute' ? '@' : ''}${element.name}`, frame.offset);
  const shape = resolveShape(element.shape);
  if (!field.list && !(typeof shape === 'object' && 'content' in shape && shape.content.list)) return;
  const holder = holderOf(frame.members, path, path.every(({ required }) => required));
  if (holder) setMember(holder, field.name, []);
}
