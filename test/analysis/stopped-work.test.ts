import { describe, expect, it } from 'vitest';
import {
  analyzeCase,
  buildNetwork,
  compareWithChance,
  detectCommunities,
  measureCentrality,
  readLinks,
} from '../../src/index.ts';
import type { LongWorkOptions } from '../../src/model/index.ts';

const rows = Array.from({ length: 120 }, (_, i) => ({ source: `P${i % 30}`, target: `P${(i * 7 + 1) % 31}` }));
const { links } = readLinks(rows.filter(({ source, target }) => source !== target));
const network = buildNetwork(links);

const VERBS: readonly (readonly [string, (options: LongWorkOptions) => Promise<unknown>])[] = [
  ['detectCommunities', (options) => detectCommunities(network, options)],
  [
    'measureCentrality',
    (options) => measureCentrality(network, { ...options, measures: ['harmonic', 'fragmentation'] }),
  ],
  ['compareWithChance', (options) => compareWithChance(network, { ...options, replicates: 9 })],
  ['analyzeCase', (options) => analyzeCase(links, { ...options, draws: 10 })],
];

describe.each(VERBS)('%s', (_, verb) => {
  it('hands on what onProgress throws, and works when called again', async () => {
    const fault = new Error('of the caller');
    const throwing = (): never => {
      throw fault;
    };
    await expect(verb({ workers: 1, onProgress: throwing })).rejects.toBe(fault);
    await verb({ workers: 1 });
  });

  it('stops at once where the caller has aborted, and soon where the caller aborts', async () => {
    let calls = 0;
    const signal = AbortSignal.abort();
    await expect(verb({ workers: 1, signal, onProgress: () => calls++ })).rejects.toMatchObject({ code: 'aborted' });
    expect(calls).toBeLessThanOrEqual(1);
    const stop = new AbortController();
    await expect(verb({ workers: 1, signal: stop.signal, onProgress: () => stop.abort() })).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});
