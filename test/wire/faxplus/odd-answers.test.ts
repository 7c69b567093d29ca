import { describe, expect, it } from 'vitest';
import {
  ApiError,
  ConnectionError,
  createContactGroup,
  DecodeError,
  sendFax,
  updateContactGroup,
  updateFax,
} from '../../../generated/src/faxplus/index.js';
import type { Answer } from '../../support/recording-server.js';
import { connect, jsonAnswer, rejectionOf } from './connect.js';

const update = { path: { group_id: 'g1' }, body: { name: 'VIP' } };
const send = { body: { from: 'no_number', to: ['+41221234567'], files: ['/storage/1'] } };
const page = '<html><body><h1>502 Bad Gateway</h1></body></html>';

/** A page of a proxy in front of the service. */
const html = (status: number, body = page): Answer => ({ status, headers: { 'content-type': 'text/html' }, body });

describe('an HTML error page', () => {
  it('keeps its status in the function, which tells the text and why it is no error of the document', async () => {
    const { transport } = await connect(html(500));
    const result = await updateContactGroup(transport, update);
    expect(result).toMatchObject({ ok: false, status: 500, error: page });
    if (result.ok) throw new Error('not reached');
    expect(result.cause).toBeInstanceOf(DecodeError);
    expect(result.cause).toMatchObject({ status: 500, text: page });
  });

  it('is an ApiError of the method, whose cause says why and whose message quotes no HTML', async () => {
    const { fax } = await connect(html(500));
    const error = await rejectionOf(fax.contacts.updateGroup(update));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, error: page });
    expect(error.cause).toBeInstanceOf(DecodeError);
    expect(error.message).toBe('faxplus contacts.updateGroup: 500 Internal Server Error');
  });

  it('is kept to 2,000 characters', async () => {
    const { transport } = await connect(html(500, 'x'.repeat(1_000_000)));
    expect(await updateContactGroup(transport, update)).toMatchObject({ status: 500, error: 'x'.repeat(2000) });
  });

  it('is the text of an error of which the document knows no content', async () => {
    const { fax, transport } = await connect(html(413));
    expect(await sendFax(transport, send)).toMatchObject({ ok: false, status: 413, error: page });
    const error = await rejectionOf(fax.outbox.send(send));
    expect(error).toMatchObject({ status: 413, message: 'faxplus outbox.send: 413 Payload Too Large' });
    expect(error.cause).toBeUndefined();
  });
});

describe('a success that is not what the document says', () => {
  it.each<[string, Answer, string]>([
    ['an HTML page', html(200), '200: expected application/json, found text/html'],
    ['an empty body', { status: 200, headers: { 'content-type': 'application/json' } }, '200: the body is empty'],
    ['an empty body of no type', { status: 200 }, '200: the body is empty'],
    ['half a JSON', { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id":"g' }, '200: the body is no JSON'],
  ])('is a DecodeError: %s', async (_, answer, words) => {
    const { fax, transport } = await connect(answer);
    const error = await rejectionOf(fax.contacts.updateGroup(update));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 200, text: answer.body ?? '', message: `faxplus contacts.updateGroup: ${words}` });
    await expect(updateContactGroup(transport, update)).rejects.toThrow(DecodeError);
  });

  it.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/vnd.faxplus+json', 'text/plain'])(
    'is none where JSON comes as %s',
    async (type) => {
      const { fax } = await connect({ status: 200, headers: { 'content-type': type }, body: '{"name":"Zoë"}' });
      expect(await fax.contacts.updateGroup(update)).toEqual({ name: 'Zoë' });
    },
  );
});

describe('a body that is cut short', () => {
  const json = { 'content-type': 'application/json' };

  it('is a ConnectionError with the status that had come', async () => {
    const { fax, transport } = await connect({ status: 200, headers: json, body: '{"name":"VIP"}', cut: true });
    const error = await rejectionOf(fax.contacts.updateGroup(update));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ status: 200 });
    await expect(updateContactGroup(transport, update)).rejects.toThrow(ConnectionError);
  });

  it('is no matter where the document promises none: what was asked for has been done', async () => {
    const { transport } = await connect({ status: 200, body: 'O', cut: true });
    const result = await updateFax(transport, { path: { fax_id: 'f1' }, body: { comment: '', is_read: true } });
    expect(result).toMatchObject({ ok: true, status: 200, data: undefined });
  });

  it('does not hide the status of an error', async () => {
    const { fax, transport } = await connect({ status: 404, headers: json, body: '{"error":"bad', cut: true });
    expect(await updateContactGroup(transport, update)).toMatchObject({ ok: false, status: 404 });
    const error = await rejectionOf(fax.contacts.updateGroup(update));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404 });
    expect(error.cause).toBeInstanceOf(DecodeError);
    expect(String(error.cause)).not.toContain('the body is empty');
  });
});

describe('a status that the document does not have', () => {
  it('is a success where it is a 2xx: a 200 for a sent fax means that it was sent', async () => {
    const { fax, transport } = await connect(jsonAnswer(200, { ids: { '+41221234567': '1a2b' } }));
    expect(await sendFax(transport, send)).toMatchObject({ ok: true, status: 200, data: { ids: { '+41221234567': '1a2b' } } });
    expect(await fax.outbox.send(send)).toEqual({ ids: { '+41221234567': '1a2b' } });
  });

  it('is read like the documented success, whatever else the document has', async () => {
    const { fax: groups } = await connect(jsonAnswer(201, { name: 'VIP' }));
    expect(await groups.contacts.updateGroup(update)).toEqual({ name: 'VIP' });
    const { fax: files } = await connect({ status: 203, headers: { 'content-type': 'application/pdf' }, body: '%PDF' });
    expect(await (await files.files.download({ path: { fax_id: 'f1' } })).text()).toBe('%PDF');
  });

  it('is an error that is known to be JSON where it says so', async () => {
    const { fax, transport } = await connect(jsonAnswer(418, { error: 'teapot', description: 'Short and stout' }));
    expect(await updateContactGroup(transport, update)).toMatchObject({ ok: false, status: 418, error: { error: 'teapot' } });
    const error = await rejectionOf(fax.contacts.updateGroup(update));
    expect(error.message).toBe("faxplus contacts.updateGroup: 418 I'm a Teapot: Short and stout (teapot)");
    expect(error.cause).toBeUndefined();
  });

  it('is read like the default answer where there is one', async () => {
    const { transport } = await connect(jsonAnswer(418, { error: 'teapot' }));
    expect(await createContactGroup(transport, { body: { name: 'VIP' } })).toMatchObject({ status: 418, error: { error: 'teapot' } });
  });

  it('may come without a body and with a reason phrase of its own', async () => {
    const { fax } = await connect({ status: 418, statusText: 'Short and stout' });
    const error = await rejectionOf(fax.contacts.updateGroup(update));
    expect(error.message).toBe('faxplus contacts.updateGroup: 418 Short and stout');
    expect(error.cause).toBeUndefined();
  });
});

describe("the vendor's words in a message", () => {
  it('are bounded and without control characters', async () => {
    const { fax } = await connect(jsonAnswer(404, { error: 'e\u0000\u001b[31m', description: `line\r\nline${'x'.repeat(1000)}` }));
    const { message } = await rejectionOf(fax.contacts.updateGroup(update));
    expect(message).toMatch(/^faxplus contacts\.updateGroup: 404 Not Found: line linex+ \(e \[31m\)$/);
    expect(message.length).toBeLessThan(500);
  });
});

describe('an operation that promises no content', () => {
  const change = { path: { fax_id: 'f1' }, body: { comment: '', is_read: true } };

  it.each<Answer>([{ status: 202 }, { status: 204 }, { status: 200, headers: { 'content-type': 'application/json' }, body: '' }])(
    'gives undefined for $status',
    async (answer) => {
      const { fax, transport } = await connect(answer);
      expect(await fax.faxes.update(change)).toBeUndefined();
      expect(await updateFax(transport, change)).toMatchObject({ ok: true, status: answer.status, data: undefined });
    },
  );

  it('gives undefined even where a body comes, and leaves that readable', async () => {
    const { transport } = await connect(jsonAnswer(200, { surprise: true }));
    const result = await updateFax(transport, change);
    expect(result).toMatchObject({ ok: true, status: 200, data: undefined });
    expect(await result.response.json()).toEqual({ surprise: true });
  });
});
