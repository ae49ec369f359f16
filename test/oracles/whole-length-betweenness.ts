import type { Csr } from '../../src/kernels/csr.ts';

/**
 * Betweenness with length = 1 / strength for whole strengths, without rounding: lengths are multiplied by the least common
 * multiple of the strengths and are whole numbers. Brandes with a search that settles the nearest node by looking at all.
 */
export function wholeLengthBetweenness({ nodeCount, offsets, targets, strengths }: Csr): number[] {
  const unit = [...new Set(strengths)].reduce(
    (multiple, strength) => (multiple / gcd(multiple, strength)) * strength,
    1,
  );
  if (!Number.isSafeInteger(unit * nodeCount))
    throw new RangeError('the strengths have no common multiple to count in');
  const score = new Array<number>(nodeCount).fill(0);
  for (let source = 0; source < nodeCount; source++) {
    const distance = new Array<number>(nodeCount).fill(Number.POSITIVE_INFINITY);
    const paths = new Array<number>(nodeCount).fill(0);
    const before: number[][] = Array.from({ length: nodeCount }, () => []);
    const left = new Set(Array.from({ length: nodeCount }, (_, v) => v));
    const settled: number[] = [];
    distance[source] = 0;
    paths[source] = 1;
    for (;;) {
      let nearest = -1;
      for (const v of left) if (nearest < 0 || distance[v]! < distance[nearest]!) nearest = v;
      if (nearest < 0 || distance[nearest] === Number.POSITIVE_INFINITY) break;
      left.delete(nearest);
      settled.push(nearest);
      for (let arc = offsets[nearest]!; arc < offsets[nearest + 1]!; arc++) {
        const next = targets[arc]!;
        const through = distance[nearest]! + unit / strengths[arc]!;
        if (through > distance[next]!) continue;
        if (through < distance[next]!) {
          distance[next] = through;
          paths[next] = 0;
          before[next] = [];
        }
        paths[next]! += paths[nearest]!;
        before[next]!.push(nearest);
      }
    }
    const dependency = new Array<number>(nodeCount).fill(0);
    for (const v of settled.reverse()) {
      for (const u of before[v]!) dependency[u]! += (paths[u]! / paths[v]!) * (1 + dependency[v]!);
      if (v !== source) score[v]! += dependency[v]! / 2;
    }
  }
  return score;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
