import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultWorkerCount } from '../../../src/kernels/shards/default-worker-count.ts';

describe('defaultWorkerCount', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is all cores in Node', () => {
    expect(defaultWorkerCount()).toBe(availableParallelism());
  });

  it('is 1 where there is no Node, whatever the navigator says', () => {
    vi.stubGlobal('process', undefined);
    vi.stubGlobal('navigator', { hardwareConcurrency: 16 });
    expect(defaultWorkerCount()).toBe(1);
  });
});
