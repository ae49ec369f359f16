import { type PositionInput, trialRanksJob } from '../kernels/index.ts';
import type { Run } from './run-in-cellar.ts';

/** The ranks from everything that is known: one trial that withdraws nothing. */
export async function presentRanks(positions: PositionInput, run: Run): Promise<Float64Array> {
  const everybody = Uint32Array.from(positions.ranked.keys());
  const nothing = { withdrawn: new Uint32Array(0), starts: Uint32Array.of(0, 0), watched: everybody };
  const [ranks] = await run(trialRanksJob, { ...positions, ...nothing }, 'drawing');
  return ranks!;
}
