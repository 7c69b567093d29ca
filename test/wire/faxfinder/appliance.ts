import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** An appliance that has a certificate of an authority that nobody knows. */
export interface Appliance {
  /** Address and port, such as `127.0.0.1:49152`. */
  readonly host: string;
  /** The authority's certificate, as PEM. */
  readonly ca: string;
  /** The requests that have come through the handshake: method and path. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts an HTTPS server on the loopback interface, for the names `localhost` and `127.0.0.1`, which always answers with `body`. */
export async function startAppliance(body: string): Promise<Appliance> {
  const authority = await createAuthority();
  const { private: key, cert } = await createCertificate(authority);
  const requests: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.setHeader('content-type', 'application/xml').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a TCP port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { host: `127.0.0.1:${port}`, ca: authority.cert, requests, close };
}

type Pair = Awaited<ReturnType<typeof generate>>;

/** A new authority, with a key that no other test has. */
export function createAuthority(): Promise<Pair> {
  return generate([{ name: 'commonName', value: 'Authority of the appliance' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
}

function createCertificate(authority: Pair): Promise<Pair> {
  return generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }] },
    ],
  });
}
