import type { ClimbingArcs } from './unequal-heights.ts';

/** Elimination that takes more steps than this is left to conjugate gradients. */
const MOST_STEPS = 200_000;

/** Beyond, conjugate gradients are off by more than some 1e-9. */
const FAR_APART = 1e6;

/**
 * The order to take nodes out in, fewest ties first, where strengths lie so far apart that conjugate gradients lose digits; undefined where they do not, or
 * where too many ties would have to be made on the way.
 */
export function eliminationOrder(
  { sources, targets, strengths }: ClimbingArcs,
  nodeCount: number,
): Uint32Array | undefined {
  let least = Infinity;
  let most = 0;
  for (const strength of strengths) {
    least = Math.min(least, strength);
    most = Math.max(most, strength);
  }
  if (most <= FAR_APART * least) return undefined;
  const near = Array.from({ length: nodeCount }, () => new Set<number>());
  sources.forEach((source, arc) => {
    near[source]!.add(targets[arc]!);
    near[targets[arc]!]!.add(source);
  });
  const byDegree = Array.from({ length: nodeCount + 1 }, () => new Set<number>());
  const put = (v: number): void => {
    byDegree[near[v]!.size]!.add(v);
  };
  for (let v = 0; v < nodeCount; v++) put(v);
  const order = new Uint32Array(nodeCount);
  let steps = 0;
  for (let place = 0, degree = 0; place < nodeCount; ) {
    const [v] = byDegree[degree]!;
    if (v === undefined) {
      degree++;
      continue;
    }
    byDegree[degree]!.delete(v);
    order[place++] = v;
    const others = [...near[v]!];
    steps += others.length ** 2;
    if (steps > MOST_STEPS) return undefined;
    for (const u of others) byDegree[near[u]!.size]!.delete(u);
    for (const u of others) {
      near[u]!.delete(v);
      for (const w of others) if (w !== u) near[u]!.add(w);
    }
    for (const u of others) put(u);
    degree = Math.max(0, degree - 1);
  }
  return order;
}
