import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnyShardJob, findJob } from '../../src/kernels/jobs.ts';

const folder = new URL('../../src/kernels/', import.meta.url);
/** Loading it would serve. */
const entry = 'ringtrace-worker.ts';

function isJob(value: unknown): value is AnyShardJob {
  if (typeof value !== 'object' || value === null) return false;
  const methods = ['prepare', 'shardCount', 'run', 'merge', 'finish'];
  return 'name' in value && methods.every((name) => typeof Reflect.get(value, name) === 'function');
}

describe('findJob', () => {
  it('knows every job a kernel exports, under a name of its own', async () => {
    const names = new Set<string>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== entry)) {
      const exported: Record<string, unknown> = await import(new URL(file, folder).href);
      for (const job of Object.values(exported).filter(isJob)) {
        expect(findJob(job.name), `${job.name} of ${file}`).toBe(job);
        names.add(job.name);
      }
    }
    expect(findJob('no-such-job')).toBe(undefined);
    expect([...names].map((name) => findJob(name)?.name)).toEqual([...names]);
  });
});
