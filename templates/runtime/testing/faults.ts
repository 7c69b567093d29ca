/** Something that goes wrong, or takes long. */
export interface MockFault<Name extends string = string> {
  /** The operation, by the name of its function. Absent: any. */
  readonly operation?: Name | undefined;
  /** How many requests it is for: 1 unless given, `Infinity` for all. */
  readonly times?: number | undefined;
  /** Milliseconds until the answer, or until what else is here. It ends at once where the caller aborts. */
  readonly delay?: number | undefined;
  /** A status in place of the answer; nothing has been done. Its content is `error`, else an example of the document, else nothing. */
  readonly status?: number | undefined;
  readonly error?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * The connection breaks: `request` before anything has been done, `answer` after the operation has been carried out, so that the caller
   * cannot know.
   */
  readonly reset?: 'request' | 'answer' | undefined;
}

/** Faults that wait for their requests. */
export interface Faults {
  readonly add: (fault: MockFault) => void;
  readonly clear: () => void;
  /** The first fault that is for a request to an operation, one time less. */
  readonly take: (operation: string) => MockFault | undefined;
}

export function createFaults(): Faults {
  let waiting: { readonly fault: MockFault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    clear: () => void (waiting = []),
    take(operation) {
      const found = waiting.find(({ fault }) => fault.operation === undefined || fault.operation === operation);
      if (found) found.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return found?.fault;
    },
  };
}

/** The rejection of a `fetch` whose connection breaks, as Node has it. */
export function resetError(): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
}

/** Waits; rejects with the reason of the signal as soon as it is aborted, as `fetch` does. */
export async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
