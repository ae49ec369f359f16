import type { TableTally } from '../evidence/index.ts';
import type { FileReading } from '../model/index.ts';
import { passedOverCounts } from './passed-over-counts.ts';

/** What is told of a table of links whose rows were read. */
export function tallied(of: FileReading, tallies: readonly TableTally[], rows: number): FileReading {
  const counts = tallies.flatMap(({ passedOver }) => passedOverCounts(passedOver));
  const rejected = tallies.reduce((sum, tally) => sum + tally.rejected.size, 0);
  const passed = counts.reduce((sum, { count }) => sum + count, 0);
  const all = [...(of.passedOver ?? []), ...counts];
  const used = tallies[0]?.used;
  return {
    ...of,
    ...(used && of.columns && { used }),
    rows,
    taken: Math.max(0, rows - rejected - passed),
    rejected,
    ...(all.length > 0 && { passedOver: all }),
  };
}
