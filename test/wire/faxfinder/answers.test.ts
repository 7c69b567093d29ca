import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../generated/src/faxfinder/index.js';
import { failures, reasons, successes } from './answers.js';
import { connect, messageAnswer, rejectionOf, xmlAnswer } from './connect.js';
import { documented } from './document.js';
import { rowOf } from './rows.js';

const good = documented.map(({ operationId }) => {
  const [status, body] = successes[operationId] ?? [0, undefined];
  return { operationId, status, body };
});
const bad = documented.flatMap((each) => (failures[each.operationId] ?? []).map((status) => ({ ...each, status })));

describe('the documented answers', () => {
  it.each(documented)('of $operationId all stand in the tables', ({ operationId, responses }) => {
    const [status] = successes[operationId] ?? [0];
    expect([status, 401, ...(failures[operationId] ?? [])].sort()).toEqual(Object.keys(responses).map(Number).sort());
  });

  it.each(good)('$status is the data of $operationId', async ({ operationId, status, body }) => {
    const { fax, transport } = await connect(xmlAnswer(status, body?.xml ?? ''));
    const result = await rowOf(operationId).callFunction(transport);
    expect(result).toEqual({ ok: true, status, data: body?.value, response: result.response });
    expect(await rowOf(operationId).callMethod(fax)).toEqual(body?.value);
  });

  it.each(bad)("$status is the result of the function $operationId, with the appliance's words", async ({ operationId, status }) => {
    const { transport } = await connect(messageAnswer(status, 'not your &lt;fax&gt;'));
    const result = await rowOf(operationId).callFunction(transport);
    expect(result).toEqual({ ok: false, status, error: { message: 'not your <fax>' }, response: result.response });
  });

  it.each(bad)('$status is thrown by the method of $operationId', async ({ operationId, status, ...operation }) => {
    const { fax } = await connect(messageAnswer(status, 'not your &lt;fax&gt;'));
    const thrown = await rejectionOf(rowOf(operationId).callMethod(fax));
    expect(thrown).toBeInstanceOf(ApiError);
    expect(thrown).toMatchObject({ status, error: { message: 'not your <fax>' } });
    const name = `${operation['x-group']}.${operation['x-method']}`;
    expect(thrown.message).toBe(`faxfinder ${name}: ${status} ${reasons[status]}: not your <fax>`);
  });

  it.each(documented)('401 has no error body for $operationId', async ({ operationId }) => {
    const { fax, transport } = await connect({ status: 401, headers: { 'www-authenticate': 'Basic realm="FFWS"' } });
    const result = await rowOf(operationId).callFunction(transport);
    expect(result).toMatchObject({ ok: false, status: 401 });
    expect(result.response.headers.get('www-authenticate')).toBe('Basic realm="FFWS"');
    const thrown = await rejectionOf(rowOf(operationId).callMethod(fax));
    expect(thrown).toBeInstanceOf(ApiError);
    expect(thrown.message).toMatch(/^faxfinder \w+\.\w+: 401 Unauthorized$/);
  });
});

describe("the appliance's answers to a fax", () => {
  const schedule = rowOf('scheduleFax');

  it.each(['scheduling failed: internal error', 'cover page url required', 'invalid name: empty'])('400: %s', async (message) => {
    const { fax } = await connect(messageAnswer(400, message));
    const thrown = await rejectionOf(schedule.callMethod(fax));
    expect(thrown.message).toBe(`faxfinder faxes.schedule: 400 Bad Request: ${message}`);
  });

  it('are a success with 200 too, which the document does not name: the fax was sent', async () => {
    const { transport } = await connect(xmlAnswer(200, successes['scheduleFax']?.[1]?.xml ?? ''));
    expect(await schedule.callFunction(transport)).toMatchObject({ ok: true, status: 200, data: { message: 'Success' } });
  });

  it('202 with words after all is a success without data', async () => {
    const { fax } = await connect(messageAnswer(202, 'Success'));
    expect(await fax.faxes.abort({ path: { fax_key: '0000001B' } })).toBeUndefined();
  });

  it('404 of the outbound list means that nothing is on its way', async () => {
    const { fax, transport } = await connect(messageAnswer(404, 'no outbound faxes'));
    expect(await rowOf('listOutboundFaxes').callFunction(transport)).toMatchObject({ ok: false, status: 404 });
    await expect(fax.outbound.list()).rejects.toMatchObject({ status: 404, error: { message: 'no outbound faxes' } });
  });
});
