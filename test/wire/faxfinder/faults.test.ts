import { describe, expect, it } from 'vitest';
import { abortFaxEntry, createFaxFinder, DecodeError, listFaxEntries, scheduleFax } from '../../../generated/src/faxfinder/index.js';
import { startServer, type Answer } from '../../support/recording-server.js';
import { entries, entriesXml } from './bodies-faxes.js';
import { connect, messageAnswer, rejectionOf, xmlAnswer } from './connect.js';

const letter = { body: { recipient: [{ fax_number: '218-555-3335' }] } };
const page = '<!DOCTYPE html><html><body><h1>Internal Server Error</h1></body></html>';

function htmlAnswer(status: number): Answer {
  return { status, headers: { 'content-type': 'text/html' }, body: page };
}

describe('a failure that the document does not list', () => {
  it('is read like one that it lists, so that the message has the appliance’s words', async () => {
    const { fax, transport } = await connect(messageAnswer(404, 'no such entry'));
    const path = { fax_key: '0000001B', entry_key: '0000' };
    expect(await abortFaxEntry(transport, { path })).toMatchObject({ ok: false, status: 404, error: { message: 'no such entry' } });
    expect((await rejectionOf(fax.faxes.abortEntry({ path }))).message).toBe('faxfinder faxes.abortEntry: 404 Not Found: no such entry');
  });

  it('is its text where it is of another form, which is nobody’s mistake', async () => {
    const { transport } = await connect(xmlAnswer(404, '<error/>'));
    const result = await abortFaxEntry(transport, { path: { fax_key: '0000001B', entry_key: '0000' } });
    expect(result).toMatchObject({ ok: false, status: 404, error: '<error/>' });
    expect(result).not.toHaveProperty('cause');
  });
});

describe('an HTML page', () => {
  it.each([500, 502, 503])('with %i keeps its status', async (status) => {
    const { fax, transport } = await connect(htmlAnswer(status));
    expect(await listFaxEntries(transport)).toMatchObject({ ok: false, status, error: page });
    const thrown = await rejectionOf(fax.faxes.list());
    expect(thrown).toMatchObject({ name: 'ApiError', status, error: page });
    expect(thrown.message).toMatch(new RegExp(`^faxfinder faxes\\.list: ${status} [A-Za-z ]+$`));
  });

  it('where the document promises XML for the failure is the cause of it', async () => {
    const { fax, transport } = await connect(htmlAnswer(400));
    const result = await scheduleFax(transport, letter);
    expect(result).toMatchObject({ ok: false, status: 400, error: page, cause: { name: 'DecodeError', status: 400, text: page } });
    const thrown = await rejectionOf(fax.faxes.schedule(letter));
    expect(thrown).toMatchObject({ name: 'ApiError', status: 400, cause: { name: 'DecodeError' } });
    expect(thrown.message).toBe('faxfinder faxes.schedule: 400 Bad Request');
  });

  it('where the document promises nothing is the text of the error, and no part of the message', async () => {
    const { fax, transport } = await connect(htmlAnswer(401));
    expect(await listFaxEntries(transport)).toMatchObject({ ok: false, status: 401, error: page });
    const thrown = await rejectionOf(fax.faxes.list());
    expect(thrown).toMatchObject({ name: 'ApiError', status: 401, error: page });
    expect(thrown.message).toBe('faxfinder faxes.list: 401 Unauthorized');
  });

  it('in place of a success is a DecodeError', async () => {
    const { fax } = await connect(htmlAnswer(200));
    await expect(fax.faxes.list()).rejects.toMatchObject({ name: 'DecodeError', status: 200, text: page });
  });
});

describe('an empty body', () => {
  it('is no success where one is documented, whose status is still told', async () => {
    const { fax, transport } = await connect(xmlAnswer(201, ''));
    await expect(fax.faxes.schedule(letter)).rejects.toMatchObject({ name: 'DecodeError', status: 201, text: '' });
    await expect(scheduleFax(transport, letter)).rejects.toMatchObject({ name: 'DecodeError', status: 201 });
  });

  it('of a failure keeps the status', async () => {
    const { fax, transport } = await connect(xmlAnswer(400, ''));
    expect(await scheduleFax(transport, letter)).toMatchObject({ ok: false, status: 400, cause: { name: 'DecodeError' } });
    await expect(fax.faxes.schedule(letter)).rejects.toMatchObject({ name: 'ApiError', status: 400, cause: { name: 'DecodeError' } });
  });
});

describe('a body that is cut short', () => {
  it('is a ConnectionError, which tells the status', async () => {
    const { fax, transport } = await connect({ ...xmlAnswer(201, entriesXml(1).slice(0, 300)), cut: true });
    const expected = { name: 'ConnectionError', status: 201 };
    await expect(fax.faxes.schedule(letter)).rejects.toMatchObject(expected);
    await expect(scheduleFax(transport, letter)).rejects.toMatchObject(expected);
  });

  it('is a ConnectionError even where all of the XML came', async () => {
    const { fax } = await connect({ ...xmlAnswer(200, entriesXml(1)), cut: true });
    await expect(fax.faxes.list()).rejects.toMatchObject({ name: 'ConnectionError', status: 200 });
  });

  it('of a failure keeps the status', async () => {
    const { fax, transport } = await connect({ ...messageAnswer(400, 'no'), cut: true });
    expect(await scheduleFax(transport, letter)).toMatchObject({ ok: false, status: 400 });
    await expect(fax.faxes.schedule(letter)).rejects.toMatchObject({ name: 'ApiError', status: 400 });
  });
});

describe('XML that is not what the document says', () => {
  it.each<[what: string, xml: string, message: RegExp]>([
    ['not closed', entriesXml(1).slice(0, 300), /200: .*\d+:\d+|200: .*line/],
    ['not escaped', '<response><message>A & B</message></response>', /200: /],
    ['another root', '<contacts><message>Success</message></contacts>', /response.*contacts/],
    ['a number that is none', entriesXml(1).replace('<pages>0<', '<pages>218-555-3335<'), /fax_entry\/pages/],
  ])('is a DecodeError: %s', async (_, xml, message) => {
    const { fax } = await connect(xmlAnswer(200, xml));
    const thrown = await rejectionOf(fax.faxes.list());
    expect(thrown).toBeInstanceOf(DecodeError);
    expect(thrown).toMatchObject({ status: 200, text: xml.slice(0, 2000), message: expect.stringMatching(message) });
    expect(thrown.message).not.toContain('218-555');
  });

  it('of another root does not hide the status of a failure', async () => {
    const { transport } = await connect(xmlAnswer(400, '<fault>no</fault>'));
    expect(await scheduleFax(transport, letter)).toMatchObject({ ok: false, status: 400, error: '<fault>no</fault>' });
  });

  it('with a DOCTYPE is refused, and nothing that it names is read', async () => {
    const outside = await startServer(() => ({ status: 200, body: 'secret' }));
    const doctype = `<!DOCTYPE response [<!ENTITY e SYSTEM "${outside.origin}/e"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const { fax } = await connect(xmlAnswer(200, `${doctype}<response><message>&e;&f;</message></response>`));
    await expect(fax.faxes.list()).rejects.toMatchObject({ name: 'DecodeError', message: expect.stringContaining('DOCTYPE') });
    expect(outside.requests).toEqual([]);
    await outside.close();
  });

  it('is kept only in part', async () => {
    const { fax } = await connect(xmlAnswer(200, `<response>${'x'.repeat(1_000_000)}`));
    const thrown = await rejectionOf(fax.faxes.list());
    expect(thrown).toMatchObject({ name: 'DecodeError', text: `<response>${'x'.repeat(1990)}` });
    expect(thrown.message.length).toBeLessThan(400);
  });
});

describe('the type of an answer', () => {
  it.each([
    'application/xml',
    'application/xml; charset=UTF-8',
    'text/xml; charset=utf-8',
    'TEXT/XML',
    undefined,
  ])('may be %s', async (type) => {
    const { fax } = await connect({ status: 200, body: entriesXml(1), ...(type === undefined ? {} : { headers: { 'content-type': type } }) });
    expect(await fax.faxes.list()).toEqual(entries(1));
  });

  it('may be missing where the appliance says no', async () => {
    const { fax } = await connect({ ...messageAnswer(400, 'invalid name: empty'), headers: {} });
    await expect(fax.faxes.schedule(letter)).rejects.toMatchObject({ error: { message: 'invalid name: empty' } });
  });
});

describe('no answer', () => {
  it('is a ConnectionError with the reason and without the place', async () => {
    const { origin, close } = await startServer(() => ({ status: 200 }));
    await close();
    const auth = { basic: { username: 'admin', password: 'admin' } };
    const thrown = await rejectionOf(createFaxFinder({ baseUrl: `${origin}/ffws/v1`, auth }).faxes.list());
    expect(thrown).toMatchObject({ name: 'ConnectionError', message: expect.stringContaining('ECONNREFUSED') });
    expect(thrown.message).not.toMatch(/127\.0\.0\.1|ffws|ofax/);
  });

  it('in time is a TimeoutError', async () => {
    const { fax } = await connect(() => new Promise(() => undefined));
    await expect(fax.faxes.list({}, { timeout: 50 })).rejects.toMatchObject({ name: 'TimeoutError', timeout: 50 });
  });

  it('that the caller still waits for is an AbortError', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const { fax, requests } = await connect(() => {
      controller.abort(reason);
      return new Promise(() => undefined);
    });
    const call = fax.faxes.list({}, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: reason });
    expect(requests).toHaveLength(1);
  });
});
