import { execFile } from 'node:child_process';

/** How a process ended. */
export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, in a folder, with the environment of {@link plainEnvironment} unless another is given. */
export function runProcess(file: string, args: readonly string[], cwd: string, env = plainEnvironment()): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const limits = { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 };
    execFile(file, [...args], { cwd, env, ...limits }, (error, out, err) => {
      if (error === null) resolve({ status: 0, out, err });
      else if (typeof error.code === 'number') resolve({ status: error.code, out, err });
      else reject(error);
    });
  });
}

/** The environment of a person at a terminal: without what `npm test` and vitest add for their children. */
export function plainEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const added = /^(npm_|vitest|node_options$|node_env$|init_cwd$)/i;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name))), ...extra };
}
