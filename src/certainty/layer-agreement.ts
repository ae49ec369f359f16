import {
  finishSteps,
  midRanks,
  type PivotCounts,
  type PositionInput,
  rankCorrelation,
  type Steps,
  trialRanksJob,
} from '../kernels/index.ts';
import type { LeadRanking } from '../leads/index.ts';
import type { FoundLayer } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { eligibleLinks, statementSteps } from './list-statements.ts';
import type { Run } from './run-in-cellar.ts';
import { toPositions } from './to-positions.ts';

/** Does work of this thread that can be put down. */
export type InSteps = <T>(steps: Steps<T>) => Promise<T>;

/** Fewer people than this have no order to speak of. */
const LEAST_PEOPLE = 5;

/**
 * Do calls and meetings point at the same people? For each kind of link, how far the ranking from it alone agrees with the ranking from
 * all, among the people it ties. Only kinds that tie five people, and only where there are two of them.
 *
 *   rank correlation          -1 ... 1; low means that the kind tells another story
 *
 * Cost: one ranking for each kind.
 */
export async function layerAgreement(
  network: RingNetwork,
  ranking: LeadRanking,
  { ranks, pivots }: { readonly ranks: Float64Array; readonly pivots: PivotCounts | undefined },
  run: Run,
  inSteps: InSteps = async (steps) => finishSteps(steps),
): Promise<readonly FoundLayer[]> {
  const kinds = [...new Set(eligibleLinks(network).map(({ kind }) => kind))].sort();
  const layers: FoundLayer[] = [];
  for (const kind of kinds.length < 2 ? [] : kinds) {
    const positions = { ...toPositions(network, ranking, await inSteps(statementSteps(network, kind))), pivots };
    const rows = tiedRows(positions);
    if (rows.length < LEAST_PEOPLE) continue;
    const noTrial = { withdrawn: new Uint32Array(0), starts: Uint32Array.of(0, 0), watched: rows };
    const [alone] = await run(trialRanksJob, { ...positions, ...noTrial }, 'framing');
    const all = midRanks(Float64Array.from(rows, (row) => -ranks[row]!));
    const own = midRanks(alone!.map((rank) => -rank));
    layers.push({ kind, people: rows.length, correlation: rankCorrelation(all, own) });
  }
  return layers.length < 2 ? [] : layers;
}

function tiedRows({ ranked, edgeSources, edgeTargets, memberNodes }: PositionInput): Uint32Array {
  const tied = new Set([...edgeSources, ...edgeTargets, ...memberNodes]);
  return Uint32Array.from([...ranked.keys()].filter((row) => tied.has(ranked[row]!)));
}
