import type { Codec, Raw } from './operation.js';

/** Plain text: as it stands in a request, which is UTF-8, and by its `charset` in an answer. */
export const text: Codec = { family: 'text', read: (response) => response.blob(), encode: String, decode: decodeText };

async function decodeText(raw: Raw, _: unknown, type?: string | null): Promise<string> {
  if (typeof raw === 'string') return raw;
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type ?? '')?.[1];
  return decoderOf(charset).decode(raw instanceof Blob ? await raw.arrayBuffer() : raw);
}

/** UTF-8 where the platform does not know the name. */
function decoderOf(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
