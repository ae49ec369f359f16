import { describe, expect, it } from 'vitest';
import { backbone } from '../../examples/viewer/src/picture/backbone.ts';
import { tieAlpha, withAlpha } from '../../examples/viewer/src/picture/tie-alpha.ts';

type Ties = Parameters<typeof backbone>[0];
const tie = (source: string, target: string, strength: number) => ({
  source,
  target,
  strength,
  linkCount: 1,
  events: [],
});

describe('the backbone of a picture', () => {
  it('keeps what is stronger than chance at either end, and lets an even star go', () => {
    const star = ['B', 'C', 'D', 'E', 'F'].map((leaf) => tie('A', leaf, 1));
    expect(backbone(star as unknown as Ties)).toEqual([]);
    // Of 5 ties one holds 96 of 100: (1 - 0.96) ^ 4 is far below 0.05, and 0.99 ^ 4 is not.
    const uneven = ['B', 'C', 'D', 'E', 'F'].map((leaf, i) => tie('A', leaf, i === 0 ? 96 : 1));
    expect(backbone(uneven as unknown as Ties).map(({ target }) => target)).toEqual(['B']);
    expect(backbone([tie('A', 'B', 9)] as unknown as Ties)).toEqual([]);
    expect(backbone([])).toEqual([]);
  });

  it('keeps all where the level is 1 and somebody has two ties', () => {
    const path = [tie('A', 'B', 1), tie('B', 'C', 1)] as unknown as Ties;
    expect(backbone(path, 1)).toEqual(path);
  });
});

describe('the opacity of ties', () => {
  it('is whole for few, falls with every more, and never to nothing', () => {
    const alphas = [1, 250, 500, 4000, 20_000, 1e6].map(tieAlpha);
    expect(alphas.slice(0, 2)).toEqual([1, 1]);
    for (const [i, alpha] of alphas.entries()) expect(alpha).toBeLessThanOrEqual(alphas[i - 1] ?? 1);
    expect(Math.min(...alphas)).toBeGreaterThan(0.1);
    expect([withAlpha('#102030', 1), withAlpha('#102030', 0.5)]).toEqual(['#102030', 'rgba(16, 32, 48, 0.5)']);
  });
});
