import { readCase } from '../../src/case/index.ts';
import { createRng } from '../../src/kernels/index.ts';
import { RingtraceError } from '../../src/model/index.ts';
import { mutate } from './mutate.ts';
import { SAMPLES } from './samples.ts';

export interface FuzzResult {
  readonly name: string;
  readonly files: number;
  readonly read: number;
  readonly refused: number;
  /** What is neither read nor refused by a RingtraceError, with the number of the mutation and how it failed. */
  readonly faults: readonly string[];
}

/** Reads so many mutations of the sample of one format. Mutation i of a seed is always the same file. */
export async function fuzzReader(name: string, files: number, seed: number): Promise<FuzzResult> {
  const faults: string[] = [];
  let read = 0;
  let refused = 0;
  for (let i = 0; i < files; i++) {
    const data = mutate(SAMPLES[name]!, createRng(seed, i));
    try {
      const { links, people } = await readCase([{ name, data }]);
      read++;
      for (const { source, target, strength } of links) {
        if (source === target || source === '' || target === '' || !(strength > 0 && Number.isFinite(strength)))
          faults.push(`${i}: a link from '${source}' to '${target}' of ${strength}`);
      }
      if (new Set(people.map(({ id }) => id)).size !== people.length) faults.push(`${i}: one person twice`);
    } catch (error) {
      if (error instanceof RingtraceError) refused++;
      else
        faults.push(
          `${i}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : error}`,
        );
    }
  }
  return { name, files, read, refused, faults };
}
