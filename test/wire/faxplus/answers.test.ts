import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../generated/src/faxplus/index.js';
import { documentedAnswers, type DocumentedAnswer } from './answers.js';
import { connect, rejectionOf } from './connect.js';
import { rows } from './rows.js';
import { contactRows } from './rows-contacts.js';

const all = documentedAnswers();
const successes = all.filter(({ ok }) => ok);
const failures = all.filter(({ ok }) => !ok);

describe('a documented success', () => {
  it.each(successes)('$operationId $status: the function tells it, with the data', async ({ answer, ...wanted }) => {
    const { transport } = await connect(answer);
    const result = await rowOf(wanted).callFunction(transport);
    expect(result).toMatchObject({ ok: true, status: wanted.status });
    expect(await plain(result.data)).toStrictEqual(wanted.value);
    expect(result.response.status).toBe(wanted.status);
    expect(result).not.toHaveProperty('error');
  });

  it.each(successes)('$operationId $status: the method gives the data', async ({ answer, ...wanted }) => {
    const { fax } = await connect(answer);
    expect(await plain(await rowOf(wanted).callMethod(fax))).toStrictEqual(wanted.value);
  });
});

describe('a documented error', () => {
  it.each(failures)('$operationId $status: the function tells it, with the error', async ({ answer, ...wanted }) => {
    const { transport } = await connect(answer);
    const result = await rowOf(wanted).callFunction(transport);
    expect(result).toMatchObject({ ok: false, status: wanted.status });
    expect(result.error).toStrictEqual(wanted.value);
    expect(result.response.status).toBe(wanted.status);
    expect(result.cause).toBeUndefined();
    expect(result).not.toHaveProperty('data');
  });

  it.each(failures)('$operationId $status: the method throws it', async ({ answer, ...wanted }) => {
    const { fax } = await connect(answer);
    const error = await rejectionOf(rowOf(wanted).callMethod(fax));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: 'ApiError', status: wanted.status });
    expect(Reflect.get(error, 'error')).toStrictEqual(wanted.value);
    expect(error.cause).toBeUndefined();
    expect(error.message).toContain(`: ${wanted.status}`);
  });
});

function rowOf({ operationId }: Pick<DocumentedAnswer, 'operationId'>): (typeof rows)[number] {
  const found = [...rows, ...contactRows].find(({ name }) => name === operationId);
  if (found === undefined) throw new Error(`no row for ${operationId}`);
  return found;
}

/** A Blob as its bytes, so that it can be compared. */
async function plain(value: unknown): Promise<unknown> {
  return value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : value;
}
