import type { CaseLink, EventId, FoundTie } from '../model/index.ts';
import type { EligibleSnapshot } from './snapshot.ts';
import { tieParts } from './tie-parts.ts';

/** Lists the ties of a snapshot with the number of links and the shared events behind each, in order of the people's ids. */
export function listTies({ ids, csr, attendance, indexOf }: EligibleSnapshot, links: readonly CaseLink[]): FoundTie[] {
  const pairOf = (a: number, b: number): number => Math.min(a, b) * ids.length + Math.max(a, b);
  const behindPair = new Map<number, CaseLink[]>();
  const kindOfEvent = new Map<EventId, string>();
  for (const link of links) {
    const a = indexOf(link.source);
    const b = indexOf(link.target);
    if (a < 0 || b < 0) continue;
    if (link.event !== undefined && !kindOfEvent.has(link.event)) kindOfEvent.set(link.event, link.kind);
    const held = behindPair.get(pairOf(a, b));
    if (held) held.push(link);
    else behindPair.set(pairOf(a, b), [link]);
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
      const [source, target, strength] = [ids[v]!, ids[neighbor]!, csr.strengths[arc]!];
      const behind = behindPair.get(pair) ?? [];
      const shared = events.get(pair) ?? [];
      const kindsOfShared = shared.map((event) => kindOfEvent.get(event)!);
      const parts = tieParts({ source, strength }, behind, kindsOfShared);
      ties.push({ source, target, strength, linkCount: behind.length, events: shared, parts });
    }
  }
  return ties;
}
