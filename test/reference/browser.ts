import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Browser } from 'puppeteer-core';
import { vi } from 'vitest';
import { start } from '../everywhere/runtimes.js';

/** A browser without windows, and what ends it and all its processes. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly end: () => Promise<void>;
}

/** Starts Chromium with a profile of its own. */
export async function startBrowser(program: string): Promise<RunningBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--remote-debugging-port=0'];
  const running = start(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], profile);
  const end = async (): Promise<void> => {
    await running.end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await vi.waitFor(() => readPort(profile), { timeout: 50_000, interval: 50 });
    return { browser: await connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null }), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Chromium writes the port that it has chosen, when it listens there. */
function readPort(profile: string): number {
  const file = join(profile, 'DevToolsActivePort');
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  if (!(port > 0)) throw new Error('the browser does not listen yet');
  return port;
}
