import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFaxFinder, createTransport, listContacts, updateContact, type FaxFinderOptions } from '../../../generated/src/faxfinder/index.js';
import type { XmlOddity } from '../../../generated/src/runtime/xml/options.js';
import { startServer, type Answer, type RecordingServer } from '../../support/recording-server.js';

let server: RecordingServer;
let answer: Answer;
const says = (body: string | Uint8Array, type = 'application/xml'): void => {
  answer = { status: 200, headers: { 'content-type': type }, body };
};

beforeAll(async () => {
  server = await startServer(() => answer);
});
beforeEach(() => server.requests.splice(0));
afterAll(() => server.close());

function options(xml?: FaxFinderOptions['xml']): FaxFinderOptions {
  return { baseUrl: server.origin, auth: { basic: { username: 'admin', password: 'secret' } }, xml };
}

const OWN = { path: { username: 'admin' } };

/** What a newer firmware might say. */
const NEWER = `<response><message>Success</message><message>Again</message>
<contact new="1"><contact_url>urn:1</contact_url><name>Ann</name><fax_number>1</fax_number><introduced><later/></introduced>stray</contact></response>`;

describe('an answer that says more than its description', () => {
  it('is read, and what was read past is seen', async () => {
    says(NEWER);
    const seen: [string, readonly XmlOddity[]][] = [];
    const { contact } = await createFaxFinder(options({ onTolerated: (oddities, operation) => seen.push([operation, oddities]) })).contacts.list(OWN);
    expect(contact).toMatchObject([{ name: 'Ann' }]);
    expect(seen).toEqual([
      [
        'contacts.list',
        [
          { kind: 'repeated', path: 'response/message', line: 1, column: 37 },
          { kind: 'unknown attribute', path: 'response/contact/@new', line: 2, column: 1 },
          { kind: 'unknown text', path: 'response/contact', line: 2, column: 1 },
          { kind: 'unknown element', path: 'response/contact/introduced', line: 2, column: 92 },
        ],
      ],
    ]);
  });

  it('tells nothing where there is nothing to tell', async () => {
    says(readFileSync(new URL('../../../spec/faxfinder/examples/listContacts.200.xml', import.meta.url)));
    const seen: unknown[] = [];
    await createFaxFinder(options({ onTolerated: (...told) => seen.push(told) })).contacts.list(OWN);
    expect(seen).toEqual([]);
  });

  it('is refused by a strict client, all at once', async () => {
    says(NEWER);
    await expect(createFaxFinder(options({ strict: true })).contacts.list(OWN)).rejects.toMatchObject({
      name: 'DecodeError',
      status: 200,
      message: expect.stringContaining('line 1, column 37: response/message: repeated; line 2, column 1: response/contact/@new: unknown attribute'),
    });
  });

  it('as a failure keeps its status', async () => {
    answer = { status: 400, headers: { 'content-type': 'application/xml' }, body: '<response><message>No</message><more/></response>' };
    const result = await updateContact(createTransport(options({ strict: true })), { path: { username: 'admin', id: 1 }, body: { name: 'x', fax_number: '1' } });
    expect(result).toMatchObject({ ok: false, status: 400 });
  });
});

describe('limits', () => {
  it.each([
    ['depth', { depth: 2 }, 'elements nested too deep'],
    ['length', { length: 20 }, 'a document too long'],
    ['attributes', { attributes: 0 }, 'too many attributes'],
    ['nameLength', { nameLength: 8 }, 'a name too long'],
  ])('%s', async (_name, limits, message) => {
    says(NEWER);
    await expect(createFaxFinder(options({ limits })).contacts.list(OWN)).rejects.toThrow(message);
  });
});

describe('the encoding of an answer (RFC 7303, section 3)', () => {
  const text = (declared: string): string => `<?xml version="1.0"${declared}?><response><message>é Ω</message></response>`;
  const utf16 = (order: 'le' | 'be', mark: boolean, declared: string): Uint8Array => {
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text(declared)}`, 'utf16le');
    return order === 'le' ? bytes : bytes.swap16();
  };

  it.each<[string, string | Uint8Array, string, string]>([
    ['UTF-8 where nothing is said', text(''), 'application/xml', 'é Ω'],
    ['a byte order mark of UTF-8', `\ufeff${text('')}`, 'application/xml', 'é Ω'],
    ['a mark of UTF-16, little end first', utf16('le', true, ' encoding="UTF-16"'), 'application/xml', 'é Ω'],
    ['a mark of UTF-16, big end first', utf16('be', true, ' encoding="UTF-16"'), 'text/xml', 'é Ω'],
    ['UTF-16 without a mark, by its zeros', utf16('le', false, ''), 'application/xml', 'é Ω'],
    ['UTF-16 without a mark, by its charset', utf16('be', false, ''), 'application/xml; charset=utf-16be', 'é Ω'],
    ['the mark goes before the charset', utf16('be', true, ''), 'application/xml; charset=utf-8', 'é Ω'],
    ['the charset goes before the declaration', text(' encoding="ISO-8859-1"'), 'application/xml; charset="UTF-8"', 'é Ω'],
    ['a declaration', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><response><message>é</message></response>', 'latin1'), 'application/xml', 'é'],
    ['a charset of one byte', Buffer.from('<response><message>é</message></response>', 'latin1'), 'text/xml;charset=iso-8859-1', 'é'],
    ['a declaration of UTF-16 that is none', text(' encoding="utf-16"'), 'application/xml', 'é Ω'],
  ])('%s', async (_name, body, type, message) => {
    says(body, type);
    expect((await listContacts(createTransport(options()), OWN)).ok).toBe(true);
    expect(await createFaxFinder(options()).contacts.list(OWN)).toMatchObject({ message });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['bytes that are no UTF-8', Buffer.from('<response><message>é</message></response>', 'latin1'), 'application/xml'],
    ['an encoding that is not known', '<response><message>x</message></response>', 'application/xml; charset=klingon'],
    ['one in the declaration', '<?xml version="1.0" encoding="klingon"?><response><message>x</message></response>', 'application/xml'],
  ])('%s is refused', async (_name, body, type) => {
    says(body, type);
    await expect(createFaxFinder(options()).contacts.list(OWN)).rejects.toMatchObject({ name: 'DecodeError', message: expect.stringContaining('the encoding is not known') });
  });
});
