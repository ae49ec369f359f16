/** Ties as columns of node, node and strength. */
export interface ProjectedTies {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly strengths: Float64Array;
}

/**
 * Projects a person x event table onto people: every two who shared an event of s people get a tie of strength 1 / (s - 1), so
 * one attendance is worth 1 in all, be the meeting small or large. A pair appears once for each shared event; folding adds them up.
 *
 * Cost: sum of s^2 / 2 over events. Paper: M. Newman, Phys. Rev. E 64, 016132 (2001), doi:10.1103/PhysRevE.64.016132.
 *
 * @example [...projectEvents([Uint32Array.of(0, 1, 2)]).strengths] // => [0.5, 0.5, 0.5]
 */
export function projectEvents(attendance: Iterable<Uint32Array>): ProjectedTies {
  const events = [...attendance];
  const pairCount = events.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const ties = {
    sources: new Uint32Array(pairCount),
    targets: new Uint32Array(pairCount),
    strengths: new Float64Array(pairCount),
  };
  let pair = 0;
  for (const people of events) {
    for (let i = 0; i < people.length; i++) {
      for (let j = i + 1; j < people.length; j++) {
        ties.sources[pair] = people[i]!;
        ties.targets[pair] = people[j]!;
        ties.strengths[pair++] = 1 / (people.length - 1);
      }
    }
  }
  return ties;
}
