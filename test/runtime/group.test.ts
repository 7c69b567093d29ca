import { expect, it } from 'vitest';
import { bindGroup } from '../../templates/runtime/group.js';
import { ApiError } from '../../templates/runtime/errors.js';
import type { Operation } from '../../templates/runtime/operation.js';
import type { AnyResult } from '../../templates/runtime/result.js';
import { row, stub, type Input } from './rows.js';

interface Groups {
  get(input?: object): Promise<unknown>;
  readonly list: { (input?: object): Promise<unknown>; all(): string };
}

const answers: Operation<Input, AnyResult> = row({ responses: { 200: 'json' } });

it('makes a method of a row, which has its name, sends it and gives the data or throws', async () => {
  let status = 200;
  const { transport, sent } = stub(() => Response.json({ id: 1 }, { status }));
  const list = Object.assign(() => Promise.resolve([]), { all: () => 'all' });

  const groups = bindGroup<Groups>(transport, { get: answers, list });

  expect(groups.get.name).toBe('get');
  expect(groups.list).toBe(list);
  await expect(groups.get({})).resolves.toEqual({ id: 1 });
  expect(sent).toHaveLength(1);
  status = 404;
  await expect(groups.get({})).rejects.toBeInstanceOf(ApiError);
});

it('wants a row or a method for every member, and none for what is no member', () => {
  const { transport } = stub(() => new Response());
  // @ts-expect-error A member is missing.
  bindGroup<Groups>(transport, { get: answers });
  // @ts-expect-error A member is neither a row nor that method.
  bindGroup<Groups>(transport, { get: answers, list: () => Promise.resolve([]) });
  // @ts-expect-error The group has no such member.
  bindGroup<Groups>(transport, { get: answers, list: answers, put: answers });
  bindGroup<Groups>(transport, { get: answers, list: answers });
});
