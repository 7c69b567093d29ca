import type { RequestCodec } from './operation.js';
import { encodeXml } from './xml/encode.js';
import type { Root } from './xml/shape.js';

/** XML (XML 1.0) of requests, written by the table in `media.root`. Blobs anywhere in a value are read first. */
export const xmlRequest: RequestCodec = {
  family: 'xml',
  // Generated rows with this codec carry a root; the contract has no type for it, so that JSON clients load none of XML.
  encode: async (value, { root }) => encodeXml(await readBlobs(value), root as Root),
  // What is sent is UTF-8, whatever the document names.
  contentType: (type) => type.replace(/(;\s*charset\s*=\s*)("[^"]*"|[^\s;]*)/i, '$1utf-8'),
};

async function readBlobs(value: unknown): Promise<unknown> {
  const blobs = new Map<Blob, Uint8Array>();
  const found = new Set<Blob>();
  collectBlobs(value, found);
  if (!found.size) return value;
  await Promise.all([...found].map(async (blob) => blobs.set(blob, new Uint8Array(await blob.arrayBuffer()))));
  return replaceBlobs(value, blobs);
}

function collectBlobs(value: unknown, found: Set<Blob>): void {
  if (value instanceof Blob) found.add(value);
  else if (isContainer(value)) for (const item of Object.values(value)) collectBlobs(item, found);
}

function replaceBlobs(value: unknown, blobs: ReadonlyMap<Blob, Uint8Array>): unknown {
  if (value instanceof Blob) return blobs.get(value);
  if (Array.isArray(value)) return value.map((item) => replaceBlobs(item, blobs));
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceBlobs(item, blobs)]));
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !(value instanceof Date);
}
