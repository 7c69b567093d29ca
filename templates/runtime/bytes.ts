/** Bytes in memory of their own, which a Blob takes: `Uint8Array<ArrayBuffer>` since TypeScript 5.7, and before that `Uint8Array`. */
export type Bytes = ReturnType<typeof Uint8Array.of>;
