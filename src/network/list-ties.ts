import { finishSteps, type Steps } from '../kernels/index.ts';
import type { CaseLink, EventId, FoundTie } from '../model/index.ts';
import type { EligibleSnapshot } from './snapshot.ts';
import { tieParts } from './tie-parts.ts';

/** Lists the ties of a snapshot with the number of links and the shared events behind each, in order of the people's ids. */
export function listTies(snapshot: EligibleSnapshot, links: readonly CaseLink[]): FoundTie[] {
  return finishSteps(tieSteps(snapshot, links));
}

/** Links, pairs or people looked at between two stops. */
const WORK_A_STEP = 1 << 12;

/** {@link listTies} with a stop after some thousand links, pairs or ties. */
export function* tieSteps(
  { ids, csr, attendance, indexOf }: EligibleSnapshot,
  links: readonly CaseLink[],
): Steps<FoundTie[]> {
  let work = 0;
  const pairOf = (a: number, b: number): number => Math.min(a, b) * ids.length + Math.max(a, b);
  const behindPair = new Map<number, CaseLink[]>();
  const kindOfEvent = new Map<EventId, string>();
  for (const link of links) {
    if (++work % WORK_A_STEP === 0) yield;
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
    for (const [i, a] of people.entries()) {
      if (++work % 64 === 0) yield;
      for (const b of people.subarray(i + 1)) {
        const shared = events.get(pairOf(a, b));
        if (shared) shared.push(event);
        else events.set(pairOf(a, b), [event]);
      }
    }
  }
  const ties: FoundTie[] = [];
  for (let v = 0; v < csr.nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const neighbor = csr.targets[arc]!;
      if (neighbor < v) continue;
      if (++work % WORK_A_STEP === 0) yield;
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
