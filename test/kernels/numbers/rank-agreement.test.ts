import { expect, it } from 'vitest';
import { midRanks } from '../../../src/kernels/numbers/mid-ranks.ts';
import { orderAgreement } from '../../../src/kernels/numbers/rank-agreement.ts';
import { createRng } from '../../../src/kernels/numbers/rng.ts';

it('orderAgreement counts the pairs that a comparison of all finds', () => {
  const rng = createRng(2);
  for (let trial = 0; trial < 200; trial++) {
    const n = rng.below(30);
    const draw = (): Float64Array => midRanks(Array.from({ length: n }, () => rng.below(1 + rng.below(20))));
    const [a, b] = [draw(), draw()];
    let halves = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++) {
        const [x, y] = [Math.sign(a[i]! - a[j]!), Math.sign(b[i]! - b[j]!)];
        halves += x === y ? 2 : x === 0 || y === 0 ? 1 : 0;
      }
    expect(orderAgreement(a, b)).toBe(n < 2 ? 1 : halves / (n * (n - 1)));
  }
});
