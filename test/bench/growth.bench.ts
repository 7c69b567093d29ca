import type { Bench, Benchmark, Row } from './benchmark.js';
import { ownContender } from './generation.bench.js';
import { measure } from './measure.js';

const sizes = [100, 1000, 5000];

/** What an operation may take beside one of the next smaller document. */
const target = 1.3;

export const benchmark: Benchmark = {
  title: 'Growth',
  run: async (bench) => {
    const usages = await measureSizes(bench);
    return [
      ...growth('time per operation', usages.map(({ size, seconds }) => ({ size, each: seconds / size }))),
      ...growth('processor time per operation', usages.map(({ size, cpu }) => ({ size, each: cpu / size }))),
      ...growth('peak memory per operation', usages.map(({ size, memory }) => ({ size, each: memory / size }))),
    ];
  },
};

async function measureSizes(bench: Bench): Promise<{ size: number; seconds: number; cpu: number; memory: number }[]> {
  const contenders = sizes.map((size) => ({ ...ownContender(bench, bench.documents.synthetic(size)), who: String(size) }));
  const usages = await measure(contenders, bench.rounds, bench.log);
  return [...usages].map(([size, usage]) => ({ size: Number(size), ...usage }));
}

function growth(what: string, steps: readonly { size: number; each: number }[]): Row[] {
  return steps.flatMap(({ size, each }, index) => {
    const smaller = steps[index - 1];
    return smaller === undefined ? [] : [{ group: `Growth, ${what}`, who: `${size} beside ${smaller.size} operations`, ratio: each / smaller.each, target }];
  });
}
