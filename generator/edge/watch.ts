import { existsSync, watch, type FSWatcher } from 'node:fs';
import { systemCode } from './system-problem.js';

/** How long a folder must be quiet before a run, and how often one that is gone is looked for. */
const quiet = 100;
const patience = 500;

/**
 * Runs once, and again after each change below the folder, never two runs at a time, until it is told to stop; a run that has begun is
 * finished. The folder may disappear and come back. Rejects when the system cannot watch it (its limit of watches is reached).
 */
export async function watchFolder(path: string, run: () => Promise<unknown>, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    // Armed before the run reads, so that no change falls between. Armed anew each time, because a file that an editor replaces
    // by renaming, and a folder that comes back, are lost to the watcher that knew the old one.
    const changed = nextChange(path, stop);
    await Promise.all([run(), changed]);
  }
}

/** Resolves when the folder has changed and is quiet again, or when it is time to stop. */
function nextChange(path: string, stop: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = startWatching();
    stop.addEventListener('abort', finish, { once: true });

    function startWatching(): FSWatcher | undefined {
      try {
        return watch(path, { recursive: true }).on('change', settleDown).on('error', fail);
      } catch (error) {
        fail(error);
        return undefined;
      }
    }
    function settleDown(): void {
      clearTimeout(timer);
      timer = setTimeout(finish, quiet);
    }
    function fail(error: unknown): void {
      if (systemCode(error) !== 'ENOENT' && systemCode(error) !== 'ENOTDIR') return reject(error);
      clearTimeout(timer);
      timer = setTimeout(() => (existsSync(path) ? finish() : fail(error)), patience);
    }
    function finish(): void {
      clearTimeout(timer);
      watcher?.close();
      stop.removeEventListener('abort', finish);
      resolve();
    }
  });
}
