import { ApiError } from './errors.js';
import type { Operation } from './operation.js';
import type { RequestOptions } from './options.js';
import type { AnyResult, DataOf } from './result.js';
import type { Transport } from './transport.js';

/**
 * Sends an operation and gives the data of its success. Rejects with `ApiError` for any other answer, which
 * `isApiError` narrows, and otherwise like `Transport.send`.
 */
export async function call<Input, Result extends AnyResult>(
  transport: Transport,
  operation: Operation<Input, Result>,
  input: Input | undefined,
  options?: RequestOptions,
): Promise<DataOf<Result>> {
  const result: AnyResult = await transport.send(operation, input, options);
  if (!result.ok) throw new ApiError(operation, result);
  // The data of this success is that of one of the operation's successes.
  return result.data as DataOf<Result>;
}
