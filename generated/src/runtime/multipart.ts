import { essenceOf } from './media.js';
import type { Codec } from './operation.js';

/**
 * Forms with files (RFC 7578). A `Blob`, `File`, `Uint8Array` or `ArrayBuffer` is a file, a list one part for each item,
 * any other object JSON, and the rest text. A file without a name is called after its property.
 */
export const multipart: Codec = { family: 'multipart', reads: 'text', encode: encodeMultipart, decode: refuse };

function encodeMultipart(value: unknown): FormData {
  if (value instanceof FormData) return value;
  if (typeof value !== 'object' || value === null) throw new TypeError('a form is an object');
  const form = new FormData();
  for (const [name, member] of Object.entries(value)) {
    for (const item of Array.isArray(member) ? member : [member]) {
      if (item != null) appendPart(form, name, item);
    }
  }
  return form;
}

function appendPart(form: FormData, name: string, value: unknown): void {
  if (value instanceof Blob) {
    form.append(name, value, fileName(name, value));
  } else if (value instanceof Uint8Array || value instanceof ArrayBuffer) {
    // The type of a part leaves out bytes in shared memory, which a Blob refuses by itself.
    form.append(name, new Blob([value as BlobPart]), name);
  } else if (value instanceof Date) {
    form.append(name, value.toISOString());
  } else {
    form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
}

function fileName(property: string, blob: Blob): string {
  if ('name' in blob && typeof blob.name === 'string' && blob.name) return blob.name;
  const type = essenceOf(blob.type);
  const extension = type === 'text/plain' ? 'txt' : /^(?:application|image)\/(pdf|tiff|png|jpeg|gif)$/.exec(type)?.[1];
  return extension ? `${property}.${extension}` : property;
}

function refuse(): never {
  throw new TypeError('an answer in parts cannot be read');
}
