const signals = ['SIGINT', 'SIGTERM'] as const;

/** Cleans up before an interrupt ends the process, as it would have ended it anyway. What is given back takes that back. */
export function beforeInterrupt(cleanUp: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    forget();
    cleanUp();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of signals) process.removeListener(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return forget;
}
