import { type SampledColumn, type SampledPositions, sampledPositionsJob } from '../kernels/index.ts';
import type { MeasureContext, MeasuredColumn } from './measure.ts';

/** Groups of pivots that estimate apart, so that their spread tells the error. */
const GROUPS = 8;
/** Pivots of fragmentation in each group; closeness gets twice as many. Fewer people than that are all searched from. */
export const PIVOTS = 128;
/** The same beyond so many people. */
const LARGE = 200_000;
const FEWER_PIVOTS = 64;

/** Estimates a column from random pivots, with the largest standard error of its values; all columns of one table share the searches. */
export async function samplePositions(
  { csr, precision, measures = [], once = (_, work) => work(), run }: MeasureContext,
  column: keyof SampledPositions,
): Promise<MeasuredColumn> {
  const fragmentation = csr.nodeCount > LARGE ? FEWER_PIVOTS : PIVOTS;
  const pivots = { closeness: 2 * fragmentation, fragmentation };
  const drop = column === 'drop' || measures.includes('fragmentation');
  const found = await once('sampled positions', () =>
    run(sampledPositionsJob, { csr, pivots, groups: GROUPS, drop, seed: precision.seed }),
  );
  const { values, standardError } = found[column] as SampledColumn;
  return {
    values,
    accuracy: {
      method: 'random pivots',
      samples: GROUPS * (column === 'drop' ? pivots.fragmentation : pivots.closeness),
      standardError: standardError.reduce((largest, error) => Math.max(largest, error), 0),
    },
  };
}
