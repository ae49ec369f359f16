import type { CallRow } from './call-rows.ts';

/** What calls fold into, by slow and obvious means. */
export interface FoldedByHand {
  readonly ties: Map<string, number>;
  readonly people: Map<string, Set<string>>;
  componentSizes(): number[];
  core(k: number): string[];
}

export function foldedByHand(rows: readonly CallRow[]): FoldedByHand {
  const ties = new Map<string, number>();
  const people = new Map<string, Set<string>>();
  for (const { caller, callee } of rows) {
    const key = [caller, callee].sort().join(' ');
    ties.set(key, (ties.get(key) ?? 0) + 1);
    for (const [one, other] of [
      [caller, callee],
      [callee, caller],
    ] as const)
      people.set(one, (people.get(one) ?? new Set()).add(other));
  }
  return {
    ties,
    people,
    componentSizes() {
      const seen = new Set<string>();
      const sizes: number[] = [];
      for (const start of people.keys()) {
        if (seen.has(start)) continue;
        const queue = [start];
        seen.add(start);
        for (const person of queue)
          for (const friend of people.get(person)!) if (!seen.has(friend)) seen.add(friend) && queue.push(friend);
        sizes.push(queue.length);
      }
      return sizes.sort((a, b) => b - a);
    },
    core(k) {
      const left = new Set(people.keys());
      for (let isDone = false; !isDone; ) {
        isDone = true;
        for (const person of left)
          if ([...people.get(person)!].filter((friend) => left.has(friend)).length < k) {
            left.delete(person);
            isDone = false;
          }
      }
      return [...left].sort();
    },
  };
}
