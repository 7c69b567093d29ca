import type { OperationModel } from '../generator/service.js';

/** The type of the options of a call: those with files have more. */
export function optionsType({ files }: OperationModel): string {
  if (files.answered) return 'DownloadOptions<As>';
  return files.carried ? 'TransferOptions' : 'RequestOptions';
}

/** What the types of a call depend on: whether a file is wanted as a Blob or as a stream. */
export function typeParameters({ files }: OperationModel): string[] {
  return files.answered ? ["As extends 'blob' | 'stream' = 'blob'"] : [];
}

/** The names of `runtime/transfer.ts` that the options of operations use. */
export function transferTypes(operations: readonly OperationModel[]): string[] {
  return operations.map((operation) => optionsType(operation).replace('<As>', '')).filter((type) => type !== 'RequestOptions');
}
