/** Samples after which every estimate is within epsilon with probability 1 - delta / 2, whatever they showed (theorem 4). */
export function mostSamples(epsilon: number, delta: number, diameterNodes: number): number {
  const dimension = diameterNodes > 2 ? Math.floor(Math.log2(diameterNodes - 2)) + 1 : 0;
  return Math.ceil((0.5 / epsilon ** 2) * (dimension + Math.log(2 / delta)));
}

/**
 * Shares out delta / 2 over nodes and sides from first estimates, so that all bounds narrow to epsilon at about the same time:
 * the chance to err goes to nodes of high betweenness, whose estimates vary most; every node keeps a thousandth of an even share.
 */
export function shareDelta(first: Float64Array, epsilon: number, delta: number): Float64Array {
  const nodeCount = first.length;
  const floor = (0.001 * delta) / (4 * nodeCount);
  const spend = (0.999 * delta) / 4;
  const spent = (scale: number): number => {
    let sum = 0;
    for (const estimate of first) sum += shareOf(estimate, scale, epsilon);
    return sum;
  };
  let low = 0;
  let high = 1;
  while (spent(high) > spend) high *= 2;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (spent(middle) > spend) low = middle;
    else high = middle;
  }
  return first.map((estimate) => -Math.log(shareOf(estimate, high, epsilon) + floor));
}

/** An estimate of 0 only says that the node is rare. */
function shareOf(estimate: number, scale: number, epsilon: number): number {
  return Math.exp((-scale * epsilon ** 2) / Math.max(estimate, epsilon ** 2));
}

/** How far the truth may lie below an estimate after `samples` (f of theorem 5). */
export function roomBelow(estimate: number, logShare: number, most: number, samples: number): number {
  const lean = 1 / 3 - most / samples;
  return (logShare / samples) * (lean + Math.sqrt(lean ** 2 + (2 * estimate * most) / logShare));
}

/** How far the truth may lie above an estimate after `samples` (g of theorem 5). */
export function roomAbove(estimate: number, logShare: number, most: number, samples: number): number {
  const lean = 1 / 3 + most / samples;
  return (logShare / samples) * (lean + Math.sqrt(lean ** 2 + (2 * estimate * most) / logShare));
}
