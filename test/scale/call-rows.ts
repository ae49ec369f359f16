import { createRng } from '../../src/kernels/index.ts';

/** A row of a telephone company. */
export interface CallRow {
  readonly caller: string;
  readonly callee: string;
  readonly time: string;
}

/** Made-up calls, no line calling itself. */
export function callRows(count: number, lines: number, seed: number): CallRow[] {
  const rng = createRng(seed);
  return Array.from({ length: count }, (_, i) => {
    const caller = rng.below(lines);
    const callee = (caller + 1 + rng.below(lines - 1)) % lines;
    const at = new Date(Date.UTC(2031, 0, 1) + i * 61_000);
    return {
      caller: `38591${caller + 1000}`,
      callee: `38591${callee + 1000}`,
      time: at.toISOString().replace('.000Z', 'Z'),
    };
  });
}
