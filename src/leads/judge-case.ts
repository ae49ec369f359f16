import type { Verdict } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { LeadRanking } from './rank-leads.ts';

/** Below this many people with ties the highest tenth is nobody. */
const LEAST_TIED_PEOPLE = 10;

/** Below this share of removable sources the order of people is not to be read (S. Epskamp et al., 2018). */
const LEAST_CS = 0.25;

export interface Judgement {
  readonly verdict: Verdict;
  /** Why the case cannot carry a ranking; empty when it can. */
  readonly reasons: readonly string[];
}

/**
 * Tells whether the case can carry a ranking at all: enough people with ties among those who may be ranked, and positions that
 * differ. A star says who stands in the middle, which everybody knew; a clique says nothing. Where certainty was drawn, a ranking that
 * turns over when less than a quarter of its sources is missing is none.
 *
 * Cost: O(n).
 */
export function judgeCase(network: RingNetwork, { ranking }: LeadRanking, csCoefficient?: number): Judgement {
  const { csr, indexOf } = network.eligibleSnapshot;
  const tied = ranking.filter(({ person }) => {
    const node = indexOf(person);
    return csr.offsets[node + 1]! > csr.offsets[node]!;
  });
  const reasons: string[] = [];
  const { people, eligible, protection } = network;
  if (protection.isTableUnmatched) {
    reasons.push(
      'No entry of the people table is in a link, though some are protected: the ids of the table are not those of the links, so nobody can be kept out of the ranking.',
    );
  }
  if (people.length > 0 && eligible.length === 0) {
    const { nearSpelling, carried } = protection.heldBack;
    const stated = people.length - nearSpelling - carried;
    reasons.push(
      `All ${people.length} people are protected or held back (${stated} by the people table, ${nearSpelling} by a near spelling, ${carried} by standing as carried): nobody may be ranked. A category such as suspect or contact in the people table puts among the ranked whom it fits.`,
    );
  }
  if (tied.length < LEAST_TIED_PEOPLE) {
    reasons.push(
      `${tied.length} people who may be ranked have ties to each other; a ranking needs at least ${LEAST_TIED_PEOPLE}.`,
    );
  }
  const positions = new Set(tied.map(({ score }) => score)).size;
  if (tied.length >= LEAST_TIED_PEOPLE && positions < 3) {
    reasons.push(
      `The people who may be ranked hold only ${positions} different position(s): nothing tells them apart.`,
    );
  }
  if (csCoefficient !== undefined && csCoefficient < LEAST_CS) {
    reasons.push(
      `The ranking turns over when ${Math.round(100 * csCoefficient + 5)} % of the sources are missing (CS coefficient ${csCoefficient.toFixed(2)}, at least ${LEAST_CS} is needed).`,
    );
  }
  return { verdict: reasons.length === 0 ? 'ranked' : 'insufficient-data', reasons };
}
