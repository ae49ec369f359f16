/** Arcs as columns: each should climb by 1. */
export interface ClimbingArcs {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly strengths: Float64Array;
}

/** A tie to another node that is still there: its strength, and how much higher that node should stand. */
interface Pull {
  readonly strength: number;
  readonly climb: number;
}

/**
 * Heights by which every arc climbs by 1 as nearly as it can, to nearly every digit however far apart strengths are: nodes are taken out one after another, and
 * the ties that hold one hold its neighbors to each other instead. Nothing is ever taken from anything of its own size:
 *
 *   of ties v - a, v - b of strengths p, q that ask for climbs x, y:  a - b of strength p q / (sum of strengths at v), climb y - x
 *
 * Cost: O(sum of squares of the ties a node has when it is taken out).
 * Paper: W. Grassmann, M. Taksar, D. Heyman, Oper. Res. 33(5), 1985, doi:10.1287/opre.33.5.1107 (elimination that subtracts nothing).
 */
export function unequalHeights({ sources, targets, strengths }: ClimbingArcs, order: Uint32Array): Float64Array {
  const pulls = Array.from(order, () => new Map<number, Pull>());
  const hold = (a: number, b: number, strength: number, climb: number): void => {
    const held = pulls[a]!.get(b);
    const sum = strength + (held?.strength ?? 0);
    if (!(sum > 0)) return;
    const mean = held === undefined ? climb : held.climb + (strength / sum) * (climb - held.climb);
    pulls[a]!.set(b, { strength: sum, climb: mean });
    pulls[b]!.set(a, { strength: sum, climb: -mean });
  };
  sources.forEach((source, arc) => {
    hold(source, targets[arc]!, strengths[arc]!, 1);
  });
  const totals = new Float64Array(order.length);
  for (const v of order) {
    const around = [...pulls[v]!];
    totals[v] = around.reduce((sum, [, { strength }]) => sum + strength, 0);
    around.forEach(([a, to], i) => {
      pulls[a]!.delete(v);
      for (const [b, other] of around.slice(i + 1))
        hold(a, b, to.strength * (other.strength / totals[v]!), other.climb - to.climb);
    });
  }
  const heights = new Float64Array(order.length);
  for (const v of [...order].reverse())
    for (const [u, { strength, climb }] of pulls[v]!) heights[v]! += (strength / totals[v]!) * (heights[u]! - climb);
  return heights;
}
