/** One part of a body in `multipart/form-data` (RFC 7578). */
export interface Part {
  readonly name: string | undefined;
  readonly filename: string | undefined;
  /** The `Content-Type` of the part. */
  readonly type: string | undefined;
  readonly bytes: Buffer;
}

/** The parts of a raw body. Throws where the body is not framed as RFC 2046, section 5.1.1, says. */
export function readParts(contentType: string | undefined, body: Buffer): Part[] {
  const boundary = /^multipart\/form-data; ?boundary="?([^"]+)"?$/.exec(contentType ?? '')?.[1];
  if (boundary === undefined) throw new Error(`no boundary in ${contentType}`);
  const delimiter = `\r\n--${boundary}`;
  const parts: Part[] = [];
  let rest = Buffer.concat([Buffer.from('\r\n'), body]);
  rest = rest.subarray(expectAt(rest, delimiter));
  while (!rest.subarray(0, 2).equals(Buffer.from('--'))) {
    const end = rest.indexOf(delimiter);
    if (end < 0) throw new Error('the last boundary is missing');
    parts.push(readPart(rest.subarray(expectAt(rest, '\r\n'), end)));
    rest = rest.subarray(end + delimiter.length);
  }
  return parts;
}

function readPart(part: Buffer): Part {
  const end = part.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('a part has no end of its headers');
  const head = part.subarray(0, end).toString('utf8');
  const disposition = /^content-disposition: form-data;(.*)$/im.exec(head)?.[1] ?? '';
  return {
    name: / name="([^"]*)"/.exec(disposition)?.[1],
    filename: / filename="([^"]*)"/.exec(disposition)?.[1],
    type: /^content-type: (.*)$/im.exec(head)?.[1]?.trim(),
    bytes: part.subarray(end + 4),
  };
}

/** The place behind `text`, with which the bytes have to begin. */
function expectAt(bytes: Buffer, text: string): number {
  if (bytes.indexOf(text) !== 0) throw new Error(`expected ${JSON.stringify(text)}`);
  return text.length;
}
