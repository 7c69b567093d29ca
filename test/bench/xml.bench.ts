import type { Benchmark } from './benchmark.js';
import { measureXml } from './xml.js';

export const benchmark: Benchmark = { title: 'XML', run: ({ peers, log }) => measureXml(peers.folder, log) };
