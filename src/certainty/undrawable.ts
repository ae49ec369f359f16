import type { LeadRanking, Signal } from '../leads/index.ts';
import type { LongWorkOptions } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { listStatements } from './list-statements.ts';
import { canPart, foreignSignals, partingSignals } from './parting-signals.ts';
import { presentRanks } from './present-ranks.ts';
import { runInCellar } from './run-in-cellar.ts';
import { toPositions } from './to-positions.ts';

/** Names of signals that say nothing of how a draw computes them. */
export function undrawable(signals: readonly Signal[]): string[] {
  return signals.filter(({ draw }) => draw === undefined).map(({ name }) => name);
}

/**
 * The same, and signals whose own `measure` ranks otherwise than the built-in draw they name, as a copy of a built-in signal with another
 * `measure` does. Cost: one ranking, where there is such a signal.
 */
export async function undrawableIn(
  network: RingNetwork,
  ranking: LeadRanking,
  work: Pick<LongWorkOptions, 'signal'> = {},
): Promise<readonly string[]> {
  const silent = undrawable(ranking.signals);
  const named = foreignSignals(ranking.signals).filter(({ draw }) => typeof draw === 'string');
  if (silent.length > 0 || named.length === 0 || !canPart(network, ranking)) return silent;
  const positions = toPositions(network, ranking, listStatements(network));
  const reference = await presentRanks(positions, runInCellar({ ...work, workers: 1 }));
  return partingSignals(network, ranking, reference).filter((name) => named.some((signal) => signal.name === name));
}
