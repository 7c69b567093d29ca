/** The time of a simulator, in its own hands. */
export interface Clock {
  readonly now: () => Date;
  /** Runs something when that many milliseconds have gone by; what it gives takes that back. */
  readonly after: (milliseconds: number, run: () => void | Promise<void>) => () => void;
  /** Lets time go by: what becomes due runs in its order, and what it promises is waited for. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Runs what has become due by itself. */
  readonly settle: () => void;
}

/** How a clock is set up. */
export interface ClockOptions {
  /** Absent: the beginning of 2024, in UTC, so that what is done twice is the same twice. */
  readonly start?: Date | undefined;
  /** How many seconds go by in one: 1 is real time, 60 a minute each second. Absent: 0, where nothing but `advance` moves it. */
  readonly speed?: number | undefined;
}

interface Due {
  readonly time: number;
  readonly run: () => void | Promise<void>;
}

export function createClock({ start = new Date('2024-01-01T00:00:00Z'), speed = 0 }: ClockOptions = {}): Clock {
  const origin = performance.now();
  let base = start.getTime();
  let reached = base;
  let waiting: readonly Due[] = [];
  const promised = new Set<Promise<void>>();
  const time = (): number => base + (performance.now() - origin) * speed;

  const runUntil = (end: number): void => {
    for (;;) {
      const due = waiting.filter((each) => each.time <= end).sort((left, right) => left.time - right.time)[0];
      if (!due) break;
      waiting = waiting.filter((each) => each !== due);
      reached = Math.max(reached, due.time);
      const done = Promise.resolve(due.run()).finally(() => promised.delete(done));
      promised.add(done);
    }
    reached = Math.max(reached, end);
  };

  return {
    // While something runs it is the time that it was due at; `settle` and `advance` move it on.
    now: () => new Date(reached),
    after(milliseconds, run) {
      const due = { time: reached + milliseconds, run };
      waiting = [...waiting, due];
      return () => void (waiting = waiting.filter((each) => each !== due));
    },
    async advance(milliseconds) {
      base += milliseconds;
      runUntil(time());
      while (promised.size) await Promise.all(promised);
    },
    settle: () => runUntil(time()),
  };
}
