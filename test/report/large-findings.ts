import { createRng } from '../../src/kernels/index.ts';
import type { EligibleId, Findings, FoundTie, Lead, RankedPerson } from '../../src/model/index.ts';
import { smallFindings } from './findings-fixture.ts';

/** An invented case of any size: preferential attachment within communities, a seeded ranking by degree, forty leads. */
export function largeFindings(peopleCount: number, tiesPerPerson: number = 3): Findings {
  const rng = createRng(11, peopleCount);
  const small = smallFindings();
  const people = Array.from({ length: peopleCount }, (_, i) => `P${String(i).padStart(5, '0')}` as EligibleId);
  const communityCount = Math.max(2, Math.round(Math.sqrt(peopleCount) / 3));
  const groupOf = people.map((_, i) => (i < communityCount ? i : Math.floor(communityCount * rng.next() ** 1.5)));
  const ends: number[][] = Array.from({ length: communityCount }, () => []);
  const ties = new Map<string, FoundTie>();
  const degree = new Uint32Array(peopleCount);
  for (const [i, group] of groupOf.entries()) {
    for (let t = 0; t < tiesPerPerson; t++) {
      const bridge = rng.next() < 0.07;
      const pool = ends[bridge ? rng.below(communityCount) : group]!;
      const j = pool.length ? pool[rng.below(pool.length)]! : i;
      if (j === i || ties.has(`${j} ${i}`)) continue;
      ties.set(`${j} ${i}`, {
        source: people[j]!,
        target: people[i]!,
        strength: 1 + rng.below(6),
        linkCount: 1,
        events: [],
      });
      degree[i]!++;
      degree[j]!++;
      pool.push(j);
    }
    ends[group]!.push(i);
  }
  const order = people.map((_, i) => i).sort((a, b) => degree[b]! - degree[a]! || a - b);
  const ranking = order.map((index, position): RankedPerson => {
    const percentile = 1 - (position + 0.5) / peopleCount;
    const template = small.ranking[0]!;
    const reasons = template.reasons.map((reason) => ({
      ...reason,
      percentile,
      value: reason.signal === 'degree' ? degree[index]! : degree[index]! ** 2 * rng.next(),
      points: percentile / template.reasons.length,
    }));
    return {
      ...template,
      person: people[index]!,
      rank: position + 1,
      score: reasons.reduce((sum, { points }) => sum + points, 0),
      reasons,
      rankInterval: [Math.max(1, position - rng.below(6)), Math.min(peopleCount, position + 3 + rng.below(30))],
      pTop: Math.max(0, 1 - position / 60),
    };
  });
  const sentence = 'Position consistent with coordination; a lead, not a finding.';
  const leads = ranking
    .slice(0, 40)
    .map((ranked, i): Lead => ({ ...ranked, wording: i < 9 ? 'strong-lead' : 'weak-lead', sentence }));
  const communities = Array.from({ length: communityCount }, (_, group) =>
    people.filter((_, i) => groupOf[i] === group),
  )
    .sort((a, b) => b.length - a.length)
    .map((members, id) => ({ id, members, stability: Math.round(100 * (0.5 + rng.next() / 2)) / 100 }));
  return {
    ...small,
    options: { ...small.options, top: 20 },
    network: { ...small.network, people: peopleCount + 900, protected: 900, ties: ties.size, links: 3 * ties.size },
    communities,
    ranking,
    leads,
    planners: leads,
    ties: [...ties.values()],
  };
}
