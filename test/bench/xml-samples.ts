import { base64 } from '../../templates/runtime/xml/bytes.js';
import type { ObjectShape, Root } from '../../templates/runtime/xml/shape.js';

const recipient: ObjectShape = { fields: [{ name: 'name', shape: 'string' }, { name: 'fax_number', shape: 'string', required: true }] };

const entry: ObjectShape = {
  fields: [
    { name: 'id', shape: 'number', is: 'attribute' },
    { name: 'fax_entry_key', shape: 'token', required: true },
    { name: 'state', shape: 'token', required: true },
    { name: 'pages', shape: 'number' },
    { name: 'sent', shape: 'boolean' },
    { name: 'subject', shape: 'string' },
    { name: 'recipient', shape: recipient, list: true, required: true },
  ],
};

/** A list of faxes as an appliance answers with. */
export const listRoot: Root = {
  name: 'response',
  shape: { fields: [{ name: 'message', shape: 'string', required: true }, { name: 'fax_entry', shape: entry, list: true, required: true }] },
};

export interface Fax {
  readonly id: number;
  readonly fax_entry_key: string;
  readonly state: string;
  readonly pages: number;
  readonly sent: boolean;
  readonly subject: string;
  readonly recipient: readonly { readonly name: string; readonly fax_number: string }[];
}

export interface FaxList {
  readonly message: string;
  readonly fax_entry: readonly Fax[];
}

/** A list of so many faxes: 4 are about 1 KB of XML, 5,000 about 1.2 MB. */
export function listOf(length: number): FaxList {
  const fax_entry = Array.from({ length }, (_, index) => ({
    id: index,
    fax_entry_key: `0000${index}`,
    state: 'sent',
    pages: index % 7,
    sent: index % 2 === 0,
    subject: `Invoice & reminder ${index}`,
    recipient: [{ name: `Ann ${index}`, fax_number: `202-555-01${index % 100}` }],
  }));
  return { message: 'Success', fax_entry };
}

/** A request with one attachment. */
export const attachmentRoot: Root = {
  name: 'schedule_fax',
  shape: { fields: [{ name: 'attachment', shape: { fields: [{ name: 'name', shape: 'string' }, { name: 'content', shape: base64 }] }, list: true }] },
};

/** Bytes that make about 36 MB of base64, which is the most that FaxFinder takes. */
export function attachment(): { readonly attachment: readonly { readonly name: string; readonly content: Uint8Array }[] } {
  return { attachment: [{ name: 'scan.pdf', content: new Uint8Array(27 * 1024 * 1024).fill(7) }] };
}

const tree: ObjectShape = { fields: [{ name: 't', shape: () => tree, list: true }, { name: 'a', shape: 'string', is: 'attribute' }] };
const attributes = Array.from({ length: 20 }, (_, index) => `a${index}`);

/** Documents of one form and about so many characters each, with the table that reads them. */
export const growing: Readonly<Record<string, { readonly root: Root; readonly document: (characters: number) => string }>> = {
  deep: {
    root: { name: 't', shape: tree },
    document: (characters) => `<t>${`${'<t>'.repeat(150)}${'</t>'.repeat(150)}`.repeat(Math.max(1, Math.round(characters / 1050)))}</t>`,
  },
  wide: { root: { name: 't', shape: tree }, document: (characters) => `<t>${'<t a="x"></t>'.repeat(Math.round(characters / 13))}</t>` },
  'heavy with attributes': {
    root: { name: 'r', shape: { fields: [{ name: 'e', list: true, shape: { fields: attributes.map((name) => ({ name, shape: 'string' as const, is: 'attribute' as const })) } }] } },
    document: (characters) => `<r>${`<e ${attributes.map((name) => `${name}="value"`).join(' ')}/>`.repeat(Math.round(characters / 260))}</r>`,
  },
};
