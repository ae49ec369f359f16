import type { Csr } from '../../src/kernels/index.ts';

/** Harmonic closeness where a tie of strength w is 1 / w long: plain Dijkstra without a heap. */
export function lengthHarmonic({ nodeCount, offsets, targets, strengths }: Csr): Float64Array {
  return Float64Array.from({ length: nodeCount }, (_, source) => {
    const distance = new Float64Array(nodeCount).fill(Infinity);
    const done = new Uint8Array(nodeCount);
    distance[source] = 0;
    let sum = 0;
    for (;;) {
      let nearest = -1;
      for (let v = 0; v < nodeCount; v++)
        if (!done[v] && distance[v]! < (nearest < 0 ? Infinity : distance[nearest]!)) nearest = v;
      if (nearest < 0) return sum;
      done[nearest] = 1;
      if (nearest !== source) sum += 1 / distance[nearest]!;
      for (let arc = offsets[nearest]!; arc < offsets[nearest + 1]!; arc++) {
        const through = distance[nearest]! + 1 / strengths[arc]!;
        if (through < distance[targets[arc]!]!) distance[targets[arc]!] = through;
      }
    }
  });
}

/** Sum over others within so many steps of the product of degrees over the squared distance. */
export function gravity(csr: Csr, steps: number): Float64Array {
  const { nodeCount, offsets, targets } = csr;
  const degree = (v: number): number => offsets[v + 1]! - offsets[v]!;
  return Float64Array.from({ length: nodeCount }, (_, source) => {
    const seen = new Set([source]);
    let level = [source];
    let sum = 0;
    for (let step = 1; step <= steps; step++) {
      const next: number[] = [];
      for (const v of level)
        for (const u of targets.subarray(offsets[v]!, offsets[v + 1]!))
          if (!seen.has(u)) {
            seen.add(u);
            next.push(u);
            sum += (degree(source) * degree(u)) / step ** 2;
          }
      level = next;
    }
    return sum;
  });
}

/** Betweenness over pairs two steps apart: each open pair of contacts shared with the others who join it. */
export function boundedBetweenness({ nodeCount, offsets, targets }: Csr): Float64Array {
  const contacts = Array.from({ length: nodeCount }, (_, v) => new Set(targets.subarray(offsets[v]!, offsets[v + 1]!)));
  return Float64Array.from(contacts, (own) => {
    let sum = 0;
    for (const a of own)
      for (const b of own) {
        if (a >= b || contacts[a]!.has(b)) continue;
        let shared = 0;
        for (const c of contacts[a]!) if (contacts[b]!.has(c)) shared++;
        sum += 1 / shared;
      }
    return sum;
  });
}
