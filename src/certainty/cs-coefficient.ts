import { drawRanksJob, type PositionInput } from '../kernels/index.ts';
import { drawsSources, lossChances } from './chances.ts';
import type { Statements } from './list-statements.ts';
import type { Run } from './run-in-cellar.ts';

/** Shares tried: .05 to .75. Beyond that hardly a graph is left. */
const STEP = 0.05;
const STEP_COUNT = 15;
const CORRELATION = 0.7;
const CONFIDENCE = 0.95;
/** As many draws are made at once at least, so that two threads have work. */
const AT_ONCE = 2;

export interface CsInput {
  readonly positions: PositionInput;
  readonly statements: Statements;
  readonly reference: Float64Array;
  readonly draws: number;
  readonly seed: number;
}

/**
 * What share of the sources could be missing without turning the ranking over? The correlation-stability coefficient:
 *
 *   CS = largest share that can be dropped so that in 95 % of draws the rank correlation with the full ranking is at least .7
 *
 * 0, .05 ... .75; below .25 the order is not to be read, above .5 it is steady. Exactly the share is dropped in each draw, and only
 * people who keep a tie are compared. Shares are halved in on, since dropping more never helps in expectation. Cost: up to four times `draws` rankings.
 * Paper: S. Epskamp, D. Borsboom, E. Fried, Behav. Res. Methods 50, 2018, doi:10.3758/s13428-017-0862-1.
 */
export async function csCoefficient(
  { positions, statements, reference, draws, seed }: CsInput,
  run: Run,
): Promise<number> {
  const all = { ...(drawsSources(statements) ? positions : everyStatementAlone(positions)), reference, draws, seed };
  const mayFail = draws - Math.ceil(CONFIDENCE * draws);
  const holds = async (step: number): Promise<boolean> => {
    const dropCount = Math.round(step * STEP * all.unitCount);
    const input = { ...all, ...lossChances(statements, 0), dropCount };
    // As many at a time as could decide it: a share that is too much is mostly known after the first.
    const atOnce = Math.max(AT_ONCE, mayFail + 1);
    let failed = 0;
    for (let firstDraw = 0; firstDraw < draws && failed <= mayFail; firstDraw += atOnce) {
      const some = { ...input, firstDraw, draws: Math.min(atOnce, draws - firstDraw) };
      const { correlations } = await run(drawRanksJob, some, 'dropping sources');
      failed += correlations.filter((correlation) => !(correlation >= CORRELATION)).length;
    }
    return failed <= mayFail;
  };
  let low = 0;
  let high = STEP_COUNT + 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (await holds(middle)) low = middle;
    else high = middle;
  }
  return low / (1 / STEP);
}

/** With few sources a share of them is a jump: the statements are dropped one by one. */
function everyStatementAlone(positions: PositionInput): PositionInput {
  const { edgeUnits, memberUnits } = positions;
  return {
    ...positions,
    unitCount: edgeUnits.length + memberUnits.length,
    edgeUnits: Uint32Array.from(edgeUnits.keys()),
    memberUnits: Uint32Array.from(memberUnits.keys(), (i) => edgeUnits.length + i),
  };
}
