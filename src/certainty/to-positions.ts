import type { PositionInput } from '../kernels/index.ts';
import {
  decayReach,
  defaultSignals,
  dependentContacts,
  harmonicReach,
  type LeadRanking,
  openPairs,
  ringLoss,
  type Signal,
} from '../leads/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { Statements } from './list-statements.ts';

/** In the order in which the cellar measures them. */
const DRAWABLE: readonly Signal[] = [harmonicReach, decayReach, dependentContacts, openPairs, ringLoss];

/** Signals that only their own code can compute, and that a worker therefore cannot draw. */
export function undrawable(signals: readonly Signal[] = defaultSignals): string[] {
  return signals.filter(({ measure }) => !DRAWABLE.some((known) => known.measure === measure)).map(({ name }) => name);
}

/** Hands the statements and the rule of a ranking down to the cellar; nodes are those of the eligible snapshot. */
export function toPositions(
  network: RingNetwork,
  { ranking, signals }: LeadRanking,
  statements: Statements,
): PositionInput {
  const { csr, indexOf } = network.eligibleSnapshot;
  const families = new Set(signals.map(({ family }) => family));
  const shares = DRAWABLE.map(({ measure }) => {
    const signal = signals.find((candidate) => candidate.measure === measure);
    if (!signal) return 0;
    const family = signals.filter((other) => other.family === signal.family);
    return signal.weight / family.reduce((sum, { weight }) => sum + weight, 0);
  });
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
    shares,
    familyCount: families.size,
  };
}
