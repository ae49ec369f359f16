import { DRAWN_MEASURES, type OwnColumn, type PositionInput } from '../kernels/index.ts';
import { type LeadRanking, wholeShares } from '../leads/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { Statements } from './list-statements.ts';

/** Hands the statements and the rule of a ranking down to the cellar; nodes are those of the eligible snapshot. */
export function toPositions(
  network: RingNetwork,
  { ranking, signals }: Pick<LeadRanking, 'ranking' | 'signals'>,
  statements: Statements,
): PositionInput {
  const { csr, ids, indexOf } = network.eligibleSnapshot;
  const { shares } = wholeShares(signals);
  const own = signals.flatMap(({ draw }, s): OwnColumn[] =>
    typeof draw === 'function' ? [{ share: shares[s]!, values: (left) => draw(left, ids) }] : [],
  );
  const { ties, attendances, sources } = statements;
  return {
    csr,
    // In order of node, so that a person's row does not hang on their rank.
    ranked: Uint32Array.from(ranking, ({ person }) => indexOf(person)).sort(),
    unitCount: sources.length,
    edgeSources: Uint32Array.from(ties, ({ node }) => node),
    edgeTargets: Uint32Array.from(ties, ({ other }) => other),
    edgeUnits: Uint32Array.from(ties, ({ source }) => source),
    memberGroups: Uint32Array.from(attendances, ({ other }) => other),
    memberNodes: Uint32Array.from(attendances, ({ node }) => node),
    memberUnits: Uint32Array.from(attendances, ({ source }) => source),
    shares: DRAWN_MEASURES.map((name) =>
      shares.reduce((sum, share, s) => (signals[s]!.draw === name ? sum + share : sum), 0),
    ),
    ...(own.length > 0 && { own }),
  };
}
