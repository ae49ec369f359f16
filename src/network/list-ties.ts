import type { CaseLink, EventId, FoundTie } from '../model/index.ts';
import type { EligibleSnapshot } from './snapshot.ts';

/** Lists the ties of a snapshot with the number of links and the shared events behind each, in order of the people's ids. */
export function listTies({ ids, csr, attendance, indexOf }: EligibleSnapshot, links: readonly CaseLink[]): FoundTie[] {
  const pairOf = (a: number, b: number): number => Math.min(a, b) * ids.length + Math.max(a, b);
  const linkCounts = new Map<number, number>();
  for (const { source, target } of links) {
    const a = indexOf(source);
    const b = indexOf(target);
    if (a >= 0 && b >= 0) linkCounts.set(pairOf(a, b), (linkCounts.get(pairOf(a, b)) ?? 0) + 1);
  }
  const events = new Map<number, EventId[]>();
  for (const [event, people] of attendance) {
    people.forEach((a, i) => {
      for (const b of people.subarray(i + 1)) {
        const shared = events.get(pairOf(a, b));
        if (shared) shared.push(event);
        else events.set(pairOf(a, b), [event]);
      }
    });
  }
  const ties: FoundTie[] = [];
  for (let v = 0; v < csr.nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const neighbor = csr.targets[arc]!;
      if (neighbor < v) continue;
      const pair = pairOf(v, neighbor);
      const behind = { linkCount: linkCounts.get(pair) ?? 0, events: events.get(pair) ?? [] };
      ties.push({ source: ids[v]!, target: ids[neighbor]!, strength: csr.strengths[arc]!, ...behind });
    }
  }
  return ties;
}
