import { listStatements } from '../src/certainty/list-statements.ts';
import { toPositions } from '../src/certainty/to-positions.ts';
import { runShards, trialRanksJob } from '../src/kernels/index.ts';
import { defaultSignals, type LeadRanking } from '../src/leads/index.ts';
import type { RingNetwork } from '../src/network/index.ts';

/** What the certainty room draws from a network by the default rule, and the ranks when nothing is withdrawn. */
export function casePositions(network: RingNetwork): {
  statements: ReturnType<typeof listStatements>;
  positions: ReturnType<typeof toPositions>;
  ranks: Float64Array;
} {
  const statements = listStatements(network);
  const ranking = { ranking: network.eligible.map((person) => ({ person })), signals: defaultSignals };
  const positions = toPositions(network, ranking as unknown as LeadRanking, statements);
  const nothing = {
    withdrawn: new Uint32Array(0),
    starts: Uint32Array.of(0, 0),
    watched: Uint32Array.from(positions.ranked.keys()),
  };
  return { statements, positions, ranks: runShards(trialRanksJob, { ...positions, ...nothing })[0]! };
}
