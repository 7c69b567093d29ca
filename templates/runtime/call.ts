import { ApiError } from './errors.js';
import type { Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import type { AnyResult, DataOf } from './result.js';
import type { Transport } from './transport.js';

/** Sends an operation and gives its data back. Throws `ApiError` for an answer that is no success, and what `send` rejects with. */
export async function call<Input, Result>(
  transport: Transport,
  operation: Operation<Input, Result>,
  input?: Input,
  options?: RequestOptions,
): Promise<DataOf<Result>> {
  // Every Result that is emitted is a union of the members of AnyResult.
  const result = (await transport.send(operation, input, options)) as AnyResult;
  if (!result.ok) throw new ApiError(operation, result.status, result.error, result.response, result.cause);
  return result.data as DataOf<Result>;
}
